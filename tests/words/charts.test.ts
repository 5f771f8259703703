import { expect, test } from "vitest";
import { chartWords, durationOrDash, orDash, pointsOrNull, shareText } from "../../src/words/charts.ts";

const plain = (text: string): string => text.replace(/[\u202F\u00A0]/gu, " ");
const { fr, en } = { fr: chartWords("fr"), en: chartWords("en") };

/** Every path of words in one language, functions included. */
function keys(words: object, path = ""): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? keys(value, `${path}${key}.`)
      : [`${path}${key}:${typeof value}`],
  );
}

const textsIn = (words: object): readonly string[] =>
  Object.values(words).flatMap((value) =>
    typeof value === "string" ? [value] : typeof value === "object" && value !== null ? textsIn(value) : [],
  );

test("both languages say the same things, none of them empty", () => {
  expect(keys(fr)).toEqual(keys(en));
  expect(JSON.stringify([fr, en])).not.toContain('""');
});

test("contacts are counted from the anchor, in each direction", () => {
  expect([0, 1, 2].map((column) => fr.sankey.heading(column, "start"))).toEqual([
    "1er contact",
    "2e contact",
    "3e contact",
  ]);
  expect([0, -1, -2].map((column) => fr.sankey.heading(column, "end"))).toEqual([
    "Dernier contact",
    "1 contact avant",
    "2 contacts avant",
  ]);
  expect([0, 1, 3].map((column) => en.sankey.heading(column, "from"))).toEqual([
    "Departure",
    "1 contact after",
    "3 contacts after",
  ]);
  expect([0, 1, 2, 3].map((column) => en.sankey.heading(column, "start"))).toEqual([
    "1st contact",
    "2nd contact",
    "3rd contact",
    "4th contact",
  ]);
});

test("French takes a plural from two up", () => {
  expect(plain(fr.shortPoints(0.01))).toBe("+1 pt");
  expect(plain(fr.shortPoints(-0.02))).toBe("−2 pts");
  expect(plain(fr.others(1))).toBe("Autres (1 point de contact)");
  expect([0, 1, 2].map((n) => plain(fr.funnel.lost(n, 0.3)))).toEqual([
    "0 perdu (30 %)",
    "1 perdu (30 %)",
    "2 perdus (30 %)",
  ]);
  expect([fr.funnel.impliedShort(1), fr.groups.entrants(1), fr.variants.rare(1)]).toEqual([
    "dont 1 déduit",
    "1 entrant",
    "1 autre chemin",
  ]);
  expect(plain(fr.funnel.pending(1))).toBe("1 parcours trop récent pour être jugé, compté à part.");
});

test("English takes a plural for anything but one", () => {
  expect([0.01, -0.01, 0.02, 0].map((change) => plain(en.shortPoints(change)))).toEqual([
    "+1 pt",
    "−1 pt",
    "+2 pts",
    "0 pts",
  ]);
  expect([en.groups.entrants(1), en.variants.rare(1)]).toEqual(["1 entrant", "1 other path"]);
  expect(plain(en.funnel.pending(1))).toBe("1 journey too recent to be judged, counted apart.");
});

test("French punctuation keeps its spaces, never a plain one before a sign", () => {
  const nb = "\u00A0";
  const sentences = [
    ...textsIn(fr),
    fr.compared("T2 2026", `38${nb}%`, "+6,2 points"),
    fr.funnel.time("2 h", "1 h", "3 h", 12),
    fr.quote("Panier"),
    fr.interval("1", "2"),
    fr.emotion.mean(0.5, 0.1, 0.9),
    fr.sankey.columnSays("1er contact", "Panier"),
  ];
  for (const sentence of sentences) expect(sentence).not.toMatch(/ [:;»%]|« /u);
});

test("a share that is there never reads zero", () => {
  expect([0, 0.001, 0.005, 0.384].map((share) => plain(shareText(share, "fr")))).toEqual([
    "0 %",
    "< 1 %",
    "1 %",
    "38 %",
  ]);
});

test("what is missing is a dash, or not said at all", () => {
  expect([orDash(null, String), orDash(0, String)]).toEqual(["–", "0"]);
  expect(durationOrDash(null, "fr")).toBe("–");
  expect(pointsOrNull(null, "fr")).toBeNull();
});
