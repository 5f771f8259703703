// Every verbatim through redaction before it reaches a published table. In: the tables `feedback`, keys and names. Out: the table `redacted_words`.
import type { Company } from "../../company/company.ts";
import type { Database } from "../../database/database.ts";
import { loadTable } from "../../database/load-table.ts";
import { knownDetails } from "./known-details.ts";
import { redact } from "./redact.ts";
import wordsOfCustomers from "./words_of_customers.sql?raw";

type Verbatim = { readonly feedback_id: number; readonly words: string; readonly names: string };

export async function redactFeedback(database: Database, company: Company): Promise<void> {
  const rows = await database.query<Verbatim>(wordsOfCustomers);
  const known = await knownDetails(
    database,
    company,
    rows.map(({ words }) => words),
  );
  const redacted = rows.map(({ feedback_id, words, names }) => [
    feedback_id,
    redact(words, { ...known, names: names.split("\n") }),
  ]);
  await loadTable(database, "redacted_texts", ["feedback_id", "words"], redacted);
  await database.run(`create or replace table redacted_words as
    select feedback_id::bigint as feedback_id, words from redacted_texts; drop table redacted_texts`);
}
