import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { mask } from "../../../src/journey/redaction/mask.ts";
import { buildIn, type Texts } from "../built.ts";
import { csv, given, type OpinionRow } from "../given.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

async function redacted(opinion: Partial<OpinionRow>, more: Texts = {}): Promise<string> {
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
    ...more,
  });
  const [row] = await database.query<{ words: string }>("select words from redacted_words");
  return row?.words ?? "";
}

describe("redactFeedback", () => {
  it("takes out the name that the feedback itself carries", async () => {
    expect(await redacted({ words: "Signé Paul Durand", name: "Paul D." })).toBe(`Signé ${mask} Durand`);
  });

  it("takes out names that another export has, of the same customer or of any other", async () => {
    expect(await redacted({ words: "Marie LEFEVRE, merci", customer: "c1" })).toBe(`${mask}, merci`);
    expect(await redacted({ words: "Marie LEFEVRE, merci", customer: "c2" })).toBe(`${mask}, merci`);
  });

  it.each(["Interlocuteur", "x12", "Traité par"])(
    "takes out names of an export that nobody knows, under %s",
    async (header) => {
      const names = [
        "Wivine Dubrœucq",
        "Thiméo Ngwabatu",
        "Naëlys Trévidic",
        "Yuna Šimůnek",
        "Ouardia Abgrall",
      ];
      const planning = csv(
        [header, "zone"],
        names.map((name) => ({ [header]: name, zone: "nord" })),
      );
      const words = "Attente avec Wivine, puis trevidic et ŠIMŮNEK, dubroeucq absente";
      expect(await redacted({ words }, { "planning.csv": planning })).toBe(
        `Attente avec ${mask}, puis ${mask} et ${mask}, ${mask} absente`,
      );
    },
  );

  it("takes out the staff of an export whose rows are set aside", async () => {
    const tickets = csv(
      ["Id", "Requester", "Requester email", "Assignee", "Satisfaction Score", "Created at"],
      [{ Id: "7", Requester: "-", Assignee: "Kerstinne", "Created at": "hier" }],
    );
    expect(await redacted({ words: "Vu kerstinne hier" }, { "tickets.csv": tickets })).toBe(
      `Vu ${mask} hier`,
    );
  });

  it("leaves ordinary words that somebody is called, unless two stand together", async () => {
    const planning = csv(["Agent"], [{ Agent: "Rose Petit" }, { Agent: "Luc Carton" }]);
    const words = "Un petit carton rose. Vu Rose Petit";
    expect(await redacted({ words }, { "planning.csv": planning })).toBe(`Un petit carton rose. Vu ${mask}`);
  });

  it("does not take the company for somebody", async () => {
    expect(await redacted({ words: "Merci Test" })).toBe("Merci Test");
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
