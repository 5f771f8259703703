// What files gave, for whoever is about to describe them. In: the built tables. Out: how much, and events at no known touchpoint, under their own names: it stays on that machine.
import type { Database } from "../database/database.ts";
import factsSql from "./sql/site_facts.sql?raw";
import unclassifiedSql from "./sql/site_unclassified.sql?raw";

export type WhatCameOut = {
  readonly customers: number;
  readonly interactions: number;
  readonly journeys: number;
  readonly unclassified: readonly { readonly source: string; readonly event: string; readonly n: number }[];
};

export async function whatCameOut(database: Database): Promise<WhatCameOut> {
  const [facts] = await database.query<Omit<WhatCameOut, "unclassified">>(factsSql);
  const unclassified = await database.query<WhatCameOut["unclassified"][number]>(unclassifiedSql, {
    threshold: 1,
  });
  const { customers = 0, interactions = 0, journeys = 0 } = facts ?? {};
  return { customers, interactions, journeys, unclassified };
}
