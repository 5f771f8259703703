// How the team works, over quarters. In: the site, how stages feel and felt. Out: who looks after what today, a table of decisions, bets and cover a quarter, and how fresh each source is.
import type { ReactNode } from "react";
import type { SeriesAnswer } from "../../answers/rows.ts";
import {
  aliveOf,
  type Cover,
  practiceByQuarter,
  practiceOf,
  type QuarterPractice,
} from "../../review/practice.ts";
import { formatNumber, formatPercent, formatPeriod, type Language } from "../../words/format.ts";
import { reviewWords } from "../../words/review.ts";
import type { Answers, ViewProps } from "../page.ts";
import { ScrollRegion } from "../ScrollRegion.tsx";
import { Freshness } from "./Freshness.tsx";

type PracticeProps = Pick<ViewProps, "site" | "language" | "state"> &
  Pick<Answers, "emotion"> & { readonly series: SeriesAnswer };

export function Practice({ site, language, state, emotion, series }: PracticeProps): ReactNode {
  const words = reviewWords[language];
  const today = practiceOf(site, emotion.now);
  const alive = aliveOf(today.sources);
  const quarters = practiceByQuarter(site, series);
  return (
    <section className="part" id="pratique">
      <h2>{words.practice}</h2>
      {(state.persona ?? state.segment) !== null && <p className="note">{words.ofGroup}</p>}
      <ul>
        <li>{words.owned(today.owned.n, today.owned.of)}</li>
        <li>{words.measured(today.measured.n, today.measured.of)}</li>
        <li>{words.aliveSources(alive.n, alive.of)}</li>
      </ul>
      {quarters.length > 0 && (
        <>
          <h3>{words.practiceQuarters}</h3>
          <ScrollRegion name={words.practiceQuarters}>
            <table data-table="practice">
              <thead>
                <tr>
                  {Object.entries(words.practiceColumns).map(([column, name]) => (
                    <th key={column} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {quarters.map((one) => (
                  <Quarter key={one.quarter} practice={one} language={language} />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          <p className="note">{words.practiceNote}</p>
        </>
      )}
      <Freshness site={site} today={today.sources} language={language} />
    </section>
  );
}

type QuarterProps = { readonly practice: QuarterPractice; readonly language: Language };

function Quarter({ practice, language }: QuarterProps): ReactNode {
  const words = reviewWords[language];
  const { quarter, decisions, done, bets, due, measurable, graded, kept, confidence } = practice;
  const counted = (cover: Cover | null) => (cover === null ? null : words.countOf(cover.n, cover.of));
  const cells: readonly (readonly [column: string, value: number | null, text: string | null])[] = [
    ["decisions", decisions, formatNumber(decisions, language)],
    ["done", done, done === null || decisions === 0 ? null : words.countOf(done, decisions)],
    ["bets", bets, formatNumber(bets, language)],
    ["measurable", measurable, due === 0 ? null : words.countOf(measurable, due)],
    ["kept", kept, graded === 0 ? null : words.countOf(kept, graded)],
    ["confidence", confidence, confidence === null ? null : formatPercent(confidence, language)],
    ["measured", practice.measured?.n ?? null, counted(practice.measured)],
    ["owned", practice.owned?.n ?? null, counted(practice.owned)],
    ["alive", practice.alive?.n ?? null, counted(practice.alive)],
  ];
  return (
    <tr data-key={quarter}>
      <th scope="row">{formatPeriod(quarter, language)}</th>
      {cells.map(([column, value, text]) => (
        <td
          key={column}
          className="number"
          data-column={column}
          data-value={text === null ? "" : (value ?? "")}
        >
          {text ?? "–"}
        </td>
      ))}
    </tr>
  );
}
