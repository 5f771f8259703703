import { expect, test } from "vitest";
import { leftAsideLines } from "../../src/commands/left-aside.ts";
import { DEFAULT_STAGES } from "../../src/company/defaults/stages.ts";
import type { LoadedFile } from "../../src/journey/loading/loaded-file.ts";

const file = (path: string, rowsRead: number, aside: number) =>
  ({ file: path, rowsRead, setAside: new Map([["key-missing", aside]]) }) as unknown as LoadedFile;
const company = { language: "fr", stages: DEFAULT_STAGES } as const;

test("rows, files and interactions left aside are counted, with the lines to add", () => {
  const events = [{ event: "a", source: "web", n: 20 }];
  const lines = leftAsideLines(
    [file("web.csv", 80, 0), file("x.csv", 20, 20)],
    { interactions: 20, all: 80, events },
    company,
  );
  expect(lines.map((line) => line.replace(/\s/g, " "))).toEqual([
    "! 20 des 100 lignes lues sont écartées (20 %).",
    "! Rien n’est gardé de 1 des 2 tableaux : x.csv.",
    expect.stringContaining("20 des 80 interactions (25 %) ne sont à aucun point de contact : « a » (20)."),
    "    a;;Conscience;Site;;;;web;a;;;",
  ]);
});

test("nothing is said where nothing is left aside", () => {
  expect(leftAsideLines([file("web.csv", 80, 0)], { interactions: 0, all: 80, events: [] }, company)).toEqual(
    [],
  );
});
