// What people say at a stage. In: a stage of the map. Out: shares of their ratings, how these spread, and quotes that stand for them.
import type { ReactNode } from "react";
import { quotesOf, type Shares, sharesOf, spreadOf } from "../../findings/voice.ts";
import { shareText } from "../../words/charts.ts";
import type { Language } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import type { CellProps } from "./map-props.ts";

const MOODS = ["negative", "neutral", "positive"] as const;

export function VoiceCell({
  stage,
  language,
  detailed = false,
}: CellProps & { readonly detailed?: boolean }): ReactNode {
  const words = mapWords[language];
  const shares = sharesOf(stage.feeling);
  if (shares === null) return <p className="map-quiet">{words.empty.voice}</p>;
  const quotes = quotesOf(stage.verbatims, stage.feeling?.mean ?? null).slice(0, detailed ? 3 : 1);
  return (
    <>
      <ShareBar shares={shares} />
      <p className="map-facts">{sharesText(shares, stage.feeling?.n ?? 0, language)}</p>
      <p className="map-facts">{words.spread[spreadOf(shares)]}</p>
      {quotes.map(({ why, verbatim }) => (
        <blockquote key={why} className="map-quote">
          <p>{words.quote(verbatim.text, detailed ? verbatim.score : null)}</p>
          {detailed && <p className="map-facts">{words.quoteWhy[why]}</p>}
        </blockquote>
      ))}
    </>
  );
}

function ShareBar({ shares }: { readonly shares: Shares }): ReactNode {
  const from = { negative: 0, neutral: shares.negative, positive: shares.negative + shares.neutral };
  return (
    <svg className="map-shares" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      {MOODS.map((mood) => (
        <rect
          key={mood}
          x={Math.round(1000 * from[mood]) / 10}
          width={Math.round(1000 * shares[mood]) / 10}
          height={6}
          className={`em-share em-${mood}`}
        />
      ))}
    </svg>
  );
}

/** "12 % · 18 % · 71 % ; n = 17": negative, neutral, positive. */
export function sharesText({ negative, neutral, positive }: Shares, n: number, language: Language): string {
  const [low, between, high] = [negative, neutral, positive].map((share) => shareText(share, language));
  return mapWords[language].shares(low ?? "", between ?? "", high ?? "", n);
}
