import { expect, test } from "vitest";
import { understood } from "../export-file.ts";

test("a row without a name is a page view; its session is a visitor, its times are UTC", async () => {
  const { meaning, problems } = await understood([
    "website_id,session_id,visit_id,device,url_path,utm_medium,event_type,event_name,distinct_id,created_at",
    "w,s1,v1,mobile,/,cpc,1,,,2026-06-30 22:31:00",
    "w,s1,v1,mobile,/panier,cpc,2,add_to_cart,,2026-06-30 22:32:00",
  ]);
  expect(problems).toEqual([]);
  expect(meaning).toMatchObject({
    format: "umami-events",
    source: "umami",
    keys: [
      { kind: "customer", column: 8 },
      { kind: "visitor", column: 1 },
    ],
  });
  expect(meaning?.readings[0]).toEqual({
    kind: "interactions",
    time: { column: 9, shape: "iso", zone: "utc", dateOnly: false },
    event: { columns: [7], otherwise: "page_view" },
    page: { column: 4 },
    channel: { column: 5 },
    device: { column: 3 },
  });
});

test("times that cannot be read leave nothing", async () => {
  const { meaning } = await understood([
    "website_id,session_id,event_type,event_name,created_at",
    "w,s1,1,,hier",
  ]);
  expect(meaning).toBeNull();
});
