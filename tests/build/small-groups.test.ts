// Who adds and subtracts what one release publishes, table by table, finds nobody. In: the built fictional company.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerFile } from "../../src/answers/answer-file.ts";
import type { Finding, FindingsAnswer } from "../../src/answers/finding.ts";
import { foreseenPairs } from "../../src/answers/foreseen-pairs.ts";
import { periodCode } from "../../src/answers/period.ts";
import { stageNumber, touchpointNumber } from "../../src/answers/places.ts";
import { foreseenFilters } from "../../src/answers/prebuild.ts";
import { fromPublished } from "../../src/answers/published-json.ts";
import type { Answer, PathsAnswer, TraitAnswer } from "../../src/answers/rows.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { openPublished } from "../../src/journey/published/published.ts";
import { type BuiltCompany, builtMaisonLumen } from "./maison-lumen.ts";

const k = 5;
let built: BuiltCompany;
let database: Database;
beforeAll(async () => {
  built = await builtMaisonLumen();
  database = await openNative();
  await openPublished(database, join(built.dist, built.site.database));
}, 300_000);
afterAll(() => database.close());

const query = (sql: string) => database.query<Record<string, number>>(sql);
const one = async (sql: string) => (await query(sql))[0] ?? {};

const tables = [
  ...["outcomes", "stage_outcomes", "passes", "pass_stages", "stops", "links", "variants", "paths"],
  ...["ended", "ended_stages", "ended_rates", "end_outcomes", "end_links", "end_variants"],
  ...[
    "channel_stages",
    "opinions",
    "opinion_errors",
    "hours",
    "month_outcomes",
    "month_opinions",
    "verbatims",
    "stage_times",
    "stage_quartiles",
    "move_medians",
  ],
  ...["exits", "amounts", "efforts", "contacts", "themes", "memories"],
];

describe("each published table", () => {
  it("is one of those that are looked at here", async () => {
    const rows = await database.query<{ name: string }>(
      "select table_name as name from duckdb_tables() where database_name = 'packed' order by name",
    );
    expect(rows.map(({ name }) => name)).toEqual([...tables].sort());
  });

  it.each(tables)("%s has no row of fewer than five customers", async (table) => {
    const { least, rows } = await one(
      `select min(customers)::integer as least, count(*)::integer as rows from mart.${table}`,
    );
    // Three ways to sum up what a customer said, over everybody.
    expect(rows).toBeGreaterThan(table === "memories" ? 0 : 10);
    expect(least).toBeGreaterThanOrEqual(k);
  });

  it("tells of no channel through which fewer than five were asked for an opinion, nor of volumes as small", () => {
    const { invitations = [], totals = [] } = built.site;
    for (const { asked, unasked } of invitations) expect(asked + unasked).toBeGreaterThanOrEqual(k);
    for (const { n } of totals) expect(n).toBeGreaterThanOrEqual(k);
  });

  it("tells of no side of a rush hour, nor of a delay, fewer than five, and of all quarters what the told ones add up to", () => {
    const { felt_hours, ahead } = built.site;
    const told = [
      ...felt_hours.map(({ rows }) =>
        rows.map(({ period, rush, others }) => ({ period, sides: [rush, others] })),
      ),
      ...ahead.map(({ rows }) => rows.map(({ period, near, far }) => ({ period, sides: [near, far] }))),
    ];
    expect(told.length).toBeGreaterThan(0);
    for (const rows of told) {
      for (const { customers } of rows.flatMap(({ sides }) => sides))
        expect(customers).toBeGreaterThanOrEqual(k);
      const [all, ...quarters] = rows;
      expect(quarters.length === 0 ? null : all?.period).toBeNull();
      for (const side of quarters.length === 0 ? [] : [0, 1])
        expect(all?.sides[side]?.n).toBe(quarters.reduce((sum, { sides }) => sum + (sides[side]?.n ?? 0), 0));
    }
  });

  it("sums to all journeys, whatever was pooled", async () => {
    const { journeys } = built.site;
    for (const sql of [
      "select sum(n)::integer as n from mart.outcomes",
      "select sum(n)::integer as n from mart.stops",
      "select sum(n)::integer as n from mart.variants",
      "select sum(n)::integer as n from mart.links where anchor = -9 and place = -1 and not is_backward",
      "select sum(n)::integer as n from mart.links where anchor = -9 and place = -1 and is_backward",
    ])
      expect([sql, (await one(sql))["n"]]).toEqual([sql, journeys]);
  });
});

