// Lines to take away. In: a text and the file it completes. Out: the text, as it is written.
import { expect, test } from "vitest";
import { OfferedText } from "../../../../src/views/data/ask/OfferedText.tsx";
import { markup, textIn } from "../../sample-page.tsx";

test("the lines are shown as they will be written, to copy or to complete one's own file with", () => {
  const completing = {
    label: "Complete my parcours.yaml",
    accept: ".yaml",
    type: "text/yaml",
    file: "parcours.yaml",
    download: "Download",
    refused: "No",
    complete: () => null,
  };
  const html = markup(
    <OfferedText
      intro="Here:"
      text={'sources:\n  - file: "a.csv"'}
      note=""
      completing={completing}
      language="en"
    />,
  );
  expect(html).toContain("sources:\n  - file: &quot;a.csv&quot;");
  expect(textIn(html)).toContain("Complete my parcours.yaml");
});
