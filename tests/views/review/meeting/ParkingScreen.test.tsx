import { expect, it } from "vitest";
import { ParkingScreen } from "../../../../src/views/review/meeting/ParkingScreen.tsx";
import { textIn } from "../../sample-page.tsx";
import { drawnScreen } from "./sample-screen.tsx";

it("begins empty, with a field to add to it", async () => {
  const html = await drawnScreen(ParkingScreen, "parking");
  expect(textIn(html)).toContain("Rien pour l’instant.");
  expect(html).toContain("<input");
});
