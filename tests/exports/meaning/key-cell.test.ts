import { expect, test } from "vitest";
import { keyOf } from "../../../src/exports/meaning/key-cell.ts";
import { aColumn } from "../a-table.ts";

test.each([
  [["550100", "550101;550102"], { separator: ";" }],
  [["a@b.fr", "a@b.fr; c@d.fr"], { separator: ";" }],
  [["550100", ""], {}],
  [["Dupont; Durand et fils"], {}],
])("%j", (texts, more) => {
  expect(keyOf(aColumn(texts), "contact", 0)).toEqual({ kind: "contact", column: 0, ...more });
});
