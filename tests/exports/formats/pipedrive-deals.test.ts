// Pipedrive deals. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("deals made, won and lost", async () => {
  const facts = await factsOf(
    [
      "Affaire - ID;Affaire - Titre;Affaire - Statut;Affaire - Affaire créée;Affaire - Date de gain;Personne - E-mail - Travail",
    ],
    [
      "52{i}1;Contrat {i};Gagnée;0{i}/07/2026 08:15;2{i}/07/2026 08:15;c{i}@exemple.fr",
      "52{i}2;Contrat b{i};En cours;1{i}/07/2026 08:15;;d{i}@exemple.fr",
    ],
  );
  expect(facts).toEqual({
    format: "pipedrive-deals",
    source: "pipedrive",
    keys: ["email:Personne - E-mail - Travail", "deal:Affaire - ID"],
    readings: [
      "interactions deal_created @Affaire - Affaire créée local",
      "interactions deal_won @Affaire - Date de gain local",
    ],
    problems: [],
  });
});
