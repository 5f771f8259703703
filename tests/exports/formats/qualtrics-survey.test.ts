// Qualtrics survey. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("responses under two rows of names", async () => {
  const facts = await factsOf(
    [
      "StartDate,EndDate,Status,IPAddress,Finished,RecordedDate,ResponseId,RecipientEmail,DistributionChannel,Q1",
      'Start Date,End Date,Response Type,IP Address,Finished,Recorded Date,Response ID,Recipient Email,Distribution Channel,"Sur une échelle de 0 à 10, recommanderiez-vous Lumen ?"',
    ],
    [
      "2026-07-0{i} 08:15:00,2026-07-0{i} 08:17:00,0,203.0.113.1,1,2026-07-0{i} 08:17:01,R_{i}a,c{i}@exemple.fr,email,{n}",
      "2026-07-0{i} 09:15:00,2026-07-0{i} 09:17:00,0,203.0.113.1,1,2026-07-0{i} 09:17:01,R_{i}b,d{i}@exemple.fr,email,8",
    ],
  );
  expect(facts).toEqual({
    format: "qualtrics-survey",
    source: "test",
    keys: ["email:RecipientEmail"],
    readings: ["feedback nps @RecordedDate local, 0 to 10"],
    problems: [],
  });
});
