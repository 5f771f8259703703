import { expect, it } from "vitest";
import { PersonasView, personaSentences } from "../../../src/views/personas/PersonasView.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { attribute } from "../../charts/markup.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { samplePersonas, sampleValues } from "../../fixtures/sample-map.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const personas = { now: samplePersonas, before: null };
const values = { now: sampleValues, before: null };
const draw = async (change: object = {}) =>
  markup(
    <PersonasView
      {...(await viewProps("personas"))}
      {...{ personas, values }}
      state={{ ...defaultState(sampleSite), ...change }}
    />,
  );

it("shows every persona under its segment, its figures and its own river, and all of them as a table", async () => {
  const html = await draw();
  expect(attribute(html, "data-persona").toSorted()).toEqual(
    sampleSite.personas.map(({ id }) => id).toSorted(),
  );
  expect(html.match(/data-chart="river"/g)).toHaveLength(1);
  expect(html).toContain('data-table="personas"');
  expect(textIn(html)).toContain("Segment");
});

it("says of how many journeys a river is, where most are too young for it", async () => {
  const [first] = samplePersonas.personas;
  const persona = { ...(first ?? {}), n: 1_000_000, mature: 40, converted: 10 } as typeof first & object;
  const props = { personas: { now: { ...samplePersonas, personas: [persona] }, before: null }, values };
  const text = textIn(markup(<PersonasView {...(await viewProps("personas"))} {...props} />));
  expect(text).toMatch(/Parcours assez anciens : [\d ]+ sur 1 000 000/u);
  expect(text).toMatch(/n = 40 assez anciens, sur 1 000 000/u);
  expect(textIn(await draw())).not.toContain("Parcours assez anciens :");
});

it("shows two side by side once they are chosen, whatever their segment", async () => {
  const [one, two] = sampleSite.personas.map(({ id }) => id);
  expect(attribute(await draw({ persona: two, beside: one }), "data-persona")).toEqual([two, one]);
  expect(attribute(await draw({ persona: one }), "data-persona")).toEqual([one]);
});

it("says how many journeys the personas gather", async () => {
  const [lead] = personaSentences({ ...(await viewProps("personas")), personas, values });
  expect(lead).toMatch(/personas, qui réunissent 50.% des parcours/u);
});

it("says how to describe personas where there are none", async () => {
  const props = await viewProps("personas", { site: { ...sampleSite, personas: [] } });
  expect(textIn(markup(<PersonasView {...props} {...{ personas, values }} />))).toContain(
    "personas.csv les décrit",
  );
});
