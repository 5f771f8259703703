// The plain recount itself, against published intervals and on rows small enough to count by hand.
import { describe, expect, it } from "vitest";
import { mean, newcombe, reached, recount, themeOf, wilson } from "./recount.ts";

const text = new TextEncoder();
const at = (iso: string) => String(Date.parse(iso) * 1000);
const web = [
  "event_timestamp,event_name,user_pseudo_id,user_id,page_location,device_category,session_source,session_medium",
  `${at("2026-01-10T10:00Z")},session_start,1.1,,https://lumen.example/,mobile,instagram,social`,
  `${at("2026-01-10T10:01Z")},view_item,1.1,,https://lumen.example/p/opale,mobile,instagram,social`,
  `${at("2026-01-10T10:02Z")},view_item,1.1,,https://lumen.example/p/brume,mobile,instagram,social`,
  `${at("2026-01-10T10:03Z")},purchase,1.1,77,https://lumen.example/merci,mobile,instagram,social`,
  `${at("2026-03-10T10:00Z")},session_start,2.1,77,https://lumen.example/,desktop,google,organic`,
];
const empty = [
  ["crm/commandes-shopify.csv", "Name,Created at"],
  ["crm/transactions-hubspot.csv", "Pipeline"],
  ["crm/tickets-zendesk.csv", "Id"],
  ["crm/retraits-boutiques.csv", "Boutique"],
  ["crm/rendez-vous-boutiques.csv", "Lieu"],
  ["crm/clients-shopify.csv", "Customer ID"],
  ["reviews/avis-trustpilot.csv", "Review Stars"],
  ["reviews/enquete-typeform.csv", "#"],
  ["reviews/avis-sur-devis.csv", "E-mail"],
] as const;

describe("the recount", () => {
  it("makes one customer of two devices, cuts at thirty days and collapses runs", () => {
    const files = new Map(
      [["analytics/a.csv", web.join("\n")], ...empty].map(([path, rows]) => [path, text.encode(rows)]),
    );
    const { customers, journeys } = recount(files);
    expect(customers).toBe(1);
    expect(journeys.map(({ steps }) => steps.map(({ touchpoint }) => touchpoint))).toEqual([
      ["Instagram", "Produits sur mobile", "Paiement mobile"],
      ["Recherche Google"],
    ]);
    expect(journeys.map((journey) => reached(journey, 2))).toEqual([true, false]);
    expect(journeys.map(({ mature }) => mature)).toEqual([true, false]);
    expect(journeys.map(({ period }) => period)).toEqual(["2026-T1", "2026-T1"]);
  });

  it("gives Wilson's and Newcombe's published intervals", () => {
    expect(wilson(0, 10)[1]).toBeCloseTo(0.277533, 6);
    expect(wilson(12, 30)[0]).toBeCloseTo(0.245906, 6);
    expect(wilson(12, 30)[1]).toBeCloseTo(0.576796, 6);
    const [low, high] = newcombe({ n: 1000, value: 0.42 }, { n: 1000, value: 0.38 });
    expect(low).toBeCloseTo(-0.002933, 6);
    expect(high).toBeCloseTo(0.082726, 6);
  });

  it("gives the mean of −2, 0 and 2 and its deviation", () => {
    expect(mean([-2, 0, 2])).toEqual({ n: 3, value: 0, sd: 2 });
  });

  it("reads the first theme of the words, accents aside", () => {
    expect(themeOf("Impossible de RÉCUPÉRER mon colis")).toBe("Retrait en boutique");
    expect(themeOf("Très belle lumière")).toBeNull();
  });
});
