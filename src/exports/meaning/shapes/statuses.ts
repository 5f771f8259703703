// Where things stand today, of orders and of opinions. In: roles and what the rows are. Out: the rows that did not take place or are not shown, to be left out and told.
import { fold } from "../../cells/fold.ts";
import { type Problem, problem } from "../../problem.ts";
import type { Table } from "../../rows/table.ts";
import type { Roles } from "./roles.ts";

/** Folded. An order that was given back was one; one that was cancelled or not paid was none. */
const NOT_DONE =
  /^(?:cancell?ed|annulee?s?|failed|failure|fail|echec|echoue|echouee|refusee?|declined|denied|voided|void|expired|expiree?|abandoned|abandonnee?|unpaid|impayee?|payment failed|no[ -]?show|absente?|rejected|fraud)\b/;
const NOT_SHOWN =
  /^(?:inactive|inactif|unpublished|non publiee?|hidden|masquee?|rejected|refusee?|spam|deleted|supprimee?|removed|draft|brouillon|(?:survey )?preview|disapproved)\b/;

type Statuses = readonly { readonly column: number; readonly texts: readonly string[] }[];

/** Orders that came to nothing: told, and no purchases. */
export function unfinished(table: Table, roles: Roles, report: Problem[]): Statuses {
  return standing(table, roles, NOT_DONE, "status-unfinished", report);
}

/** What did not take place at all ("Absent"), and opinions that are not shown: told, and left out. */
export function leftOut(table: Table, roles: Roles, of: "visits" | "opinions", report: Problem[]): Statuses {
  return standing(table, roles, of === "visits" ? NOT_DONE : NOT_SHOWN, "status-left-out", report);
}

function standing(
  table: Table,
  { statuses, profiles }: Roles,
  pattern: RegExp,
  code: "status-left-out" | "status-unfinished",
  report: Problem[],
): Statuses {
  return statuses.flatMap((column) => {
    const written = new Set(profiles[column]?.texts.filter((text) => pattern.test(fold(text))));
    if (written.size === 0) return [];
    const found = [...written].join(" · ");
    report.push(problem(code, table.file, { column: table.header[column] ?? null, found }));
    return [{ column, texts: [...new Set([...written].map(fold))] }];
  });
}
