// The words behind a point. In: redacted verbatims and the point chosen. Out: quotes with their score, source and how their place is known.
import type { ReactNode } from "react";
import { stageName, touchpointName } from "../../answers/names.ts";
import type { Verbatim } from "../../answers/rows.ts";
import type { Site } from "../../answers/site.ts";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { placeToTell } from "../../findings/emotion.ts";
import { verbatimsTable } from "../../tables/emotion.ts";
import { verbatimWords } from "../../words/emotion.ts";
import type { Language } from "../../words/format.ts";
import type { Answers, ViewProps } from "../page.ts";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { Quote } from "./Quote.tsx";

/** Quotes shown at once; the rest is in the table. */
const SHOWN = 12;

type Point = { readonly level: "stage" | "touchpoint"; readonly id: string };

export function Verbatims(props: ViewProps & Pick<Answers, "emotion" | "findings">): ReactNode {
  const { emotion, findings, language, site, state } = props;
  const words = verbatimWords[language];
  const chosen = pointOf(state.point);
  // Until somebody chooses: the place that the sentence on top speaks of.
  const told = chosen === null ? placeToTell(emotion.now, findings.now, site) : null;
  const point: Point | null = told ?? chosen;
  const place = point === null ? null : placeName(point, site, language);
  const quotes = worstFirst(emotion.now.verbatims.filter((one) => point === null || isAt(one, point)));
  return (
    <section className="part" id="verbatims">
      <h2>{headingOf(place, told, language)}</h2>
      {quotes.length === 0 && <p>{words.none}</p>}
      <ul className="verbatims">
        {quotes.slice(0, SHOWN).map((quote) => (
          <Quote
            key={`${quote.source} ${quote.period} ${quote.text}`}
            quote={quote}
            site={site}
            language={language}
          />
        ))}
      </ul>
      <TableTwin table={verbatimsTable(quotes, site, language)} language={language} />
      <TakeAway {...props} view="emotion" title={headingOf(place, told, language)} n={quotes.length} />
      <p className="note">{words.note}</p>
    </section>
  );
}

function headingOf(place: string | null, told: ReturnType<typeof placeToTell>, language: Language): string {
  const words = verbatimWords[language];
  if (place === null) return words.heading;
  if (told === null) return words.of(place);
  if (told.fell) return words.fallen(place);
  return told.alone ? words.of(place) : words.lowest(place);
}

function pointOf(text: string | null): Point | null {
  const [level, id] = text?.split(":") ?? [];
  if (id === undefined || (level !== "stage" && level !== "touchpoint")) return null;
  return { level, id };
}

/** What hurts is what there is most to learn from; words without a score come last. */
function worstFirst(quotes: readonly Verbatim[]): Verbatim[] {
  return quotes.toSorted((a, b) => (a.score ?? 9) - (b.score ?? 9));
}

function isAt(quote: Verbatim, point: Point): boolean {
  return (point.level === "stage" ? quote.stage : quote.touchpoint) === point.id;
}

function placeName(point: Point, site: Site, language: Language): string {
  return (point.level === "stage" ? stageName : touchpointName)(site, point.id, language);
}
