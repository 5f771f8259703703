import { expect, it } from "vitest";
import { ShareInput } from "../../../src/views/irritants/ShareInput.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { irritantsProps } from "./irritants-page.tsx";

it("shows the share of the address, named as in the address, and that it is an assumption", async () => {
  const props = await irritantsProps();
  const html = markup(<ShareInput {...props} state={{ ...props.state, share: "45" }} />);
  for (const part of ['type="range"', 'name="share"', 'min="0"', 'max="100"', 'value="45"'])
    expect(html).toContain(part);
  expect(textIn(html)).toContain("45 %");
  expect(textIn(html)).toContain("pas une mesure");
});
