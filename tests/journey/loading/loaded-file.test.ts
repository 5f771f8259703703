import { describe, expect, it } from "vitest";
import type { Understanding } from "../../../src/exports/understanding.ts";
import { loadedFile, rowsKept } from "../../../src/journey/loading/loaded-file.ts";

const meaning = {
  format: "mapping",
  source: "crm",
  readings: [{ kind: "attributes", fields: [{ name: "plan", column: 1 }] }, { kind: "interactions" }],
};
const table = (known: object | null) => ({
  file: { path: "crm/clients.csv", blob: new Blob([]) },
  fileId: 3,
  understanding: { meaning: known, encoding: "utf-8", delimiter: ";" } as unknown as Understanding,
});

describe("loadedFile", () => {
  it("adds up rows set aside under one code, and keeps the rest", () => {
    const setAside = [
      { code: "row-ragged", rows: 2 },
      { code: "key-missing", rows: 3 },
      { code: "row-ragged", rows: 1 },
    ];
    const loaded = loadedFile(table(meaning), { rowsRead: 10, setAside }, []);
    expect([...loaded.setAside]).toEqual([
      ["row-ragged", 3],
      ["key-missing", 3],
    ]);
    expect(rowsKept(loaded)).toBe(4);
  });

  it("names the fields of its facts, and its format where somebody knows it", () => {
    const none = { rowsRead: 0, setAside: [] };
    expect(loadedFile(table(meaning), none, [])).toMatchObject({
      file: "crm/clients.csv",
      fileId: 3,
      format: "mapping",
      source: "crm",
      fields: ["plan"],
    });
    expect(loadedFile(table(null), none, [])).toMatchObject({ format: null, source: null, fields: [] });
  });
});
