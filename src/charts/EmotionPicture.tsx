// What both emotion charts draw. In: a layout, upright or in rows. Out: scale, faces, band, line, dots, intervals and shares.
import type { ReactNode } from "react";
import { type Empty, isEmpty } from "../geometry/chart.ts";
import type { EmotionLayout, EmotionMark } from "../geometry/emotion/emotion.ts";
import { emotionWords } from "../words/emotion.ts";
import { emotionDescription, emotionLegend, emotionMarkFacts } from "./emotion-facts.ts";
import { Legend } from "./Legend.tsx";
import { ChartFrame, classes, EmptyChart, Line, NativeFacts, Rect, toneClass } from "./parts.tsx";
import { type ChartProps, type Voice, voiceOf } from "./props.ts";
import { type Marks, useMarks } from "./use-marks.ts";

export type EmotionProps = ChartProps<EmotionLayout | Empty> & {
  /** A stage or touchpoint was chosen: the page shows the verbatims behind it. */
  readonly onPoint?: (
    point: { readonly level: "stage" | "touchpoint"; readonly id: string },
    mark: Element,
  ) => void;
};

export function EmotionPicture({ layout, ...rest }: EmotionProps): ReactNode {
  if (isEmpty(layout)) return <EmptyChart layout={layout} language={rest.language} name="emotion" />;
  return <Picture layout={layout} {...rest} />;
}

type PictureProps = Omit<EmotionProps, "layout"> & { readonly layout: EmotionLayout };

function Picture({ layout, id, live = false, onPoint, ...speech }: PictureProps): ReactNode {
  const voice = voiceOf(speech);
  const marks = useMarks(
    layout.marks.map(({ key, box }) => ({ key, x: box.x, y: box.y })),
    live,
  );
  const active = layout.marks.find((mark) => mark.key === marks.active);
  const tip = active && { ...tipPlace(active), facts: emotionMarkFacts(active, voice) };
  return (
    <>
      <ChartFrame
        id={id}
        name={`emotion-${layout.level}`}
        width={layout.width}
        height={layout.height}
        title={emotionWords[voice.language].title[layout.level](layout.n)}
        description={emotionDescription(layout, voice)}
        live={live}
        tip={tip ?? null}
      >
        <Ground layout={layout} id={id} />
        {layout.headings.map((line) => (
          <Line key={`${line.x}:${line.y}`} line={line} />
        ))}
        {layout.marks.map((mark) => (
          <Mark
            key={mark.key}
            mark={mark}
            layout={layout}
            voice={voice}
            live={live}
            marks={marks}
            onPoint={onPoint}
          />
        ))}
      </ChartFrame>
      <Legend items={emotionLegend(layout, voice)} id={id} />
    </>
  );
}

function tipPlace({ dot, box }: EmotionMark): { readonly x: number; readonly y: number } {
  return dot ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Everything behind the dots. */
function Ground({ layout, id }: { readonly layout: EmotionLayout; readonly id: string }): ReactNode {
  return (
    <g>
      {layout.grid.map(({ value, ...line }) => (
        <line key={value} {...line} className={value === 0 ? "em-zero" : "em-grid"} />
      ))}
      {layout.faces.map((face) => (
        <Face key={face.mood} {...face} />
      ))}
      {layout.band !== "" && (
        <>
          <MoodGradient layout={layout} id={`${id}-mood`} />
          <path d={layout.band} fill={`url(#${id}-mood)`} className="em-band" />
        </>
      )}
      {layout.compareLine !== "" && <path d={layout.compareLine} className="em-compare" />}
      {layout.line !== "" && <path d={layout.line} className="em-line" />}
    </g>
  );
}

/** The scale's colours along the scale: negative at one end, nothing at zero, positive at the other. */
function MoodGradient({ layout, id }: { readonly layout: EmotionLayout; readonly id: string }): ReactNode {
  const [low, high] = [layout.grid[0], layout.grid.at(-1)];
  return (
    <linearGradient
      id={id}
      gradientUnits="userSpaceOnUse"
      x1={low?.x1}
      y1={low?.y1}
      x2={high?.x1}
      y2={high?.y1}
    >
      <stop offset="0" className="em-stop-negative" />
      <stop offset="0.5" className="em-stop-neutral" />
      <stop offset="1" className="em-stop-positive" />
    </linearGradient>
  );
}

function Face({
  mood,
  x,
  y,
  r,
}: {
  readonly mood: "negative" | "positive";
  readonly x: number;
  readonly y: number;
  readonly r: number;
}): ReactNode {
  const bend = mood === "positive" ? 0.75 : -0.15;
  const corner = mood === "positive" ? 0.25 : 0.5;
  return (
    <g className={`em-face em-${mood}`} transform={`translate(${x} ${y}) scale(${r})`}>
      <circle r={1} />
      <path d={`M-0.45,${corner}Q0,${bend} 0.45,${corner}`} />
      <path d="M-0.35,-0.35V-0.15M0.35,-0.35V-0.15" />
    </g>
  );
}

type MarkProps = {
  readonly mark: EmotionMark;
  readonly layout: EmotionLayout;
  readonly voice: Voice;
  readonly live: boolean;
  readonly marks: Marks;
  readonly onPoint: EmotionProps["onPoint"];
};

function Mark({ mark, layout, voice, live, marks, onPoint }: MarkProps): ReactNode {
  const facts = emotionMarkFacts(mark, voice);
  const point = { level: layout.level, id: mark.id };
  const choose = onPoint && mark.mean !== null ? (element: Element) => onPoint(point, element) : undefined;
  return (
    <g
      className={classes("em-mark", mark.mood && `em-${mark.mood}`)}
      data-point={mark.key}
      {...marks.focus(mark.key, facts.join(", "), choose)}
    >
      <NativeFacts facts={facts} live={live} />
      <Rect box={mark.box} className="chart-hit" />
      <Rect box={mark.chip} className={`em-chip ${toneClass(mark.tone)}`} />
      {mark.shares.map(({ mood, box }) => (
        <Rect key={mood} box={box} className={`em-share em-${mood}`} />
      ))}
      <Dots mark={mark} />
      {mark.labels.map((line) => (
        <Line key={`${line.x}:${line.y}`} line={line} className="chart-halo" />
      ))}
    </g>
  );
}

function Dots({ mark }: { readonly mark: EmotionMark }): ReactNode {
  return (
    <>
      {mark.ghost && <circle cx={mark.ghost.x} cy={mark.ghost.y} r={4} className="em-ghost" />}
      {mark.whisker && <line {...mark.whisker} className="em-whisker" />}
      {mark.sources.map(({ source, x, y }) => (
        <circle key={source} cx={x} cy={y} r={2.5} className="em-source" />
      ))}
      {mark.dot && <circle cx={mark.dot.x} cy={mark.dot.y} r={mark.dot.r} className="em-dot" />}
    </>
  );
}
