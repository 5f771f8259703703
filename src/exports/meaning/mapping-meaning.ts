// A `sources:` entry applied to a table. In: the mapping and the header. Out: the meaning, and a problem for each column that is not there.

import { closest } from "../cells/closest.ts";
import { fold } from "../cells/fold.ts";
import { matchesPattern } from "../cells/pattern.ts";
import { type Problem, problem } from "../problem.ts";
import { find, type Table } from "../rows/table.ts";
import { withClock } from "./clock-column.ts";
import type { SourceMapping } from "./mapping.ts";
import type {
  AttributesReading,
  FeedbackReading,
  InteractionsReading,
  Meaning,
  TimeCell,
} from "./meaning.ts";
import { ratingColumn } from "./rating-column.ts";
import { timeCell } from "./time-cell.ts";

/** The first mapping whose pattern matches the path. A file dropped in a browser has no folder: only the names are compared then. */
export function mappingFor(path: string, mappings: readonly SourceMapping[]): SourceMapping | null {
  const inFolder = path.includes("/");
  return (
    mappings.find(({ file }) =>
      matchesPattern(inFolder ? file : file.slice(file.lastIndexOf("/") + 1), path),
    ) ?? null
  );
}

/** Null when nothing readable is left: the problems say which columns were missing. */
export function mappingMeaning(table: Table, mapping: SourceMapping, report: Problem[]): Meaning | null {
  const columns = new Columns(table, mapping, report);
  const keys = Object.entries(mapping.keys).flatMap(([kind, names]) =>
    names.flatMap((name) => columns.optional(name).map((column) => ({ kind, column }))),
  );
  const readings = [...events(columns), ...milestones(columns), ...feedback(columns), ...attributes(columns)];
  if (readings.length === 0 && keys.length < 2) {
    report.push(problem("mapping-empty", table.file, { values: { name: mapping.name } }));
    return null;
  }
  const exclude = Object.entries(mapping.exclude).flatMap(([name, texts]) =>
    columns.optional(name).map((column) => ({ column, texts: texts.map(fold) })),
  );
  return { format: "mapping", source: mapping.name, keys, readings, exclude, continues: false };
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
    return time === null ? null : withClock(this.table, time, this.mapping.zone);
  }
}

function events(columns: Columns): InteractionsReading[] {
  const { events } = columns.mapping;
  if (events === null) return [];
  const time = columns.rowTime(events.time);
  const event = columns.get(events.event);
  if (time === null || event === null) return [];
  return [{ kind: "interactions", time, event: { column: event }, ...cells(columns, events) }];
}

type Sides = {
  readonly page: string | null;
  readonly channel: string | null;
  readonly device: string | null;
};

function cells(columns: Columns, sides: Sides): Pick<InteractionsReading, "page" | "channel" | "device"> {
  const page = columns.get(sides.page);
  const channel = columns.get(sides.channel);
  const device = columns.get(sides.device);
  return {
    ...(page === null ? {} : { page: { column: page } }),
    ...(channel === null ? {} : { channel: { column: channel } }),
    ...(device === null ? {} : { device: { column: device } }),
  };
}

function milestones(columns: Columns): InteractionsReading[] {
  const { milestones, channel, device } = columns.mapping;
  if (milestones === null) return [];
  const sides = cells(columns, { page: null, channel, device });
  return Object.entries(milestones).flatMap(([event, name]) => {
    const time = columns.time(name);
    return time === null ? [] : [{ kind: "interactions" as const, time, event: { text: event }, ...sides }];
  });
}

function feedback(columns: Columns): FeedbackReading[] {
  const { feedback } = columns.mapping;
  if (feedback === null) return [];
  const time = columns.rowTime(feedback.time);
  if (time === null) return [];
  const touchpoint = columns.get(feedback.touchpoint);
  return [
    {
      kind: "feedback",
      time,
      event: { text: feedback.event },
      rating: ratingColumn(columns.table, columns.get(feedback.rating), feedback.scale, columns.report),
      texts: feedback.texts.flatMap((name) => columns.optional(name)),
      ...(touchpoint === null ? {} : { touchpoint: { column: touchpoint } }),
      names: feedback.names.flatMap((name) => columns.optional(name)),
    },
  ];
}

function attributes(columns: Columns): AttributesReading[] {
  const fields = Object.entries(columns.mapping.attributes ?? {}).flatMap(([name, header]) =>
    columns.optional(header).map((column) => ({ name, column })),
  );
  return fields.length === 0 ? [] : [{ kind: "attributes", fields }];
}
