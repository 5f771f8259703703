import { isValidElement } from "react";
import { expect, it } from "vitest";
import { LaneToggle } from "../../../src/views/map/LaneToggle.tsx";
import { markup } from "../sample-page.tsx";
import { mapProps } from "./map-page.tsx";

it("is a button that says whether its lane is open, once scripts run; a name before", async () => {
  const live = await mapProps({ changed: () => {} });
  expect(markup(<LaneToggle {...live} lane="touchpoints" />)).toContain('aria-expanded="true"');
  expect(markup(<LaneToggle {...live} lane="voice" />)).toContain('aria-expanded="false"');
  expect(markup(<LaneToggle {...(await mapProps())} lane="voice" />)).not.toContain("<button");
});
it("opens its lane and closes it again", async () => {
  const asked: object[] = [];
  const props = await mapProps({ changed: (choices) => asked.push(choices) });
  for (const lane of ["voice", "irritants"] as const) {
    const button = LaneToggle({ ...props, lane });
    if (isValidElement<{ onClick: () => void }>(button)) button.props.onClick();
  }
  expect(asked).toEqual([{ lanes: "touchpoints,voice,irritants" }, { lanes: "touchpoints" }]);
});
