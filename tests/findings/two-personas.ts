// A company that importance and endings are measured of. In: an engine. Out: its site: two personas, two quarters, and a late visit that closes the data.
import type { Site } from "../../src/answers/site.ts";
import type { Database } from "../../src/database/database.ts";
import { taken } from "../answers/counted.ts";
import { buildIn } from "../journey/built.ts";
import { given } from "../journey/given.ts";

export async function twoPersonas(database: Database): Promise<Site> {
  const groups = ["persona;Mobile;;appareil = mobile", "persona;Autres;;", "segment;Tous;;"];
  const web = [
    ...taken({ ab: 40, a: 30, ca: 35, cab: 20 }, "2026-01-05", { device: "mobile" }),
    ...taken({ ab: 50, a: 10 }, "2026-04-05"),
    ...taken({ a: 9 }, "2026-12-30"),
  ];
  const { site } = await buildIn(
    database,
    given({ touchpoints: { a: 1, b: 2, c: 1 }, goal: 2, groups, web }),
  );
  if (site === null) throw new Error("there are journeys");
  return site;
}
