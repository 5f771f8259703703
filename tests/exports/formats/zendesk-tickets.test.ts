import { expect, test } from "vitest";
import { codes, understood } from "../export-file.ts";

const HEADER =
  "Summation column,Id,Requester,Requester id,Requester external id,Requester email,Requester domain,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Solved at,Satisfaction Score,Group stations";
const row = (score: string, solved = "2026-07-04 09:00:00") =>
  `1,77,Ada L,900,C42,ada@example.com,example.com,Ada L,Bob,Livraison,Où est mon colis ?,retard,Solved,Normal,Mail,Question,2026-07-03 10:12:13,2026-07-04 09:00:00,${solved},${score},1`;

test("a ticket's opening and solving are interactions, its satisfaction word a feedback from 0 to 1", async () => {
  const { meaning, problems } = await understood([HEADER, row("Good"), row("Bad")]);
  const time = (column: number) => ({ column, shape: "iso", zone: "local", dateOnly: false });
  expect(meaning).toMatchObject({
    format: "zendesk-tickets",
    source: "zendesk",
    keys: [
      { kind: "customer", column: 4 },
      { kind: "email", column: 5 },
      { kind: "ticket", column: 1 },
    ],
  });
  expect(meaning?.readings.slice(0, 2)).toEqual([
    { kind: "interactions", time: time(16), event: { text: "ticket_created" }, channel: { column: 14 } },
    { kind: "interactions", time: time(18), event: { text: "ticket_solved" }, channel: { column: 14 } },
  ]);
  expect(meaning?.readings[2]).toMatchObject({
    kind: "feedback",
    time: time(18),
    event: { text: "ticket_rated" },
    rating: { column: 19, scale: { min: 0, max: 1, words: { good: 1, bad: 0 } } },
    texts: [],
    names: [2],
  });
  expect(problems).toEqual([]);
});

test("offered, unoffered and - are no answer, and no problem", async () => {
  expect(codes(await understood([HEADER, row("Good"), row("Offered"), row("Unoffered"), row("-")]))).toEqual(
    [],
  );
});

test("another word is told as one that is no rating", async () => {
  const { problems } = await understood([HEADER, row("Good"), row("Excellent")]);
  expect(problems).toMatchObject([
    { code: "rating-words", found: "Excellent", line: 3, values: { count: 1 } },
  ]);
});

test("a dash for a date not reached is nothing, not an unreadable date", async () => {
  expect(codes(await understood([HEADER, row("Good"), row("-", "-")]))).toEqual([]);
});

test("the subject of a ticket is never an attribute", async () => {
  const { meaning } = await understood([HEADER, row("Good")]);
  const attributes = meaning?.readings.find(({ kind }) => kind === "attributes");
  expect(attributes).toMatchObject({
    fields: [{ name: "tags" }, { name: "group" }, { name: "priority" }, { name: "ticket type" }],
  });
});

test("a ticket that is not solved any more keeps its rating, dated by when it was last touched, and it is told", async () => {
  const { meaning, problems } = await understood([HEADER, row("Good"), row("Bad", "")]);
  expect(meaning?.readings[2]).toMatchObject({ kind: "feedback", time: { column: 18, others: [17] } });
  expect(problems).toMatchObject([
    { code: "opinion-dated-otherwise", column: "Solved at", found: "Updated at" },
  ]);
});
