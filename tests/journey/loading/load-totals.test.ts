// Volumes of reports of totals, from files to the site. In: events of people, and reports beside them. Out: volumes by touchpoint, as a plain loop adds them up; journeys as without them.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { buildIn, type Texts } from "../built.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

const day = (at: number) => `2026-03-${String((at % 27) + 1).padStart(2, "0")}`;
const SETTINGS = "language: fr\ntime_zone: Etc/UTC\nsmall_group: 5\ntouchpoint_defaults: false\n";
const RULES = `point_de_contact;etape;canal;evenement;page
Panier;Achat;Site;page_view;/panier*
Achat;Achat;Site;purchase;
Fiche;Considération;Site;page_view;/produit*`;
const EVENTS = [
  "user_id,timestamp,event,page",
  ...Array.from({ length: 30 }, (_, at) => `u${at % 10},${day(at)} 10:00:00,page_view,/panier`),
].join("\n");
/** Two days each, of pages with more and less than a group has. */
const PAGES: readonly (readonly [page: string, n: number])[] = [
  ["/panier", 1200],
  ["/panier/etape-2", 34],
  ["/produit/a", 3],
  ["/ailleurs", 50],
];
const texts: Texts = {
  "parcours.yaml": SETTINGS,
  "touchpoints.csv": RULES,
  "analytics/events.csv": EVENTS,
};
const reports: Texts = {
  "analytics/imported_pages.csv": [
    "date,hostname,page,visitors,pageviews,exits,time_on_page",
    ...PAGES.flatMap(([page, n]) => [1, 2].map((at) => `${day(at)},x.fr,${page},2,${n},1,40`)),
  ].join("\n"),
  "analytics/evenements.csv": [
    "Nom de l'événement,Nombre d'événements,Nombre total d'utilisateurs,Sessions",
    'purchase,"1 234",100,90',
    "scroll,77,50,50",
  ].join("\n"),
};

it("adds up what reports count at each touchpoint, and leaves journeys as they were", async () => {
  const alone = await buildIn(database, texts);
  const { site, loaded } = await buildIn(database, { ...texts, ...reports });
  const twice = (pages: readonly string[]) =>
    2 * PAGES.filter(([page]) => pages.includes(page)).reduce((sum, [, n]) => sum + n, 0);
  const told = site?.totals?.map(({ file, touchpoint, unit, n }) => [file, touchpoint?.fr ?? null, unit, n]);
  expect(told).toEqual([
    ["analytics/evenements.csv", "Achat", "events", 1234],
    ["analytics/evenements.csv", null, "events", 77],
    ["analytics/imported_pages.csv", "Panier", "views", twice(["/panier", "/panier/etape-2"])],
    ["analytics/imported_pages.csv", null, "views", twice(["/ailleurs"])],
    ["analytics/imported_pages.csv", "Fiche", "views", twice(["/produit/a"])],
  ]);
  expect([site?.journeys, site?.interactions]).toEqual([alone.site?.journeys, alone.site?.interactions]);
  const [report] = loaded.filter(({ file }) => file.endsWith("imported_pages.csv"));
  expect([report?.rowsRead, [...(report?.setAside ?? [])]]).toEqual([8, [["file-aggregate", 8]]]);
});

it("tells no volume smaller than a group", async () => {
  const few = "date,hostname,page,visitors,pageviews,exits,time_on_page\n2026-03-01,x.fr,/panier,2,4,1,40\n";
  const { site } = await buildIn(database, { ...texts, "analytics/imported_pages.csv": few });
  expect(site?.totals).toEqual([]);
});
