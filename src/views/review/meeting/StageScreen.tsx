// One stage on the wall. In: the answers of the quarter and the stage. Out: how many and how they feel, what moved there in sentences, and the rest of its touchpoints dimmed.
import type { ReactNode } from "react";
import type { Finding } from "../../../answers/finding.ts";
import { breaksBetween } from "../../../findings/breaks.ts";
import { type MapStage, mapStages } from "../../../findings/map-stages.ts";
import { toldOf } from "../../../findings/told.ts";
import { isProven, verdictWord } from "../../../findings/verdict-word.ts";
import { shareText } from "../../../words/charts.ts";
import { findingWords } from "../../../words/findings.ts";
import { formatScore } from "../../../words/format.ts";
import { mapWords } from "../../../words/map.ts";
import { meetingWords } from "../../../words/meeting.ts";
import { comparedN, unprovenText } from "../../../words/moved.ts";
import { acrossTexts } from "../../../words/series.ts";
import { findingSentence, opinionsOf } from "../../../words/takeaways/findings.ts";
import { isExploratory } from "../../exploratory.ts";
import { findingHref } from "../../finding-href.ts";
import type { ScreenProps } from "./meeting-props.ts";

/** What a screen of 720 lines holds at a size that is read. */
const SHOWN = 3;

export function StageScreen(props: ScreenProps): ReactNode {
  const { site, language, part } = props;
  const stages = mapStages(props, site, language);
  const stage = stages.find(({ id }) => id === part.stage);
  if (stage === undefined) return null;
  const moved = movedAt(stage, props);
  return (
    <>
      <div className="meeting-stages" aria-hidden="true">
        {stages.map(({ id, name }) => (
          <span key={id} className={id === stage.id ? "is-lit" : "is-dim"}>
            {name}
          </span>
        ))}
      </div>
      <div className="meeting-stage">
        <Figures {...props} stage={stage} />
        <Moved {...props} stage={stage} moved={moved} />
      </div>
    </>
  );
}

type StageProps = ScreenProps & { readonly stage: MapStage };

function Figures({ stage, language }: StageProps): ReactNode {
  const words = mapWords[language];
  const { flow, feeling, evidence } = stage;
  return (
    <ul className="meeting-figures">
      <li>
        {flow === null
          ? stage.beyond === null
            ? meetingWords[language].noFigures
            : words.stageBeyond(stage.beyond)
          : words.reached(flow.reached, shareText(flow.share, language))}
      </li>
      {flow?.lost != null && flow.reached > 0 && flow.lost > 0 && (
        <li>
          {(flow.afterGoal ? words.notFollowedHere : words.lostCount)(
            flow.lost,
            shareText(flow.lost / flow.reached, language),
          )}
        </li>
      )}
      <li>
        {feeling?.mean == null ? (
          words.silentLong
        ) : (
          <>
            <strong>{formatScore(feeling.mean, language)}</strong> ·{" "}
            {opinionsOf(feeling.n, feeling.customers, language)}
          </>
        )}
      </li>
      <li>{meetingWords[language].evidence(evidence.grade)}</li>
    </ul>
  );
}

function Moved(props: StageProps & { readonly moved: readonly Finding[] }): ReactNode {
  const { stage, moved, language, site, findings, state } = props;
  const words = meetingWords[language];
  const telling = {
    ...{ site, language, period: findings.now.period, compare: findings.now.compare ?? "" },
    exploratory: isExploratory(state),
  };
  const isCompared = findings.now.compare !== null;
  const places = new Set(moved.map(({ place }) => place));
  const still = stage.touchpoints.filter(({ id }) => !places.has(id)).map(({ name }) => name);
  return (
    <div className="meeting-moved">
      <h2>{words.moved}</h2>
      {moved.length === 0 && <p>{isCompared ? words.nothingMoved : words.uncompared}</p>}
      <ul>
        {moved.slice(0, SHOWN).map((one) => (
          <li key={one.key} data-finding={one.key}>
            <a href={findingHref(one, props)}>{findingSentence(toldOf(one, telling), language)}</a>
          </li>
        ))}
      </ul>
      {moved.length > SHOWN && <p className="meeting-quiet">{words.more(moved.length - SHOWN)}</p>}
      {calmAt(stage, findings.now).map((one) => (
        <p key={one.key} className="meeting-quiet" data-calm={one.key}>
          {calmSentence(one, { site, language })}
          <Broken {...props} finding={one} />
        </p>
      ))}
      {isCompared && still.length > 0 && <p className="meeting-quiet">{words.still(still.join(" · "))}</p>}
    </div>
  );
}

/** Of the stage itself, what is not proven: with what it would have taken, or why it could not be compared. */
function calmAt(stage: MapStage, { findings }: ScreenProps["findings"]["now"]): readonly Finding[] {
  return findings.filter(
    (one) => one.level === "stage" && one.place === stage.id && !isProven(one) && one.measure !== "slow",
  );
}

/** "Atteignent l’étape : 72,1 % → 71,6 % : dans le bruit, il fallait ±4,5 points, n = 2 299 contre 2 684." */
function calmSentence(finding: Finding, { site, language }: Pick<ScreenProps, "site" | "language">): string {
  const word = verdictWord(finding);
  if (word === "up" || word === "down") return "";
  const said = unprovenText({ ...finding, word, verdict_n: site.verdict_n }, language);
  const n = comparedN(finding.n, finding.n_before, language);
  return `${findingWords[language].measures[finding.measure]} · ${n === null ? said : `${said}, ${n}`}`;
}

function Broken({ finding, site, language, state }: ScreenProps & { readonly finding: Finding }): ReactNode {
  const broken = breaksBetween(finding, site, [state.period, state.compare]);
  return broken.length === 0 ? null : ` ${acrossTexts(broken, language)}`;
}

/** Proven changes of the stage and of its touchpoints, those that concern most journeys first; volumes explain, they come last. */
function movedAt(stage: MapStage, { findings, site }: ScreenProps): readonly Finding[] {
  const own = new Set(site.touchpoints.filter((one) => one.stage === stage.id).map(({ id }) => id));
  return findings.now.findings
    .filter(isProven)
    .filter(({ level, place }) => (level === "stage" ? place === stage.id : own.has(place)))
    .toSorted((a, b) => volume(a) - volume(b) || b.concerned - a.concerned);
}

const volume = ({ measure }: Finding): number => (measure === "volume" ? 1 : 0);
