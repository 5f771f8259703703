// A `sources:` entry applied to a table. In: the mapping and the header. Out: the meaning, and a problem for each column that is not there.

import { closest } from "../cells/closest.ts";
import { fold } from "../cells/fold.ts";
import { matchesPattern } from "../cells/pattern.ts";
import { type Problem, problem } from "../problem.ts";
import { find, type Table } from "../rows/table.ts";
import { hasBareLines } from "./bare-lines.ts";
import { withClock } from "./clock-column.ts";
import { keyOf } from "./key-cell.ts";
import type { SourceMapping, ToldColumn } from "./mapping.ts";
import type {
  AttributesReading,
  Cell,
  FeedbackReading,
  InteractionsReading,
  Invitations,
  Meaning,
  RatingColumn,
  Standing,
  Telling,
  TimeCell,
} from "./meaning.ts";
import { isOfOneThing } from "./of-one-thing.ts";
import { ratingColumn } from "./rating-column.ts";
import { endColumn, withEnds } from "./rating-end.ts";
import { withCallSides } from "./shapes/call-keys.ts";
import { withMailSides } from "./shapes/mail-sides.ts";
import { timeCell, withOthers } from "./time-cell.ts";

/**
 * The first mapping whose pattern matches the path, or the workbook of a sheet ("crm/clients.xlsx › Commandes") where none names the sheet; of
 * several, the first whose keys are columns of the table: a file may have two tables, and an entry for each. A table below the first one has
 * no other entry. A file dropped in a browser has no folder: only the names are compared then.
 */
export function mappingFor(
  table: Pick<Table, "file"> & Partial<Pick<Table, "place" | "folded">>,
  mappings: readonly SourceMapping[],
): SourceMapping | null {
  const workbook = /^(.*\.\w{3,4}) › /.exec(table.file)?.[1];
  const named = matching(table.file, mappings);
  const found = named.length > 0 || workbook === undefined ? named : matching(workbook, mappings);
  const isOnly = found.length < 2 && (table.place ?? 0) === 0;
  const fitting = isOnly ? undefined : found.find((mapping) => fits(mapping, table.folded ?? []));
  return fitting ?? ((table.place ?? 0) === 0 ? (found[0] ?? null) : null);
}

function matching(path: string, mappings: readonly SourceMapping[]): readonly SourceMapping[] {
  const inFolder = path.includes("/");
  return mappings.filter(({ file }) =>
    matchesPattern(inFolder ? file : file.slice(file.lastIndexOf("/") + 1), path),
  );
}

function fits({ keys, events, feedback, milestones }: SourceMapping, folded: readonly string[]): boolean {
  const times = [
    events?.time,
    ...feedback.flatMap(({ time }) => time),
    ...Object.values(milestones ?? {}).flat(),
  ];
  const names = [...Object.values(keys).flat(), ...times].filter((name) => name !== undefined);
  return names.length > 0 && names.every((name) => folded.includes(fold(name)));
}

/** Null when nothing readable is left: the problems say which columns were missing. */
export function mappingMeaning(table: Table, mapping: SourceMapping, report: Problem[]): Meaning | null {
  const columns = new Columns(table, mapping, report);
  const named = Object.entries(mapping.keys).flatMap(([kind, names]) =>
    names.flatMap((name) => columns.optional(name).map((column) => keyOf(table, kind, column))),
  );
  const keys = withMailSides(table, withCallSides(table, named));
  const readings = [...events(columns), ...milestones(columns), ...feedback(columns), ...attributes(columns)];
  const [amount, currency] = [columns.get(mapping.amount), columns.get(mapping.currency)];
  if (readings.length === 0 && keys.length < (amount === null ? 2 : 1)) {
    report.push(problem("mapping-empty", table.file, { values: { name: mapping.name } }));
    return null;
  }
  const exclude = standings(columns, mapping.exclude);
  const unfinished = standings(columns, mapping.unfinished);
  const asked = invitations(columns);
  const isOfOrders = mapping.milestones !== null && keys.some(({ kind }) => kind === "order");
  const own = [...keys, ...readings.flatMap((one) => (one.kind === "attributes" ? [] : [one.time]))];
  const continues =
    isOfOrders &&
    hasBareLines(
      table,
      own.map(({ column }) => column),
    );
  return {
    ...{ format: "mapping", source: mapping.name, keys, readings, exclude, continues },
    ...(unfinished.length === 0 ? {} : { unfinished }),
    ...(asked === null ? {} : { invitations: asked }),
    ...(amount === null && currency === null ? {} : { amount: { amount, currency } }),
  };
}

