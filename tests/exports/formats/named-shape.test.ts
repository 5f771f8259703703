// A format that only names what the shape says. In: a signature. Out: the shape's meaning, named; nothing where the shape says nothing.
import { expect, test } from "vitest";
import { namedShape } from "../../../src/exports/formats/named-shape.ts";
import { recogniseShape } from "../../../src/exports/meaning/shapes/index.ts";
import { tableOf } from "../asking/ask.ts";

const names = { fr: "Outil", en: "Tool" };
const rows = Array.from({ length: 8 }, (_, i) => `u${i % 3},2026-07-0${i + 1} 10:00:00,${["a", "b"][i % 2]}`);

test("the meaning is the shape's, but for its names, and its zone where the tool is known to write UTC", async () => {
  const table = await tableOf(["user_id,timestamp,event", ...rows]);
  const { meaning } = recogniseShape(table, []);
  const format = namedShape({ id: "tool", names, tool: "Tool", source: "tool", signature: ["a", "b"] });
  expect(format.read(table, [])).toEqual({ ...meaning, format: "tool", source: "tool" });
  const utc = namedShape({ ...format, utc: true });
  expect(utc.read(table, [])?.readings[0]).toMatchObject({ time: { zone: "utc" } });
});

test("a survey is a source of its own, called after its file", async () => {
  const table = await tableOf(["user_id,timestamp,event", ...rows], "reviews/Accueil 2026.csv");
  const format = namedShape({ id: "tool", names, tool: "Tool", signature: ["a", "b"] });
  expect([format.ownSource, format.read(table, [])?.source]).toEqual([true, "accueil"]);
});

test("columns that say nothing stay unread, and without a problem of their own", async () => {
  const report: never[] = [];
  const format = namedShape({ id: "tool", names, tool: "Tool", signature: ["a", "b"] });
  expect(format.read(await tableOf(["couleur,taille", "rouge,3", "bleu,4"]), report)).toBeNull();
  expect(report).toEqual([]);
});
