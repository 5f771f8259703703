import { expect, test } from "vitest";
import { codes, understood } from "../export-file.ts";

const HEADER =
  "Domain Url,Webshop Name,Business Unit Id,Review Id,Review Created (UTC),Review Consumer User Id,Review Username,Review User Email,Review Title,Review Content,Review Stars,Source Of Review,Reference Id,Company Response,Company Reply Date (UTC),Review Language";
const row = (stars: string) =>
  `lumen.example,Lumen,b1,r1,2026-07-03 10:12:13,u1,Ada L.,ada@example.com,Bien,"Lampe reçue, ravie",${stars},Organic,LU-1001,,,fr`;

test("each review is a feedback of one to five stars at its UTC time, keyed by order and e-mail", async () => {
  const { meaning, problems } = await understood([HEADER, row("5")]);
  expect(meaning).toEqual({
    format: "trustpilot-reviews",
    source: "trustpilot",
    keys: [
      { kind: "order", column: 12 },
      { kind: "email", column: 7 },
      { kind: "reviewer", column: 5 },
    ],
    readings: [
      {
        kind: "feedback",
        time: { column: 4, shape: "iso", zone: "utc", dateOnly: false },
        event: { text: "review" },
        rating: { column: 10, scale: { min: 1, max: 5, reversed: false, words: {} } },
        texts: [8, 9],
        names: [6],
      },
    ],
    exclude: [],
    continues: false,
  });
  expect(problems).toEqual([]);
});

test("the spelling that drifts (Review ID, Domain URL, no e-mail) is still recognised", async () => {
  const { meaning } = await understood([
    "Domain URL,Review ID,Review Created (UTC),Review Stars,Reference Id,Business Reply Date (UTC)",
    "lumen.example,r1,2026-07-03 10:12:13,4,LU-1,",
  ]);
  expect(meaning).toMatchObject({ format: "trustpilot-reviews", keys: [{ kind: "order", column: 4 }] });
});

test("a rating of excellent is told with its line, and the reviews are read all the same", async () => {
  const result = await understood([HEADER, row("5"), row("excellent")]);
  expect(result.meaning).not.toBeNull();
  expect(result.problems).toMatchObject([
    { code: "rating-words", line: 3, column: "Review Stars", found: "excellent" },
  ]);
});

test("dates written in words cannot be read", async () => {
  const result = await understood([HEADER, row("5").replace("2026-07-03 10:12:13", "July 3rd")]);
  expect(result.meaning).toBeNull();
  expect(codes(result)).toEqual(["dates-unreadable"]);
});