/** What is told of a persona (its segment, of all) as conditions on rows. */
const groups = async () => {
  const rows = await query(
    "select distinct segment::integer as segment, persona::integer as persona from mart.outcomes",
  );
  const told = rows
    .filter(({ persona }) => persona !== 255)
    .map((row) => `segment = ${row["segment"]} and persona = ${row["persona"]}`);
  const segments = new Set(rows.map((row) => row["segment"]).filter((segment) => segment !== 255));
  return [...told, ...[...segments].map((segment) => `segment = ${segment}`)];
};

describe("who subtracts", () => {
  it.each(["stops", "variants"])(
    "what %s tells of a group from all its journeys finds no small rest",
    async (table) => {
      for (const group of await groups()) {
        const rests = await query(`
        select period::integer as period, (outcomes.customers - coalesce(told.customers, 0))::integer as rest
        from (select period, sum(customers) as customers from mart.outcomes where ${group} group by period) as outcomes
        left join (select period, sum(customers) as customers from mart.${table} where ${group} group by period) as told using (period)`);
        expect(rests.length).toBeGreaterThan(0);
        for (const { period, rest } of rests)
          expect([group, period, rest === 0 || (rest ?? 0) >= k ? "fine" : rest]).toEqual([
            group,
            period,
            "fine",
          ]);
      }
    },
  );

  it("what leaves a place from what comes to it finds no small rest, for everybody and for each group", async () => {
    for (const group of ["true", ...(await groups())]) {
      const rests = await query(`
        with moves as (select * from mart.links where ${group}),
        into_node as (
          select period, anchor, is_backward, place + 1 as place, target as node, sum(customers) as customers
          from moves where target >= 0 or target <= -100 group by all
        ),
        out_of_node as (
          select period, anchor, is_backward, place, source as node, sum(customers) as customers from moves where place >= 0 group by all
        )
        select (into_node.customers - coalesce(out_of_node.customers, 0))::integer as rest, count(*)::integer as n
        from into_node left join out_of_node using (period, anchor, is_backward, place, node)
        where into_node.place < 8
        group by all`);
      expect(rests.length).toBeGreaterThan(0);
      // What a segment no longer tells apart may be told again with others: only what is lost is a group.
      for (const { rest = 0 } of rests.filter((row) => row["rest"] !== 0))
        expect(rest > 0 ? rest >= k : group !== "true").toBe(true);
    }
  });

  it("what ended, taken from what begins, leaves no small rest: of all, of each way, of each whole path", async () => {
    const pairs = [
      ["outcomes", "end_outcomes", "segment, persona", "true"],
      ["links", "end_links", "segment, persona, is_backward, place, source, target", "anchor = -9"],
      ["variants", "end_variants", "segment, persona, path_id", "true"],
    ] as const;
    for (const [begun, ended, columns, which] of pairs) {
      const rests = await query(`
        with begun as (select ${columns}, sum(n) as n, sum(customers) as customers from mart.${begun} where ${which} group by all)
        select
          (begun.n - ended.n)::integer as n,
          (begun.customers - ended.customers)::integer as rest
        from begun
        join (select * from mart.${ended} where period = 0) as ended using (${columns})`);
      expect(rests.length).toBeGreaterThan(5);
      expect([ended, rests.filter(({ n = 0, rest = 0 }) => n < 0 || (n > 0 && rest < k))]).toEqual([
        ended,
        [],
      ]);
      // And nothing ended that nobody began.
      const [extra] = await query(`
        select count(*)::integer as n from mart.${ended} as ended
        anti join (select * from mart.${begun} where ${which}) as begun using (${columns})`);
      expect([ended, extra]).toEqual([ended, { n: 0 }]);
    }
  });

  it("what ended and leaves a place, taken from what came to it, leaves no small rest, for everybody and for each group", async () => {
    for (const group of ["true", ...(await groups())]) {
      const rests = await query(`
        with moves as (select * from mart.end_links where ${group}),
        into_node as (
          select period, is_backward, place + 1 as place, target as node, sum(n) as n, sum(customers) as customers
          from moves where target >= 0 or target <= -100 group by all
        ),
        out_of_node as (
          select period, is_backward, place, source as node, sum(n) as n, sum(customers) as customers from moves where place >= 0 group by all
        )
        select (into_node.n - coalesce(out_of_node.n, 0))::integer as n, (into_node.customers - coalesce(out_of_node.customers, 0))::integer as rest
        from into_node left join out_of_node using (period, is_backward, place, node)
        where into_node.place < 8`);
      expect(rests.length).toBeGreaterThan(0);
      expect([group, rests.filter(({ n = 0, rest = 0 }) => n > 0 && rest < k)]).toEqual([group, []]);
    }
  });

  it("what is told of where it went, taken from what ended, leaves no small rest", async () => {
    for (const table of ["end_links", "end_variants"])
      for (const group of ["true", ...(await groups())]) {
        const place = table === "end_links" ? "place = -1 and not is_backward" : "true";
        const rests = await query(`
          select (ended.n - coalesce(told.n, 0))::integer as n, (ended.customers - coalesce(told.customers, 0))::integer as rest
          from (select period, sum(n) as n, sum(customers) as customers from mart.end_outcomes where ${group} group by period) as ended
          left join (
            select period, sum(n) as n, sum(customers) as customers from mart.${table} where ${place} and ${group} group by period
          ) as told using (period)`);
        expect([table, group, rests.filter(({ n = 0, rest = 0 }) => n < 0 || (n > 0 && rest < k))]).toEqual([
          table,
          group,
          [],
        ]);
      }
  });

  it("what months tell from their quarter leaves nothing: all of a quarter's months are told, or none", async () => {
    const quarter = "(month // 100) * 10 + ((month % 100) + 2) // 3";
    const journeys = await query(`
      select told.period::integer as period, (outcomes.n - told.n)::integer as rest
      from (select ${quarter} as period, sum(n) as n from mart.month_outcomes where stage_id = 1 group by all) as told
      join (select period, sum(n) - sum(existing) as n from mart.outcomes group by period) as outcomes using (period)`);
    const said = await query(`
      select told.period::integer as period, (opinions.n - told.n)::integer as rest
      from (select ${quarter} as period, stage_id, sum(n) as n from mart.month_opinions group by all) as told
      join (select period, stage_id, sum(n) as n from mart.opinions group by all) as opinions using (period, stage_id)`);
    expect([journeys.length > 3, said.length > 3]).toEqual([true, true]);
    expect([...journeys, ...said].filter(({ rest }) => rest !== 0)).toEqual([]);
  });

  it("means of opinions are of five customers, source by source, and so is what a source leaves of its touchpoint", async () => {
    const rows = await query(`
      select period::integer as period, touchpoint_id::integer as touchpoint, sum(customers)::integer as told,
        (sum(customers) filter (source_rank = 255))::integer as untold
      from mart.opinions group by all`);
    expect(rows.length).toBeGreaterThan(20);
    for (const { untold } of rows) expect(untold === null || (untold ?? 0) >= k).toBe(true);
  });
});

