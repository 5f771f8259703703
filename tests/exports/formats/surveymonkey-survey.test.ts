// Surveymonkey survey. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("answers under two rows of names", async () => {
  const facts = await factsOf(
    [
      "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Quelle est la probabilité que vous recommandiez notre entreprise ?,Qu’est-ce qui a motivé votre note ?",
      ",,,,,,,,,Open-Ended Response",
    ],
    [
      "118{i}1,77,07/0{i}/2026 08:15:00 AM,07/0{i}/2026 08:17:00 AM,203.0.113.1,c{i}@exemple.fr,Ana,Roux,{n},Livraison rapide et soignée",
      "118{i}2,77,07/2{i}/2026 08:15:00 AM,07/2{i}/2026 08:17:00 AM,203.0.113.1,d{i}@exemple.fr,Luc,Petit,9,Un colis arrivé bien en retard",
    ],
  );
  expect(facts).toEqual({
    format: "surveymonkey-survey",
    source: "test",
    keys: ["email:Email Address"],
    readings: ["feedback nps @Start Date local, 0 to 10"],
    problems: [],
  });
});
