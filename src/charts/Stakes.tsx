// Money at stake by touchpoint. In: its layout. Out: an SVG of dots with their ranges.
import type { ReactNode } from "react";
import { type Empty, isEmpty } from "../geometry/chart.ts";
import type { StakesLayout } from "../geometry/stakes/stakes.ts";
import { irritantWords } from "../words/irritants.ts";
import { ChartFrame, classes, Line, NativeFacts } from "./parts.tsx";
import type { ChartProps } from "./props.ts";
import { useMarks } from "./use-marks.ts";

/** Nothing where nothing is at stake: the page says why in words. */
export function Stakes({ layout, ...rest }: ChartProps<StakesLayout | Empty>): ReactNode {
  return isEmpty(layout) ? null : <Rows layout={layout} {...rest} />;
}

function Rows({ layout, language, id, live = false }: ChartProps<StakesLayout>): ReactNode {
  const marks = useMarks(
    layout.marks.map(({ key, x, y }) => ({ key, x, y })),
    live,
  );
  const active = layout.marks.find(({ key }) => key === marks.active);
  return (
    <ChartFrame
      id={id}
      name="stakes"
      width={layout.width}
      height={layout.height}
      title={irritantWords[language].chart(layout.marks.length)}
      description={layout.marks.map(({ row }) => `${row.facts.join(", ")}.`).join(" ")}
      live={live}
      tip={active === undefined ? null : { x: active.x, y: active.y, facts: active.row.facts }}
    >
      <line x1={layout.zero} x2={layout.zero} y1={0} y2={layout.height} className="chart-rule" />
      {layout.marks.map(({ key, row, x, x1, x2, y, isOpen, labels }) => (
        <g
          key={key}
          data-key={key}
          className={classes("stake", isOpen && "is-open")}
          {...marks.focus(key, row.facts.join(", "))}
        >
          <NativeFacts facts={row.facts} live={live} />
          <path
            d={`M${x1},${y}H${x2}M${x2},${y - 4}V${y + 4}M${x1},${y - 4}V${y + 4}`}
            className="stake-range"
          />
          <circle cx={x} cy={y} r={5} className="stake-dot" />
          {labels.map((line) => (
            <Line key={`${line.x}:${line.y}`} line={line} />
          ))}
        </g>
      ))}
    </ChartFrame>
  );
}
