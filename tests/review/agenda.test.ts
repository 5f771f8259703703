import { expect, it } from "vitest";
import { agendaOf } from "../../src/review/agenda.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

it("has the same order every quarter, the stages along the journey", () => {
  expect(agendaOf(sampleSite).map(({ screen }) => screen)).toEqual([
    "voices",
    "bets",
    "map",
    ...sampleSite.stages.map(({ id }) => `stage:${id}`),
    "low",
    "scoring",
    "decisions",
    "parking",
  ]);
});
it("takes ninety minutes with five stages or four, and some for each of thirty", () => {
  const minutes = (site: typeof sampleSite) => agendaOf(site).reduce((sum, part) => sum + part.minutes, 0);
  expect(sampleSite.stages).toHaveLength(5);
  expect(minutes(sampleSite)).toBe(90);
  expect(minutes({ ...sampleSite, stages: sampleSite.stages.slice(0, 4) })).toBe(90);
  const [stage] = sampleSite.stages;
  const many = Array.from({ length: 30 }, (_, at) => ({ ...stage, id: `s${at}`, names: { fr: "", en: "" } }));
  expect(agendaOf({ ...sampleSite, stages: many }).every((part) => part.minutes >= 2)).toBe(true);
});
it("names the teams of a stage once each, and nobody where whoever leads speaks", () => {
  for (const part of agendaOf(sampleSite)) {
    const own = sampleSite.touchpoints.filter(({ stage }) => stage !== null && stage === part.stage);
    if (part.stage !== null)
      expect(part.owners).toEqual([...new Set(own.flatMap(({ owner }) => owner ?? []))]);
    if (part.screen === "parking") expect(part.owners).toEqual([]);
  }
});
