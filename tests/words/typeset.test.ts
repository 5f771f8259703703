import { expect, it } from "vitest";
import { bothInTerminal, bothLanguages, quoted, typeset, typesetFrench } from "../../src/words/typeset.ts";
import { files, textOf } from "../source-tree.ts";

it("keeps double marks on the line with the space that French gives each", () => {
  expect(typeset("Quoi ? Ceci ; cela : 5 %", "fr")).toBe("Quoi\u202F? Ceci\u202F; cela\u00A0: 5\u00A0%");
  expect(typesetFrench("« nom: valeur », champ != motif")).toBe("«\u00A0nom: valeur\u00A0», champ != motif");
});
it("keeps quotes with what they hold", () => {
  expect(typeset("à « Panier » :", "fr")).toBe("à «\u00A0Panier\u00A0»\u00A0:");
  expect([quoted("Panier : 2", "fr"), quoted("Panier", "en")]).toEqual([
    "«\u00A0Panier : 2\u00A0»",
    "“Panier”",
  ]);
});
it("keeps a number with what it counts, in both languages", () => {
  expect(typeset("4\u202F210 parcours (12 avis)", "fr")).toBe("4\u202F210\u00A0parcours (12\u00A0avis)");
  expect(typeset("n = 4,210, +6.2 points", "en")).toBe("n\u00A0=\u00A04,210, +6.2\u00A0points");
});
it("leaves addresses, times and commands alone", () => {
  expect(typeset("from:12 à 10:30", "fr")).toBe("from:12 à 10:30");
  expect(typeset("PORT=4322 npm start", "fr")).toBe("PORT=4322 npm start");
});
it("reaches every sentence of a dictionary, those of functions too", () => {
  const { fr, en } = bothLanguages({
    fr: { a: "Oui ?", deep: { b: ["Non !"] }, say: (name: string) => `Salut ${name} !`, n: 3 },
    en: { a: "Yes?", deep: { b: ["No!"] }, say: (name) => `2 hellos to ${name}`, n: 3 },
  });
  expect(fr.a).toBe("Oui\u202F?");
  expect(fr.deep.b).toEqual(["Non\u202F!"]);
  expect(fr.say("toi")).toBe("Salut toi\u202F!");
  expect(fr.n).toBe(3);
  expect(en.say("you")).toBe("2\u00A0hellos to you");
});
it("sets what is read, once, and nothing else", () => {
  const read: string[] = [];
  const told = (name: string) => ({
    get [name]() {
      read.push(name);
      return "2 avis";
    },
  });
  const words = bothLanguages({ fr: { a: { b: told("b") } }, en: { a: { b: told("c") } } } as never) as {
    readonly fr: { readonly a: { readonly b: Readonly<Record<string, string>> } };
  };
  expect(read).toEqual([]);
  expect(words.fr.a.b).toBe(words.fr.a.b);
  expect(words.fr.a.b["b"]).toBe("2\u00A0avis");
  expect(read).toEqual(["b"]);
});
it("sets the marks alone of what a terminal prints", () => {
  const { fr, en } = bothInTerminal({ fr: "2 lignes : 1 lue", en: "2 rows: 1 read" });
  expect([fr, en]).toEqual(["2 lignes\u00A0: 1 lue", "2 rows: 1 read"]);
});
it("is the only way to a no-break space among words", () => {
  const words = files.filter((path) => /^src\/words\/.*\.(?:ts|mjs)$/u.test(path));
  const byHand = words.filter((path) =>
    /[\u00A0\u202F]|\\u(?:00A0|202F)|\b(?:NO_BREAK|THIN)_SPACE\b/iu.test(textOf(path)),
  );
  expect(byHand.sort()).toEqual(["src/words/format.ts", "src/words/typeset.ts"]);
});
