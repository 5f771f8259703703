import { describe, expect, it } from "vitest";
import { formats } from "../../src/exports/formats/index.ts";
import { dialectName, formatName, sourceName } from "../../src/words/sources.ts";

describe("names of sources and formats", () => {
  it("says systems by their own names and leaves the user's as written", () => {
    expect(sourceName("ga4")).toBe("Google Analytics 4");
    expect(sourceName("caisse-lyon")).toBe("caisse-lyon");
  });
  it("says formats in both languages and nothing for an unrecognised file", () => {
    expect(formatName("shopify-orders", "fr")).toBe("Commandes Shopify");
    expect(formatName("shopify-orders", "en")).toBe("Shopify orders");
    expect(formatName(null, "fr")).toBeNull();
  });
  it.each(formats.map(({ id }) => id))("has a name of its own for %s in each language", (id) => {
    expect(formatName(id, "fr")).not.toBe(id);
    expect(formatName(id, "en")).not.toBe(id);
  });
  it("names delimiters, since a comma after a comma cannot be read", () => {
    expect(dialectName("utf-8", ",", "fr")).toBe("UTF-8, virgule");
    expect(dialectName("windows-1252", "\t", "en")).toBe("Windows-1252, tab");
    expect(dialectName("utf-8-bom", ";", "fr")).toBe("UTF-8 (BOM), point-virgule");
    expect(dialectName(null, null, "fr")).toBe("");
  });
});
