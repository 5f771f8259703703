import { expect, test } from "vitest";
import { failureWords } from "../../src/words/failures.ts";

test("both languages give the same facts, and what to do", () => {
  for (const words of Object.values(failureWords)) {
    const told = [
      words.full("dist"),
      words.notAllowed("dist"),
      words.held(12, "dist"),
      words.holds("dist"),
      words.stranger("dist"),
      words.file("dist"),
      words.mount("dist"),
      words.unexpected("dist", null, null),
      words.publicLeft(["dist"]),
    ];
    for (const sentence of told) expect(sentence).toContain("dist");
    expect(words.held(12, "x")).toContain("12");
    expect(words.fell("SIGSEGV")).toContain("SIGSEGV");
    const all = words.unexpected("reason", "crm/a.csv", "details.txt");
    for (const fact of ["reason", "crm/a.csv", "details.txt"]) expect(all).toContain(fact);
  }
});

test("a path that nobody knows leaves no empty brackets", () => {
  for (const { full, notAllowed } of Object.values(failureWords))
    expect(full(null) + notAllowed(null)).not.toMatch(/\(\s*\)|null/u);
});
