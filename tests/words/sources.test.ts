import { describe, expect, it } from "vitest";
import { dialectName, shapeName } from "../../src/words/sources.ts";

describe("how a file was read", () => {
  it("says shapes and descriptions in both languages", () => {
    expect(shapeName("shape:events", "fr")).toBe("Événements (reconnus à leur forme)");
    expect(shapeName("mapping", "en")).toBe("Described in parcours.yaml");
  });
  it("names delimiters, since a comma after a comma cannot be read", () => {
    expect(dialectName("utf-8", ",", "fr")).toBe("UTF-8, virgule");
    expect(dialectName("windows-1252", "\t", "en")).toBe("Windows-1252, tab");
    expect(dialectName("utf-8-bom", ";", "fr")).toBe("UTF-8 (BOM), point-virgule");
    expect(dialectName(null, null, "fr")).toBe("");
  });
});
