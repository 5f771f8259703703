// The whole map as a table. In: the stages of the map. Out: a row for each thing that any lane tells, under its lane, stage and place.
import { touchpointName } from "../answers/names.ts";
import type { MovesAnswer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { gapOf } from "../findings/aims.ts";
import { notesOf, serviceOf } from "../findings/map-notes.ts";
import type { MapStage } from "../findings/map-stages.ts";
import { responsesAt } from "../findings/responses.ts";
import { targetsAt } from "../findings/targets.ts";
import { sharesOf } from "../findings/voice.ts";
import type { Language } from "../words/format.ts";
import { irritantWords } from "../words/irritants.ts";
import { mapWords } from "../words/map.ts";
import { delayText, waitText } from "./late-text.ts";
import { type Cells, cellsIn, columnsOf, type Table, type TableRow } from "./table.ts";

const KEYS = ["lane", "stage", "what", "value", "n", "low", "high", "before", "text"] as const;

type Row = {
  readonly key: string;
  readonly lane: string;
  readonly what: string;
  readonly value?: ReturnType<Cells["count"]>;
  readonly n?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly before?: ReturnType<Cells["count"]>;
  readonly text?: string;
};

export function mapTable(
  stages: readonly MapStage[],
  moves: MovesAnswer | null,
  shown: ShownMap,
  language: Language,
): Table {
  const words = mapWords[language];
  return {
    name: "map",
    caption: words.table,
    columns: columnsOf(KEYS, language),
    rows: stages.flatMap((stage) =>
      rowsOf(stage, moves, shown, language).map((row) => rowIn(row, stage, language)),
    ),
  };
}

function rowIn(row: Row, stage: MapStage, language: Language): TableRow {
  const cells = cellsIn(language);
  const none = cells.count(null);
  return {
    key: row.key,
    cells: [
      cells.text(row.lane),
      cells.text(stage.name, stage.id),
      cells.text(row.what),
      row.value ?? none,
      cells.count(row.n ?? null),
      cells.score(row.low ?? null),
      cells.score(row.high ?? null),
      row.before ?? none,
      cells.text(row.text ?? "–", row.text ?? ""),
    ],
  };
}

/** Targets and gaps belong to the map aimed at, response times to the blueprint. */
export type ShownMap = {
  readonly site: Site;
  readonly mode: "current" | "future" | "service" | "day";
  readonly period: string;
};

function rowsOf(
  stage: MapStage,
  moves: MovesAnswer | null,
  { site, mode, period }: ShownMap,
  language: Language,
): Row[] {
  return [
    ...(mode === "future" ? aimRows(stage, site, period, language) : []),
    ...(mode === "service" ? responseRows(stage, site, period, language) : []),
    ...riverRows(stage, language),
    ...touchpointRows(stage, language),
    ...moveRows(stage, moves, site, language),
    ...voiceRows(stage, language),
    ...writtenRows(stage, site, language),
    ...irritantRows(stage, site, language),
    ...evidenceRows(stage, language),
  ];
}

function aimRows({ id }: MapStage, site: Site, period: string, language: Language): Row[] {
  const words = mapWords[language];
  const cells = cellsIn(language);
  return targetsAt(site, id, period).map((target, at) => {
    const { text, measure, result } = target;
    const [value, change] = {
      feeling: [cells.score, cells.score],
      conversion: [cells.share, cells.points],
      delay_share: [cells.share, cells.points],
      delay_median: [cells.seconds, cells.seconds],
    }[measure.kind] as [Cells["score"], Cells["score"]];
    return {
      ...{ key: `aims/${id}/${at + 1}`, lane: words.lanes.aims, what: text[language], n: result.n },
      ...{ value: value(result.value), before: value(measure.target) },
      text: words.aimedGap(value(measure.target).text, change(gapOf(target)).text),
    };
  });
}

function responseRows({ id }: MapStage, site: Site, period: string, language: Language): Row[] {
  const words = mapWords[language];
  const cells = cellsIn(language);
  return responsesAt(site, id, period).map(({ touchpoint, n, answered, median_seconds }) => ({
    ...{ key: `responses/${touchpoint}`, lane: words.lanes.responses, n },
    ...{ what: touchpointName(site, touchpoint, language), value: cells.seconds(median_seconds) },
    text: words.answered(answered, n),
  }));
}

/** Null of nobody, and of a last stage: nothing follows it. */
function lostShare({ reached, lost }: NonNullable<MapStage["flow"]>): number | null {
  return reached === 0 || lost === null ? null : lost / reached;
}

function riverRows({ id, flow, feeling, feelingBefore }: MapStage, language: Language): Row[] {
  const words = mapWords[language];
  const cells = cellsIn(language);
  const lane = words.river;
  const felt: Row = {
    ...{
      key: `river/feeling/${id}`,
      lane,
      what: words.satisfaction,
      value: cells.score(feeling?.mean ?? null),
    },
    ...{ n: feeling?.n ?? null, low: feeling?.low ?? null, high: feeling?.high ?? null },
    before: cells.score(feelingBefore?.mean ?? null),
  };
  if (flow === null) return [felt];
  return [
    felt,
    {
      ...{ key: `river/reached/${id}`, lane, what: words.conversion, value: cells.share(flow.share) },
      ...{ n: flow.reached, before: cells.share(flow.shareBefore) },
    },
    {
      ...{ key: `river/lost/${id}`, lane, what: flow.afterGoal ? words.notFollowed : words.lostHere },
      ...{ value: cells.share(lostShare(flow)), n: flow.lost },
    },
    {
      ...{ key: `river/open/${id}`, lane, what: words.legend.open, n: flow.open },
      value: cells.share(flow.reached === 0 ? null : flow.open / flow.reached),
    },
    {
      ...{ key: `measures/time/${id}`, lane: words.lanes.measures, what: words.time, n: flow.time_n },
      value: cells.seconds(flow.median_seconds),
    },
  ];
}

function touchpointRows({ touchpoints }: MapStage, language: Language): Row[] {
  const words = mapWords[language];
  const cells = cellsIn(language);
  return touchpoints.map(({ id, name, n, feeling, owner, channel, direction }) => ({
    ...{ key: `touchpoints/${id}`, lane: words.lanes.touchpoints, what: name },
    ...{ value: cells.score(feeling?.mean ?? null), n },
    ...{ low: feeling?.low ?? null, high: feeling?.high ?? null },
    text: [channel, ...(direction === null ? [] : [words[direction]]), owner ?? words.noOwner].join(", "),
  }));
}

function moveRows(stage: MapStage, moves: MovesAnswer | null, site: Site, language: Language): Row[] {
  const words = mapWords[language];
  const cells = cellsIn(language);
  const here = new Set(stage.touchpoints.map(({ id }) => id));
  return (moves?.moves ?? [])
    .filter(({ source }) => here.has(source))
    .map(({ source, target, n, median_seconds }) => ({
      ...{ key: `actions/${source}/${target}`, lane: words.lanes.actions, n },
      what: words.move(touchpointName(site, source, language), touchpointName(site, target, language)),
      value: cells.seconds(median_seconds),
    }));
}

function voiceRows({ id, feeling }: MapStage, language: Language): Row[] {
  const words = mapWords[language];
  const cells = cellsIn(language);
  const shares = sharesOf(feeling);
  if (shares === null) return [];
  return (["negative", "neutral", "positive"] as const).map((mood) => ({
    ...{ key: `voice/${mood}/${id}`, lane: words.lanes.voice, what: words.moods[mood] },
    ...{ value: cells.share(shares[mood]), n: feeling?.[mood] ?? null },
  }));
}

/** Told as written, so that no figure is taken for a measure; an empty lane says that it is to be filled in. */
function writtenRows({ id }: MapStage, site: Site, language: Language): Row[] {
  const words = mapWords[language];
  return (["needs", "actions", "irritants", "opportunities", "future", "service"] as const).flatMap(
    (lane): Row[] => {
      const notes = notesOf(site.map, { lane, stage: id, persona: null });
      const blank = {
        key: `${lane}/${id}`,
        lane: words.lanes[lane],
        what: words.written,
        text: words.toWrite,
      };
      if (notes.length === 0) return lane === "needs" || lane === "opportunities" ? [blank] : [];
      return notes.map((note, at) => {
        const service = serviceOf(note);
        const what = service === null ? words.written : `${words.service[service]}, ${words.written}`;
        return {
          key: `${lane}/${id}/${at + 1}`,
          lane: words.lanes[lane],
          what,
          text: note.text[language],
        };
      });
    },
  );
}

function irritantRows({ irritants }: MapStage, site: Site, language: Language): Row[] {
  const words = mapWords[language];
  const cells = cellsIn(language);
  return irritants.map(({ touchpoint, state, said, done, excess, late }) => ({
    ...{ key: `irritants/${touchpoint}`, lane: words.lanes.irritants },
    ...{ what: touchpointName(site, touchpoint, language), value: cells.score(said?.mean ?? null) },
    n: said?.n ?? null,
    text: [
      words.states[state],
      ...(done === null ? [] : [words.done(done.n, done.of)]),
      ...(excess === null ? [] : [irritantWords[language].excess(excess.value, excess.low, excess.high)]),
      ...late.waits.map((wait) => waitText(wait, site, language)),
      ...late.delays.map((delay) => delayText(delay, language)),
    ].join(", "),
  }));
}

function evidenceRows({ id, evidence }: MapStage, language: Language): Row[] {
  const words = mapWords[language];
  return [
    {
      ...{ key: `evidence/${id}`, lane: words.lanes.evidence, what: words.grade(evidence.grade) },
      n: evidence.n,
      text: evidence.lacks.map((lack) => words.lacks[lack]).join(", "),
    },
  ];
}
