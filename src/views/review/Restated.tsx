// What frozen quarters say differently today. In: the site. Out: each figure and verdict that is no longer the same, with the reason where it is known.
import type { ReactNode } from "react";
import { stageName, touchpointName } from "../../answers/names.ts";
import type { Restatement, Site } from "../../answers/site.ts";
import { keyName } from "../../findings/key-name.ts";
import { yearEarlier } from "../../review/other-quarter.ts";
import { findingWords } from "../../words/findings.ts";
import { formatNumber, formatScore, type Language } from "../../words/format.ts";
import { reviewWords } from "../../words/review.ts";
import { quoted } from "../../words/typeset.ts";
import type { ViewProps } from "../page.ts";

type RestatedProps = Pick<ViewProps, "site" | "language" | "state">;

export function Restated({ site, language, state }: RestatedProps): ReactNode {
  const words = reviewWords[language];
  const quarter = quarterShown(state.period, site);
  const isFrozen = site.frozen.includes(quarter);
  return (
    <section className="part">
      <h2>{words.restated}</h2>
      {site.frozen.length === 0 && <p>{words.noneFrozen(quarter)}</p>}
      {site.frozen.length > 0 && !isFrozen && <p>{words.notFrozen(quarter, quarter)}</p>}
      {site.frozen.length > 0 && site.restated.length === 0 && <p>{words.noneRestated}</p>}
      {site.restated.map((one) => (
        <Quarter key={one.quarter} restated={one} site={site} language={language} />
      ))}
    </section>
  );
}

/** The one that the page shows; where that is no quarter, the site's own: what is to be typed must be one that the command knows. */
function quarterShown(period: string, site: Site): string {
  return yearEarlier(period) === null ? site.period : period;
}

type QuarterProps = { readonly restated: Restatement; readonly site: Site; readonly language: Language };

function Quarter({ restated, site, language }: QuarterProps): ReactNode {
  const words = reviewWords[language];
  const { files, touchpoints, later } = restated.reasons;
  const lines = [
    ...restated.figures.map((figure) => figureText(figure, site, language)),
    ...restated.verdicts.map((verdict) => verdictText(verdict, site, language)),
  ];
  return (
    <div data-restated={restated.quarter}>
      <h3>{words.seen(restated.quarter, restated.seen_on)}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="note">
        {files.length > 0 && `${words.reasons.files(files)} `}
        {touchpoints.length > 0 &&
          `${words.reasons.touchpoints(touchpoints.map((id) => touchpointName(site, id, language)))} `}
        {later && words.reasons.later}
      </p>
    </div>
  );
}

function figureText(
  { key, was, is, is_small }: Restatement["figures"][number],
  site: Site,
  language: Language,
): string {
  const words = reviewWords[language];
  const [kind = "", stage] = key.split("/");
  const name = [
    words.figure[kind as keyof typeof words.figure],
    ...(stage === undefined ? [] : [quoted(stageName(site, stage, language), language)]),
  ].join(" ");
  const text = (value: number | null) => {
    if (value === null) return "–";
    return kind === "feeling" ? formatScore(value, language) : formatNumber(value, language);
  };
  if (is_small) return words.movedLittle(name, text(is), site.threshold);
  if (text(was) === text(is)) return words.movedUnseen(name, text(is));
  return words.moved(name, text(was), text(is));
}

function verdictText(
  { key, was, is }: Restatement["verdicts"][number],
  site: Site,
  language: Language,
): string {
  const { verdicts } = findingWords[language];
  const words = reviewWords[language];
  const said = (verdict: typeof was) => (verdict === null ? words.gone : verdicts[verdict]);
  return words.verdictMoved(keyName(key, site, language), said(was), said(is));
}
