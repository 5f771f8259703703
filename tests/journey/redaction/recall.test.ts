import { describe, expect, it } from "vitest";
import { redact } from "../../../src/journey/redaction/redact.ts";
import { textsOf } from "../built.ts";
import { daily, dailyHarmless, partsOf } from "./daily-words.ts";
import { foreign } from "./foreign-words.ts";
import { fresh } from "./fresh-words.ts";
import { harmlessByLanguage } from "./harmless-verbatims.ts";
import { harmless, lookalikes, wordsLost, wordsOf } from "./harmless-words.ts";
import { knowing } from "./known.ts";
import { kinds, leaks, planted } from "./planted-words.ts";
import { unseen } from "./unseen-words.ts";

const known = knowing({ isSpared: (word) => word === "lumen" });
const redacted = (words: string) => redact(words, known);

/** Of a hundred planted details of the kind, so many may still be read. */
const most: Readonly<Record<string, number>> = { "other people's names": 10 };
const MOST = 2;
const PLANTED = 100;
const PEOPLE = 280;

describe("of details planted in words, kind by kind, is read afterwards", () => {
  const table = Object.keys(kinds).map((kind) => {
    const all = planted(kind, kind in most ? PEOPLE : PLANTED);
    const read = all.filter((one) => leaks(one, redacted(one.words)));
    return { kind, count: all.length, read };
  });
  const shown = table.map(({ kind, count, read }) => `${kind}: ${read.length} of ${count}`).join("\n");

  it.each(table)("hardly one: $kind", ({ kind, count, read }) => {
    const examples = read.slice(0, 5).map(({ words }) => `${words} → ${redacted(words)}`);
    expect(read.length / count, `${shown}\n${examples.join("\n")}`).toBeLessThanOrEqual(
      (most[kind] ?? MOST) / 100,
    );
  });

  it("the search finds each of them before", () => {
    for (const kind of Object.keys(kinds))
      for (const one of planted(kind, PLANTED))
        expect(leaks(one, one.words.normalize("NFKC")), one.words).toBe(true);
  });
});

describe("of details in words of people's own making", () => {
  const read = fresh.filter(([words, ...secrets]) => leaks({ words, secrets }, redacted(words)));

  it("hardly one in a hundred is read afterwards", () => {
    expect(fresh.length).toBe(100);
    expect(read.map(([words]) => `${words} → ${redacted(words)}`).slice(2)).toEqual([]);
  });

  it("the search finds each of them before", () => {
    for (const [words, ...secrets] of fresh) expect(leaks({ words, secrets }, words), words).toBe(true);
  });
});

describe("of details in forms of other countries and habits, kind by kind", () => {
  it.each(Object.entries(foreign))("hardly one is read afterwards: %s", (_kind, all) => {
    const read = all.filter(([words, ...secrets]) => leaks({ words, secrets }, redacted(words)));
    const share = read.length / all.length;
    expect(share, read.map(([words]) => `${words} → ${redacted(words)}`).join("\n")).toBeLessThan(0.07);
  });

  it("the search finds each of them before", () => {
    const all = Object.values(foreign).flat();
    const unseen = all.filter(([words, ...secrets]) => !leaks({ words, secrets }, words.normalize("NFKC")));
    expect(unseen).toEqual([]);
  });
});

/** Parts of words too: letters of other scripts and dressed ones have no edges that the search knows. */
const isRead = ([words, ...secrets]: readonly string[], shown: string): boolean =>
  leaks({ words: words ?? "", secrets }, shown) || secrets.some((secret) => shown.includes(secret));

describe("of details in words written before anybody looked how they are found, kind by kind", () => {
  it.each(Object.entries(unseen))("under a tenth is read afterwards: %s", (_kind, all) => {
    const read = all.filter((one) => isRead(one, redacted(one[0])));
    const shown = read.map(([words]) => `${words} → ${redacted(words)}`).join("\n");
    expect(read.length / all.length, shown).toBeLessThan(0.1);
  });

  it("the search finds each of them before", () => {
    const all = Object.values(unseen).flat();
    expect(all.filter((one) => !isRead(one, one[0]) && !isRead(one, one[0].normalize("NFKC")))).toEqual([]);
  });
});

