import { expect, it } from "vitest";
import type { Site } from "../../src/answers/site.ts";
import { agendaOf, screensOf } from "../../src/review/agenda.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const PERIOD = "2026-T3";

it("has the same order every quarter, the stages along the journey", () => {
  expect(agendaOf(sampleSite, PERIOD).map(({ screen }) => screen)).toEqual([
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
  const minutes = (site: typeof sampleSite) =>
    agendaOf(site, PERIOD).reduce((sum, part) => sum + part.minutes, 0);
  expect(sampleSite.stages).toHaveLength(5);
  expect(minutes(sampleSite)).toBe(90);
  expect(minutes({ ...sampleSite, stages: sampleSite.stages.slice(0, 4) })).toBe(90);
  const [stage] = sampleSite.stages;
  const many = Array.from({ length: 30 }, (_, at) => ({ ...stage, id: `s${at}`, names: { fr: "", en: "" } }));
  expect(agendaOf({ ...sampleSite, stages: many }, PERIOD).every((part) => part.minutes >= 2)).toBe(true);
});
it("names the teams of a stage once each, and nobody where whoever leads speaks", () => {
  for (const part of agendaOf(sampleSite, PERIOD)) {
    const own = sampleSite.touchpoints.filter(({ stage }) => stage !== null && stage === part.stage);
    if (part.stage !== null)
      expect(part.owners).toEqual([...new Set(own.flatMap(({ owner }) => owner ?? []))]);
    if (part.screen === "parking") expect(part.owners).toEqual([]);
  }
});

const withBet = (by: string, owner: string): Site["decisions"][number] =>
  ({
    ...{ id: `${by}/${owner}`, date: "2026-04-21", what: { fr: "Relancer", en: "Remind" }, why: null },
    ...{ kind: "start", due: null, done: null, known: null, owner },
    bet: {
      ...{ measure: "stops", level: "touchpoint", place: "panier", direction: "down", amount: 5 },
      ...{ by, confidence: 80, name: { fr: "Panier", en: "Cart" } },
    },
  }) as Site["decisions"][number];

it("keeps time for the bets that are due in this quarter alone: where none is, the stages have it", () => {
  const decisions = [withBet("2026-T3", "E-commerce"), withBet("2026-T4", "Boutiques")];
  const bets = (change: Partial<Site>, period = PERIOD) =>
    agendaOf({ ...sampleSite, ...change }, period).find(({ screen }) => screen === "bets");
  expect(bets({ decisions })).toMatchObject({ minutes: 10, owners: ["E-commerce"] });
  expect(bets({ decisions }, "2026-T2")).toMatchObject({ minutes: 2, owners: [] });
  expect(bets({ decisions: [] })).toMatchObject({ minutes: 2, owners: [] });
  const minutes = (change: Partial<Site>) =>
    agendaOf({ ...sampleSite, ...change }, PERIOD).reduce((sum, part) => sum + part.minutes, 0);
  expect([minutes({ decisions }), minutes({ decisions: [] })]).toEqual([90, 90]);
});
it("has the same screens whatever the quarter, so that no address is lost", () => {
  for (const period of [PERIOD, "2026-T1", "all"])
    expect(agendaOf(sampleSite, period).map(({ screen }) => screen)).toEqual(screensOf(sampleSite));
});
