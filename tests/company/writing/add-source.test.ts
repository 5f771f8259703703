// An entry goes into parcours.yaml and leaves all else as it was. In: files as people write them. Out: text, read again by the reader itself.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readYaml } from "../../../src/company/settings/yaml-file.ts";
import { addSource } from "../../../src/company/writing/add-source.ts";

const ENTRY =
  'sources:\n  - file: "crm/a.csv"\n    name: a\n    keys: { customer: "Client" }\n    milestones:\n      "Visite": "Date"';
const sources = (text: string | null) =>
  readYaml(text ?? "", "").settings.get("sources") as { file: string }[];
const template = readFileSync(new URL("../../../src/commands/new/parcours.yaml", import.meta.url), "utf8");

test("into the file of npm run new, whose list holds comments only: every other line stays, in its place", () => {
  const text = addSource(template, ENTRY) ?? "";
  const added = ENTRY.split("\n").slice(1);
  expect(text.split("\n").filter((line) => !added.includes(line))).toEqual(template.split("\n"));
  expect(sources(text)).toMatchObject([{ file: "crm/a.csv", keys: { customer: "Client" } }]);
  expect(text.match(/^sources:/gm)).toHaveLength(1);
});

test.each([
  ["an empty file", "", 1],
  ["a file without the list", "title: Lumen # à nous\n", 1],
  [
    "a list with entries, indented or not",
    "sources:\n- file: x.csv # le mien\n  name: x\n\n# fin\ntitle: T\n",
    2,
  ],
  ["an empty list on one line", "sources: [] # rien\ntitle: T\n", 1],
  ["Windows line ends", "title: T\r\nsources:\r\n  - file: x.csv\r\n    name: x\r\n", 2],
])("%s", (_, before, count) => {
  const text = addSource(before, ENTRY);
  expect(sources(text)).toHaveLength(count);
  expect(sources(text)[0]).toMatchObject({ file: "crm/a.csv" });
  for (const kept of before.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("sources: [")))
    expect(text).toContain(kept);
  expect(/\r\n/.test(text ?? "")).toBe(/\r\n/.test(before));
});

test("an entry for the same file is replaced, with its comments around it left", () => {
  const before =
    'sources:\n  # le suivi\n  - file: "crm/a.csv"\n    name: vieux\n  # les autres\n  - file: b.csv\n    name: b\n';
  const text = addSource(before, ENTRY);
  expect(sources(text).map((one) => [one.file, (one as unknown as { name: string }).name])).toEqual([
    ["crm/a.csv", "a"],
    ["b.csv", "b"],
  ]);
  expect(text).toContain("# le suivi");
  expect(text).toContain("# les autres");
});

test("what cannot be completed safely is left to its owner", () => {
  expect(addSource('title: "sans fin\nsources:\n', ENTRY)).toBeNull();
  expect(addSource("sources: [{ file: x.csv, name: x }]\n", ENTRY)).toBeNull();
});

test("two tables of one file have an entry each", () => {
  const other =
    'sources:\n  - file: "crm/a.csv"\n    name: a\n    keys: { customer: "Client" }\n    milestones:\n      "Avis": "Avis le"';
  const text = addSource(addSource("", ENTRY) ?? "", other);
  expect(sources(text)).toHaveLength(2);
  expect(sources(addSource(text ?? "", ENTRY))).toHaveLength(2);
});
