// Salesforce opportunities. In: rows in the shape of a report. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("opportunities made, won and lost; a closing date of an open one is a hope", async () => {
  const facts = await factsOf(
    ["Opportunity Owner,Account Name,Opportunity Name,Stage,Close Date,Created Date,Opportunity ID"],
    [
      "Anna,Société {i},Deal {i},Closed Won,2026-07-1{i},2026-06-1{i},00600000000{i}",
      "Anna,Société 4{i},Deal 4{i},Closed Lost,2026-07-1{i},2026-06-1{i},00600000001{i}",
      "Anna,Société 5{i},Deal 5{i},Prospecting,2026-07-1{i},2026-06-1{i},00600000002{i}",
    ],
  );
  expect(facts).toMatchObject({ format: "salesforce-opportunities", source: "salesforce", problems: [] });
  expect(facts.readings).toEqual(
    expect.arrayContaining([
      "interactions deal_won @Close Date local",
      "interactions deal_lost @Close Date local",
      "interactions deal_created @Created Date local",
    ]),
  );
});
