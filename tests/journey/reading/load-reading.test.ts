import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { buildIn } from "../built.ts";
import { csv } from "../given.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

const tickets = (rows: readonly Record<string, string>[]) => ({
  "parcours.yaml": "time_zone: Etc/UTC\n",
  "tickets.csv": csv(
    ["Id", "Requester email", "Created at", "Solved at", "Satisfaction Score", "Via", "Tags"],
    rows,
  ),
});

describe("loadReading", () => {
  it("reads a row for each of its meanings: milestones, a rating, facts", async () => {
    const { loaded } = await buildIn(
      database,
      tickets([
        {
          Id: "1",
          "Requester email": "a@x.fr",
          "Created at": "2026-01-01 10:00",
          "Solved at": "2026-01-02 10:00",
          "Satisfaction Score": "Good",
          Via: "Mail",
          Tags: "vip",
        },
        {
          Id: "2",
          "Requester email": "b@x.fr",
          "Created at": "2026-01-01 11:00",
          "Solved at": "",
          "Satisfaction Score": "Unoffered",
          Via: "Web",
          Tags: "",
        },
        {
          Id: "3",
          "Requester email": "c@x.fr",
          "Created at": "2026-01-01 12:00",
          "Solved at": "2026-01-02 12:00",
          "Satisfaction Score": "excellent",
          Via: "Web",
          Tags: "vip",
        },
      ]),
    );
    expect(loaded[0]).toMatchObject({ format: "zendesk-tickets", rowsRead: 3, setAside: new Map() });
    const kinds = await database.query(`
      select line::integer as line, event, via, strftime(happened_at, '%d %H') as hour
      from stg_interactions join stg_kinds using (kind_id) group by all order by line, hour, event desc`);
    expect(kinds).toEqual([
      { line: 2, event: "ticket_created", via: "Mail", hour: "01 10" },
      { line: 2, event: "ticket_solved", via: "Mail", hour: "02 10" },
      { line: 2, event: "ticket_rated", via: "Mail", hour: "02 10" },
      { line: 3, event: "ticket_created", via: "Web", hour: "01 11" },
      { line: 4, event: "ticket_created", via: "Web", hour: "01 12" },
      { line: 4, event: "ticket_solved", via: "Web", hour: "02 12" },
    ]);
    expect(await database.query("select line::integer as line, score from stg_feedback")).toEqual([
      { line: 2, score: 2 },
    ]);
    expect(await database.query("select field, content from stg_facts where content = 'vip'")).toHaveLength(
      2,
    );
    // The word "excellent" is told, though its row is kept for its milestones.
    expect(loaded[0]?.problems.filter(({ code }) => code === "rating-unreadable")).toMatchObject([
      { rows: 0, line: 4, found: "excellent", column: "Satisfaction Score" },
    ]);
  });

  it("takes events, pages and names with quotes as they are", async () => {
    await buildIn(database, {
      "parcours.yaml": `time_zone: Etc/UTC
sources:
  - file: "e.csv"
    name: e
    keys: { customer: "l'id" }
    milestones: { "l'arrivée": "l'heure" }
`,
      "e.csv": `l'id,l'heure\nO'Brien,2026-01-01 10:00:00\n`,
    });
    expect(
      await database.query(
        "select event, key_text from stg_interactions join stg_kinds using (kind_id) join stg_key_sets using (key_set_id)",
      ),
    ).toEqual([{ event: "l'arrivée", key_text: "customer:O'Brien" }]);
  });

  it("joins several columns of words by a line break, and leaves blanks out", async () => {
    await buildIn(database, {
      "parcours.yaml": `time_zone: Etc/UTC
sources:
  - file: "r.csv"
    name: r
    keys: { customer: c }
    feedback: { time: t, rating: n, scale: stars, text: [titre, texte] }
`,
      "r.csv":
        'c,t,n,titre,texte\nc1,2026-01-01,5,Bien,"Très bien, ""vraiment"""\nc2,2026-01-01,4,, Bon \nc3,2026-01-01,3,  ,\n',
    });
    const rows = await database.query<{ words: string }>("select words from stg_feedback order by line");
    expect(rows.map(({ words }) => words)).toEqual(['Bien\nTrès bien, "vraiment"', "Bon", ""]);
  });
});
