// One quote. In: redacted words with their score or what the words themselves say. Out: the words, and below them where they come from.
import type { ReactNode } from "react";
import { sourceName } from "../../answers/names.ts";
import type { Verbatim } from "../../answers/rows.ts";
import { verbatimWords } from "../../words/emotion.ts";
import { formatPeriod, formatScore } from "../../words/format.ts";
import { moodWords } from "../../words/moods.ts";
import type { ViewProps } from "../page.ts";

type QuoteProps = Pick<ViewProps, "site" | "language"> & { readonly quote: Verbatim };

export function Quote({ quote, site, language }: QuoteProps): ReactNode {
  const { score, sounds_low } = quote;
  const { trial } = site.moods;
  const mood = score === null || Math.abs(score) < 0.5 ? "neutral" : score < 0 ? "negative" : "positive";
  const facts = [
    ...(quote.source === null ? [] : [sourceName(site, quote.source)]),
    formatPeriod(quote.period, language),
    verbatimWords[language].placed[quote.placed],
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
      {sounds_low !== null && trial !== null && (
        <p className="quote-facts" data-sounds-low={sounds_low}>
          {moodWords[language].mark(sounds_low, trial)}
        </p>
      )}
    </li>
  );
}
