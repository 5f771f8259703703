import { expect, it } from "vitest";
import { fold } from "../../../src/exports/cells/fold.ts";
import { occasionColumn } from "../../../src/exports/meaning/occasion-column.ts";

const found = (...header: readonly string[]) => occasionColumn(header.map(fold));

it("is named for what people come to, in either language", () => {
  expect(found("Numéro de billet", "Évènement", "Tarif")).toBe(1);
  expect(found("Nom de l’événement")).toBe(0);
  expect(found("Event Name")).toBe(0);
  expect(found("event_name")).toBe(0);
  expect(found("Webinaire", "Email")).toBe(0);
});
it("is not a question about it, its date, a visitor's session, nor one of several", () => {
  expect(found("À quel évènement avez-vous participé ?", "Date de l’évènement")).toBeNull();
  expect(found("Session", "Session ID", "Type d’évènement")).toBeNull();
  expect(found("Event", "Workshop")).toBeNull();
});
