import fc from "fast-check";
import { expect, it } from "vitest";
import { inBothEngines } from "../../both-engines.ts";

inBothEngines("keys.sql", ({ one }) => {
  it("clean keys: spaces, a spreadsheet's apostrophe, the case of e-mails, the # of orders and tickets", async () => {
    const keys: readonly (readonly [kind: string, words: string, expected: string])[] = [
      ["email", " ADA@X.COM ", "ada@x.com"],
      ["email", "'Ada@x.com", "ada@x.com"],
      ["customer", "'1234AB", "1234AB"],
      ["customer", " '01000", "1000"],
      ["order", "#00123", "123"],
      ["phone", "612345678", "0612345678"],
      ["phone", "+33 (0)6 12 34 56 78", "0612345678"],
      ["customer", '="01000"', "1000"],
      ["customer", "\u00a012\t", "12"],
      ["customer", "Ab12", "Ab12"],
      ["customer", "O'Brien", "O'Brien"],
      ["order", "#1001", "1001"],
      ["order", "1001", "1001"],
      ["ticket", "#77", "77"],
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
    const clean = ["1", "0a7", "e4zzhz", "58389190.20684", "1234E5", "9e17", "LUM2001"];
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
      "01000",
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

  it("tell texts apart that the engine's own hash takes for one", async () => {
    const [a, b] = ["email:p5@x.fr|order:#105", "email:p7@x.fr|order:#107"];
    expect(await one("hash($a::varchar) = hash($b::varchar)", { a, b })).toBe(true);
    expect(await one("identity_of($a::varchar) = identity_of($b::varchar)", { a, b })).toBe(false);
  });

  it("tell kinds apart by each of their parts", async () => {
    const part = (text: string, at: number) =>
      `kind_of(${["web", "buy", "/a", "", "phone"].map((one, i) => `'${i === at ? text : one}'`).join(", ")})`;
    for (let at = 0; at < 5; at += 1)
      expect([at, await one(`${part("other", at)} = ${part("web", 0)}`, {})]).toEqual([at, false]);
    expect(await one(`${part("web", 0)} = ${part("buy", 1)}`, {})).toBe(true);
  });
});
