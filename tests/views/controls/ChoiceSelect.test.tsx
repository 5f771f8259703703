import { expect, it } from "vitest";
import { ChoiceSelect } from "../../../src/views/controls/ChoiceSelect.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup } from "../sample-page.tsx";

it("is named as in the address and shows what is wanted, without scripts too", () => {
  const html = markup(
    <ChoiceSelect
      name="read"
      label="Lire"
      options={[
        ["entries", "par les entrées"],
        ["ends", "par les fins"],
      ]}
      wanted={{ ...defaultState(sampleSite), read: "ends" }}
      site={sampleSite}
      actions={undefined}
    />,
  );
  expect(html).toContain('<select name="read"');
  expect(html).toContain('<option value="ends" selected="">par les fins</option>');
});
