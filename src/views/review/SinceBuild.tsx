// What this build tells that the one of the month before did not. In: the site. Out: what became provable and what no longer is, in sentences; why there is nothing to compare with.
import type { ReactNode } from "react";
import type { Finding } from "../../answers/finding.ts";
import { sourceName } from "../../answers/names.ts";
import type { SinceBuild as Since } from "../../answers/site.ts";
import { keyName } from "../../findings/key-name.ts";
import { toldOf } from "../../findings/told.ts";
import { findingWords } from "../../words/findings.ts";
import { reviewWords } from "../../words/review.ts";
import { findingSentence } from "../../words/takeaways/findings.ts";
import type { ViewProps } from "../page.ts";

type SinceProps = Pick<ViewProps, "site" | "language">;
type List = Since["lists"][number];

export function SinceBuild({ site, language }: SinceProps): ReactNode {
  const words = reviewWords[language];
  const { since } = site;
  return (
    <div className="since-build" data-since={since?.seen_on ?? "none"}>
      <h3>{words.since}</h3>
      {since === null ? <p>{words.sinceNone}</p> : <Told since={since} site={site} language={language} />}
    </div>
  );
}

function Told({ since, site, language }: SinceProps & { readonly since: Since }): ReactNode {
  const words = reviewWords[language];
  const { seen_on, lists, silenced, heard_again } = since;
  const names = (sources: readonly string[]) => sources.map((source) => sourceName(site, source));
  return (
    <>
      <p className="note">{words.sinceDay(seen_on)}</p>
      {lists.length === 0 && <p>{words.sinceSame}</p>}
      {lists.map((list) => (
        <ListSince key={list.period} list={list} site={site} language={language} />
      ))}
      {silenced.length > 0 && <p>{words.sinceSilent(names(silenced))}</p>}
      {heard_again.length > 0 && <p>{words.sinceHeard(names(heard_again))}</p>}
    </>
  );
}

function ListSince({ list, site, language }: SinceProps & { readonly list: List }): ReactNode {
  const words = reviewWords[language];
  const { verdicts } = findingWords[language];
  const { period, compare, is_new, became, vanished } = list;
  const sentence = (finding: Finding) =>
    findingSentence(toldOf(finding, { period, compare, site, language, exploratory: false }), language);
  return (
    <div data-list={period}>
      <h4>{words.sinceList(period, compare, is_new)}</h4>
      {became.length + vanished.length === 0 && <p>{words.sinceNothing}</p>}
      <ul>
        {became.map(({ was, finding }) => (
          <li key={finding.key} data-became={finding.key}>
            <strong>{was === null ? words.became : words.becameFrom(verdicts[was])}</strong>{" "}
            {sentence(finding)}
          </li>
        ))}
        {vanished.map(({ key, was, finding }) => (
          <li key={key} data-vanished={key}>
            <strong>{words.vanished(verdicts[was])}</strong>{" "}
            {finding === null || finding.after === null ? keyName(key, site, language) : sentence(finding)}
          </li>
        ))}
      </ul>
    </div>
  );
}
