// Google forms survey. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("answers as the sheet has them", async () => {
  const facts = await factsOf(
    ["Horodateur,Adresse e-mail,Note globale,Commentaires"],
    [
      "2026/07/0{i} 8:15:00 AM UTC+2,c{i}@exemple.fr,{s},Livraison rapide et colis soigné numéro {i}",
      "2026/07/0{i} 9:15:00 PM UTC+2,d{i}@exemple.fr,4,Un peu long mais très bien emballé {i}",
    ],
  );
  expect(facts).toEqual({
    format: "google-forms-survey",
    source: "test",
    keys: ["email:Adresse e-mail"],
    readings: ["feedback feedback @Horodateur utc, 1 to 5"],
    problems: [],
  });
});
