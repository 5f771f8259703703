// The entry, to take away. In: YAML. Out: the text, as it is written.
import { expect, test } from "vitest";
import { OfferedEntry } from "../../../../src/views/data/ask/OfferedEntry.tsx";
import { markup, textIn } from "../../sample-page.tsx";

test("the entry is shown as it will be written, to copy or to complete one's own file with", () => {
  const html = markup(
    <OfferedEntry entry={'sources:\n  - file: "a.csv"'} addSource={() => null} language="en" />,
  );
  expect(html).toContain("sources:\n  - file: &quot;a.csv&quot;");
  expect(textIn(html)).toContain("Complete my parcours.yaml");
});
