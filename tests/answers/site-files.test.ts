import { expect, it } from "vitest";
import { taken } from "./counted.ts";
import { sites } from "./site-of.ts";

const { siteOf, siteOfTexts } = sites();

it("tells of each file only counts and codes", async () => {
  const site = await siteOf({
    web: [...taken({ a: 1 }), { at: "bientôt", event: "a", customer: "secret" }],
  });
  expect(site?.files).toEqual([
    {
      file: "web.csv",
      format: "mapping",
      format_names: null,
      encoding: "utf-8",
      delimiter: ",",
      rows_read: 2,
      rows_kept: 1,
      set_aside: [{ code: "time-unreadable", rows: 1 }],
      notes: ["dates-partly-unreadable"],
    },
  ]);
  expect(JSON.stringify(site)).not.toContain("bientôt");
  expect(JSON.stringify(site)).not.toContain("secret");
});

it("calls a file that a format knows by the format's names, and its source by the tool's", async () => {
  const shopify = "Name,Email,Financial Status,Paid at,Fulfillment Status,Created at,Id\n";
  const row = (n: number) =>
    `#${n},c${n}@example.org,paid,2026-04-0${n} 10:00:00 +0200,fulfilled,2026-04-0${n} 10:00:00 +0200,${n}\n`;
  const orders = `${shopify}${[1, 2, 3, 4, 5, 6].map(row).join("")}`;
  const site = await siteOfTexts({
    "parcours.yaml": "title: T\nlanguage: fr\nsmall_group: 1\n",
    "commandes.csv": orders,
  });
  expect(site?.files[0]?.format_names).toEqual({ fr: "Commandes Shopify", en: "Shopify orders" });
  expect(site?.tools).toEqual({ shopify: "Shopify" });
});
