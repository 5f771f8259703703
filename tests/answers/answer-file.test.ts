import { describe, expect, it } from "vitest";
import { answerFile } from "../../src/answers/answer-file.ts";

const all = { period: "2026-T3", persona: null, segment: null, through: null };

describe("answerFile", () => {
  it("names a file for every single choice", () => {
    expect(answerFile({ kind: "funnel" }, all)).toBe("funnel/2026-T3.json");
    expect(answerFile({ kind: "emotion" }, { ...all, persona: "fidele" })).toBe(
      "emotion/2026-T3~persona=fidele.json",
    );
    expect(answerFile({ kind: "paths", anchor: "end" }, { ...all, period: "all", segment: "b2b" })).toBe(
      "paths-end/all~segment=b2b.json",
    );
  });

  it("leaves to the engine two groups at once, a touchpoint, an anchor", () => {
    expect(answerFile({ kind: "funnel" }, { ...all, persona: "fidele", segment: "b2b" })).toBeNull();
    expect(answerFile({ kind: "funnel" }, { ...all, through: "panier" })).toBeNull();
    expect(answerFile({ kind: "paths", anchor: "from:panier" }, all)).toBeNull();
  });

  it("has a list of findings for each comparison and single choice; several choices at once are not tested", () => {
    const question = { kind: "findings", compare: "2026-T2" } as const;
    expect(answerFile(question, all)).toBe("findings-2026-T2/2026-T3.json");
    expect(answerFile(question, { ...all, persona: "x" })).toBe("findings-2026-T2/2026-T3~persona=x.json");
    expect(answerFile(question, { ...all, persona: "x", segment: "y" })).toBeNull();
    expect(answerFile(question, { ...all, through: "b" })).toBeNull();
    expect(answerFile({ kind: "findings", compare: null }, all)).toBeNull();
  });

  it("does not look for opinions by a touchpoint passed, which they do not know", () => {
    expect(answerFile({ kind: "emotion" }, { ...all, through: "panier" })).toBe("emotion/2026-T3.json");
  });
});