/** Where a column that it names is not there, nothing is known of who was asked. */
function invitations(columns: Columns): Invitations | null {
  const { invitations: told } = columns.mapping;
  if (told === null) return null;
  const sent = telling(columns, told.sent);
  const answered = telling(columns, told.answered);
  if ((told.sent !== null && sent === null) || (told.answered !== null && answered === null)) return null;
  const channel = columns.cell(told.channel);
  return {
    ...(sent === null ? {} : { sent }),
    ...(answered === null ? {} : { answered }),
    ...(channel === null ? {} : { channel }),
  };
}

function telling(columns: Columns, told: ToldColumn | null): Telling | null {
  const column = columns.get(told?.column ?? null);
  if (column === null) return null;
  return told?.texts == null ? { column } : { column, texts: told.texts.map(fold) };
}

function standings(columns: Columns, told: Readonly<Record<string, readonly string[]>>): Standing[] {
  return Object.entries(told).flatMap(([name, texts]) =>
    columns.optional(name).map((column) => ({ column, texts: texts.map(fold) })),
  );
}

/** Finds the mapping's columns in the table and tells each missing one once. */
class Columns {
  readonly table: Table;
  readonly mapping: SourceMapping;
  readonly report: Problem[];
  readonly #told = new Set<string>();

  constructor(table: Table, mapping: SourceMapping, report: Problem[]) {
    this.table = table;
    this.mapping = mapping;
    this.report = report;
  }

  get(name: string | null): number | null {
    if (name === null) return null;
    const column = find(this.table, name);
    if (column === null && !this.#told.has(name)) {
      this.#told.add(name);
      const nearest = closest(name, this.table.header) ?? this.table.header.join(" · ");
      this.report.push(
        problem("mapping-column-missing", this.table.file, {
          column: name,
          values: { name: this.mapping.name, nearest },
        }),
      );
    }
    return column;
  }

  /** "properties.$current_url" is a text inside the column "properties", where no column is called so. */
  cell(name: string | null): Cell | null {
    if (name === null) return null;
    const [outer = "", ...inner] = name.split(".");
    const inside = find(this.table, name) === null && inner.length > 0 ? find(this.table, outer) : null;
    if (inside !== null) return { inside, name: inner.join(".") };
    const column = this.get(name);
    return column === null ? null : { column };
  }

  /** As a list, to be spread: empty when there is no such column. */
  optional(name: string | null): number[] {
    const column = this.get(name);
    return column === null ? [] : [column];
  }

  time(name: string): TimeCell | null {
    const column = this.get(name);
    return column === null ? null : timeCell(this.table, column, this.mapping.zone, this.report);
  }

  /** A time that is its row's own: its hour may have a column beside it. */
  rowTime(name: string): TimeCell | null {
    const time = this.time(name);
    return time === null ? null : withClock(this.table, time, this.mapping.zone, this.report);
  }
}

function events(columns: Columns): InteractionsReading[] {
  const { events } = columns.mapping;
  if (events === null) return [];
  const time = columns.rowTime(events.time);
  const event = eventCell(columns, events.event);
  if (time === null || event === null) return [];
  return [{ kind: "interactions", time, event, ...cells(columns, events), ...once(columns) }];
}

