import { expect, it } from "vitest";
import { agendaOf } from "../../../../src/review/agenda.ts";
import { kindOf, screenName } from "../../../../src/views/review/meeting/screen-name.ts";
import { sampleSite } from "../../../fixtures/sample-answers.ts";

it("gives every screen a name of its own, a stage its own name", () => {
  const agenda = agendaOf(sampleSite, "2026-T3");
  for (const language of ["fr", "en"] as const) {
    const names = agenda.map((part) => screenName(part, sampleSite, language));
    expect(new Set(names).size).toBe(agenda.length);
    for (const { names: own } of sampleSite.stages) expect(names).toContain(own[language]);
  }
  expect(new Set(agenda.map(kindOf)).size).toBe(8);
});
