// Salesforce history. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("each change is named by what the field became", async () => {
  const facts = await factsOf(
    [
      "Nom de l'opportunité;ID de l'opportunité;Champ/Événement;Ancienne valeur;Nouvelle valeur;Date de modification;Modifié par",
    ],
    [
      "Deal {i};00600000000{i};Étape;Prospection;Qualification;1{i}/06/2026 09:00;Anna",
      "Deal {i};00600000000{i};Étape;Qualification;Fermé gagné;1{i}/07/2026 09:00;Anna",
    ],
  );
  expect(facts).toMatchObject({ format: "salesforce-history", source: "salesforce", problems: [] });
  expect(facts.readings[0]).toContain("@Date de modification");
});
