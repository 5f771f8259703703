// The funnel. In: its layout. Out: an SVG of bars on a common base, losses where they occur.
import type { ReactNode } from "react";
import { type Empty, isEmpty } from "../geometry/chart.ts";
import type { FunnelBar, FunnelLayout } from "../geometry/funnel.ts";
import { chartWords } from "../words/charts.ts";
import type { Language } from "../words/format.ts";
import { barFacts, funnelDescription } from "./funnel-facts.ts";
import {
  ChartFrame,
  classes,
  EmptyChart,
  Hatch,
  Line,
  lightClass,
  NativeFacts,
  Rect,
  toneClass,
} from "./parts.tsx";
import type { ChartProps } from "./props.ts";
import { type Marks, useMarks } from "./use-marks.ts";

export type FunnelProps = ChartProps<FunnelLayout | Empty>;

export function Funnel({ layout, ...rest }: FunnelProps): ReactNode {
  if (isEmpty(layout)) return <EmptyChart layout={layout} language={rest.language} name="funnel" />;
  return <Bars layout={layout} {...rest} />;
}

type BarsProps = Omit<FunnelProps, "layout"> & { readonly layout: FunnelLayout };

function Bars({ layout, language, id, live = false }: BarsProps): ReactNode {
  const words = chartWords(language);
  const marks = useMarks(
    layout.bars.map(({ key, box }) => ({ key, x: box.x, y: box.y })),
    live,
  );
  const active = layout.bars.find((bar) => bar.key === marks.active);
  const tip = active && {
    x: active.own_box.x + active.own_box.width,
    y: active.own_box.y + active.own_box.height / 2,
    facts: barFacts(active, words, language),
  };
  return (
    <>
      <ChartFrame
        id={id}
        name="funnel"
        width={layout.width}
        height={layout.height}
        title={words.funnel.title(layout.mature)}
        description={funnelDescription(layout, words, language)}
        live={live}
        tip={tip ?? null}
      >
        {layout.bars.map((bar) => (
          <Bar key={bar.key} bar={bar} id={id} language={language} live={live} marks={marks} />
        ))}
      </ChartFrame>
      {layout.pending > 0 && layout.size === "full" && (
        <p className="chart-note">{words.funnel.pending(layout.pending)}</p>
      )}
    </>
  );
}

type BarProps = {
  readonly bar: FunnelBar;
  readonly id: string;
  readonly language: Language;
  readonly live: boolean;
  readonly marks: Marks;
};

function Bar({ bar, id, language, live, marks }: BarProps): ReactNode {
  const facts = barFacts(bar, chartWords(language), language);
  const chain = marks.active === null ? null : new Set([marks.active]);
  const hatch = `${id}-hatch-${bar.stage}`;
  return (
    <g
      className={classes("fn-bar", toneClass(bar.tone), lightClass(chain, bar.key))}
      data-stage={bar.stage}
      {...marks.focus(bar.key, facts.join(", "))}
    >
      <NativeFacts facts={facts} live={live} />
      <Rect box={bar.box} className="chart-hit" />
      {bar.band && <Rect box={bar.band} className="fn-band" />}
      <Rect box={bar.own_box} className="fn-own" />
      {bar.implied_box && (
        <>
          <Hatch id={hatch} />
          <rect {...bar.implied_box} fill={`url(#${hatch})`} className="fn-implied" />
        </>
      )}
      {bar.lost_box && <Rect box={bar.lost_box} className="fn-lost" />}
      {bar.open_box && <Rect box={bar.open_box} className="fn-open" />}
      {bar.marker && (
        <line
          x1={bar.marker.x}
          x2={bar.marker.x}
          y1={bar.marker.y1}
          y2={bar.marker.y2}
          className="chart-marker"
        />
      )}
      {bar.labels.map((line) => (
        <Line key={`${line.x}:${line.y}`} line={line} className="chart-halo" />
      ))}
    </g>
  );
}
