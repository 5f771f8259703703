// Every verbatim through redaction before it reaches a published table. In: the tables `feedback` and keys. Out: the table `redacted_words`.
import type { Database } from "../database/database.ts";
import { loadTable } from "../database/load-table.ts";
import keyWords from "./redaction/key_words.sql?raw";
import { redact } from "./redaction/redact.ts";
import wordsOfCustomers from "./redaction/words_of_customers.sql?raw";

export async function redactFeedback(database: Database): Promise<void> {
  const keys = await database.query<{ key: string }>(keyWords);
  const known = new Set(keys.map(({ key }) => key.toLowerCase()));
  const rows = await database.query<{ feedback_id: number; words: string; names: string }>(wordsOfCustomers);
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
