import { expect, it } from "vitest";
import { personaFacts } from "../../src/findings/persona-facts.ts";
import { wilson } from "../../src/statistics/wilson.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { samplePersonas, sampleTouchpoints } from "../fixtures/sample-map.ts";

const [answer] = samplePersonas.personas;
if (answer === undefined) throw new Error("the sample has a persona");
const facts = personaFacts(answer, samplePersonas.n, sampleSite, "fr");

it("tells shares with what they are of and their interval", () => {
  expect(facts?.share).toBe((answer.n ?? 0) / (samplePersonas.n ?? 1));
  const [converted, mature] = [answer.converted ?? 0, answer.mature ?? 1];
  expect(facts?.conversion).toEqual({
    share: converted / mature,
    n: mature,
    ...wilson({ successes: converted, n: mature }),
  });
});

it("measures no conversion of those who begin at the goal", () => {
  const goal = answer.funnel.stages.findIndex(({ stage }) => stage === sampleSite.goal_stage);
  const funnel = { ...answer.funnel, stages: answer.funnel.stages.slice(goal) };
  const begun = personaFacts({ ...answer, funnel }, samplePersonas.n, sampleSite, "fr");
  expect([facts?.isStart, begun?.isStart, begun?.conversion]).toEqual([false, true, null]);
});

it("names first contacts most first, and adds up channels over the touchpoints passed", () => {
  const firsts = facts?.firsts.map(({ n }) => n) ?? [];
  expect(firsts).toEqual(firsts.toSorted((a, b) => b - a));
  const sums = new Map<string, number>();
  for (const { touchpoint, n } of sampleTouchpoints.touchpoints) {
    const channel = sampleSite.touchpoints.find(({ id }) => id === touchpoint)?.channel.fr ?? "";
    sums.set(channel, (sums.get(channel) ?? 0) + n);
  }
  const all = [...sums.values()].reduce((sum, n) => sum + n, 0);
  for (const { name, n, share } of facts?.channels ?? []) {
    expect(n).toBe(sums.get(name));
    expect(share).toBe(n / all);
  }
});

it("has the stages that the river draws, and nothing of a persona under the threshold", () => {
  expect(facts?.stages.map(({ id }) => id)).toEqual(sampleSite.stages.map(({ id }) => id));
  expect(personaFacts({ ...answer, n: null }, samplePersonas.n, sampleSite, "fr")).toBeNull();
});
