import { describe, expect, it } from "vitest";
import { answerFile, publishedFile } from "../../src/answers/answer-file.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

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

  it("has a file of a trait for everybody, from the start or the end, in the quarters that tell it", () => {
    const question = { kind: "trait", anchor: "start", trait: "device:mobile" } as const;
    expect(answerFile(question, all)).toBe("trait-device-mobile-start/2026-T3.json");
    expect(publishedFile(question, all, sampleSite)).toBe("trait-device-mobile-start/2026-T3.json");
    expect(publishedFile(question, { ...all, period: "2026-T1" }, sampleSite)).toBeNull();
    expect(publishedFile({ ...question, trait: "device:tv" }, all, sampleSite)).toBeNull();
    expect(answerFile(question, { ...all, persona: "x" })).toBeNull();
    expect(answerFile(question, { ...all, through: "x" })).toBeNull();
    expect(answerFile({ ...question, anchor: "from:panier" }, all)).toBeNull();
    expect(publishedFile({ kind: "funnel" }, all, sampleSite)).toBe("funnel/2026-T3.json");
  });

  it("knows no list of findings of a comparison that nobody foresaw", () => {
    const site = { ...sampleSite, period: "2026-T3", compare: "2026-T2" };
    const known = site.periods.map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining(["2026-T2", "2026-T3"]));
    const fileOf = (compare: string) => publishedFile({ kind: "findings", compare }, all, site);
    expect(fileOf("2026-T2")).toBe("findings-2026-T2/2026-T3.json");
    // A quarter that came after.
    expect(fileOf("2026-T4")).toBeNull();
    expect(fileOf("none")).toBeNull();
  });

  it("does not look for opinions by a touchpoint passed, which they do not know", () => {
    expect(answerFile({ kind: "emotion" }, { ...all, through: "panier" })).toBe("emotion/2026-T3.json");
  });
});
