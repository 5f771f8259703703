import { expect, it } from "vitest";
import { DecisionsScreen } from "../../../../src/views/review/meeting/DecisionsScreen.tsx";
import { textIn } from "../../sample-page.tsx";
import { drawnScreen } from "./sample-screen.tsx";

it("has the form and what was decided so far", async () => {
  const text = textIn(await drawnScreen(DecisionsScreen, "decisions"));
  expect(text).toContain("Garder cette décision");
  expect(text).toContain("Aucune décision à récupérer.");
});
