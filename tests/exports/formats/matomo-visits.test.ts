import { expect, test } from "vitest";
import { codes, exportFile, readWhole, understood } from "../export-file.ts";

const VISITS = [
  "idSite,idVisit,visitIp,visitorId,type (actionDetails 0),url (actionDetails 0),timestamp (actionDetails 0),type (actionDetails 1),url (actionDetails 1),timestamp (actionDetails 1),serverDate,serverTimestamp,userId,referrerType,deviceType",
  "1,900,10.0.0.1,ab01,action,https://x.example/p/1,1783073533,ecommerceOrder,https://x.example/panier,1783073600,2026-07-03,1783073533,c1,search,Smartphone",
  "1,901,10.0.0.2,ab02,action,https://x.example/,1783073700,,,,2026-07-03,1783073700,,direct,Desktop",
];

test("each action of a visit is an interaction, of the visitor and of the customer when known", async () => {
  const { meaning, problems } = await understood(VISITS);
  expect(meaning).toMatchObject({
    format: "matomo-visits",
    source: "matomo",
    keys: [
      { kind: "customer", column: 12 },
      { kind: "visitor", column: 3 },
    ],
  });
  const time = { shape: "epoch_s", zone: "utc", dateOnly: false };
  const sides = { channel: { column: 13 }, device: { column: 14 } };
  expect(meaning?.readings).toEqual([
    {
      kind: "interactions",
      time: { column: 6, ...time },
      event: { columns: [4], otherwise: "action" },
      page: { column: 5 },
      ...sides,
    },
    {
      kind: "interactions",
      time: { column: 9, ...time },
      event: { columns: [7], otherwise: "action" },
      page: { column: 8 },
      ...sides,
    },
  ]);
  expect(problems).toEqual([]);
});

test("as Matomo writes it, in UTF-16, it is the same", async () => {
  const { understanding, rows } = await readWhole(exportFile("v.csv", `${VISITS.join("\n")}\n`, "utf-16le"));
  expect(understanding.meaning?.format).toBe("matomo-visits");
  expect(rows.length).toBe(2);
});

test("visits without their actions are not this format", async () => {
  expect(codes(await understood(["idVisit,visitorId,x", "1,a,2"]))).not.toEqual([]);
});
