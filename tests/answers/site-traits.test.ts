import { expect, it } from "vitest";
import { findTraits } from "../../src/answers/site-traits.ts";
import { readCompany } from "../../src/company/read-company.ts";
import { openNative } from "../../src/database/native.ts";
import { buildIn } from "../journey/built.ts";
import { given } from "../journey/given.ts";
import { taken } from "./counted.ts";

it("lists channels and devices of the two quarters, the largest first, each with the quarters that tell it", async () => {
  await using database = await disposable();
  const web = [
    ...taken({ a: 9 }, "2026-01-02", { device: "mobile" }),
    ...taken({ a: 30 }, "2026-01-03", { device: "Desktop" }),
    ...taken({ a: 30 }, "2026-05-03", { device: "desktop" }),
    ...taken({ a: 3 }, "2026-05-03", { device: "mobile" }),
    ...taken({ a: 6 }, "2026-05-03"),
  ];
  await buildIn(database.own, given({ touchpoints: { a: 1 }, smallGroup: 5, web }));
  const { company } = await readCompany([]);
  const told = await findTraits(
    database.own,
    { ...company, threshold: 5 },
    { period: "2026-T2", compare: "2026-T1" },
    false,
  );
  expect(told.map(({ id, names, periods }) => [id, names.fr, periods])).toEqual([
    ["channel:canal", "Canal", ["2026-T1", "2026-T2"]],
    ["device:ordinateur", "ordinateur", ["2026-T1", "2026-T2"]],
    // Three alone in the second quarter: they stand with those of no device.
    ["device:mobile", "mobile", ["2026-T1"]],
    ["month:mai-2026", "mai\u00a02026", ["2026-T2"]],
    ["month:janvier-2026", "janvier\u00a02026", ["2026-T1"]],
  ]);
  const exact = await findTraits(
    database.own,
    { ...company, threshold: 5 },
    { period: "2026-T2", compare: null },
    true,
  );
  expect(exact.map(({ periods }) => periods)).toEqual([[], [], [], ["2026-T2"], ["2026-T1"]]);
});

async function disposable() {
  const own = await openNative();
  return { own, [Symbol.asyncDispose]: () => own.close() };
}
