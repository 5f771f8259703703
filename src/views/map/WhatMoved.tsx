// What changed since the other quarter. In: the findings of the comparison. Out: the first three causes in sentences, each a link to its picture; and, apart, the whole list as a table.
import type { ReactNode } from "react";
import type { Finding, FindingsAnswer } from "../../answers/finding.ts";
import type { Site } from "../../answers/site.ts";
import { endedSources } from "../../answers/source-ends.ts";
import { breaksBetween } from "../../findings/breaks.ts";
import { stakeAt } from "../../findings/stakes.ts";
import { leadsOf, placeName, toldOf } from "../../findings/told.ts";
import { findingWords } from "../../words/findings.ts";
import { formatPeriod, type Language } from "../../words/format.ts";
import { acrossTexts } from "../../words/series.ts";
import { sourceEndWords } from "../../words/source-ends.ts";
import { findingSentence } from "../../words/takeaways/findings.ts";
import { isExploratory } from "../exploratory.ts";
import { FindingsTwin } from "../FindingsTwin.tsx";
import { findingHref } from "../finding-href.ts";
import { irritantHref } from "../irritant-href.ts";
import { Meanwhile } from "../Meanwhile.tsx";
import type { ViewProps } from "../page.ts";
import { writeState } from "../state.ts";
import { touchpointHref } from "../touchpoint-href.ts";

type MovedProps = ViewProps & { readonly findings: FindingsAnswer };

/** Nothing where nothing is compared. */
export function WhatMoved(props: MovedProps): ReactNode {
  const { findings, language } = props;
  if (findings.compare === null) return null;
  const words = findingWords[language];
  return (
    <section className="part moved">
      <h2>{words.title}</h2>
      <Causes {...props} compare={findings.compare} />
    </section>
  );
}

/** All that was compared, and at which risk. */
export function Compared({ findings, language, site }: MovedProps): ReactNode {
  if (findings.compare === null || findings.findings.length === 0) return null;
  const against = formatPeriod(findings.compare, language);
  return (
    <div className="map-compared">
      <FindingsTwin findings={findings} site={site} language={language} />
      <p className="note">{findingWords[language].note(testedOf(findings), against)}</p>
    </div>
  );
}

const testedOf = ({ findings }: FindingsAnswer): number =>
  findings.filter(({ verdict }) => verdict !== "too-few").length;

function Causes(props: MovedProps & { readonly compare: string }): ReactNode {
  const { findings, compare, language, site, state } = props;
  const words = findingWords[language];
  const leads = leadsOf(findings);
  const { period } = findings;
  const telling = { period, compare, site, language, exploratory: isExploratory(state) };
  const acrossOthers = (others: readonly Finding[], lead: Finding): string => {
    const told = breaksBetween(lead, site, [period, compare]);
    const all = new Set(others.flatMap((one) => breaksBetween(one, site, [period, compare])));
    return acrossTexts(
      [...all].filter((one) => !told.includes(one)),
      language,
    );
  };
  if (!findings.tested) return <p>{words.untested}</p>;
  if (leads.length === 0) return <Unmoved {...props} />;
  return (
    <>
      <ol className="findings">
        {leads.map(({ lead, others }) => (
          <li key={lead.key} data-finding={lead.key} data-verdict={lead.verdict}>
            <FindingLink {...props} finding={lead}>
              {findingSentence(toldOf(lead, telling), language)}
            </FindingLink>
            {lead.level === "touchpoint" && (
              <>
                {" "}
                <Behind {...props} place={lead.place} />
              </>
            )}
            {others.length > 0 && (
              <span className="finding-cause">
                {` ${words.alsoOf}${namesOf(others, site, language)} ${acrossOthers(others, lead)}`.trimEnd()}
              </span>
            )}{" "}
            <Meanwhile
              {...props}
              brief
              findings={[lead, ...others.filter(({ level }) => level === "touchpoint")]}
            />
          </li>
        ))}
      </ol>
      <Withheld {...props} />
    </>
  );
}

