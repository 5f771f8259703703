import { expect, it } from "vitest";
import { exportDate } from "../../../src/journey/loading/export-date.ts";

it("reads the day in a file's name, in the orders people write it", () => {
  for (const name of [
    "commandes_2026-09-30.csv",
    "crm/20260930-deals.csv",
    "export 30-09-2026.csv",
    "x.30.09.2026.csv",
    "a_2026_09_30_v2.csv",
  ])
    expect(exportDate(name), name).toBe("2026-09-30");
});

it("takes the later of two days", () => {
  expect(exportDate("visites_2026-07-01_2026-09-30.csv")).toBe("2026-09-30");
});

it("finds none in a quarter, a year, an order number, a day that does not exist, nor in a folder's name", () => {
  for (const name of [
    "ga4-2025-T3.csv",
    "reclamations_2026.csv",
    "commande-202609301.csv",
    "x-2026-02-30.csv",
    "2026-09-30/x.csv",
  ])
    expect(exportDate(name), name).toBeNull();
});
