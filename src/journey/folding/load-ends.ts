// Journeys by the quarter in which they ended: how many, where they go, their whole paths. In: exact tables and the labels of outcomes and variants. Out: the tables mart.end_outcomes, mart.end_links and mart.end_variants.
import type { Database } from "../../database/database.ts";
import { loadTable, type TextRow } from "../../database/load-table.ts";
import endTrailsSql from "./end_trails.sql?raw";
import { type Ended, foldEnds, groupsAround, NO_END } from "./fold-ends.ts";
import { inColumns, type LinkFolding, RARE } from "./fold-links.ts";
import { coarserGroup, groupCode, groupOf } from "./groups.ts";
import { type TrailRow, trailOf } from "./load-links.ts";
import { type Count, lessen, type Part, tellParts } from "./tell-parts.ts";

/** Every quarter together: a journey that ended in two (won, then renewed) is counted once. */
const ALL = 0;
const ENDINGS = ["won", "lost", "renewed", "gone"] as const;
export type Endings = Record<(typeof ENDINGS)[number], number>;

type EndTrail = TrailRow & {
  readonly endings: string;
  readonly variant_segment: number | null;
  readonly variant_persona: number | null;
  readonly variant: number | null;
};

/** The quarters in which a journey ended, and all; and of each how. */
export function endingsOf(text: string): Map<number, Endings> {
  const found = new Map<number, Endings>();
  for (const one of text === "" ? [] : text.split(" ")) {
    const [period, ending] = one.split(":");
    for (const quarter of [Number(period), ALL]) {
      const counts = found.get(quarter) ?? { won: 0, lost: 0, renewed: 0, gone: 0 };
      found.set(quarter, { ...counts, [ending as keyof Endings]: 1 });
    }
  }
  return found;
}

const outcomeColumns = ["period", "segment", "persona", "n", "customers"];
const linkColumns = [
  ...["period", "segment", "persona", "is_backward"],
  ...["place", "source", "target", "n", "customers"],
];
const variantColumns = ["period", "segment", "persona", "path_id", "n", "customers", ...ENDINGS];

/** What there is to follow, as load-links.ts has it, with when it ended. */
export function readEndRows(database: Database): Promise<EndTrail[]> {
  return database.query<EndTrail>(endTrailsSql);
}

/**
 * Each is parted from a table of the quarters in which journeys begin, and summed over these: a row of `mart.outcomes`, of `mart.links` or of
 * `mart.variants` less what ended in some quarter is no small group, nor is what `mart.ended` counts less what is told here.
 */
export async function loadEnds(
  database: Database,
  rows: readonly EndTrail[],
  folding: Omit<LinkFolding, "groups">,
): Promise<void> {
  const quarters = [...new Set(rows.map(({ endings }) => quartersOf(endings)))].filter((text) => text !== "");
  const told = withEnds(rows, quarters.sort(), folding.k);
  await load(database, "outcomes", outcomeColumns, outcomeRows(told));
  await load(database, "links", linkColumns, linkRows(told, quarters, { ...folding, groups: coarserGroup }));
  await load(database, "variants", variantColumns, variantRows(told, folding.k));
}

/** Every column is a whole number, or whether paths are read backward. */
async function load(
  database: Database,
  name: "outcomes" | "links" | "variants",
  columns: readonly string[],
  rows: Iterable<TextRow>,
): Promise<void> {
  await loadTable(database, "end_texts", columns, rows);
  const typed = columns.map((column) => `${column}::${TYPES[column] ?? "uinteger"} as ${column}`);
  await database.run(`create or replace table mart.end_${name} as
    select ${typed.join(", ")} from end_texts order by all;
    drop table end_texts`);
}

const TYPES: Readonly<Record<string, string>> = {
  ...{ period: "smallint", segment: "utinyint", persona: "utinyint", is_backward: "boolean" },
  ...{ place: "tinyint", source: "smallint", target: "smallint" },
};

/** With of how many it is told when they ended. */
type Told = EndTrail & { readonly group: number; readonly ended: Count & Pick<Ended, "end"> };

const quartersOf = (endings: string): string => [...new Set(endings.match(/\d+/g))].join(" ");

