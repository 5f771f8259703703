import { describe, expect, it } from "vitest";
import { href, pageAt } from "../../src/views/href.ts";
import { pageNamed, pages } from "../../src/views/page-table.ts";

describe("href", () => {
  it("puts French at the root and English under /en/", () => {
    expect(href(pageNamed("map"), "fr", "/")).toBe("/");
    expect(href(pageNamed("funnel"), "fr", "/")).toBe("/entonnoir/");
    expect(href(pageNamed("funnel"), "en", "/")).toBe("/en/funnel/");
  });
  it("stays under the base path of a project page, with or without its last slash", () => {
    expect(href(pageNamed("paths"), "fr", "/parcours/")).toBe("/parcours/parcours/");
    expect(href(pageNamed("map"), "en", "/parcours")).toBe("/parcours/en/");
  });
  it("keeps the query string, but for a page that no choice changes", () => {
    expect(href(pageNamed("data"), "fr", "/", "?period=2026-T2")).toBe("/donnees/");
    expect(href(pageNamed("emotion"), "en", "/", "?period=2026-T2")).toBe("/en/emotions/?period=2026-T2");
  });
});

describe("pageAt", () => {
  it("finds back every page from its own address, in both languages", () => {
    for (const language of ["fr", "en"] as const)
      for (const page of pages)
        expect(pageAt(href(page, language, "/base/"), "/base/", pages)).toEqual({ page, language });
  });
  it("knows no page at another address", () => {
    expect(pageAt("/base/nulle-part/", "/base/", pages)).toBeNull();
    expect(pageAt("/", "/base/", pages)).toBeNull();
  });
});
