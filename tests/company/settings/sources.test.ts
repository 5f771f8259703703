import { describe, expect, test } from "vitest";
import { readSources } from "../../../src/company/settings/sources.ts";
import { readYaml } from "../../../src/company/settings/yaml-file.ts";

/** Reads entries from text, so that lines are real. */
function read(...lines: string[]) {
  const yaml = readYaml(["sources:", ...lines.map((line) => `  ${line}`)].join("\n"), "parcours.yaml");
  expect(yaml.problems).toEqual([]);
  const entries = yaml.settings.get("sources") as unknown[];
  return readSources(entries, { file: "parcours.yaml", yaml, path: ["sources"] });
}

test("a whole entry becomes a mapping, kinds of key in English", () => {
  const { value, problems } = read(
    "- file: crm/commandes*.csv",
    "  name: Commandes ERP",
    "  zone: utc",
    "  dates: dmy",
    "  keys: { commande: [Numéro], e-mail: [Courriel, Courriel 2] }",
    "  milestones: { commande: Créée le, livraison: Livrée le }",
    "  attributes: [Pays]",
    "  exclude: { Statut: test }",
  );
  expect(problems).toEqual([]);
  expect(value).toEqual([
    {
      file: "crm/commandes*.csv",
      name: "commandes-erp",
      zone: "utc",
      exported: null,
      dates: "dmy",
      keys: { order: ["Numéro"], email: ["Courriel", "Courriel 2"] },
      events: null,
      milestones: { commande: ["Créée le"], livraison: ["Livrée le"] },
      channel: null,
      device: null,
      attributes: { Pays: "Pays" },
      feedback: [],
      exclude: { Statut: ["test"] },
      unfinished: {},
      apart: {},
      only: {},
      once: null,
      invitations: null,
      amount: null,
      currency: null,
    },
  ]);
});

test("without a name, the file's own serves", () => {
  expect(
    read("- { file: web/évènements*.csv, keys: { a: b }, events: { time: t, event: e } }").value,
  ).toMatchObject([
    { name: "evenements", events: { time: "t", event: ["e"], page: null, channel: null, device: null } },
  ]);
});

describe("feedback", () => {
  const feedback = (...more: string[]) =>
    read(`- { file: a, feedback: { time: t, rating: r, ${more.join(", ")} } }`);

  test.each([
    ["stars", 1, 5],
    ["nps", 0, 10],
    ["csat5", 1, 5],
    ["csat10", 1, 10],
    ["ces7", 1, 7],
    ["[0, 20]", 0, 20],
  ])("on the scale %s goes from %d to %d", (scale, min, max) => {
    expect(feedback(`scale: ${scale}`).value).toMatchObject([
      { feedback: [{ event: "review", scale: { min, max, reversed: false, words: {} } }] },
    ]);
  });

  test("in words is on their numbers, folded; one's own words are added", () => {
    const { value } = feedback("scale: good_bad", "words: { Très content: 1 }");
    expect(value[0]?.feedback[0]?.scale).toMatchObject({
      min: 0,
      max: 1,
      words: { good: 1, bad: 0, "tres content": 1 },
    });
  });

  test("may be reversed", () => {
    expect(feedback("scale: ces7", "reversed: true").value[0]?.feedback[0]?.scale.reversed).toBe(true);
  });

  test.each([
    ["", "setting-missing"],
    ["scale: nsp", "setting-choice"],
    ["scale: [5, 1]", "setting-choice"],
    ["scale: [un, deux]", "setting-choice"],
  ])("rated without a scale that can be read (%s) is left out: a scale is never guessed", (scale, code) => {
    const { value, problems } = feedback(scale);
    expect(value).toEqual([]);
    expect(problems.map((problem) => [problem.code, problem.column])).toEqual([
      [code, "sources[1].feedback.scale"],
      ["source-left-out", null],
    ]);
  });

  test("of words alone needs no scale", () => {
    expect(read("- { file: a, feedback: { time: t, text: [avis, détail] } }").value).toMatchObject([
      { feedback: [{ rating: null, texts: ["avis", "détail"] }] },
    ]);
  });
});

test("two opinions of one row are a list, and a mistake in one of them is told where it stands", () => {
  const two = (scale: string) =>
    read(
      "- file: a",
      "  feedback:",
      "    - { time: t, rating: c, scale: csat5 }",
      `    - { time: t, rating: n, scale: ${scale} }`,
    );
  expect(two("nps").value).toMatchObject([{ feedback: [{ scale: { max: 5 } }, { scale: { max: 10 } }] }]);
  expect(two("nsp").value).toEqual([]);
  expect(two("nsp").problems[0]).toMatchObject({
    code: "setting-choice",
    line: 5,
    column: "sources[1].feedback[2].scale",
  });
});

test("events by the first column that is filled, by a word; several dates of one thing; orders that came to nothing", () => {
  const { value, problems } = read(
    "- file: a",
    "  dates: ymd",
    "  keys: { order: n }",
    '  events: { time: t, event: [nom, type, "=page_view"] }',
    "  milestones: { résolu: [d1, d2] }",
    "  unfinished: { Statut: [annulée] }",
    "  once: true",
  );
  expect(problems).toEqual([]);
  expect(value).toMatchObject([
    {
      dates: "ymd",
      events: { event: ["nom", "type", "=page_view"] },
      milestones: { résolu: ["d1", "d2"] },
      unfinished: { Statut: ["annulée"] },
      once: true,
    },
  ]);
});

test("an entry with a mistake is left out whole, named, and the others are kept", () => {
  const { value, problems } = read("- file: a", "  zone: paris", "- { file: b, keys: { a: x, c: y } }");
  expect(value.map(({ file }) => file)).toEqual(["b"]);
  expect(problems).toMatchObject([
    { code: "setting-choice", line: 3, column: "sources[1].zone", found: "paris" },
    { code: "source-left-out", line: 2, values: { name: "a" } },
  ]);
});

test("an entry that says nothing of its rows, or of whom they are about, is of no use", () => {
  const codes = (entry: string) => read(entry).problems.map(({ code }) => code);
  expect(codes("- { file: a, keys: { order: id } }")).toEqual(["source-without-reading"]);
  expect(codes("- { file: a, keys: { order: id, customer: c } }")).toEqual([]);
  expect(codes("- { file: a, events: { time: t, event: e } }")).toEqual(["source-without-keys"]);
});

test("who was asked is a column that is filled, or the texts of one; two columns for one thing are a mistake", () => {
  const entry = (sent: string) =>
    read(
      `- { file: a, keys: { email: e }, feedback: { time: t, rating: r, scale: nps }, invitations: { sent: ${sent}, channel: c } }`,
    );
  expect(entry("Envoyé le").value).toMatchObject([
    { invitations: { sent: { column: "Envoyé le", texts: null }, answered: null, channel: "c" } },
  ]);
  expect(entry("{ Statut: [envoyé, répondu] }").value).toMatchObject([
    { invitations: { sent: { column: "Statut", texts: ["envoyé", "répondu"] } } },
  ]);
  const two = entry("{ Statut: [envoyé], Autre: [x] }");
  expect(two.value).toEqual([]);
  expect(two.problems.map(({ code }) => code)).toContain("source-left-out");
});
