// What lists may tell: of a persona or a segment, a place is told only where the folded tables tell all of it.
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding, FindingsAnswer } from "../../src/answers/finding.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { answerFindings } from "../../src/findings/answer-findings.ts";
import { buildFindingTables } from "../../src/findings/finding-tables.ts";
import { type HiddenCell, hiddenFrom } from "../../src/findings/hidden.ts";
import { taken } from "../answers/counted.ts";
import { buildIn, everything } from "../journey/built.ts";
import { given } from "../journey/given.ts";

describe("hiddenFrom", () => {
  const cell: HiddenCell = {
    ...{ kind: "passes", place: 4, persona: 1, segment: 2 },
    ...{ to_persona: 255, to_segment: 2, is_pooled: false },
  };
  const everybody = () => true;
  const personaOne = ({ persona }: { readonly persona: number }) => persona === 1;
  const segmentTwo = ({ segment }: { readonly segment: number }) => segment === 2;

  it("hides a place from a group that is told there under a coarser name, and from nobody else", () => {
    const of = (isIn: Parameters<typeof hiddenFrom>[1]) => hiddenFrom([cell], isIn)("passes", 4);
    expect([of(personaOne), of(segmentTwo), of(everybody)]).toEqual([true, false, false]);
    expect(hiddenFrom([cell], personaOne)("passes", 5)).toBe(false);
    expect(hiddenFrom([cell], personaOne)("times", 4)).toBe(false);
  });

  it("hides from all a place that is not told", () => {
    expect(hiddenFrom([{ ...cell, is_pooled: true }], everybody)("passes", 4)).toBe(true);
  });
});

const groups = [
  "persona;Mobile;;appareil = mobile",
  "persona;Tablette;;appareil = tablette",
  "persona;Autres;;",
];
const quarters = ["2026-01-05", "2026-04-05"];

/** Journeys of each persona by path, quarter by quarter; all are old enough but those of the last days. */
async function builtOf(
  database: Database,
  counts: readonly (readonly Readonly<Record<string, number>>[])[],
): Promise<(persona: string | null) => Promise<FindingsAnswer>> {
  const web = quarters.flatMap((start, quarter) =>
    [{ device: "mobile" }, { device: "tablette" }, {}].flatMap((device, persona) =>
      taken(counts[quarter]?.[persona] ?? {}, start, device),
    ),
  );
  const built = await buildIn(
    database,
    given({
      touchpoints: { a: 1, b: 2, c: 2, d: 3 },
      goal: 2,
      smallGroup: 5,
      groups,
      web: [...web, ...taken({ a: 9 }, "2026-12-30")],
    }),
  );
  await buildFindingTables(database);
  const { site } = built;
  if (site === null) throw new Error("there are journeys");
  return (persona) =>
    answerFindings(database, site, { ...everything, period: "2026-T2", persona }, "2026-T1");
}

describe("who subtracts lists from lists", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());
  const personas = ["mobile", "tablette", "autres"];
  const passing = ({ findings }: FindingsAnswer, touchpoint: string): Finding | undefined =>
    findings.find(({ key }) => key === `volume/${touchpoint}`);

  it("is left with five customers or more: three of one persona are told with those of another", async () => {
    const quarter = [
      { a: 20, ab: 20 },
      { a: 20, ab: 3 },
      { a: 20, ab: 20 },
    ];
    const listOf = await builtOf(database, [quarter, quarter]);
    expect(passing(await listOf(null), "b")?.count).toBe(43);
    const told = await Promise.all(personas.map(async (id) => passing(await listOf(id), "b")));
    expect(told.filter((one) => one !== undefined && one.count !== null)).toHaveLength(1);
    expect(43 - told.reduce((sum, one) => sum + (one?.count ?? 0), 0)).toBe(23);
    // How far each persona came is an outcome, whatever the number.
    const { findings } = await listOf("tablette");
    expect(findings.find(({ key }) => key === "reached/s2")).toMatchObject({ n: 23, count: 3 });
  });

  it("is told of no persona how far it came where fewer than five of it began before the goal", async () => {
    // Nine of the first are existing customers, who say nothing of how far the others come.
    const quarter = [{ a: 3, da: 9 }, { a: 20 }, { a: 17, ab: 3 }];
    const listOf = await builtOf(database, [quarter, quarter]);
    const reached = ({ findings }: FindingsAnswer) =>
      findings.find(({ key }) => key === "reached/s2")?.n ?? 0;
    expect(reached(await listOf(null))).toBe(43);
    const told = await Promise.all(personas.map(async (id) => reached(await listOf(id))));
    expect(told[0]).toBe(0);
    expect(told.filter((n) => n > 0)).toEqual([20]);
    // All twelve are entrants, and where they stop is told.
    expect(passing(await listOf("mobile"), "a")).toMatchObject({ n: 12, count: 12 });
  });

  it("finds nobody in generated quarters either", async () => {
    const counts = fc.array(
      fc.array(fc.record({ a: fc.nat(30), ab: fc.nat(9), ac: fc.nat(9), abc: fc.nat(9) }), {
        minLength: 3,
        maxLength: 3,
      }),
      { minLength: 2, maxLength: 2 },
    );
    let [told, kept] = [0, 0];
    for (const some of fc.sample(counts, { numRuns: 4, seed: 20_261_128 })) {
      const listOf = await builtOf(database, some);
      const everybody = await listOf(null);
      const parts = await Promise.all(personas.map(listOf));
      for (const touchpoint of ["a", "b", "c"])
        for (const side of ["count", "count_before"] as const) {
          const all = passing(everybody, touchpoint)?.[side] ?? null;
          if (all === null) continue;
          const sizes = parts.map((list) => passing(list, touchpoint)?.[side] ?? 0);
          const rest = all - sizes.reduce((sum, n) => sum + n, 0);
          for (const size of [...sizes, rest])
            expect([all, sizes, size === 0 || size >= 5 ? "fine" : size]).toEqual([all, sizes, "fine"]);
          told += 1;
          kept += sizes.filter((size) => size > 0).length;
        }
    }
    expect(told).toBeGreaterThan(15);
    expect(kept).toBeGreaterThan(15);
  }, 120_000);
});
