// Who was asked for an opinion. In: the view `incoming`, a meaning that says so, and the opinions read of the same rows. Out: rows of stg_invitations; those that were asked are kept.
import type { Database } from "../../database/database.ts";
import type { Telling } from "../../exports/meaning/meaning.ts";
import { holds, textOf } from "./cell-text.ts";
import { rowsOfKeys } from "./load-reading.ts";
import type { ReadingContext } from "./reading-context.ts";

/** After all readings: a row whose opinion was read is answered. `asked_rows` is made for the two statements that follow, and dropped here. */
export async function loadInvitations(database: Database, context: ReadingContext): Promise<void> {
  const { invitations } = context.meaning;
  if (invitations === undefined) return;
  await rowsOfKeys(database, context);
  const { sent, answered, channel } = invitations;
  await database.run(`create or replace temp table asked_rows as
    select file_id, line, key_set_id, source, trim(${textOf(channel)}) as via,
      ${sent === undefined ? "true" : told(sent)} as is_asked,
      ${answered === undefined ? "false" : told(answered)}
        or (file_id, line) in (select (file_id, line) from stg_feedback) as is_answered,
      ${sameness(context)} as sameness
    from reading_rows
    where code is distinct from 'row-excluded';
    insert into stg_invitations from asked_rows where is_asked or is_answered;
    insert into outcomes select file_id, line, null, null, null, false from asked_rows where is_asked;
    drop table asked_rows`);
}

/** Asked of the same person on the same day; where no day is told, the whole row must be the same. */
function sameness({ meaning: { invitations }, header }: ReadingContext): string {
  const sent = invitations?.sent;
  if (sent !== undefined && sent.texts === undefined)
    return `case when key_text <> '' then hash(key_set_id, identity_of(trim(c${sent.column}))) end`;
  const cells = header.map((_, column) => `coalesce(c${column}, '')`);
  return `identity_of(concat_ws(chr(31), ${cells.join(", ")}))`;
}

function told({ column, texts }: Telling): string {
  return texts === undefined
    ? `coalesce(trimmed(c${column}), '') not in ('', '-')`
    : `(${holds([{ column, texts }])})`;
}
