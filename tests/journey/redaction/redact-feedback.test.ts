import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { mask } from "../../../src/journey/redaction/redact.ts";
import { buildIn } from "../built.ts";
import { csv, given, type OpinionRow } from "../given.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

async function redacted(opinion: Partial<OpinionRow>): Promise<string> {
  const at = "2026-01-01 10:00:00";
  await buildIn(database, {
    ...given({
      touchpoints: { a: 1 },
      web: [
        { at, event: "a", customer: "c1", order: "#LUM:77-A1", email: "marie@x.fr" },
        { at, event: "a", customer: "c2", visitor: "zz9.yy8" },
      ],
      opinions: [{ at, rating: "5", ...opinion }],
    }),
    "orders.csv": csv(
      ["Name", "Email", "Financial Status", "Created at", "Lineitem name", "Billing Name"],
      [
        {
          Name: "#2001",
          Email: "marie@x.fr",
          "Financial Status": "paid",
          "Created at": "2026-01-01 10:00:00 +0100",
          "Lineitem name": "Lampe",
          "Billing Name": "Marie Lefèvre",
        },
      ],
    ),
  });
  const [row] = await database.query<{ words: string }>("select words from redacted_words");
  return row?.words ?? "";
}

describe("redactFeedback", () => {
  it("takes out the name that the feedback itself carries", async () => {
    expect(await redacted({ words: "Signé Paul Durand", name: "Paul D." })).toBe(`Signé ${mask} Durand`);
  });

  it("takes out names that another export has of the same customer, and no other's", async () => {
    expect(await redacted({ words: "Marie LEFEVRE, merci", customer: "c1" })).toBe(`${mask} ${mask}, merci`);
    expect(await redacted({ words: "Marie LEFEVRE, merci", customer: "c2" })).toBe("Marie LEFEVRE, merci");
  });

  it("takes out keys of any customer, whatever joins their parts", async () => {
    expect(await redacted({ words: "Commande #2001, vu zz9.yy8" })).toBe(`Commande ${mask}, vu ${mask}`);
    expect(await redacted({ words: "Commande 2001" })).toBe(`Commande ${mask}`);
    expect(await redacted({ words: "J'attends depuis 2001" })).toBe("J'attends depuis 2001");
  });

  it("keeps line breaks and leaves feedback without words alone", async () => {
    expect(await redacted({ words: "Bien\nTrès bien" })).toBe("Bien\nTrès bien");
    expect(await redacted({ words: "" })).toBe("");
  });
});
