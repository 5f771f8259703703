import { describe, expect, it } from "vitest";
import { href, pageAt } from "../../src/views/href.ts";
import { pageNames } from "../../src/words/pages.ts";

describe("href", () => {
  it("puts French at the root and English under /en/", () => {
    expect(href("home", "fr", "/")).toBe("/");
    expect(href("funnel", "fr", "/")).toBe("/entonnoir/");
    expect(href("funnel", "en", "/")).toBe("/en/funnel/");
  });
  it("stays under the base path of a project page, with or without its last slash", () => {
    expect(href("paths", "fr", "/parcours/")).toBe("/parcours/parcours/");
    expect(href("home", "en", "/parcours")).toBe("/parcours/en/");
  });
  it("keeps the query string", () => {
    expect(href("emotion", "en", "/", "?period=2026-T2")).toBe("/en/emotions/?period=2026-T2");
  });
});

describe("pageAt", () => {
  it("finds back every page from its own address, in both languages", () => {
    for (const language of ["fr", "en"] as const)
      for (const page of pageNames)
        expect(pageAt(href(page, language, "/base/"), "/base/")).toEqual({ page, language });
  });
  it("knows no page at another address", () => {
    expect(pageAt("/base/nulle-part/", "/base/")).toBeNull();
    expect(pageAt("/", "/base/")).toBeNull();
  });
});
