import { expect, test } from "vitest";
import { formatNamed, formats } from "../../../src/exports/formats/index.ts";

test("ids are unique and every signature has at least two columns", () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  for (const { signature } of formats) expect(signature.length).toBeGreaterThanOrEqual(2);
});

test("each has a name of its own in both languages, and the tool that wrote it", () => {
  for (const language of ["fr", "en"] as const)
    expect(new Set(formats.map(({ names }) => names[language])).size).toBe(formats.length);
  for (const { names, tool } of formats)
    expect([names.fr, names.en].every((name) => name.includes(tool))).toBe(true);
});

test("one is found by its id; a shape has no format", () => {
  expect(formatNamed("shopify-orders")?.names).toEqual({ fr: "Commandes Shopify", en: "Shopify orders" });
  expect([formatNamed("shape:events"), formatNamed(null)]).toEqual([null, null]);
});