describe("each list of findings", () => {
  type Row = Readonly<Record<string, number>>;
  type Told = { readonly list: FindingsAnswer; readonly group: (row: Row) => boolean };
  type Side = "now" | "before";
  const rows = new Map<string, readonly Row[]>();
  const lists: (Told & { readonly pair: string; readonly filter: string })[] = [];
  beforeAll(async () => {
    for (const table of ["outcomes", "stage_outcomes", "passes", "stage_times", "opinions"])
      rows.set(table, await query(`from mart.${table}`));
    for (const { period, compare } of foreseenPairs(built.site))
      for (const filter of foreseenFilters(built.site).filter((one) => one.period === period)) {
        const file = answerFile({ kind: "findings", compare }, filter) ?? "";
        const text = await readFile(join(built.dist, built.site.answers, file), "utf8");
        const list = fromPublished<FindingsAnswer>(JSON.parse(text), file);
        const [persona, segment] = [
          built.site.personas.findIndex(({ id }) => id === filter.persona) + 1,
          built.site.segments.findIndex(({ id }) => id === filter.segment) + 1,
        ];
        const group = (row: Row) =>
          (persona === 0 || row["persona"] === persona) && (segment === 0 || row["segment"] === segment);
        lists.push({
          list,
          group,
          pair: `${period} ${compare}`,
          filter: filter.persona ?? filter.segment ?? "",
        });
      }
  });

  const add = (table: string, column: string, isIn: (row: Row) => boolean) =>
    (rows.get(table) ?? []).filter(isIn).reduce((sum, row) => sum + (row[column] ?? 0), 0);

  /** Of the rows of a finding's group and place: those that each figure is of. */
  function toldByTables({ measure, level, place }: Finding, isIn: (row: Row) => boolean) {
    const number = (level === "stage" ? stageNumber : touchpointNumber)(built.site, place);
    const here = (row: Row) => isIn(row) && row[`${level}_id`] === number;
    if (measure === "reached") return { n: add("outcomes", "mature", isIn) };
    if (measure === "slow") return { n: add("stage_times", "n", here) };
    if (measure === "feeling") return { n: add("opinions", "n", here) };
    // Who passes is of all mature journeys, those of existing customers too.
    const passing = add("passes", "mature", here) + add("passes", "mature_existing", here);
    return measure === "volume"
      ? { n: add("outcomes", "mature", isIn) + add("outcomes", "mature_existing", isIn), count: passing }
      : { n: passing - add("passes", "open", here), count: add("passes", "stopped", here) };
  }

  it("counts those of the tables' rows, and nobody else", () => {
    let looked = 0;
    for (const { list, group, pair, filter } of lists)
      for (const finding of list.findings) {
        if (finding.n === null) continue;
        for (const [period, n, count] of [
          [list.period, finding.n, finding.count],
          [list.compare, finding.n_before, finding.count_before],
        ] as const) {
          const isIn = (row: Row) => row["period"] === periodCode(period ?? "") && group(row);
          const told = { count, ...toldByTables(finding, isIn) };
          const name = [pair, filter, finding.key];
          // Of nobody who could have stopped yet no count is told.
          const known = finding.measure === "stops" ? (count ?? 0) : count;
          expect([name, n, known]).toEqual([name, told.n, told.count]);
        }
        looked += 1;
      }
    expect(looked).toBeGreaterThan(1500);
  });

  /** Customers (of a volume, journeys that pass) that a list tells; 0 where it tells nothing. */
  function sizeOf({ list }: Told, key: string, side: Side): number {
    const found = list.findings.find((one) => one.key === key);
    if (found === undefined) return 0;
    const [now, before] =
      found.measure === "volume"
        ? [found.count, found.count_before]
        : [found.customers, found.customers_before];
    return (side === "now" ? now : before) ?? 0;
  }

  it("leaves no small rest when those of personas, or of segments, are taken from everybody's", () => {
    let looked = 0;
    for (const some of Map.groupBy(lists, ({ pair }) => pair).values()) {
      const [everybody] = some.filter(({ filter }) => filter === "");
      if (everybody === undefined) throw new Error("missing list of everybody");
      for (const groups of [built.site.personas, built.site.segments])
        for (const { key } of everybody.list.findings)
          for (const side of ["now", "before"] as const) {
            const parts = groups.map(({ id }) => some.find(({ filter }) => filter === id));
            const sizes = [...parts.map((part) => (part === undefined ? 0 : sizeOf(part, key, side)))];
            const all = sizeOf(everybody, key, side);
            // A customer is of one persona: where all are told they add up, whoever came in which quarter.
            const rest = all === 0 ? 0 : all - sizes.reduce((sum, n) => sum + n, 0);
            for (const size of [...sizes, rest])
              expect([key, side, sizes, size === 0 || size >= k ? "fine" : size]).toEqual([
                key,
                side,
                sizes,
                "fine",
              ]);
            looked += 1;
          }
    }
    expect(looked).toBeGreaterThan(500);
  });
});

