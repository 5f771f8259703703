// A sheet as CSV. In: rows with their places. Out: lines, as many as the last row's place.
import { expect, test } from "vitest";
import { SheetText } from "../../../src/exports/workbooks/sheet-text.ts";

test("rows stand on the line of their place, all as wide as the widest", async () => {
  const text = new SheetText();
  text.add(1, ["a", "b", "", " "]);
  text.add(2, ["", ""]);
  text.add(4, ["1", 'dit "oui"', "x,y"]);
  expect(await text.blob()?.text()).toBe('\na,b,\n\n\n1,"dit ""oui""","x,y"\n');
});

test("a sheet with nothing written in it is none", () => {
  const text = new SheetText();
  text.add(3, ["", " "]);
  expect(text.blob()).toBeNull();
});

test("one stray cell far to the right does not make a long sheet wide", async () => {
  const text = new SheetText();
  for (let row = 0; row < 3_000; row++) text.add(row, ["a", "b"]);
  text.add(3_000, [...new Array<string>(16_000).fill(""), "x"]);
  const lines = (await text.blob()?.text())?.split("\n") ?? [];
  expect(lines[10]).toBe("a,b");
  expect(lines[3_000]).toHaveLength(16_001);
});
