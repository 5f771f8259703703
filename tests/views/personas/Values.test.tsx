import { expect, it } from "vitest";
import { Values } from "../../../src/views/personas/Values.tsx";
import { sampleValues } from "../../fixtures/sample-map.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const draw = async (now = sampleValues) =>
  markup(<Values {...(await viewProps("personas"))} values={{ now, before: null }} />);

it("says what people are worth, and leaves a breakdown of one group out", async () => {
  const html = await draw();
  expect(textIn(html)).toMatch(/^Ce que vaut une personne en douze mois 214.€ en moyenne par personne/u);
  expect(html).toContain('data-table="values"');
  expect(html).not.toContain("Par segment</h3>");
});

it("draws a line for each of several groups, its interval and its n beside it", async () => {
  const [first] = sampleValues.groups.filter(({ part }) => part === "channel");
  if (first === undefined) throw new Error("missing channel");
  const html = await draw({ ...sampleValues, groups: [...sampleValues.groups, { ...first, id: "Web" }] });
  expect(html.match(/data-value-of="channel/gu)).toHaveLength(2);
  expect(textIn(html)).toMatch(
    /240.€ en moyenne \(intervalle à 95.% : 216.€ à 264.€ ; n = 300\) ; rachat : 25.%/u,
  );
});

it("tells segments apart, and which personas are made by what is measured", async () => {
  const groups = [
    ...sampleValues.groups,
    { part: "segment" as const, id: "b2b", customers: 100, again: 30, mean: 900, error: 90 },
  ];
  const props = await viewProps("personas");
  const site = { ...props.site, personas: props.site.personas.map((one) => ({ ...one, measured: true })) };
  const text = textIn(
    markup(<Values {...props} site={site} values={{ now: { ...sampleValues, groups }, before: null }} />),
  );
  expect(text).toContain("Les segments sont montrés à part");
  expect(text).toContain("Un canal mêle les segments");
  expect(text).not.toContain("214 € en moyenne par personne");
  expect(text).toContain("Amateurs de design. Ses taux tiennent en partie à cette définition");
});

it("says that there are too few, and nothing where nothing can tell", async () => {
  expect(textIn(await draw({ ...sampleValues, n: null, groups: [] }))).toContain("n trop petit");
  expect(await draw({ ...sampleValues, told: false, n: null, groups: [] })).toBe("");
});
