import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { engines } from "../../database/engines.ts";
import { buildIn } from "../built.ts";
import { type EventRow, given } from "../given.ts";

const rules = [
  "Panier mobile;S1;Mobile;web;cart|panier*;;mobile*;",
  "Panier;S1;Site;web;cart|panier*;;;",
  "Blog;S1;Site;;;/blog/*;;",
  "Publicité;S1;Pub;;;;;cpc|paid*",
  "Question [?];S1;Site;;vraiment ?;;;",
  "Chemin;S1;Site;;a\\b;;;",
  "Enquête;S1;Avis;;;;;",
  "Panier;S1;Site;;basket;;;",
  "Accueil;S1;Site;shop;*;;;",
];
const given1 = (rows: readonly Partial<EventRow>[]) =>
  rows.map((row) => ({ at: "2026-01-01 10:00:00", event: "", customer: "c1", ...row }));

describe.each(engines)("kind_touchpoints.sql in the $name engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await buildIn(
      database,
      given({
        touchpoints: { last: 1 },
        rules,
        web: given1([
          { event: "cart", device: "Mobile Safari" },
          { event: "PANIER validé", device: "desktop" },
          { event: "Basket" },
          { event: "page_view", page: "https://x.fr/Blog/Été?utm=1" },
          { event: "page_view", page: "https://x.fr/blog", via: "Paid Search" },
          { event: "vraiment ?" },
          { event: "vraiment x" },
          { event: "a\\b" },
          { event: "" },
          { event: "cartes" },
        ]),
        shop: given1([{ event: "cart" }, { event: "" }]),
      }),
    );
  });
  afterAll(() => database.close());

  it("takes the first rule that matches, folded, with * and |, and 0 when none does", async () => {
    const rows = await database.query<{ source: string; event: string; name: string | null }>(`
      select kinds.source, kinds.event_name as event, touchpoints.name
      from kind_touchpoints as kinds left join touchpoints using (touchpoint_id)`);
    expect(rows.map(({ source, event, name }) => `${source} ${event} → ${name}`).sort()).toEqual(
      [
        "web cart → Panier mobile",
        "web PANIER validé → Panier",
        "web Basket → Panier",
        "web page_view → Blog",
        "web page_view → Publicité",
        "web vraiment ? → Question [?]",
        "web vraiment x → null",
        "web a\\b → Chemin",
        "web  → null",
        "web cartes → null",
        "shop cart → Accueil",
        "shop  → Accueil",
      ].sort(),
    );
  });

  it("says which kinds only their page places", async () => {
    const rows = await database.query(
      "select event_name as event, via from kind_touchpoints where is_of_page order by all",
    );
    expect(rows).toEqual([{ event: "page_view", via: "" }]);
  });

  it("counts rules that share name, stage and channel as one touchpoint", async () => {
    const rows = await database.query("select count(*) as n from touchpoints where name = 'Panier'");
    expect(rows).toEqual([{ n: 1 }]);
  });

  it("gives nothing to a touchpoint without any pattern, not even blank events", async () => {
    const rows = await database.query(
      "select count(*) as n from interactions join touchpoints using (touchpoint_id) where name = 'Enquête'",
    );
    expect(rows).toEqual([{ n: 0 }]);
  });
});
