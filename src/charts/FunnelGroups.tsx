// The funnel by group. In: its layout. Out: an SVG of small bars with their intervals.
import type { ReactNode } from "react";
import { type Empty, isEmpty } from "../geometry/chart.ts";
import type { FunnelGroupsLayout, GroupCell, GroupRow } from "../geometry/funnel/funnel-groups.ts";
import { chartWords } from "../words/charts.ts";
import { formatPercent, type Language } from "../words/format.ts";
import { funnelWords, groupWords } from "../words/funnel.ts";
import { ChartFrame, classes, EmptyChart, Line, NativeFacts, Rect, toneClass } from "./parts.tsx";
import type { ChartProps } from "./props.ts";
import { type Marks, useMarks } from "./use-marks.ts";

export type FunnelGroupsProps = ChartProps<FunnelGroupsLayout | Empty>;

export function FunnelGroups({ layout, ...rest }: FunnelGroupsProps): ReactNode {
  if (isEmpty(layout)) return <EmptyChart layout={layout} language={rest.language} name="groups" />;
  return <Rows layout={layout} {...rest} />;
}

type RowsProps = Omit<FunnelGroupsProps, "layout"> & { readonly layout: FunnelGroupsLayout };

function Rows({ layout, language, id, live = false }: RowsProps): ReactNode {
  const cells = layout.rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })));
  const marks = useMarks(
    cells.map(({ cell }) => ({ key: cell.key, x: cell.ground.x, y: cell.ground.y })),
    live,
  );
  const active = cells.find(({ cell }) => cell.key === marks.active);
  const tip = active && {
    x: active.cell.whisker.x2,
    y: active.cell.whisker.y,
    facts: cellFacts(active.row, active.cell, language),
  };
  return (
    <ChartFrame
      id={id}
      name="groups"
      width={layout.width}
      height={layout.height}
      title={groupWords[language].title[layout.by]}
      description={cells.map(({ row, cell }) => `${cellFacts(row, cell, language).join(", ")}.`).join(" ")}
      live={live}
      tip={tip ?? null}
    >
      {layout.headings.map((line) => (
        <Line key={line.x} line={line} />
      ))}
      {layout.rows.map((row) => (
        <g key={row.key} data-group={row.group}>
          <line x1={0} x2={layout.width} y1={row.box.y} y2={row.box.y} className="chart-rule" />
          {row.labels.map((line) => (
            <Line key={`${line.x}:${line.y}`} line={line} />
          ))}
          {row.cells.map((cell) => (
            <Cell key={cell.key} row={row} cell={cell} language={language} live={live} marks={marks} />
          ))}
        </g>
      ))}
    </ChartFrame>
  );
}

function cellFacts(row: GroupRow, cell: GroupCell, language: Language): readonly string[] {
  return [
    `${row.name} · ${cell.stageName}`,
    funnelWords[language].reached(cell.reached, cell.share),
    chartWords[language].interval(
      formatPercent(cell.low, language, 1),
      formatPercent(cell.high, language, 1),
    ),
    groupWords[language].entrants(row.entrants),
  ];
}

type CellProps = {
  readonly row: GroupRow;
  readonly cell: GroupCell;
  readonly language: Language;
  readonly live: boolean;
  readonly marks: Marks;
};

function Cell({ row, cell, language, live, marks }: CellProps): ReactNode {
  const facts = cellFacts(row, cell, language);
  const { x1, x2, y } = cell.whisker;
  const whisker = `M${x1},${y - 4}V${y + 4}M${x1},${y}H${x2}M${x2},${y - 4}V${y + 4}`;
  return (
    <g
      className={classes("gr-cell", toneClass(cell.tone))}
      data-key={cell.key}
      {...marks.focus(cell.key, facts.join(", "))}
    >
      <NativeFacts facts={facts} live={live} />
      <Rect box={cell.ground} className="gr-ground" />
      <Rect box={cell.bar} className="gr-bar" />
      <path d={whisker} className="gr-whisker-halo" />
      <path d={whisker} className="gr-whisker" />
      {cell.labels.map((line) => (
        <Line key={line.x} line={line} />
      ))}
    </g>
  );
}