/** Where too few of a quarter's journeys ended in another, or all but a few did, it is not told of them. */
function withEnds(rows: readonly EndTrail[], quarters: readonly string[], k: number): readonly Told[] {
  const numbers = new Map(quarters.map((text, at) => [text, at + 1]));
  const told = rows.map((row): Told => {
    const end = numbers.get(quartersOf(row.endings)) ?? NO_END;
    return { ...row, group: groupCode(row), ended: { end, n: row.n, customers: row.customers } };
  });
  // Whatever their paths: hundreds of thousands of them end in a few ways.
  const alike = [
    ...Map.groupBy(told, ({ period, group, endings }) => `${period} ${group} ${endings}`).values(),
  ];
  const counts = tellParts(alike.map(rootPart), k);
  alike.forEach((some, at) => {
    lessen(
      some.map(({ ended }) => ended),
      counts[at] ?? { n: 0, customers: 0 },
    );
  });
  return told;
}

/** Journeys that begin in one quarter, are of one group and ended alike. */
function rootPart(some: readonly Told[]): Part {
  const { period = 0, group = 0, endings = "", ended = { end: NO_END } } = some[0] ?? {};
  const around = groupsAround(group);
  const sums = [...endingsOf(endings).keys()].flatMap((quarter) => around.map((one) => `${quarter} ${one}`));
  return {
    ...{ row: `${period} ${group}`, name: String(ended.end), under: sums, told: sums },
    isTellable: ended.end !== NO_END,
    n: some.reduce((sum, one) => sum + one.n, 0),
    customers: some.reduce((sum, one) => sum + one.customers, 0),
  };
}

/** Counts by what they are told under, summed over the quarters in which their journeys begin. */
class Sums {
  readonly #sums = new Map<string, number[]>();

  add(key: readonly (string | number | boolean)[], counts: readonly number[]): void {
    const name = key.join(" ");
    const sum = this.#sums.get(name);
    this.#sums.set(name, sum === undefined ? [...counts] : sum.map((one, at) => one + (counts[at] ?? 0)));
  }

  *rows(): Generator<TextRow> {
    for (const [name, counts] of this.#sums) yield [...name.split(" "), ...counts];
  }
}

function outcomeRows(rows: readonly Told[]): Iterable<TextRow> {
  const sums = new Sums();
  for (const { segment, persona, endings, ended } of rows)
    if (ended.n > 0)
      for (const quarter of endingsOf(endings).keys())
        sums.add([quarter, segment, persona], [ended.n, ended.customers]);
  return sums.rows();
}

function variantRows(rows: readonly Told[], k: number): Iterable<TextRow> {
  const sums = new Sums();
  for (const some of Map.groupBy(rows, ({ period }) => period).values()) {
    const told = tellParts(some.flatMap(variantParts), k);
    some.forEach(({ variant_segment, variant_persona, variant, endings }, at) => {
      const { n, customers } = told[2 * at] ?? { n: 0, customers: 0 };
      if (n === 0) return;
      for (const [quarter, how] of endingsOf(endings))
        sums.add(
          [quarter, variant_segment ?? 0, variant_persona ?? 0, variant ?? RARE],
          [n, customers, ...ENDINGS.map((ending) => how[ending] * n)],
        );
    });
  }
  return sums.rows();
}

/** Of those whose end is told, and of those whose end is not. */
function variantParts(row: Told): [Part, Part] {
  const { group, variant, ended } = row;
  const under = groupCode({ segment: row.variant_segment ?? 0, persona: row.variant_persona ?? 0 });
  const isTellable = ended.n > 0 && variant !== null && variant !== RARE;
  const sums = (around: number) => groupsAround(around).map((one) => `${ended.end} ${one}`);
  const told = { name: String(ended.end), under: sums(group), told: sums(under), isTellable };
  const untold = { name: String(NO_END), under: [], told: [], isTellable: false };
  const { n, customers } = ended;
  return [
    { row: `${under} ${variant}`, ...told, n, customers },
    { row: `${under} ${variant}`, ...untold, n: row.n - n, customers: row.customers - customers },
  ];
}

function linkRows(
  rows: readonly Told[],
  quarters: readonly string[],
  folding: LinkFolding,
): Iterable<TextRow> {
  const sums = new Sums();
  const told = new Map(quarters.map((text, at) => [at + 1, [ALL, ...text.split(" ")]]));
  for (const some of Map.groupBy(rows, ({ period }) => period).values()) {
    const trails = inColumns(some.map(trailOf));
    const ended = some.map((row) => row.ended);
    for (const isBackward of [false, true])
      for (const row of foldEnds(trails, ended, { touchpoint: null, isBackward }, folding)) {
        const { segment, persona } = groupOf(row.group);
        for (const quarter of told.get(row.end) ?? [])
          sums.add(
            [quarter, segment, persona, isBackward, row.place, row.source, row.target],
            [row.n, row.customers],
          );
      }
  }
  return sums.rows();
}
