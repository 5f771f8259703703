// The words behind a point. In: redacted verbatims and the point chosen. Out: quotes with their score, source and how their place is known.
import type { ReactNode } from "react";
import { stageName, touchpointName } from "../../answers/names.ts";
import type { Pair } from "../../answers/pair.ts";
import type { EmotionsAnswer, Verbatim } from "../../answers/rows.ts";
import type { Site } from "../../answers/site.ts";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { stageToTell } from "../../findings/emotion.ts";
import { verbatimsTable } from "../../tables/emotions.ts";
import { formatPeriod, formatScore, type Language } from "../../words/format.ts";
import { sourceName } from "../../words/sources.ts";
import { type ViewWords, viewWords } from "../../words/views.ts";
import type { ViewProps } from "../Page.tsx";

/** Quotes shown at once; the rest is in the table. */
const SHOWN = 12;

type Point = { readonly level: "stage" | "touchpoint"; readonly id: string };

export function Verbatims(props: ViewProps & { readonly emotions: Pair<EmotionsAnswer> }): ReactNode {
  const { emotions, language, site, state } = props;
  const words = viewWords[language];
  const chosen = pointOf(state.point);
  // Until somebody chooses: the stage that the sentence on top speaks of.
  const told = chosen === null ? stageToTell(emotions, site) : null;
  const point: Point | null = told === null ? chosen : { level: "stage", id: told.point.id };
  const place = point === null ? null : placeName(point, site, language);
  const quotes = worstFirst(emotions.now.verbatims.filter((one) => point === null || isAt(one, point)));
  return (
    <section className="part" id="verbatims">
      <h2>{headingOf(place, told, words)}</h2>
      {quotes.length === 0 && <p>{words.noVerbatims}</p>}
      <ul className="verbatims">
        {quotes.slice(0, SHOWN).map((quote) => (
          <Quote key={`${quote.source} ${quote.period} ${quote.text}`} quote={quote} language={language} />
        ))}
      </ul>
      <TableTwin table={verbatimsTable(quotes, site, language)} language={language} />
      <p className="note">{words.verbatimsNote}</p>
    </section>
  );
}

function headingOf(place: string | null, told: ReturnType<typeof stageToTell>, words: ViewWords): string {
  if (place === null) return words.verbatims;
  if (told === null) return words.verbatimsOf(place);
  return told.fell ? words.verbatimsFallen(place) : words.verbatimsLowest(place);
}

function Quote({ quote, language }: { readonly quote: Verbatim; readonly language: Language }): ReactNode {
  const { score } = quote;
  const mood = score === null || Math.abs(score) < 0.5 ? "neutral" : score < 0 ? "negative" : "positive";
  const facts = [
    sourceName(quote.source),
    formatPeriod(quote.period, language),
    viewWords[language].placed[quote.placed],
  ];
  return (
    <li>
      <blockquote>
        <p>{quote.text}</p>
      </blockquote>
      <p className="quote-facts">
        {score !== null && (
          <strong className={`score score-${mood}`} data-score={score}>
            {formatScore(score, language)}
          </strong>
        )}{" "}
        {facts.join(" · ")}
      </p>
    </li>
  );
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
