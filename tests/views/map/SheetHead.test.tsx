import { expect, it } from "vitest";
import { SheetHead } from "../../../src/views/map/SheetHead.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { mapProps } from "./map-page.tsx";

it("says of a second sheet whose map it is, of which quarters, which stages, and which sheet of how many", async () => {
  for (const language of ["fr", "en"] as const) {
    const props = await mapProps({ language });
    const sheet = props.stages.slice(3);
    const text = textIn(markup(<SheetHead {...props} sheet={sheet} number={2} count={2} />));
    for (const part of [
      props.site.title,
      sheet[0]?.name,
      sheet.at(-1)?.name,
      language === "fr" ? "feuille 2 sur 2" : "sheet 2 of 2",
    ])
      expect(text).toContain(part);
  }
});
