// What a list of customers tells of a purchase that orders or deals tell themselves. In: loaded files, once their customers are known. Out: the same, each purchase counted once.
import type { Database } from "../../database/database.ts";
import { problem } from "../../exports/problem.ts";
import type { LoadedFile } from "./loaded-file.ts";
import { removeRows } from "./remove-rows.ts";
import repeatedPurchases from "./repeated_purchases.sql?raw";

/** "Became a customer" and "Premier achat le" are of the first order: counted beside it, everybody would have bought twice. */
export async function setAsideFirstPurchases(
  database: Database,
  loaded: readonly LoadedFile[],
): Promise<LoadedFile[]> {
  if (loaded.length < 2) return [...loaded];
  await database.run(repeatedPurchases);
  const [found] = await database.query<{ n: number }>("select count(*)::double as n from repeated_purchases");
  if (found?.n === 0) {
    await database.run("drop table repeated_purchases");
    return [...loaded];
  }
  return removeRows(database, "repeated_purchases", loaded, ({ file }, { line, n, moments, other_id }) => {
    const other = loaded.find(({ fileId }) => fileId === other_id)?.file ?? "";
    return problem("purchase-repeated", file, { line, rows: n, values: { cells: moments, other } });
  });
}
