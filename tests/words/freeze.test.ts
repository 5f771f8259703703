import { expect, it } from "vitest";
import { freezeWords } from "../../src/words/freeze.ts";

it("gives its facts in both languages", () => {
  for (const words of [freezeWords.fr, freezeWords.en]) {
    expect(words.unknown("2030-T1", "2026-T2, 2026-T3")).toMatch(/2030-T1.*2026-T2, 2026-T3/);
    expect(words.frozen("data/quarters/x.json")).toContain("data/quarters/x.json");
    expect(words.done("data/quarters/x.json")).toContain("data/quarters/x.json");
    expect(words.unread(["a", "b"])).toContain("a, b");
    expect(words.noSite).toContain("npm run build");
  }
});
