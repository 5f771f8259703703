import { describe, expect, it } from "vitest";
import { choicesText, filesOfChoices } from "../../src/views/files-of-choices.ts";
import { pageNamed } from "../../src/views/page-table.ts";
import { defaultState } from "../../src/views/state.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const state = defaultState(sampleSite);
const EVERY = { has: () => true } as unknown as ReadonlySet<string>;
const filesAt = (name: string, known = EVERY) =>
  filesOfChoices({ page: pageNamed(name), state, site: sampleSite }, known);

describe("files of choices", () => {
  it("are those that the choice asks for and the page has not, its usual comparison with it", () => {
    const files = filesAt("funnel");
    expect([state.period, state.compare]).toEqual(["2026-T3", "2026-T2"]);
    expect(files.get("period=all")).toContain("funnel/all.json");
    expect(files.get("persona=amateurs")).toEqual([
      ...["funnel/2026-T3~persona=amateurs.json", "funnel/2026-T2~persona=amateurs.json"],
      ...["findings-2026-T2/2026-T3~persona=amateurs.json", "series/all~persona=amateurs.json"],
    ]);
    expect(files.has("period=2026-T3")).toBe(false);
  });
  it("are of the lists that the page has", () => {
    expect([...filesAt("touchpoints").keys()].some((choice) => choice.startsWith("persona="))).toBe(true);
    expect(filesAt("method").size).toBe(0);
  });
  it("leave out what was not prebuilt", () => {
    const known = new Set(["funnel/2026-T2.json"]);
    expect([...filesAt("funnel", known)].every(([, files]) => files.join() === "funnel/2026-T2.json")).toBe(
      true,
    );
    expect(filesAt("funnel", new Set()).size).toBe(0);
  });
  it("are written as one text, which a page's own script takes apart", () => {
    const text = choicesText(filesAt("funnel"));
    const [choice, ...files] =
      text
        .split("|")
        .find((one) => one.startsWith("segment=b2b "))
        ?.split(" ") ?? [];
    expect(choice).toBe("segment=b2b");
    expect(files).toEqual(filesAt("funnel").get("segment=b2b"));
  });
});
