// The river: how many and how they feel, on the stages' own axis. In: its layout. Out: an SVG of a band, a line, losses and the marks of findings.
import { type ReactNode, useMemo } from "react";
import { type Empty, isEmpty } from "../geometry/chart.ts";
import type { RiverLayout, RiverStage } from "../geometry/river/river.ts";
import { wrapText } from "../geometry/text-width.ts";
import { mapWords } from "../words/map.ts";
import { ChartFrame, classes, EmptyChart, Hatch, Line, NativeFacts, Rect, toneClass } from "./parts.tsx";
import { type ChartProps, type Voice, voiceOf } from "./props.ts";
import { riverDescription, riverStageFacts } from "./river-facts.ts";
import { type Marks, useMarks } from "./use-marks.ts";

export type RiverProps = ChartProps<RiverLayout | Empty> & {
  /** A stage was chosen: the page opens it alone. */
  readonly onStage?: (stage: string) => void;
  /** Where the picture of a finding is; null where none is drawn. */
  readonly hrefOf?: (key: string) => string | null;
};

export function River({ layout, ...rest }: RiverProps): ReactNode {
  if (isEmpty(layout)) return <EmptyChart layout={layout} language={rest.language} name="river" />;
  return <Picture layout={layout} {...rest} />;
}

type PictureProps = Omit<RiverProps, "layout"> & { readonly layout: RiverLayout };

function Picture({ layout, id, live = false, onStage, hrefOf, ...speech }: PictureProps): ReactNode {
  const voice = voiceOf(speech);
  const places = useMemo(() => layout.stages.map(({ key, box }) => ({ key, x: box.x, y: box.y })), [layout]);
  const marks = useMarks(places, live);
  const active = layout.stages.find(({ key }) => key === marks.active);
  const tip = active && { ...tipPlace(active), facts: riverStageFacts(active, voice) };
  return (
    <ChartFrame
      id={id}
      name="river"
      width={layout.width}
      height={layout.height}
      title={mapWords[voice.language].riverTitle(layout.n)}
      description={riverDescription(layout, voice)}
      live={live}
      tip={tip ?? null}
    >
      <Ground layout={layout} id={id} />
      {layout.stages.map((stage) => (
        <Stage key={stage.key} stage={stage} voice={voice} live={live} marks={marks} onStage={onStage} />
      ))}
      {layout.orientation === "upright" && <Names stages={layout.stages} voice={voice} />}
      <FindingMarks layout={layout} voice={voice} hrefOf={hrefOf} />
    </ChartFrame>
  );
}

const NAME_SIZES = [15, 13] as const;
const NAME_EDGES = 12;

