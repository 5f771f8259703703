import { expect, it } from "vitest";
import type { MapStage } from "../../../src/findings/map-stages.ts";
import { lanesOf } from "../../../src/views/map/lanes.ts";
import { MapTable } from "../../../src/views/map/MapTable.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup } from "../sample-page.tsx";
import { mapProps } from "./map-page.tsx";

const LANES = lanesOf(sampleSite, "current");
const lanesIn = (html: string) => [...html.matchAll(/<tbody data-lane="(\w+)"/g)].map(([, lane]) => lane);

it("is one table: stages across, the river, then a row group a lane, in their order", async () => {
  const html = markup(<MapTable {...(await mapProps())} river="the river" />);
  expect(html.match(/<th scope="col"/g)).toHaveLength(5);
  expect(html).toContain('colSpan="5"');
  expect(lanesIn(html)).toEqual([...LANES]);
});
it("closes all but touchpoints and irritants, which a line then stands for", async () => {
  const html = markup(<MapTable {...(await mapProps())} river="" />);
  expect(html.match(/is-closed/g)).toHaveLength(LANES.length - 2);
  expect(html.match(/lane-line/g)).toHaveLength(5 * (LANES.length - 2));
  expect(html.match(/is-written/g)).toHaveLength(2);
});
it("shows the river alone while a stage stands open, the others dimmed", async () => {
  const state = { ...defaultState(sampleSite), stage: "achat" };
  const html = markup(<MapTable {...(await mapProps({ state, changed: () => {} }))} river="" />);
  expect(lanesIn(html)).toEqual([]);
  expect(html.match(/is-other/g)).toHaveLength(4);
  expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
});
it("has a lane for what carries the service where the team wrote one", async () => {
  const [first] = sampleSite.map;
  if (first === undefined) throw new Error("missing note");
  const site = { ...sampleSite, map: [...sampleSite.map, { ...first, lane: "back_stage" as const }] };
  const html = markup(
    <MapTable {...(await mapProps({ site, state: { ...defaultState(site), lanes: "all" } }))} river="" />,
  );
  expect(lanesIn(html)).toEqual([...LANES, "service"]);
  expect(html).toContain("en coulisses");
});
it("on a sheet of its own has the stages of that sheet, every lane open, in the colours of the whole", async () => {
  const props = await mapProps();
  const columns = props.stages.slice(3);
  const html = markup(<MapTable {...props} river="" columns={columns} whole />);
  expect(html.match(/<th scope="col"/g)).toHaveLength(2);
  expect(html).toContain('colSpan="2"');
  expect(html).not.toMatch(/is-closed|lane-line/u);
  const whole = markup(<MapTable {...props} river="" whole />);
  const headOf = (text: string, name: string) =>
    new RegExp(`<span class="(stage-head[^"]*)"><span class="stage-name">${name}`, "u").exec(text)?.[1];
  for (const { name } of columns) expect(headOf(html, name)).toBe(headOf(whole, name));
});
it("from seven stages on has no room to open a lane: each is a line, and a stage opens alone", async () => {
  const props = await mapProps({ changed: () => {} });
  const more = ["un", "deux"].map((id) => ({ ...(props.stages[0] as MapStage), id, name: id }));
  const many = { ...props, stages: [...props.stages, ...more] };
  const html = markup(<MapTable {...many} river="" />);
  expect(html.match(/is-closed/g)).toHaveLength(LANES.length);
  expect(html).not.toContain("lane-toggle");
  expect(html.match(/aria-pressed/g)).toHaveLength(7);
  const six = markup(<MapTable {...many} stages={many.stages.slice(0, 6)} river="" />);
  expect(six).toContain("lane-toggle");
});
