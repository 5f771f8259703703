// Two addresses on a row that are of two people. In: a table, its keys and the profiles of its columns. Out: the keys without the other one's, and which that is.
import { fold } from "../../cells/fold.ts";
import type { Table } from "../../rows/table.ts";
import type { Key } from "../meaning.ts";
import { type ColumnProfile, meets } from "../profile.ts";

/** Who is told of beside the one who acts. */
const OTHER =
  /\b(?:filleule?s?|parrainee?s?|referee|referred|friends?|amie?s?|beneficiaires?|beneficiary|destinataire|gift recipient|enfant|child|conjointe?|spouse|accompagnante?|plus one|emergency|urgence)\b/;
/** One address of the first column stands beside so many of the second, on average, where they are of two people. */
const SEVERAL = 1.2;

export type Other = { readonly kept: number; readonly column: number };

/** Null where all addresses of a row may be of one person. */
export function otherPerson(
  table: Table,
  keys: readonly Key[],
  profiles: readonly ColumnProfile[],
): Other | null {
  const mails = keys.filter(({ kind, only }) => kind === "email" && only === undefined);
  for (const [place, { column: one }] of mails.entries())
    for (const { column: two } of mails.slice(place + 1))
      if (differ(table, one, two) && areTwo(table, profiles, one, two)) return kept(profiles, one, two);
  return null;
}

function differ(table: Table, one: number, two: number): boolean {
  return table.rows.some((cells) => {
    const [a, b] = [fold(cells[one] ?? ""), fold(cells[two] ?? "")];
    return a.includes("@") && b.includes("@") && a !== b;
  });
}

function areTwo(table: Table, profiles: readonly ColumnProfile[], one: number, two: number): boolean {
  if (isOther(profiles[one]) !== isOther(profiles[two])) return true;
  return meets(table, one, two) > SEVERAL || meets(table, two, one) > SEVERAL;
}

function isOther(profile: ColumnProfile | undefined): boolean {
  return OTHER.test(profile?.names[0] ?? "");
}

/** Who acts; else who is told of most finely: one of a firm, not the firm's accounts. */
function kept(profiles: readonly ColumnProfile[], one: number, two: number): Other {
  const isSecond =
    isOther(profiles[one]) === isOther(profiles[two])
      ? (profiles[two]?.distinct ?? 0) > (profiles[one]?.distinct ?? 0)
      : isOther(profiles[one]);
  return isSecond ? { kept: two, column: one } : { kept: one, column: two };
}
