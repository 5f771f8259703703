// Lines for events that no rule knows. In: events and a spreadsheet. Out: groups, and the spreadsheet with a line each, read again by the reader itself.
import { expect, test } from "vitest";
import { readTouchpoints } from "../../../src/company/touchpoints.ts";
import { groupEvents, withTouchpointLines } from "../../../src/company/writing/touchpoint-lines.ts";
import { exportFile } from "../../exports/export-file.ts";

const stages = [{ id: "achat", names: { fr: "Achat", en: "Purchase" } }];
const placed = {
  source: "erp",
  name: "Devis; signé",
  pattern: "devis; signe",
  n: 3,
  stage: "Achat",
  channel: "Commercial",
};

test("events that only differ by a number are one group, the most frequent first", () => {
  const events = [
    { source: "erp", event: "Relance", n: 4 },
    { source: "erp", event: "Dossier n° 1001", n: 3 },
    { source: "erp", event: "Dossier n° 1002", n: 2 },
    { source: "web", event: "Relance", n: 1 },
  ];
  expect(groupEvents(events)).toMatchObject([
    { source: "erp", name: "Dossier", n: 5 },
    { source: "erp", name: "Relance", pattern: "relance", n: 4 },
    { source: "web", name: "Relance", n: 1 },
  ]);
});

test("an event that is a number is itself, never a pattern that finds all others; one of signs alone is none", () => {
  const events = ["1001", "2.5", "=", "***", "-7"].map((event) => ({ source: "web", event, n: 1 }));
  expect(
    groupEvents(events)
      .map(({ pattern }) => pattern)
      .sort(),
  ).toEqual(["*7", "1001", "2.5"]);
});

test.each([
  ["no spreadsheet yet", null],
  [
    "one with semicolons, comments and a mark",
    "\uFEFFpoint_de_contact;etape;canal;responsable;source;evenement\n# Une ligne, par règle, ici\nAppel;Achat;Téléphone;;erp;appel",
  ],
  ["one in English with commas", "touchpoint,stage,channel,event,source\r\nCall,Purchase,Phone,call,erp\r\n"],
])("a line is added: %s", async (_, before) => {
  const text = withTouchpointLines(before, [placed]) ?? "";
  if (before !== null) expect(text.startsWith(before)).toBe(true);
  const { value, problems } = await readTouchpoints(exportFile("touchpoints.csv", text), stages);
  expect(problems).toEqual([]);
  expect(value.at(-1)).toMatchObject({
    touchpoint: { fr: "Devis; signé" },
    ...{ stage: "achat", channel: { fr: "Commercial" }, source: "erp", event: "devis; signe" },
  });
});

test("a spreadsheet whose accents were not understood is not written again", () => {
  expect(withTouchpointLines("point_de_contact;\uFFFDtape;canal\n", [placed])).toBeNull();
});

test("what a spreadsheet program would run is written as a name, and its pattern still finds it", () => {
  const groups = groupEvents([
    { source: "web", event: '=HYPERLINK("https://x.example";"ici")', n: 3 },
    { source: "web", event: "@sum(a1)", n: 2 },
    { source: "web", event: "-2+3 cmd", n: 1 },
  ]);
  const placed = groups.map((group) => ({ ...group, stage: "Achat", channel: "Site" }));
  const [, ...lines] = (withTouchpointLines(null, placed) ?? "").trim().split("\n");
  for (const cell of lines.flatMap((line) => line.split(";"))) expect(cell).not.toMatch(/^"?[=+\-@]/u);
  expect(groups.map(({ pattern }) => pattern.slice(0, 6))).toEqual(["*hyper", "*sum(a", "**+* c"]);
});