describe("channels, devices and attributes", () => {
  const read = async <A extends object>(file: string) =>
    fromPublished<A>(JSON.parse(await readFile(join(built.dist, built.site.answers, file), "utf8")), file);
  const isFine = (n: number) => n === 0 || n >= k;

  it("leave no small rest when they are taken from the usual flow: of all, of each bar, of each ribbon", async () => {
    const { traits } = built.site;
    let looked = 0;
    for (const kind of new Set(traits.map((trait) => trait.kind)))
      for (const period of [built.site.period, built.site.compare])
        for (const anchor of ["start", "end"]) {
          const usual = await read<PathsAnswer>(`paths-${anchor}/${period}.json`);
          const parts = await Promise.all(
            traits
              .filter((one) => one.kind === kind && one.periods.includes(period ?? ""))
              .map(({ id }) => read<TraitAnswer>(`trait-${id.replace(":", "-")}-${anchor}/${period}.json`)),
          );
          expect(parts.length).toBeGreaterThan(0);
          const told = (pick: (part: TraitAnswer) => number | null | undefined) =>
            parts.reduce((sum, part) => sum + (pick(part) ?? 0), 0);
          const rests = [
            (usual.n ?? 0) - told(({ n }) => n),
            ...usual.nodes
              .filter(({ node }) => node !== "others" && node !== "rare")
              .map(
                ({ column, node, n }) =>
                  n - told(({ nodes }) => nodes.find((one) => one.column === column && one.node === node)?.n),
              ),
            ...usual.links
              .filter(({ source, target }) => ![source, target].some((one) => /others|rare/u.test(one)))
              .map(
                ({ column, source, target, n }) =>
                  n -
                  told(
                    ({ links }) =>
                      links.find(
                        (one) => one.column === column && one.source === source && one.target === target,
                      )?.n,
                  ),
              ),
          ];
          looked += rests.length;
          expect([kind, period, anchor, rests.filter((rest) => !isFine(rest))]).toEqual([
            ...[kind, period, anchor, []],
          ]);
        }
    expect(looked).toBeGreaterThan(200);
  });
});

