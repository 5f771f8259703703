// The funnel. In: its layout. Out: an SVG of bars on a common base, losses where they occur.
import type { ReactNode } from "react";
import { type Empty, isEmpty } from "../geometry/chart.ts";
import type { FunnelBar, FunnelLayout } from "../geometry/funnel/funnel.ts";
import { funnelWords } from "../words/funnel.ts";
import { barFacts, funnelDescription, funnelLegend } from "./funnel-facts.ts";
import { Legend } from "./Legend.tsx";
import { ChartFrame, classes, EmptyChart, Hatch, Line, NativeFacts, Rect, toneClass } from "./parts.tsx";
import { type ChartProps, type Voice, voiceOf } from "./props.ts";
import { type Marks, useMarks } from "./use-marks.ts";

export type FunnelProps = ChartProps<FunnelLayout | Empty>;

export function Funnel({ layout, ...rest }: FunnelProps): ReactNode {
  if (isEmpty(layout)) return <EmptyChart layout={layout} language={rest.language} name="funnel" />;
  return <Bars layout={layout} {...rest} />;
}

type BarsProps = Omit<FunnelProps, "layout"> & { readonly layout: FunnelLayout };

function Bars({ layout, id, live = false, ...speech }: BarsProps): ReactNode {
  const compareName = speech.compareName ?? layout.compareName ?? undefined;
  const voice = voiceOf({ ...speech, compareName });
  const marks = useMarks(
    layout.bars.map(({ key, box }) => ({ key, x: box.x, y: box.y })),
    live,
  );
  const active = layout.bars.find((bar) => bar.key === marks.active);
  const tip = active && { ...active.tip, facts: barFacts(active, voice) };
  return (
    <>
      <ChartFrame
        id={id}
        name="funnel"
        width={layout.width}
        height={layout.height}
        title={funnelWords[voice.language].title(layout.mature, layout.periodName)}
        description={funnelDescription(layout, voice)}
        live={live}
        tip={tip ?? null}
      >
        {layout.bars.map((bar) => (
          <Bar key={bar.key} bar={bar} id={id} voice={voice} live={live} marks={marks} />
        ))}
      </ChartFrame>
      <Legend items={funnelLegend(layout, voice)} id={id} />
      {layout.existing > 0 && (
        <p className="chart-note">{funnelWords[voice.language].existing(layout.existing)}</p>
      )}
      {layout.pending > 0 && (
        <p className="chart-note">{funnelWords[voice.language].pending(layout.pending)}</p>
      )}
    </>
  );
}

type BarProps = {
  readonly bar: FunnelBar;
  readonly id: string;
  readonly voice: Voice;
  readonly live: boolean;
  readonly marks: Marks;
};

function Bar({ bar, id, voice, live, marks }: BarProps): ReactNode {
  const facts = barFacts(bar, voice);
  const hatch = `${id}-hatch-${bar.stage}`;
  return (
    <g
      className={classes("fn-bar", toneClass(bar.tone))}
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
        <>
          <path d={markerPath(bar.marker)} className="chart-marker-halo" />
          <path d={markerPath(bar.marker)} className="chart-marker" />
        </>
      )}
      {bar.labels.map((line) => (
        <Line key={`${line.x}:${line.y}`} line={line} className="chart-halo" />
      ))}
    </g>
  );
}

function markerPath({ x, y1, y2 }: NonNullable<FunnelBar["marker"]>): string {
  return `M${x},${y1}V${y2}`;
}
