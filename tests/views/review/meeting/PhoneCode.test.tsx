import { expect, it } from "vitest";
import { PhoneCode } from "../../../../src/views/review/meeting/PhoneCode.tsx";
import { markup } from "../../sample-page.tsx";

it("is closed until somebody asks: no code is made before", () => {
  const html = markup(<PhoneCode language="fr" screen="map" />);
  expect(html).toContain("<summary>Téléphone</summary>");
  expect(html).not.toContain("<svg");
});