/** A cost is promised only where one is proven: elsewhere the way leads to all that is known of the place. */
function Behind({ place, ...props }: ViewProps & { readonly place: string }): ReactNode {
  const { answers, site, state, language } = props;
  const words = findingWords[language];
  const { places = [], worth = [] } = answers.irritants?.now ?? {};
  const own = places.find(({ touchpoint }) => touchpoint === place);
  const share = Number(state.share) / 100;
  const stake = own === undefined ? null : stakeAt(own, places, { worth, share, site });
  const isProven = stake !== null && stake.mean.low > 0;
  return (
    <a className="finding-cost" href={isProven ? irritantHref(place, props) : touchpointHref(place, props)}>
      {isProven ? words.cost : words.place}
    </a>
  );
}

/** Nothing proven: why, and what these numbers could have shown. */
function Unmoved(props: MovedProps & { readonly compare: string }): ReactNode {
  const { findings, compare, language, site } = props;
  const words = findingWords[language];
  if (withheldBy(findings) !== null) return <Withheld {...props} />;
  if (findings.n === null) return <p>{words.untold(formatPeriod(compare, language))}</p>;
  const goal = findings.findings.find(
    ({ measure, place, provable }) => measure === "reached" && place === site.goal_stage && provable !== null,
  );
  return (
    <p>
      {words.nothing(formatPeriod(compare, language))}
      {goal?.provable != null && ` ${words.provable(placeName(goal, site, language), goal.provable)}`}
    </p>
  );
}

/** Why rates are not judged, from when they can be, which source is missing, and the quarter that can be judged instead. */
function Withheld(props: MovedProps): ReactNode {
  const { findings, language, site } = props;
  const why = withheldBy(findings);
  if (why === null) return null;
  const words = findingWords[language];
  const said = { ended: words.cut, begun: words.begun, early: earlySentence(findings, site, language) }[why];
  return (
    <div className="note" data-withheld={why}>
      <p>
        {said} <Judgeable {...props} />
      </p>
      {endedSources(site, language).map((one) => (
        <p key={one.name}>{sourceEndWords[language].ended(one)}</p>
      ))}
    </div>
  );
}

/** The newest quarter that can be judged, one click away, on this same page. */
function Judgeable({ findings, language, site, state }: MovedProps): ReactNode {
  const { judgeable } = findings;
  if (judgeable === null || judgeable.period === findings.period) return null;
  const text = findingWords[language].judgeable(
    formatPeriod(judgeable.period, language),
    formatPeriod(judgeable.compare, language),
  );
  return <a href={writeState({ ...state, ...judgeable }, site) || "?"}>{text}</a>;
}

/** What time cannot mend comes first. */
function withheldBy(answer: FindingsAnswer): "ended" | "begun" | "early" | null {
  const cut = (["ended", "begun"] as const).find((by) => answer.findings.some(({ why }) => why === by));
  return cut ?? (isEarly(answer) ? "early" : null);
}

/** Where under four in five entrants are old enough, shares are not judged. */
const isEarly = ({ days_to_wait, findings }: FindingsAnswer): boolean =>
  days_to_wait !== 0 && (days_to_wait !== null || findings.some(({ why }) => why === "early"));

function earlySentence({ days_to_wait }: FindingsAnswer, site: Site, language: Language): string {
  const words = findingWords[language];
  if (days_to_wait === null) return words.earlyAlone;
  const day = new Date(Date.parse(`${site.as_of}T00:00:00Z`) + days_to_wait * 86_400_000);
  return words.early(day.toISOString().slice(0, 10));
}

function namesOf(others: readonly Finding[], site: Site, language: Language): string {
  const { measures, also } = findingWords[language];
  const told = others.map((one) => {
    const name = placeName(one, site, language);
    const { verdict, measure } = one;
    // Which way it went: the name of a measure alone would leave the reader to guess.
    return verdict === "up" || verdict === "down"
      ? also[measure][verdict](name)
      : `${measures[measure]} · ${name}`;
  });
  return `${told.join(", ")}.`;
}

type FindingLinkProps = ViewProps & { readonly finding: Finding; readonly children: ReactNode };

/** A plain link, since it is another page with another choice. */
function FindingLink({ finding, children, ...props }: FindingLinkProps): ReactNode {
  return <a href={findingHref(finding, props)}>{children}</a>;
}
