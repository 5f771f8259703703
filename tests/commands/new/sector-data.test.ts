import { expect, it } from "vitest";
import { type Story, sectorData } from "../../../src/commands/new/sector-data.ts";

const story: Story = {
  ...{ customers: 400, from: "2026-04-01", turn: "2026-07-01", until: "2026-10-14", crm: "commandes" },
  personas: [
    ["a", 3],
    ["b", 1],
  ],
  stages: [
    {
      ...{
        go: [1, 1],
        hours: [
          [1, 2],
          [1, 2],
        ],
        more: 0,
        follows: [],
      },
      steps: [{ event: "voir", crm: false, weight: 1 }],
    },
    {
      ...{
        go: [0.8, 0.2],
        hours: [
          [1, 2],
          [1, 2],
        ],
        more: 0,
      },
      steps: [{ event: "payer", crm: true, weight: 1 }],
      follows: [
        {
          event: "livrer",
          crm: true,
          hours: [
            [24, 48],
            [24, 48],
          ],
        },
      ],
    },
  ],
  opinions: [{ after: "livrer", touchpoint: "Livraison", share: 1, stars: [4.5, 1.5] }],
  words: { "*": { fr: [["Oui"], ["Non"]], en: [["Yes"], ["No"]] } },
};
const rowsOf = (path: string, language: "fr" | "en" = "fr") => {
  const [header = "", ...rows] = (sectorData(story, language).get(path) ?? "").trim().split("\r\n");
  return { header: header.split(";"), rows: rows.map((row) => row.split(";")) };
};

it("the same story tells the same files", () => {
  expect([...sectorData(story, "fr")]).toEqual([...sectorData(story, "fr")]);
  expect([...sectorData(story, "fr").keys()]).toEqual([
    "analytics/journal.csv",
    "crm/clients.csv",
    "crm/commandes.csv",
    "reviews/avis.csv",
  ]);
});

it("customers go as far as the story says, before the change and after it", () => {
  const bought = new Set(rowsOf("crm/commandes.csv").rows.map(([client]) => client));
  const share = (isBefore: boolean) => {
    const seen = rowsOf("analytics/journal.csv").rows.filter(([, at = ""]) => at < "2026-06-30" === isBefore);
    return seen.filter(([client]) => bought.has(client ?? "")).length / seen.length;
  };
  expect(share(true)).toBeGreaterThan(0.7);
  expect(share(false)).toBeLessThan(0.3);
});

it("nothing is known after the last day, and what follows an order comes after it", () => {
  const { header, rows } = rowsOf("crm/commandes.csv");
  const [bought, received] = [header.indexOf("payer"), header.indexOf("livrer")];
  for (const row of rows) {
    expect(row.every((cell) => !/^\d{4}-/u.test(cell) || cell < "2026-10-14 09")).toBe(true);
    if (row[received] !== "") expect((row[received] ?? "") > (row[bought] ?? "")).toBe(true);
  }
});

it("opinions are at their touchpoint, on five stars, in the reader's language", () => {
  const { rows } = rowsOf("reviews/avis.csv", "en");
  expect(rows.length).toBeGreaterThan(50);
  for (const [, , rating, words, touchpoint] of rows) {
    expect(touchpoint).toBe("Livraison");
    expect(words).toBe(Number(rating) >= 4 ? "Yes" : "No");
  }
});
