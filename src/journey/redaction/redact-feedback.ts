// Every verbatim through redaction before it reaches a published table. In: the tables `feedback` and keys. Out: the table `redacted_words`.
import type { Database } from "../../database/database.ts";
import { loadTable } from "../../database/load-table.ts";
import keyWords from "./key_words.sql?raw";
import { possibleKeys, redact } from "./redact.ts";
import wordsOfCustomers from "./words_of_customers.sql?raw";

type Verbatim = { readonly feedback_id: number; readonly words: string; readonly names: string };

export async function redactFeedback(database: Database): Promise<void> {
  const rows = await database.query<Verbatim>(wordsOfCustomers);
  const known = await keysAmong(database, rows);
  const redacted = rows.map(({ feedback_id, words, names }) => [
    feedback_id,
    redact(words, {
      names: names.split("\n"),
      isKey: (word) => known.has(word.toLowerCase()),
      country: "FR",
    }),
  ]);
  await loadTable(database, "redacted_texts", ["feedback_id", "words"], redacted);
  await database.run(`create or replace table redacted_words as
    select feedback_id::bigint as feedback_id, words from redacted_texts; drop table redacted_texts`);
}

/** The engine is asked about the words that people wrote, not for the millions of keys that it holds. */
async function keysAmong(database: Database, rows: readonly Verbatim[]): Promise<Set<string>> {
  const asked = new Set(rows.flatMap(({ words }) => [...possibleKeys(words)]));
  await loadTable(
    database,
    "asked_words",
    ["word"],
    [...asked].map((word) => [word]),
  );
  const found = await database.query<{ key: string }>(keyWords);
  await database.run("drop table asked_words");
  return new Set(found.map(({ key }) => key));
}
