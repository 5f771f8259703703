import { join } from "node:path";
import { expect, test } from "vitest";
import { collectPackages, licencesText, packageFolder } from "../../src/commands/licences.ts";
import { root } from "../source-tree.ts";

const modules = join(root, "node_modules");

test("a module is of the package whose folder is nearest above it", () => {
  expect(packageFolder("/a/node_modules/@b/c/dist/d.js?url")).toBe("/a/node_modules/@b/c");
  expect(packageFolder("/a/node_modules/b/node_modules/c/d.js")).toBe("/a/node_modules/b/node_modules/c");
  expect(packageFolder("\0/a/node_modules/b/c.js")).toBe("/a/node_modules/b");
  expect(packageFolder("/a/src/b.ts")).toBeNull();
});

test("what browsers get is collected, what only renders pages is not", () => {
  const bundle = { "a.js": { type: "chunk", moduleIds: ["/n/node_modules/a/x.js", "/n/src/b.ts"] } };
  const found = new Set<string>();
  const { generateBundle } = collectPackages(found);
  generateBundle.call({ environment: { name: "ssr" } }, {}, bundle);
  expect([...found]).toEqual([]);
  generateBundle.call({ environment: { name: "client" } }, {}, { ...bundle, "b.css": { type: "asset" } });
  expect([...found]).toEqual(["/n/node_modules/a"]);
});

test("each package has its version and its licence, ours stand first, and the same packages give the same text", async () => {
  const folders = ["react", "papaparse", "@duckdb/duckdb-wasm"].map((name) => join(modules, name));
  const text = await licencesText(folders);
  expect(text).toMatch(/^Parcours\n\n/u);
  for (const name of ["react", "papaparse", "@duckdb/duckdb-wasm", "@fontsource-variable/inter"])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "mu"));
  expect(text).toContain("Permission is hereby granted");
  expect(text).toContain("SIL OPEN FONT LICENSE");
  expect(await licencesText([...folders].reverse())).toBe(text);
});
