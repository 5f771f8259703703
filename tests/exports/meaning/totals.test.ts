// Reports of totals. In: headers and rows of the usual tools, in both languages. Out: what they count by page or event, or nothing.
import { expect, test } from "vitest";
import { countIn } from "../../../src/exports/meaning/totals.ts";
import { understood } from "../export-file.ts";

test.each([
  [
    "Page path and screen class,Views,Active users,Event count",
    "/panier,12,3,40",
    { of: "page", column: 0, count: 1, unit: "views" },
  ],
  [
    "Chemin de la page et classe de l’écran,Vues,Utilisateurs actifs,Nombre d'événements",
    "/panier,12,3,40",
    { of: "page", column: 0, count: 1, unit: "views" },
  ],
  [
    "Event name,Event count,Total users,Sessions",
    "purchase,12,3,5",
    { of: "event", column: 0, count: 1, unit: "events" },
  ],
  [
    "date,hostname,page,visitors,pageviews,exits,time_on_page",
    "2026-07-01,x.fr,/panier,3,12,1,40",
    { of: "page", column: 2, count: 4, unit: "views" },
  ],
  [
    "label,nb_visits,nb_hits,bounce_rate",
    "/panier,3,12,40%",
    { of: "page", column: 0, count: 2, unit: "views" },
  ],
])("%s", async (header, row, totals) => {
  const told = await understood([header, ...Array.from({ length: 4 }, () => row)]);
  expect(told.totals).toEqual(totals);
  expect([told.meaning, told.problems.map(({ code }) => code)]).toEqual([null, ["file-aggregate"]]);
});

test("totals by channel or by day are of no touchpoint", async () => {
  const channels = await understood([
    "Session default channel group,Users,Sessions,Engaged sessions,Event count",
    "Organic Search,10,12,8,40",
    "Direct,5,6,2,9",
  ]);
  expect(channels.totals).toBeUndefined();
  const titles = await understood(["label,nb_visits,nb_hits,bounce_rate", "Accueil de la boutique,3,12,40%"]);
  expect(titles.totals).toBeUndefined();
});

test("a count may have its thousands apart; a part of one is none", () => {
  expect(["1 234", "1,234", "1\u202F234", "12", "0"].map(countIn)).toEqual([1234, 1234, 1234, 12, 0]);
  expect(["12.5", "-3", "", "n/a"].map(countIn)).toEqual([null, null, null, null]);
});