/** So many of a hundred daily details of the kind may still be read. */
const mostDaily: Readonly<Record<string, number>> = { name: 6, address: 4 };

describe("of details in what people write on an ordinary day, kind by kind", () => {
  const all = daily.flatMap(({ words, details }) => details.map((detail) => ({ words, detail })));
  const byKind = Map.groupBy(all, ({ detail }) => detail.kind);
  const reads = (words: string, shown: string, parts: readonly string[]) =>
    parts.some((part) => timesIn(shown, part) >= timesIn(words, part));
  const table = [...byKind].map(([kind, ones]) => ({
    kind,
    count: ones.length,
    read: ones.filter(({ words, detail }) => reads(words, redacted(words), partsOf(detail))),
  }));
  const shown = table.map(({ kind, count, read }) => `${kind}: ${read.length} of ${count}`).join("\n");

  it.each(table)("hardly one is read afterwards: $kind", ({ kind, count, read }) => {
    const examples = read.map(({ words, detail }) => `${detail.secret}: ${redacted(words)}`).join("\n");
    expect((100 * read.length) / count, `${shown}\n${examples}`).toBeLessThanOrEqual(mostDaily[kind] ?? MOST);
  });

  it("there are so many of them, and each is read before", () => {
    expect(daily.length).toBe(230);
    expect(all.length).toBe(341);
    expect(all.filter(({ words, detail }) => !reads(words, words, partsOf(detail)))).toEqual([]);
  });

  it("of words around them hardly one is masked but the towns of addresses", () => {
    const around = daily.map(({ words, details }) =>
      details.reduce((rest, { secret }) => rest.replace(secret, " "), words),
    );
    const lost = daily.reduce(
      (sum, { words }, place) => sum + lostOf(around[place] ?? "", redacted(words)),
      0,
    );
    const count = around.reduce((sum, text) => sum + wordsOf(text).length, 0);
    expect((100 * lost) / count).toBeLessThan(2.5);
  });
});

const timesIn = (text: string, part: string): number =>
  /^[\p{L}\d]+$/u.test(part)
    ? wordsOf(text).filter((word) => word === part).length
    : text.split(part).length - 1;

/** Words that stand there no longer, whatever else was masked. */
function lostOf(text: string, shown: string): number {
  return [...new Set(wordsOf(text))].filter((word) => timesIn(shown, word) < timesIn(text, word)).length;
}

/** Words lost in a hundred. */
function shareLost(texts: readonly string[]): number {
  const lost = texts.reduce((sum, text) => sum + wordsLost(text, redacted(text)), 0);
  return (100 * lost) / texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
}

describe("of harmless words, at most two in a hundred are masked", () => {
  it("in five hundred made ones", () => expect(shareLost(harmless(500))).toBeLessThan(2));

  it.each(Object.entries(harmlessByLanguage))("in those of %s", (_language, texts) => {
    expect(shareLost(texts)).toBeLessThan(2.5);
  });

  it("in daily ones full of brands, towns, sizes and ranks", () =>
    expect(shareLost(dailyHarmless)).toBeLessThan(1.5));

  it("in those of the fictional company, though some hold a name", async () => {
    const files = await textsOf("data/reviews");
    const texts = Object.values(files)
      .flatMap((file) => file.split("\n").slice(1))
      .flatMap((line) => line.match(/(?<=[,;]"?)[\p{L}][^,;"@#]{30,}/gu) ?? []);
    expect(texts.length).toBeGreaterThan(500);
    expect(shareLost(texts)).toBeLessThan(2);
  });

  it.each(lookalikes)("%s stays", (words) => {
    expect(redacted(`Voilà ${words} pour info`)).toBe(`Voilà ${words} pour info`);
  });
});
