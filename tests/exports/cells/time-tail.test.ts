// Times are recognised in TypeScript and read in SQL: over thousands of texts, what one takes the other reads, and reads right.
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { NativeDatabase } from "../../../src/database/native.ts";
import { openNative } from "../../../src/database/native.ts";
import { decideTimeShape } from "../../../src/exports/cells/time-shape.ts";
import {
  isEndOfDay,
  tailedTime,
  withoutEndOfDay,
  withoutZone,
} from "../../../src/exports/cells/time-tail.ts";
import { readingMacros } from "../../../src/journey/reading/macros.ts";

let database: NativeDatabase;
beforeAll(async () => {
  database = await openNative();
  for (const statement of readingMacros) await database.run(statement);
});
afterAll(() => database.close());

const two = (n: number) => String(n).padStart(2, "0");
const MONTHS = [
  "janvier",
  "févr.",
  "mars",
  "avril",
  "mai",
  "juin",
  "juil.",
  "août",
  "sept.",
  "octobre",
  "nov",
  "décembre",
];
const ENGLISH = [
  "Jan",
  "Feb",
  "March",
  "Apr",
  "May",
  "June",
  "Jul",
  "August",
  "Sep",
  "Oct",
  "November",
  "Dec",
];

type Day = { y: number; m: number; d: number };
const days: readonly ((day: Day) => string)[] = [
  ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`,
  ({ y, m, d }) => `${y}/${two(m)}/${two(d)}`,
  ({ y, m, d }) => `${y}-${m}-${d}`,
  ({ y, m, d }) => `${two(d)}/${two(m)}/${y}`,
  ({ y, m, d }) => `${d}.${m}.${y}`,
  ({ y, m, d }) => `${two(d)}-${two(m)}-${y - 2000}`,
  ({ y, m, d }) => `${d} ${MONTHS[m - 1]} ${y}`,
  ({ y, m, d }) => `${two(d)}-${ENGLISH[m - 1]}-${y}`,
  ({ y, m, d }) => `${ENGLISH[m - 1]} ${d}, ${y}`,
  ({ y, m, d }) => `Fri, ${two(d)} ${ENGLISH[m - 1]} ${y}`,
];

type Clock = { h: number; n: number; s: number };
const twelve = (h: number) => (h % 12 === 0 ? 12 : h % 12);
const clocks: readonly (readonly [write: (clock: Clock) => string, keepsSeconds: boolean])[] = [
  [({ h, n, s }) => `${two(h)}:${two(n)}:${two(s)}`, true],
  [({ h, n }) => `${two(h)}:${two(n)}`, false],
  [({ h, n, s }) => `${twelve(h)}:${two(n)}:${two(s)} ${h < 12 ? "AM" : "PM"}`, true],
  [({ h, n }) => `${twelve(h)}:${two(n)} ${h < 12 ? "am" : "pm"}`, false],
  [({ h, n }) => `${two(h)}h${two(n)}`, false],
  [({ h, n }) => `${h} h ${two(n)}`, false],
  [({ h, n, s }) => `${two(h)}:${two(n)}:${two(s)}.250`, true],
];

const zones: readonly (readonly [written: string, seconds: number])[] = [
  ["", 0],
  [" UTC", 0],
  ["Z", 0],
  [" GMT", 0],
  [" CEST", 7200],
  [" CET", 3600],
  [" +0000", 0],
  ["+02:00", 7200],
  [" -0530", -19_800],
  [" UTC+1", 3600],
  [" GMT+0200 (heure d’été d’Europe centrale)", 7200],
  [" PDT", -25_200],
];

const written = fc.record({
  at: fc.date({
    min: new Date("2001-01-01T00:00:00Z"),
    max: new Date("2035-12-31T23:59:59Z"),
    noInvalidDate: true,
  }),
  day: fc.constantFrom(...days),
  clock: fc.constantFrom(...clocks),
  zone: fc.constantFrom(...zones),
  joint: fc.constantFrom(" ", "T"),
});

test("what is recognised is read, and read as the moment that was written", async () => {
  const samples = fc.sample(written, { numRuns: 6000, seed: 20260703 });
  const groups = new Map<string, { sql: string; rows: { text: string; expected: number }[] }>();
  let recognised = 0;
  for (const { at, day, clock, zone, joint } of samples) {
    const date = { y: at.getUTCFullYear(), m: at.getUTCMonth() + 1, d: at.getUTCDate() };
    const [write, keepsSeconds] = clock;
    const hour = { h: at.getUTCHours(), n: at.getUTCMinutes(), s: keepsSeconds ? at.getUTCSeconds() : 0 };
    const text = `${day(date)}${joint}${write(hour)}${zone[0]}`;
    const verdict = decideTimeShape([text], { known: true, order: "dmy" });
    if (verdict === null) continue;
    recognised++;
    const isZoned = verdict.offsets !== false;
    // A zone that was not seen is a zone that is lost.
    expect(`${text} ${isZoned}`).toBe(`${text} ${zone[0] !== ""}`);
    const local = Date.UTC(date.y, date.m - 1, date.d, hour.h, hour.n, hour.s) / 1000;
    const sql = tailedTime(verdict.shape, verdict);
    const group = groups.get(sql) ?? { sql, rows: [] };
    group.rows.push({ text, expected: local - (isZoned ? zone[1] : 0) });
    groups.set(sql, group);
  }
  expect(recognised).toBeGreaterThan(2500);
  const wrong: string[] = [];
  for (const { sql, rows } of groups.values()) {
    await database.run(`create or replace temp macro under_test(words, is_utc) as ${sql}`);
    const values = rows.map(({ text, expected }) => `('${text.replaceAll("'", "''")}', ${expected})`);
    const found = await database.query<{ words: string; read: string | null }>(`
      select words, under_test(words, true)::varchar as read from (values ${values.join(", ")}) as texts(words, expected)
      where coalesce(floor(epoch(under_test(words, true))) <> expected, true)`);
    wrong.push(...found.map(({ words, read }) => `${words} → ${read}`));
  }
  expect(wrong.slice(0, 20)).toEqual([]);
});

test("a zone stands behind an hour, and the midnight that ends a day is the next one's", () => {
  expect(withoutZone("03/07/2026 10:12 CEST")).toBe("03/07/2026 10:12");
  expect(withoutZone("Fri Jul 03 2026 10:12:05 GMT+0200 (heure d’été)")).toBe("Fri Jul 03 2026 10:12:05");
  expect(withoutZone("2026-07-03")).toBeNull();
  expect(withoutZone("Paris EST")).toBeNull();
  expect(isEndOfDay("03/07/2026 24:00")).toBe(true);
  expect(withoutEndOfDay("2026-07-03 24:00:00")).toBe("2026-07-03 00:00:00");
});