/** On the page the head of the table names the stages; a picture that is taken away names them itself. */
function Names({
  stages,
  voice,
}: {
  readonly stages: readonly RiverStage[];
  readonly voice: Voice;
}): ReactNode {
  const words = mapWords[voice.language];
  const size = nameSize(stages);
  return (
    <g className="alone-only">
      {stages.map(({ key, box, stage }) => {
        // Where stages are narrow a long name takes the line of its figures, rather than its neighbour's place.
        const lines = wrapText(stage.name, size, box.width - NAME_EDGES, 2);
        return (
          <g key={key}>
            <text fontSize={size} className="chart-text chart-strong">
              {lines.map((line, at) => (
                <tspan key={line} x={box.x + 8} y={box.y - 26 + at * 17}>
                  {line}
                </tspan>
              ))}
            </text>
            {lines.length < 2 && (
              <text x={box.x + 8} y={box.y - 9} fontSize={12} className="chart-text chart-quiet">
                {stage.flow === null
                  ? words.stageBeyond(stage.beyond)
                  : words.stageFigures(stage.flow.reached, stage.flow.share)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** One size for all names: the larger one where none is cut for it. */
function nameSize(stages: readonly RiverStage[]): number {
  const [large, small] = NAME_SIZES;
  const isCut = stages.some(
    ({ box, stage }) => wrapText(stage.name, large, box.width - NAME_EDGES, 2).join(" ") !== stage.name,
  );
  return isCut ? small : large;
}

function tipPlace({ dot, box }: RiverStage): { readonly x: number; readonly y: number } {
  return dot ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Scale, band and lines, behind what is told stage by stage. */
function Ground({ layout, id }: { readonly layout: RiverLayout; readonly id: string }): ReactNode {
  return (
    <g>
      {layout.grid.map(({ value, ...line }) => (
        <line key={value} {...line} className={value === 0 ? "em-zero" : "em-grid"} />
      ))}
      {layout.stages.map((stage, at) => (
        <g key={stage.key} className={classes(toneClass(stage.tone), !stage.lit && "river-dim")}>
          {stage.hatched && <Hatch id={`${id}-hatch-${at}`} />}
          <path
            d={stage.band}
            className={stage.hatched ? "river-hatched" : "river-band"}
            fill={stage.hatched ? `url(#${id}-hatch-${at})` : undefined}
          />
        </g>
      ))}
      {layout.compareLine !== "" && <path d={layout.compareLine} className="em-compare" />}
      {layout.line !== "" && <path d={layout.line} className="em-line" />}
      {layout.headings.map((line) => (
        <Line key={`${line.x}:${line.y}`} line={line} />
      ))}
    </g>
  );
}

type StageProps = {
  readonly stage: RiverStage;
  readonly voice: Voice;
  readonly live: boolean;
  readonly marks: Marks;
  readonly onStage: RiverProps["onStage"];
};

function Stage({ stage, voice, live, marks, onStage }: StageProps): ReactNode {
  const facts = riverStageFacts(stage, voice);
  const choose = onStage && (() => onStage(stage.stage.id));
  return (
    <g
      className={classes("river-stage", toneClass(stage.tone), !stage.lit && "river-dim")}
      data-stage={stage.stage.id}
      {...marks.focus(stage.key, facts.join(", "), choose)}
    >
      <NativeFacts facts={facts} live={live} />
      <Rect box={stage.box} className="chart-hit" />
      {stage.lost && (
        <Rect box={stage.lost} className={stage.stage.flow?.afterGoal ? "river-unfollowed" : "fn-lost"} />
      )}
      {stage.open && <Rect box={stage.open} className="fn-open" />}
      {stage.ticks.map((tick) => (
        <line key={tick.y1 === tick.y2 ? tick.y1 : tick.x1} {...tick} className="river-tick" />
      ))}
      {stage.whisker && <line {...stage.whisker} className="river-whisker" />}
      {stage.dot && <circle cx={stage.dot.x} cy={stage.dot.y} r={stage.dot.r} className="river-dot" />}
      {stage.aim && <path d={`M${stage.aim.x} ${stage.aim.y - 7}l7 7l-7 7l-7 -7z`} className="river-aim" />}
      {stage.labels.map((line) => (
        <Line key={`${line.x}:${line.y}`} line={line} className="chart-halo" />
      ))}
    </g>
  );
}

type FindingMarksProps = {
  readonly layout: RiverLayout;
  readonly voice: Voice;
  readonly hrefOf: RiverProps["hrefOf"];
};

/** Numbered as in the list on top; one click leads to the picture that shows it. */
function FindingMarks({ layout, voice, hrefOf }: FindingMarksProps): ReactNode {
  return layout.marks.map((mark) => {
    const href = hrefOf?.(mark.key) ?? null;
    const name = mapWords[voice.language].mark(mark.number);
    const sign = (
      <g className={`river-mark river-mark-${mark.mood}`} data-finding={mark.key}>
        <circle cx={mark.x} cy={mark.y} r={mark.r} />
        <text x={mark.x} y={mark.y + 4.5} textAnchor="middle" fontSize={13}>
          {mark.number}
        </text>
      </g>
    );
    if (href === null) return <g key={mark.key}>{sign}</g>;
    return (
      <a key={mark.key} href={href} aria-label={name}>
        {sign}
      </a>
    );
  });
}
