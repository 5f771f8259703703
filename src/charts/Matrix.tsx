// Two measures of several places against each other. In: its layout and what is said of a point. Out: an SVG of dots with their intervals in four named corners.
import type { ReactNode } from "react";
import { type Empty, isEmpty } from "../geometry/chart.ts";
import type { MatrixLayout, MatrixMark } from "../geometry/matrix/matrix.ts";
import { ChartFrame, classes, EmptyChart, Line, NativeFacts, Rect, toneClass } from "./parts.tsx";
import type { ChartProps } from "./props.ts";
import { type Marks, useMarks } from "./use-marks.ts";

export type MatrixProps = ChartProps<MatrixLayout | Empty> & {
  readonly title: string;
  /** What is said of a point: its name first. */
  readonly factsOf: (mark: MatrixMark) => readonly string[];
};

export function Matrix({ layout, ...rest }: MatrixProps): ReactNode {
  if (isEmpty(layout)) return <EmptyChart layout={layout} language={rest.language} name="matrix" />;
  return <Picture layout={layout} {...rest} />;
}

type PictureProps = Omit<MatrixProps, "layout" | "compareName"> & { readonly layout: MatrixLayout };

function Picture({ layout, id, title, factsOf, live = false }: PictureProps): ReactNode {
  const { frame, borders, marks: points } = layout;
  const marks = useMarks(points, live);
  const active = points.find(({ key }) => key === marks.active);
  const tip = active && { x: active.x, y: active.y, facts: factsOf(active) };
  return (
    <ChartFrame
      id={id}
      name="matrix"
      width={layout.width}
      height={layout.height}
      title={title}
      description={points.map((mark) => `${factsOf(mark).join(", ")}.`).join(" ")}
      live={live}
      tip={tip ?? null}
    >
      <Rect box={frame} className="matrix-frame" />
      <line
        x1={borders.x}
        x2={borders.x}
        y1={frame.y}
        y2={frame.y + frame.height}
        className="matrix-border"
      />
      <line x1={frame.x} x2={frame.x + frame.width} y1={borders.y} y2={borders.y} className="matrix-border" />
      {layout.texts.map((line) => (
        <Line key={`${line.x}:${line.y}:${line.text}`} line={line} />
      ))}
      {points.map((mark) => (
        <Point key={mark.key} mark={mark} facts={factsOf(mark)} live={live} marks={marks} />
      ))}
    </ChartFrame>
  );
}

type PointProps = {
  readonly mark: MatrixMark;
  readonly facts: readonly string[];
  readonly live: boolean;
  readonly marks: Marks;
};

/** Full where both measures are sure of their side, hollow where one is not. */
function Point({ mark, facts, live, marks }: PointProps): ReactNode {
  return (
    <g
      className={classes("matrix-point", toneClass(mark.tone), !mark.sure && "matrix-unsure")}
      data-point={mark.key}
      {...marks.focus(mark.key, facts.join(", "))}
    >
      <NativeFacts facts={facts} live={live} />
      <Rect box={mark.box} className="chart-hit" />
      <path d={mark.whiskers} className="matrix-whisker" />
      <circle cx={mark.x} cy={mark.y} r={6} className="matrix-dot" />
      {mark.label && <Line line={mark.label} className="chart-halo" />}
    </g>
  );
}