/** "=page_view" is the word itself; a column that is not there is told, and the others are read. */
function eventCell(columns: Columns, names: readonly string[]): Cell | null {
  const written = names.filter((name) => !name.startsWith("="));
  const otherwise = names.find((name) => name.startsWith("="))?.slice(1) ?? "";
  const found = written.flatMap((name) => columns.optional(name));
  const [first] = found;
  if (first === undefined) return written.length > 0 || otherwise === "" ? null : { text: otherwise };
  return found.length === 1 && otherwise === "" ? { column: first } : { columns: found, otherwise };
}

function once({ mapping }: Columns, isUsual = false): { readonly once?: true } {
  return (mapping.once ?? (isUsual && isOfOneThing(Object.keys(mapping.keys)))) ? { once: true } : {};
}

type Sides = {
  readonly page: string | null;
  readonly channel: string | null;
  readonly device: string | null;
};

function cells(columns: Columns, sides: Sides): Pick<InteractionsReading, "page" | "channel" | "device"> {
  const page = columns.cell(sides.page);
  const channel = columns.cell(sides.channel);
  const device = columns.cell(sides.device);
  return {
    ...(page === null ? {} : { page }),
    ...(channel === null ? {} : { channel }),
    ...(device === null ? {} : { device }),
  };
}

function milestones(columns: Columns): InteractionsReading[] {
  const { milestones, channel, device } = columns.mapping;
  if (milestones === null) return [];
  const sides = cells(columns, { page: null, channel, device });
  const times = new Map(
    Object.values(milestones).flatMap((names) => names.map((name) => [name, columns.time(name)])),
  );
  // Of several dates without an hour nobody knows which one an hour beside them is of.
  const isLone = [...times.values()].filter((time) => time?.dateOnly === true).length === 1;
  const [standing] = standings(columns, columns.mapping.apart);
  const apart = standing === undefined ? {} : { apart: standing };
  return Object.entries(milestones).flatMap(([event, dates]) =>
    dates.flatMap((name) => {
      const date = times.get(name) ?? null;
      const time =
        date === null ? null : withClock(columns.table, date, columns.mapping.zone, columns.report, isLone);
      const [had] = standings(columns, columns.mapping.only[event] ?? {});
      const only = had === undefined ? {} : { only: had };
      const told = { kind: "interactions" as const, event: { text: event, ...apart }, ...only };
      return time === null ? [] : [{ ...told, time, ...sides, ...once(columns, true) }];
    }),
  );
}

function feedback(columns: Columns): FeedbackReading[] {
  return columns.mapping.feedback.flatMap((told) => {
    const [first = "", ...others] = told.time;
    const own = columns.rowTime(first);
    if (own === null) return [];
    const time = withOthers(
      columns.table,
      own,
      others.flatMap((name) => columns.optional(name)),
    );
    const touchpoint = columns.get(told.touchpoint);
    const { page: _, ...sides } = cells(columns, { page: null, channel: told.channel, device: told.device });
    return [
      {
        kind: "feedback",
        time,
        event: { text: told.event },
        rating: rated(columns, told),
        texts: told.texts.flatMap((name) => columns.optional(name)),
        ...(touchpoint === null ? {} : { touchpoint: { column: touchpoint } }),
        names: told.names.flatMap((name) => columns.optional(name)),
        ...sides,
      },
    ];
  });
}

/** "8/10" among the words of a scale is a rating and the column beside it. */
function rated(columns: Columns, told: SourceMapping["feedback"][number]): RatingColumn | null {
  const { table, report } = columns;
  const column = columns.get(told.rating);
  const isOfSeveral = Object.keys(told.scale.words).some((word) => /\d\/\d/.test(word));
  const end = column === null || !isOfSeveral ? null : endColumn(table, column);
  if (column === null || end === null) return ratingColumn(table, column, told.scale, report);
  const rating = ratingColumn(withEnds(table, column, end), column, told.scale, report);
  return rating === null ? null : { ...rating, end };
}

function attributes(columns: Columns): AttributesReading[] {
  const fields = Object.entries(columns.mapping.attributes ?? {}).flatMap(([name, header]) =>
    columns.optional(header).map((column) => ({ name, column })),
  );
  return fields.length === 0 ? [] : [{ kind: "attributes", fields }];
}
