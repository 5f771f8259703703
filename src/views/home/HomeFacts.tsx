// What the home page's figures cover. In: the site's facts. Out: a few numbers with their names.
import type { ReactNode } from "react";
import type { Site } from "../../answers/site.ts";
import { formatNumber, formatPercent, type Language } from "../../words/format.ts";
import { homeWords } from "../../words/home.ts";

export function HomeFacts({
  language,
  site,
}: {
  readonly language: Language;
  readonly site: Site;
}): ReactNode {
  const words = homeWords[language];
  const facts: [value: string, name: string][] = [
    [formatNumber(site.customers, language), words.customers],
    [formatNumber(site.journeys, language), words.journeys],
    [formatNumber(site.interactions, language), words.interactions],
    [formatPercent(site.crossing_share, language), words.crossing],
  ];
  return (
    <section className="part">
      <h2>{words.figures}</h2>
      <dl className="facts">
        {facts.map(([value, name]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{words.showAll}.</p>
    </section>
  );
}
