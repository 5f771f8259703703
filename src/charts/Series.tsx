// A measure over time. In: its layout. Out: a small SVG: quarters with their intervals, months with their limits, what happened meanwhile.
import type { ReactNode } from "react";
import type { SeriesLayout } from "../geometry/series/series.ts";
import type { Language } from "../words/format.ts";
import { seriesWords } from "../words/series.ts";
import { ChartFrame, classes, Line, NativeFacts, Rect } from "./parts.tsx";
import { eventFacts, monthFacts, quarterFacts, seriesDescription } from "./series-facts.ts";

export type SeriesProps = {
  readonly id: string;
  readonly layout: SeriesLayout;
  readonly language: Language;
  /** What the stage is called. */
  readonly stage: string;
};

export function Series({ id, layout, language, stage }: SeriesProps): ReactNode {
  const words = seriesWords[language];
  return (
    <ChartFrame
      id={id}
      name="series"
      width={layout.width}
      height={layout.height}
      title={words.figure(stage, words.measures[layout.series.measure])}
      description={seriesDescription(layout.series, language)}
      live={false}
      tip={null}
    >
      {layout.grid.map((rule) => (
        <line key={rule.y1} {...rule} className="chart-rule" />
      ))}
      {layout.limits !== "" && <path d={layout.limits} className="series-limits" />}
      {layout.centre !== "" && <path d={layout.centre} className="series-centre" />}
      {layout.target && <line {...layout.target} className="series-target" />}
      <Events layout={layout} language={language} />
      <path d={layout.monthLine} className="series-month-line" />
      <Months layout={layout} language={language} />
      <path d={layout.line} className="series-line" />
      <Quarters layout={layout} language={language} />
      {layout.labels.map((line) => (
        <Line key={`${line.x}:${line.y}:${line.text}`} line={line} className="chart-halo" />
      ))}
    </ChartFrame>
  );
}

type PartProps = Pick<SeriesProps, "layout" | "language">;

function Events({ layout, language }: PartProps): ReactNode {
  return layout.events.map((mark) => (
    <g key={mark.number} data-event={mark.event.date} data-break={mark.isBreak || undefined}>
      <NativeFacts facts={eventFacts(mark.event, mark.isBreak, language)} live={false} />
      <line {...mark.line} className={mark.isBreak ? "series-break" : "series-event"} />
      {mark.span && <Rect box={mark.span} className="series-span" />}
      {!layout.compact && <Line line={mark.label} className="chart-halo" />}
    </g>
  ));
}

/** Outside its limits, a month is a diamond: another shape, not another colour alone. */
function Months({ layout, language }: PartProps): ReactNode {
  const { measure } = layout.series;
  return layout.months.map(({ month, x, y }) => (
    <g key={month.at} data-month={month.at}>
      <NativeFacts facts={monthFacts(measure, month, language)} live={false} />
      {month.isOutside ? (
        <path d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} className="series-outside" />
      ) : (
        <circle cx={x} cy={y} r={2} className="series-month" />
      )}
    </g>
  ));
}

function Quarters({ layout, language }: PartProps): ReactNode {
  const { measure } = layout.series;
  return layout.quarters.map(({ quarter, whisker, isShown, x, y }) => (
    <g key={quarter.at} data-quarter={quarter.at}>
      <NativeFacts facts={quarterFacts(measure, quarter, language)} live={false} />
      {whisker && <line {...whisker} className="series-whisker" />}
      <circle
        cx={x}
        cy={y}
        r={(layout.compact ? 2.5 : 4) + (isShown ? 1.5 : 0)}
        className={classes("series-dot", (quarter.isPartial || quarter.run === null) && "is-partial")}
      />
    </g>
  ));
}
