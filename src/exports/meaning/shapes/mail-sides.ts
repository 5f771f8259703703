// Whose a row of two addresses is, where one of them is the company's own. In: the profiles of its columns. Out: keys of those outside: who paid or wrote where the company received, whom it paid or wrote to where it sent.
import { fold } from "../../cells/fold.ts";
import type { Table } from "../../rows/table.ts";
import type { Key } from "../meaning.ts";
import { type ColumnProfile, profilesOf } from "../profile.ts";

const SENDER = /\b(?:expediteur|sender|from|payer|payeur|emetteur)\b/;
const RECIPIENT = /\b(?:destinataire|recipient|to|receiver|beneficiaire|payee)\b/;

/** Empty where no address is on one side or the other of nearly all rows. */
export function mailSides(profiles: readonly ColumnProfile[]): readonly Key[] {
  const [sender, recipient] = [SENDER, RECIPIENT].map((side) =>
    profiles.find(({ names, emails }) => emails >= 0.8 && side.test(names[0] ?? "")),
  );
  if (sender === undefined || recipient === undefined || sender.column === recipient.column) return [];
  const own = ownAddress([...sender.texts, ...recipient.texts]);
  if (own === null) return [];
  const has = ({ texts }: ColumnProfile) => texts.some((text) => fold(text) === own);
  const came = { kind: "email", column: sender.column, only: { column: recipient.column, texts: [own] } };
  const went = { kind: "email", column: recipient.column, only: { column: sender.column, texts: [own] } };
  if (has(recipient) && has(sender)) return [came, went];
  return has(recipient)
    ? [{ kind: "email", column: sender.column }]
    : [{ kind: "email", column: recipient.column }];
}

/** An entry that names both columns means, of each row, the one that is not the company's. */
export function withMailSides(table: Table, keys: readonly Key[]): readonly Key[] {
  if (keys.filter(({ kind }) => kind === "email").length < 2) return keys;
  const sides = mailSides(profilesOf(table));
  const columns = new Set(keys.map(({ column }) => column));
  if (sides.length < 2 || !sides.every(({ column }) => columns.has(column))) return keys;
  return keys.flatMap((key) => {
    const side = sides.find(({ column }) => column === key.column);
    return side === undefined ? [key] : [side];
  });
}

/** The one of both columns that stands on most rows: two of five texts and more, and no other comes near. */
function ownAddress(texts: readonly string[]): string | null {
  const times = new Map<string, number>();
  for (const text of texts.map(fold)) times.set(text, (times.get(text) ?? 0) + 1);
  const [first, second] = [...times].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < 3 || first[1] * 5 < texts.length * 2) return null;
  return second !== undefined && second[1] * 2 > first[1] ? null : first[0];
}
