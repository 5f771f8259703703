import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { fold } from "../../../src/exports/cells/fold.ts";
import type { TimeShape } from "../../../src/exports/cells/time-shape.ts";
import { readingMacros } from "../../../src/journey/reading/macros.ts";
import { engines } from "../../database/engines.ts";

describe.each(engines)("macros in the $name engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    for (const macros of readingMacros) await database.run(macros);
  });
  afterAll(() => database.close());

  async function one<T>(sql: string, values: Record<string, string>): Promise<T> {
    const [row] = await database.query<{ v: T & string }>(`select ${sql} as v`, values);
    return row?.v as T;
  }

  it("trimmed takes away what the engine's trim does, from any text", async () => {
    const spaced = fc.string({
      unit: fc.constantFrom(" ", "\u00a0", "\u202f", "\t", "a", "é", "0", "-"),
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(spaced, async (words) => {
        const kept = await one<string>("trimmed($words)", { words });
        expect(kept).toBe(await one<string>("trim($words)", { words }));
      }),
    );
    expect(await one<string>("trimmed($words)", { words: " \u202f19 août " })).toBe("19 août");
  });

  const times: readonly (readonly [
    words: string,
    shape: TimeShape,
    isUtc: boolean,
    expected: string | null,
  ])[] = [
    ["2026-07-03", "iso", false, "2026-07-03 00:00:00"],
    ["2026-7-3", "iso", false, "2026-07-03 00:00:00"],
    ["2026-07-03 10:12", "iso", false, "2026-07-03 10:12:00"],
    ["2026-07-03T10:12:13", "iso", false, "2026-07-03 10:12:13"],
    ["2026/07/03 10:12:13", "iso", false, "2026-07-03 10:12:13"],
    ["2026-07-03T10:12:13.500Z", "iso", true, "2026-07-03 10:12:13.5"],
    ["2026-07-03 10:12:13 UTC", "iso", true, "2026-07-03 10:12:13"],
    ["2026-07-03T10:12Z", "iso", true, "2026-07-03 10:12:00"],
    ["2026-07-03T10:12:13+02:00", "iso", true, "2026-07-03 08:12:13"],
    ["2026-07-03 10:12:13 -0500", "iso", true, "2026-07-03 15:12:13"],
    ["2026-07-03T10:12:13+05:30", "iso", true, "2026-07-03 04:42:13"],
    ["2026-07-03T10:12:13-03", "iso", true, "2026-07-03 13:12:13"],
    ["2026-12-31T23:30:00-01:00", "iso", true, "2027-01-01 00:30:00"],
    ["2026-02-30", "iso", false, null],
    ["infinity", "iso", true, null],
    ["294246-12-31 23:59:59-05:00", "iso", true, null],
    ["hier", "iso", false, null],
    ["2026-07-03 10:12:13,500", "iso", false, "2026-07-03 10:12:13.5"],
    ["2026-07-03T10:12:13,500+0200", "iso", true, "2026-07-03 08:12:13.5"],
    ["2026/07/03 10:12:13 PM UTC+2", "iso", true, "2026-07-03 20:12:13"],
    ["2026/07/03 12:12:13 AM UTC-3:30", "iso", true, "2026-07-03 03:42:13"],
    ["2026-07-03 10:12:13 GMT+01:00", "iso", true, "2026-07-03 09:12:13"],
    ["20260703", "compact", false, "2026-07-03 00:00:00"],
    ["202607031012", "compact", false, "2026-07-03 10:12:00"],
    ["20260703101213", "compact", false, "2026-07-03 10:12:13"],
    ["03/07/2026", "dmy", false, "2026-07-03 00:00:00"],
    ["3.7.26", "dmy", false, "2026-07-03 00:00:00"],
    ["3-7-99", "dmy", false, "1999-07-03 00:00:00"],
    ["03/07/2026 10:12:13", "dmy", false, "2026-07-03 10:12:13"],
    ["03/07/26 10:12", "dmy", false, "2026-07-03 10:12:00"],
    ["03/07/2026 à 10:12", "dmy", false, "2026-07-03 10:12:00"],
    ["03/07/2026, 10:12", "dmy", false, "2026-07-03 10:12:00"],
    ["03/07/2026 10:12 PM", "dmy", false, "2026-07-03 22:12:00"],
    ["03/07/2026 14h05", "dmy", false, "2026-07-03 14:05:00"],
    ["03/07/2026 à 9 h 05", "dmy", false, "2026-07-03 09:05:00"],
    ["03/07/2026 14h", "dmy", false, "2026-07-03 14:00:00"],
    ["03/07/2026 - 14:05", "dmy", false, "2026-07-03 14:05:00"],
    ["03-07-2026 14:05:06.789", "dmy", false, "2026-07-03 14:05:06"],
    ["2026-07-03 10:12", "dmy", false, "2026-07-03 10:12:00"],
    ["2026-07-03", "mdy", false, "2026-07-03 00:00:00"],
    ["31/02/2026", "dmy", false, null],
    ["07/13/2026", "dmy", false, null],
    ["7/3/2026", "mdy", false, "2026-07-03 00:00:00"],
    ["7/3/26 9:05 AM", "mdy", false, "2026-07-03 09:05:00"],
    ["7/3/2026 10:12:13 PM", "mdy", false, "2026-07-03 22:12:13"],
    ["7/3/2026 12:00:00 AM", "mdy", false, "2026-07-03 00:00:00"],
    ["7/3/2026 10:12pm", "mdy", false, "2026-07-03 22:12:00"],
    ["3 juillet 2026", "worded", false, "2026-07-03 00:00:00"],
    ["1er août 2026", "worded", false, "2026-08-01 00:00:00"],
    ["3 juin 2026 à 14h05", "worded", false, "2026-06-03 14:05:00"],
    ["vendredi 3 juil. 2026 14:05:06", "worded", false, "2026-07-03 14:05:06"],
    ["03-févr-26", "worded", false, "2026-02-03 00:00:00"],
    ["03-Jul-2026 2:05 PM", "worded", false, "2026-07-03 14:05:00"],
    ["Fri, 3 Jul 2026", "worded", false, "2026-07-03 00:00:00"],
    ["Jul 3, 2026, 2:05\u202fPM", "worded", false, "2026-07-03 14:05:00"],
    ["Friday, July 3rd, 2026 at 12:05 AM", "worded", false, "2026-07-03 00:05:00"],
    ["31 février 2026", "worded", false, null],
    ["3 brumaire 2026", "worded", false, null],
    ["1783073533", "epoch_s", true, "2026-07-03 10:12:13"],
    ["1783073533.5", "epoch_s", true, "2026-07-03 10:12:13.5"],
    ["1783073533123", "epoch_ms", true, "2026-07-03 10:12:13.123"],
    ["1783073533123456", "epoch_us", true, "2026-07-03 10:12:13.123456"],
    ["9223372036854775807", "epoch_s", true, null],
    ["9223372036854775807", "epoch_ms", true, null],
    ["9223372036854775807", "epoch_us", true, null],
    ["-1", "epoch_s", true, null],
    ["46206", "excel", false, "2026-07-03 00:00:00"],
    ["46206,5", "excel", false, "2026-07-03 12:00:00"],
    ["46206.425150463", "excel", false, "2026-07-03 10:12:13"],
    ["99999999999999", "excel", false, null],
    ["nan", "excel", false, null],
  ];

  it("read every way of writing a time, and nothing that is none", async () => {
    for (const [words, shape, isUtc, expected] of times) {
      const read = await one(`plausible_time(${shape}_shape($words, ${isUtc}))::varchar`, { words });
      expect([words, shape, read]).toEqual([words, shape, expected]);
    }
  });

  it("read numbers written the French and the English way", async () => {
    const numbers: readonly (readonly [string, number | null])[] = [
      ["4", 4],
      ["4,5", 4.5],
      ["4.5", 4.5],
      [" 4 ", 4],
      ["4/5", 4],
      ["4,5 / 5", 4.5],
      ["80 %", 80],
      ["1 234,5", 1234.5],
      ["1\u202f234,5", 1234.5],
      ["1,234.5", 1234.5],
      ["1.234,50", 1234.5],
      ["12,50 €", 12.5],
      ["-3", -3],
      ["excellent", null],
      ["nan", null],
      ["inf", null],
      ["", null],
      ["4 étoiles", null],
    ];
    for (const [words, expected] of numbers)
      expect([words, await one("number_of($words)", { words })]).toEqual([words, expected]);
  });

  it("fold words as the company's files are folded", async () => {
    const words = [
      "Propriétaire de l’opportunité",
      "ŒUVRE  Cœur",
      "  Devis « envoyé »  ",
      "Panier\u00a0validé\u202f!",
      "l´été d`hiver ʼ",
      "Ajouté…",
      "m² \u2009 fin",
      "ÀÉÎÕÜÇ ñ",
      "client·e rappelé·e",
      "tab\tet\nligne",
      "",
    ];
    for (const text of words) expect(await one("folded($text)", { text })).toBe(fold(text));
  });

  it("clean keys: spaces, a spreadsheet's apostrophe, the case of e-mails, the # of orders", async () => {
    const keys: readonly (readonly [kind: string, words: string, expected: string])[] = [
      ["email", " ADA@X.COM ", "ada@x.com"],
      ["email", "'Ada@x.com", "ada@x.com"],
      ["customer", "'1234AB", "1234AB"],
      ["customer", " '01000", "01000"],
      ["customer", '="01000"', "01000"],
      ["customer", "\u00a012\t", "12"],
      ["customer", "Ab12", "Ab12"],
      ["customer", "O'Brien", "O'Brien"],
      ["order", "#1001", "1001"],
      ["order", "1001", "1001"],
      ["customer", "#1001", "#1001"],
    ];
    for (const [kind, words, expected] of keys)
      expect([kind, words, await one(`clean_key('${kind}', $words)`, { words })]).toEqual([
        kind,
        words,
        expected,
      ]);
  });

  it("know placeholders and rounded numbers from keys", async () => {
    const placeholders = [
      "-",
      "--",
      "0",
      "000000000000000AAA",
      "00000000-0000-0000-0000-000000000000",
      "1,23E+17",
      "1.23e+17",
      "1E+17",
      "guest",
      "Invité",
      "NULL",
      "N/A",
      "(not set)",
      "undefined",
      "Anonyme",
      "nan",
      "#N/A",
      "-1",
      "?",
    ];
    for (const words of placeholders)
      expect([words, await one("is_placeholder($words)", { words })]).toEqual([words, true]);
    const keys = [
      "1",
      "01000",
      "0a",
      "AAA",
      "1234E5",
      "e17",
      "guest42",
      "c-1",
      "#1001",
      "ada@x.com",
      "Anna",
      "00001",
    ];
    for (const words of keys)
      expect([words, await one("is_placeholder($words)", { words })]).toEqual([words, false]);
  });

  it("call a key clean only when nothing would change it or take it for a placeholder", async () => {
    const clean = ["1", "01000", "0a7", "e4zzhz", "58389190.20684", "1234E5", "9e17", "LUM2001"];
    const others = [
      "",
      "0",
      "000",
      "000000000000000AAA",
      "1,2E+17",
      "1.5E+7",
      "#1001",
      " 42",
      "'42",
      "a-1",
      "guest",
      "ada@x.com",
      "7.",
      "1.a",
    ];
    const piece = fc.constantFrom("0", "1", "7", "A", "e", "E", "+", ".", ",", "-", " ", "#", "'", "é");
    const drawn = fc.sample(
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")),
      { numRuns: 300, seed: 7 },
    );
    for (const words of [...clean, ...others, ...drawn]) {
      const found = await one<boolean>("is_clean_key('order', $words)", { words });
      if (clean.includes(words) || others.includes(words))
        expect([words, found]).toEqual([words, clean.includes(words)]);
      if (!found) continue;
      expect([words, await one("is_placeholder(bare($words))", { words })]).toEqual([words, false]);
      expect(await one("clean_key('order', $words)", { words })).toBe(words);
    }
    expect(await one("is_clean_key('email', $words)", { words: "a1" })).toBe(false);
  });

  it("keep the path of a page address only", async () => {
    const pages: readonly (readonly [string, string])[] = [
      ["https://shop.fr/fr/lampes?utm=x#top", "/fr/lampes"],
      ["https://shop.fr", ""],
      ["https://shop.fr?x=1/2", ""],
      ["https://shop.fr/", "/"],
      ["/panier?id=3", "/panier"],
      ["/redirect?to=https://x.fr/y", "/redirect"],
      ["app://ecran/profil", "/profil"],
      ["", ""],
    ];
    for (const [words, expected] of pages)
      expect([words, await one("page_path($words)", { words })]).toEqual([words, expected]);
  });

  it("tell texts apart that the engine's own hash takes for one", async () => {
    const [a, b] = ["email:p5@x.fr|order:#105", "email:p7@x.fr|order:#107"];
    expect(await one("hash($a::varchar) = hash($b::varchar)", { a, b })).toBe(true);
    expect(await one("identity_of($a::varchar) = identity_of($b::varchar)", { a, b })).toBe(false);
  });
});
