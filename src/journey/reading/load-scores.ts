// The scores of a feedback reading. In: `reading_rows` and the scale of its rating. Out: the table `scored_rows`.
import type { Database } from "../../database/database.ts";
import { loadTable } from "../../database/load-table.ts";
import { UNRATED_WORDS } from "../../exports/cells/unrated.ts";
import type { FeedbackReading } from "../../exports/meaning/meaning.ts";
import scoredRows from "./scored_rows.sql?raw";

/** `scale_words` and `unrated_words` are made for scored_rows.sql alone, and dropped here. */
export async function loadScores(database: Database, { rating }: FeedbackReading): Promise<void> {
  await loadTable(
    database,
    "scale_word_texts",
    ["word", "number"],
    Object.entries(rating?.scale.words ?? {}),
  );
  await database.run(
    "create or replace temp table scale_words as select word, number::double as number from scale_word_texts",
  );
  await loadTable(
    database,
    "unrated_words",
    ["word"],
    UNRATED_WORDS.map((word) => [word]),
  );
  await database.run(scoredRows);
  await database.run("drop table scale_word_texts; drop table scale_words; drop table unrated_words");
}
