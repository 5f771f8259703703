// Times are recognised in TypeScript and read in SQL: over thousands of texts, what one takes the other reads, and reads right; what one
// refuses the other does not read.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NativeDatabase } from "../../../src/database/native.ts";
import { openNative } from "../../../src/database/native.ts";
import { clockOf, isWrittenAs, monthIn, namesZone } from "../../../src/exports/cells/time-grammar.ts";
import type { TimeShape, TimeVerdict } from "../../../src/exports/cells/time-shape.ts";
import { tailedTime } from "../../../src/exports/cells/time-tail.ts";
import { readingMacros } from "../../../src/journey/reading/macros.ts";
import { inColumnOf, SHAPES, slipped, written } from "./written-times.ts";

type Case = { readonly text: string; readonly verdict: TimeVerdict; readonly recognised: boolean };

describe("the recogniser and the reading", () => {
  let database: NativeDatabase;
  beforeAll(async () => {
    database = await openNative();
    for (const statement of readingMacros) await database.run(statement);
  });
  afterAll(() => database.close());

  /** What the engine reads, in the order of the cases: one statement for each way of reading a column. */
  async function readAll(cases: readonly Case[]): Promise<(string | null)[]> {
    const read: (string | null)[] = cases.map(() => null);
    const ways = Map.groupBy(cases.keys(), (n) => wayOf(cases[n]?.verdict));
    for (const [way, numbers] of ways) {
      const values = numbers.map((n) => `(${n}, '${(cases[n]?.text ?? "").replaceAll("'", "''")}')`);
      await database.run(`create or replace temp macro written_time(words, is_utc) as ${way}`);
      const rows = await database.query<{ n: number; at: string | null }>(
        `select n, strftime(plausible_time(written_time(words, is_utc)), '%Y-%m-%d %H:%M:%S') as at
        from (select *, ${way.endsWith("-- utc")} as is_utc from (values ${values.join(", ")}) as texts(n, words))`,
      );
      for (const { n, at } of rows) read[n] = at;
    }
    return read;
  }

  test("what is written as a time is recognised and read as its moment, or refused by both", async () => {
    const samples = fc.sample(written, { numRuns: 6000, seed: 20260703 });
    const cases = samples.map(({ shape, text }) => caseOf(shape, text));
    const read = await readAll(cases);
    const wrong = samples.flatMap(({ text, instant }, n) => {
      const expected = cases[n]?.recognised === true ? instant : null;
      return read[n] === expected ? [] : [`${text}: ${read[n]}, not ${expected}`];
    });
    expect(wrong).toEqual([]);
    // What no tool writes ("20260703T1h12") is among the samples; nearly all the rest is understood.
    expect(cases.filter(({ recognised }) => recognised).length).toBeGreaterThan(5300);
  });

  test("a slip of the keyboard is read only where it is recognised, in a column of any shape", async () => {
    const texts = fc.sample(slipped, { numRuns: 3000, seed: 20260704 });
    const cases = texts.flatMap((text) => SHAPES.map((shape) => caseOf(shape, text)));
    const read = await readAll(cases);
    const wrong = cases.filter(({ recognised }, n) => recognised !== (read[n] !== null));
    expect(wrong.map(({ text, verdict, recognised }) => [text, verdict.shape, recognised])).toEqual([]);
    expect(cases.filter(({ recognised }) => recognised).length).toBeGreaterThan(350);
  });
});

function caseOf(shape: TimeShape, text: string): Case {
  const verdict = inColumnOf(shape, text);
  if (verdict === null) throw new Error(`no column of ${shape} with ${text}`);
  return { text, verdict, recognised: verdict.unread.count === 0 };
}

function wayOf(verdict: TimeVerdict | undefined): string {
  if (verdict === undefined) return "";
  const isUtc = verdict.offsets !== false || verdict.shape.startsWith("epoch");
  return `${tailedTime(verdict.shape, verdict)}${isUtc ? "\n-- utc" : ""}`;
}

test("a month is a month in full or in short, in both languages", () => {
  expect(["3 fevr. 2026", "3-juil-26", "march 3rd, 2026", "3 brumaire 2026"].map(monthIn)).toEqual([
    2, 7, 3, 0,
  ]);
});

test("the hour of a time is found behind its date and before its zone", () => {
  expect(clockOf("03/07/2026 à 14h05")).toBe("14h05");
  expect(clockOf("2026-07-03T10:12:13+02:00")).toBe("10:12:13");
  expect(clockOf("03/jul/2026:10:12:45")).toBe("10:12:45");
  expect(clockOf("2026-07-03")).toBeUndefined();
});

test("a zone belongs to an hour", () => {
  expect(namesZone("2026-07-03T10:12Z")).toBe(true);
  expect(namesZone("2026-07-03 10:12")).toBe(false);
  expect(isWrittenAs("iso", "2026-07-03+02:00")).toBe(false);
});
