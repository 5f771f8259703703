// The keys of a row as SQL. In: what a meaning says of its keys. Out: an expression over `incoming`: all keys of the row as written, in one text.
import { quoted } from "../../database/load-table.ts";
import type { Key, Meaning } from "../../exports/meaning/meaning.ts";
import { holds } from "./cell-text.ts";

/** Kinds of key that a person has: on a row with one of them, a session says nothing more. */
const ofPeople: readonly string[] = ["customer", "email", "visitor", "device", "contact", "phone"];

/** The text names kind and value; what they are worth is settled once per distinct text. */
export function keyText({ keys }: Pick<Meaning, "keys">): string {
  if (keys.length === 0) return "''";
  const people = keys.filter(({ kind }) => ofPeople.includes(kind));
  const written = keys.map((key) =>
    key.kind === "session" && people.length > 0 ? sessionAlone(key, people) : writtenKey(key),
  );
  // Most rows of most files carry one key: no need to join it to others.
  return written.length === 1 ? `coalesce(${written[0]}, '')` : `concat_ws(chr(31), ${written.join(", ")})`;
}

/** Of several keys in one cell each is a key: "a;b" reads "contact:a", "contact:b". */
function writtenKey({ kind, column, separator, only }: Key): string {
  const text = `nullif(trimmed(c${column}), '')`;
  const cell = only === undefined ? text : `case when ${holds([only])} then ${text} end`;
  const prefix = `${quoted(kind)}:`;
  if (separator === undefined) return `'${prefix}' || ${cell}`;
  return `'${prefix}' || replace(trim(${cell}, '${separator} '), '${separator}', chr(31) || '${prefix}')`;
}

function sessionAlone(session: Key, people: readonly Key[]): string {
  const known = people.map(
    ({ column }) => `case when not is_placeholder(bare(c${column})) then nullif(bare(c${column}), '') end`,
  );
  return `case when coalesce(${known.join(", ")}) is null then ${writtenKey(session)} end`;
}
