// What a mark means where no label can stand beside it. In: items of a swatch and a text. Out: a list under the chart.
import type { ReactNode } from "react";
import type { Tone } from "../geometry/chart.ts";
import { Hatch, toneClass } from "./parts.tsx";

type Swatch =
  | { readonly kind: "stage"; readonly tone: Tone }
  | { readonly kind: Sign | "implied" }
  | { readonly kind: "mood"; readonly mood: "negative" | "neutral" | "positive" };
export type Sign =
  | "others"
  | "lost"
  | "stop"
  | "open"
  | "entry"
  | "rare"
  | "ghost"
  | "marker"
  | "line"
  | "dot"
  | "mean"
  | "band"
  | "interval"
  | "source"
  | "river-line"
  | "river-band"
  | "river-ghost"
  | "river-unfollowed"
  | "river-worse"
  | "river-better"
  | "river-plain";
export type LegendItem = { readonly key: string; readonly swatch: Swatch; readonly text: string };

export function Legend({
  items,
  id,
}: {
  readonly items: readonly LegendItem[];
  readonly id: string;
}): ReactNode {
  return (
    <ul className="chart-legend">
      {items.map(({ key, swatch, text }) => (
        <li key={key}>
          <svg width={18} height={12} viewBox="0 0 18 12" aria-hidden="true">
            <SwatchSign swatch={swatch} id={id} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

function SwatchSign({ swatch, id }: { readonly swatch: Swatch; readonly id: string }): ReactNode {
  if (swatch.kind === "stage")
    return <rect y={1} width={18} height={10} className={`fn-own ${toneClass(swatch.tone)}`} />;
  if (swatch.kind === "mood")
    return <rect y={1} width={18} height={10} className={`em-share em-${swatch.mood}`} />;
  if (swatch.kind === "implied") return <ImpliedSign id={id} />;
  return SIGNS[swatch.kind];
}

function ImpliedSign({ id }: { readonly id: string }): ReactNode {
  return (
    <g className="stage-5">
      <Hatch id={`${id}-legend`} />
      <rect x={0.5} y={1} width={17} height={10} fill={`url(#${id}-legend)`} className="fn-implied" />
    </g>
  );
}

const SIGNS: Readonly<Record<Sign, ReactNode>> = {
  others: <rect x={0.5} y={1} width={17} height={10} className="sign-others" />,
  lost: <rect y={1} width={18} height={10} className="fn-lost" />,
  stop: (
    <g className="sk-stop">
      <rect y={1} width={16} height={10} className="sk-ribbon" />
      <path d="M16,1V11" className="sk-wall" />
    </g>
  ),
  open: <rect x={1} y={1.5} width={16} height={9} className="fn-open" />,
  entry: (
    <g className="sk-entry stage-4">
      <rect x={2} y={1} width={16} height={10} className="sk-ribbon" />
      <path d="M2,1V11" className="sk-wall" />
    </g>
  ),
  rare: (
    <g className="sk-rare">
      <rect x={1} y={1} width={16} height={10} className="sk-ribbon" />
    </g>
  ),
  ghost: <path d="M12,1H6V11H12" className="sk-ghost" />,
  marker: <path d="M9,0V12" className="chart-marker" />,
  line: (
    <>
      <path d="M0,6H18" className="em-compare" />
      <circle cx={9} cy={6} r={3.5} className="em-ghost" />
    </>
  ),
  dot: <circle cx={9} cy={6} r={3.5} className="em-ghost" />,
  mean: (
    <g className="em-neutral">
      <circle cx={5} cy={7} r={3} className="em-dot" />
      <circle cx={12} cy={6} r={5} className="em-dot" />
    </g>
  ),
  band: <rect y={1} width={18} height={10} className="sign-band" />,
  interval: <path d="M0,6H18" className="em-whisker em-neutral" />,
  source: <circle cx={9} cy={6} r={2.5} className="em-source" />,
  "river-line": (
    <>
      <path d="M0,6H18" className="em-line" />
      <path d="M9,0V12" className="river-whisker" />
      <circle cx={9} cy={6} r={3} className="river-dot" />
    </>
  ),
  "river-band": (
    <g className="stage-2">
      <rect y={1} width={18} height={10} className="river-band" />
    </g>
  ),
  "river-ghost": (
    <>
      <path d="M0,6H18" className="em-compare" />
      <path d="M5,1H13M5,11H13" className="river-tick" />
    </>
  ),
  "river-unfollowed": <rect x={1} y={1.5} width={16} height={9} className="river-unfollowed" />,
  "river-worse": (
    <g className="river-mark-worse">
      <circle cx={9} cy={6} r={5.5} />
    </g>
  ),
  "river-better": (
    <g className="river-mark-better">
      <circle cx={9} cy={6} r={5.5} />
    </g>
  ),
  "river-plain": (
    <g className="river-mark-plain">
      <circle cx={9} cy={6} r={5.5} />
    </g>
  ),
};
