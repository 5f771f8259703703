import { afterEach, expect, test } from "vitest";
import { CUSTOMERS, callPeople, countPeople, PEOPLE, withPeople } from "../../src/words/people.ts";
import { columnWords } from "../../src/words/tables.ts";
import { opinionsOf } from "../../src/words/takeaways/findings.ts";
import { bothInTerminal, bothLanguages } from "../../src/words/typeset.ts";
import { files, type Node, parsed, walk } from "../source-tree.ts";

const ADHERENTS = { fr: { one: "adhérent", many: "adhérents" }, en: { one: "attendee", many: "attendees" } };

afterEach(() => callPeople(CUSTOMERS));

test("a company that has said nothing has customers", () => {
  expect(withPeople("Les mots des {clients}", "fr")).toBe("Les mots des clients");
  expect(withPeople("The words of {customers}", "en")).toBe("The words of customers");
});

test("what stands before a vowel is elided, and so is the English article", () => {
  callPeople(ADHERENTS);
  expect(withPeople("Combien de {clients} ? Plus que {clients}.", "fr")).toBe(
    "Combien d’adhérents ? Plus qu’adhérents.",
  );
  expect(withPeople("{Clients}, avant", "fr")).toBe("Adhérents, avant");
  expect(withPeople("+1.2 a {customer}, {Customers} first", "en")).toBe("+1.2 an attendee, Attendees first");
});

test("a silent h is elided, a user takes a", () => {
  const people = {
    fr: { one: "habitant", many: "habitants" },
    en: { one: "user", many: "users" },
  };
  expect(withPeople("moins de {clients}", "fr", people)).toBe("moins d’habitants");
  expect(withPeople("a {customer}", "en", people)).toBe("a user");
});

test("they are counted with their number", () => {
  callPeople(ADHERENTS);
  expect([0, 1, 2].map((n) => countPeople(n, "fr"))).toEqual(["0 adhérent", "1 adhérent", "2 adhérents"]);
  expect([0, 1, 2].map((n) => countPeople(n, "en"))).toEqual(["0 attendees", "1 attendee", "2 attendees"]);
});

test("words that are already loaded follow the company: columns, lists, sentences and those of the terminal", () => {
  const words = bothLanguages({
    fr: { list: ["Des {clients}"], said: (n: number) => `${n} {clients}` },
    en: { list: ["{Customers}"], said: (n: number) => `${n} {customers}` },
  });
  const printed = bothInTerminal({ fr: { line: "Aucun des {clients} ?" }, en: { line: "No {customer}" } });
  callPeople(ADHERENTS);
  expect(words.fr.list).toEqual(["Des adhérents"]);
  expect(words.fr.said(4)).toBe("4\u00A0adhérents");
  expect(words.en.said(4)).toBe("4\u00A0attendees");
  expect(printed.fr.line).toBe("Aucun des adhérents\u202F?");
  expect(printed.en.line).toBe("No attendee");
  expect(columnWords.fr.customers).toBe("Adhérents");
  expect(opinionsOf(40, 37, "fr")).toBe("40 avis de 37 adhérents");
});

test("each known word has a singular and a plural in both languages", () => {
  for (const { fr, en } of PEOPLE)
    for (const word of [fr.one, fr.many, en.one, en.many]) expect(word).toMatch(/^[\p{L}]+$/u);
});

/** What tools call their columns, and our own keys: names, not people. */
const NAMES = /identifiant client|customer id|customer, visitor/giu;

test("no sentence says client or customer by itself, nor in a way that asks for a gender", () => {
  const words = files.filter((path) => /^src\/words\/.*\.ts$/u.test(path) && !path.endsWith("/people.ts"));
  const texts = words.flatMap((path) => textsOf(parsed(path).program).map((text) => ({ path, text })));
  expect(texts.length).toBeGreaterThan(1_000);
  for (const { path, text } of texts) {
    const bare = text.replace(NAMES, "").replace(/\{(?:client|customer)s?\}/giu, "");
    expect(bare, path).not.toMatch(/(?<![\p{L}_-])(?:clientes?|clients?|customers?)(?![\p{L}_-])/iu);
    expect(text, path).not.toMatch(/(?<!\p{L})(?:le|la|du|au|une?|tous|quels?) \{client/iu);
  }
});

/** Literals that are read: a word in small letters alone is a name of the code's. */
function textsOf(program: Node): string[] {
  const texts: string[] = [];
  walk(program, (node) => {
    if (node.type === "Literal" && typeof node["value"] === "string") texts.push(node["value"]);
    if (node.type === "TemplateElement") texts.push((node["value"] as { readonly raw: string }).raw);
  });
  return texts.filter((text) => !/^[a-z][a-z-]*$/u.test(text));
}
