import { expect, it } from "vitest";
import { voiceOf } from "../../src/charts/props.ts";
import { riverDescription, riverLegend, riverStageFacts } from "../../src/charts/river-facts.ts";
import { sampleRiver } from "../geometry/river/sample-river.ts";
import { plain } from "./markup.ts";

const river = sampleRiver(1080);
const voice = voiceOf({ language: "fr", compareName: "T2 2026" });

it("tells of each stage how many, who is lost, how they feel, and the other quarter", () => {
  const [, second] = river.stages;
  const facts = second === undefined ? [] : riverStageFacts(second, voice).map(plain);
  expect(facts[0]).toBe("Considération");
  expect(facts[1]).toMatch(/^[\d ]+ parcours, \d+ % des entrants$/);
  expect(facts.join(" | ")).toMatch(/T2 2026 : \d+ % des entrants \| [\d ]+ perdus ici \(\d+ %\)/);
  expect(facts.join(" | ")).toContain("Moyenne +0,7, intervalle à 95 % : +0,5 à +0,9 ; n = 188");
});
it("says of a stage with traffic and no voice that it is silent", () => {
  expect(riverDescription(river, voice)).toContain("Du passage, mais trop peu d’avis");
});
it("has a legend for all that is drawn, and for nothing else", () => {
  expect(riverLegend(river, voice).map(({ key }) => key)).toEqual([
    ...["line", "band", "hatched", "lost", "unfollowed", "open", "ghost", "worse"],
  ]);
  const alone = { ...river, compareLine: "", marks: [] };
  expect(riverLegend(alone, voice).map(({ key }) => key)).not.toContain("ghost");
  expect(
    riverLegend({ ...river, compared: false }, voice).find(({ key }) => key === "ghost")?.text,
  ).toContain("n’est pas comparée");
  const often = { ...river, marks: river.marks.map((mark) => ({ ...mark, mood: "plain" as const })) };
  expect(riverLegend(often, voice).at(-1)?.key).toBe("plain");
});
