// Journeys by the quarter in which they ended: how many, where they go, their whole paths. In: exact tables and the labels of outcomes and variants. Out: the tables mart.end_outcomes, mart.end_links and mart.end_variants.
import type { Database } from "../../database/database.ts";
import { loadTable, type TextRow } from "../../database/load-table.ts";
import endCountsSql from "./end_counts.sql?raw";
import endTrailRowsSql from "./end_trail_rows.sql?raw";
import endTrails from "./end_trails.sql?raw";
import { type Ended, foldEnds, groupsAround, NO_END } from "./fold-ends.ts";
import { type LinkFolding, RARE } from "./fold-links.ts";
import { coarserGroup, groupCode, groupOf } from "./groups.ts";
import { type TrailRow, trailColumns } from "./load-links.ts";
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

/** Of journeys of one quarter and group that ended alike, whatever their paths. */
type EndCount = Pick<EndTrail, "period" | "segment" | "persona" | "endings" | "n" | "customers">;

/**
 * Each is parted from a table of the quarters in which journeys begin, and summed over these: a row of `mart.outcomes`, of `mart.links` or of
 * `mart.variants` less what ended in some quarter is no small group, nor is what `mart.ended` counts less what is told here.
 * Quarters are followed one at a time (`follow`): of all at once paths would be millions.
 */
export class Ends {
  readonly #folding: LinkFolding;
  readonly #known: KnownEnds;
  readonly #outcomes = new Sums();
  readonly #links = new Sums();
  readonly #variants = new Sums();

  private constructor(known: KnownEnds, folding: Omit<LinkFolding, "groups">) {
    this.#known = known;
    this.#folding = { ...folding, groups: coarserGroup };
  }

  /** Makes the table `end_trails`, which `load` drops. */
  static async of(database: Database, folding: Omit<LinkFolding, "groups">): Promise<Ends> {
    await database.run(endTrails);
    return new Ends(knownEnds(await database.query<EndCount>(endCountsSql), folding.k), folding);
  }

  /** What there is to follow of a quarter, as load-links.ts has it, with when it ended. */
  read(database: Database, period: number): Promise<EndTrail[]> {
    return database.query<EndTrail>(endTrailRowsSql, { period });
  }

  follow(rows: readonly EndTrail[]): void {
    const told = withEnds(rows, this.#known);
    addOutcomes(this.#outcomes, told);
    addLinks(this.#links, told, this.#known.quarters, this.#folding);
    addVariants(this.#variants, told, this.#folding.k);
  }

  async load(database: Database): Promise<void> {
    await load(database, "outcomes", outcomeColumns, this.#outcomes.rows());
    await load(database, "links", linkColumns, this.#links.rows());
    await load(database, "variants", variantColumns, this.#variants.rows());
    await database.run("drop table end_trails");
  }
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

/** The sets of quarters in which journeys ended, and of those that are alike how many are told so. */
type KnownEnds = {
  readonly quarters: readonly string[];
  readonly told: ReadonlyMap<string, Readonly<Count>>;
};

const alikeKey = ({ period, segment, persona, endings }: EndCount): string =>
  `${period} ${groupCode({ segment, persona })} ${endings}`;

/** Where too few of a quarter's journeys ended in another, or all but a few did, it is not told of them. Paths aside, they end in a few ways. */
function knownEnds(counts: readonly EndCount[], k: number): KnownEnds {
  const quarters = [...new Set(counts.map(({ endings }) => quartersOf(endings)))];
  const ended = quarters.filter((text) => text !== "").sort();
  const numbers = numbersOf(ended);
  const told = tellParts(
    counts.map((one) => rootPart(one, numbers)),
    k,
  );
  const none = { n: 0, customers: 0 };
  return { quarters: ended, told: new Map(counts.map((one, at) => [alikeKey(one), told[at] ?? none])) };
}

const numbersOf = (quarters: readonly string[]): ReadonlyMap<string, number> =>
  new Map(quarters.map((text, at) => [text, at + 1]));

function withEnds(rows: readonly EndTrail[], { quarters, told: known }: KnownEnds): readonly Told[] {
  const numbers = numbersOf(quarters);
  const told = rows.map((row): Told => {
    const end = numbers.get(quartersOf(row.endings)) ?? NO_END;
    return { ...row, group: groupCode(row), ended: { end, n: row.n, customers: row.customers } };
  });
  for (const [key, alike] of Map.groupBy(told, alikeKey))
    lessen(
      alike.map(({ ended }) => ended),
      known.get(key) ?? { n: 0, customers: 0 },
    );
  return told;
}

/** Journeys that begin in one quarter, are of one group and ended alike. */
function rootPart({ n, customers, ...one }: EndCount, numbers: ReadonlyMap<string, number>): Part {
  const { period, endings } = one;
  const group = groupCode(one);
  const end = numbers.get(quartersOf(endings)) ?? NO_END;
  const around = groupsAround(group);
  const sums = [...endingsOf(endings).keys()].flatMap((quarter) => around.map((one) => `${quarter} ${one}`));
  return {
    ...{ row: `${period} ${group}`, name: String(end), under: sums, told: sums },
    ...{ isTellable: end !== NO_END, n, customers },
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

function addOutcomes(sums: Sums, rows: readonly Told[]): void {
  for (const { segment, persona, endings, ended } of rows)
    if (ended.n > 0)
      for (const quarter of endingsOf(endings).keys())
        sums.add([quarter, segment, persona], [ended.n, ended.customers]);
}

function addVariants(sums: Sums, rows: readonly Told[], k: number): void {
  const told = tellParts(rows.flatMap(variantParts), k);
  rows.forEach(({ variant_segment, variant_persona, variant, endings }, at) => {
    const { n, customers } = told[2 * at] ?? { n: 0, customers: 0 };
    if (n === 0) return;
    for (const [quarter, how] of endingsOf(endings))
      sums.add(
        [quarter, variant_segment ?? 0, variant_persona ?? 0, variant ?? RARE],
        [n, customers, ...ENDINGS.map((ending) => how[ending] * n)],
      );
  });
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

function addLinks(
  sums: Sums,
  rows: readonly Told[],
  quarters: readonly string[],
  folding: LinkFolding,
): void {
  const told = new Map(quarters.map((text, at) => [at + 1, [ALL, ...text.split(" ")]]));
  const trails = trailColumns(rows);
  const ended = rows.map((row) => row.ended);
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
