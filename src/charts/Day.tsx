// A day in the life of customers. In: its layout. Out: an SVG of bars over and under the axis, the hours without the company behind them.
import type { ReactNode } from "react";
import type { DayBar, DayLayout } from "../geometry/day/day.ts";
import { chartWords } from "../words/charts.ts";
import { dayWords } from "../words/day.ts";
import type { Language } from "../words/format.ts";
import { ChartFrame, Line, NativeFacts, Rect, toneClass } from "./parts.tsx";

export type DayProps = {
  readonly id: string;
  readonly layout: DayLayout;
  readonly language: Language;
  /** Stages by id, as they are called. */
  readonly nameOf: (stage: string) => string;
};

export function Day({ id, layout, language, nameOf }: DayProps): ReactNode {
  const voice = { language, nameOf };
  return (
    <ChartFrame
      id={id}
      name="day"
      width={layout.width}
      height={layout.height}
      title={dayWords[language].title}
      description={layout.bars.map((bar) => `${factsOf(bar, voice).join(", ")}.`).join(" ")}
      live={false}
      tip={null}
    >
      {layout.absent.map((box) => (
        <Rect key={box.x} box={box} className="day-absent" />
      ))}
      {layout.bars.map((bar) => (
        <g key={bar.hour.hour} data-hour={bar.hour.hour}>
          <NativeFacts facts={factsOf(bar, voice)} live={false} />
          <Rect box={bar.box} className="chart-hit" />
          {bar.pieces.map(({ stage, tone, box }) => (
            <g key={stage} className={toneClass(tone)}>
              <Rect box={box} className={tone === null ? "sign-others" : "fn-own"} />
            </g>
          ))}
          {bar.ours && <Rect box={bar.ours} className="day-ours" />}
        </g>
      ))}
      <line x1={0} x2={layout.width} y1={layout.axis + 1} y2={layout.axis + 1} className="day-axis" />
      {layout.labels.map((line) => (
        <Line key={`${line.x}:${line.y}`} line={line} className="chart-halo" />
      ))}
    </ChartFrame>
  );
}

type DayVoice = Pick<DayProps, "language" | "nameOf">;

function factsOf({ hour }: DayBar, { language, nameOf }: DayVoice): readonly string[] {
  const words = dayWords[language];
  const { separator } = chartWords[language];
  const parts = hour.stages.map(({ stage, n }) => `${stage === null ? words.noStage : nameOf(stage)} ${n}`);
  return [
    words.span(words.hour(hour.hour), words.hour(hour.hour + 1)),
    `${words.facts(hour.done)}${parts.length === 0 ? "" : `${separator}${parts.join(", ")}`}`,
    ...(hour.ours > 0 ? [words.factsOurs(hour.ours)] : []),
  ];
}