describe("each answer", () => {
  /** What is left when the others are taken away. */
  const restOf = (n: number): number[] => (n === 0 ? [] : [n]);

  /** Counts that make a group; outcomes within one may be any number, 0 included. */
  function groupsOf(answer: Answer): number[] {
    if (answer.kind === "importance")
      return [answer.n, ...answer.touchpoints.map(({ response }) => response?.n ?? null)].filter(
        (one) => one !== null,
      );
    // Of cases: those that came by a touchpoint, and those that did not, however they ended.
    if (answer.kind === "explain")
      return [
        ...(answer.times?.spans ?? []).map(({ n }) => n),
        ...(answer.cases ?? []).flatMap(({ touchpoints }) =>
          touchpoints.flatMap((one) => {
            const passed = one.count + one.count_beside;
            return [passed, one.n + one.n_beside - passed];
          }),
        ),
      ].filter((n) => n !== 0);
    if (answer.n === null) return [];
    if (answer.kind === "personas")
      return answer.personas.flatMap(({ n, firsts, variants, funnel, emotion, touchpoints, feeling }) => [
        ...[n, feeling?.n ?? null, ...firsts.map((one) => one.n), ...variants.map((one) => one.n)].filter(
          (one) => one !== null,
        ),
        ...[funnel, emotion, touchpoints].flatMap(groupsOf),
      ]);
    if (answer.kind === "paths")
      return [answer, ...answer.nodes, ...answer.links, ...answer.variants].map(({ n }) => n ?? 0);
    // Of findings: what each was tested on.
    if (answer.kind === "findings")
      return answer.findings.flatMap(({ customers, customers_before, n, n_before }) =>
        [customers, customers_before, n, n_before].filter((one) => one !== null),
      );
    if (answer.kind === "funnel") return [answer.n, ...answer.groups.map(({ entrants }) => entrants)];
    if (answer.kind === "touchpoints") return [answer.n, ...answer.touchpoints.map(({ n }) => n)];
    if (answer.kind === "ended")
      return [answer.customers ?? k, ...answer.strata.map(({ customers }) => customers)];
    if (answer.kind === "moves") return [answer.n, ...answer.moves.map(({ n }) => n)];
    if (answer.kind === "irritants")
      return [
        answer.n,
        ...answer.places.flatMap(({ n, groups, contacts }) => [
          n,
          ...groups.map(({ customers }) => customers),
          ...(contacts === null ? [] : [contacts.customers]),
        ]),
        ...answer.worth.map(({ customers }) => customers),
        ...(answer.effort === null ? [] : [answer.effort.n]),
        ...answer.themes.map(({ n }) => n),
        ...answer.memories.map(({ customers }) => customers),
      ];
    if (answer.kind === "values")
      return [
        answer.n ?? k,
        ...[...answer.groups, ...(answer.refunds ?? [])].map(({ customers }) => customers),
      ];
    // Whether they came back is what is measured: any number of a group may have.
    if (answer.kind === "returns")
      return answer.stages.flatMap(({ n, contacts }) => [
        n,
        ...contacts.flatMap((one) => [one.n, one.n_beside, ...restOf(n - one.n - one.n_beside)]),
      ]);
    if (answer.kind === "ended_paths")
      return [answer, ...answer.nodes, ...answer.links, ...answer.variants].map(({ n }) => n ?? k);
    if (answer.kind === "trait") return [answer, ...answer.nodes, ...answer.links].map(({ n }) => n ?? k);
    if (answer.kind === "reshaped") return [answer.n, ...answer.nodes.map(({ n }) => n)];
    if (answer.kind === "hours") return [answer.n, ...answer.hours.map(({ n }) => n)];
    return [answer.n, ...answer.points.flatMap(({ n }) => (n === null ? [] : [n]))];
  }

  it("shows no group of fewer than five", async () => {
    const folder = join(built.dist, built.site.answers);
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".json"));
    let looked = 0;
    for (const file of files) {
      const answer = fromPublished<Answer>(JSON.parse(await readFile(join(folder, file), "utf8")), file);
      for (const n of groupsOf(answer)) {
        expect([file, n >= k ? "fine" : n]).toEqual([file, "fine"]);
        looked += 1;
      }
    }
    expect(looked).toBeGreaterThan(5000);
  });
});
