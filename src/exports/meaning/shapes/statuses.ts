// Where things stand today, of orders and of opinions. In: roles and what the rows are. Out: the rows that did not take place or are not shown, to be left out and told.
import { fold } from "../../cells/fold.ts";
import { type Problem, problem } from "../../problem.ts";
import type { Table } from "../../rows/table.ts";
import type { Roles } from "./roles.ts";

/** Folded. An order that was given back was one; one that was cancelled or not paid was none. */
const NOT_DONE =
  /^(?:cancell?ed|annulee?s?|failed|failure|fail|echec|echoue|echouee|refusee?|declined|denied|voided|void|expired|expiree?|abandoned|abandonnee?|unpaid|erreur|error|en attente d|pending[ _-]payment|awaiting[ _-]payment|impayee?|payment failed|no[ -]?show|absente?|rejected|fraud)\b/;
/** An appointment, a visit, a call that was not lived. A call that somebody gave up is one all the same. */
const NOT_LIVED =
  /^(?:cancell?ed|annulee?s?|no[ -]?show|absente?|excusee?|non (?:venue?|presente?|honoree?)|not attend(?:ed|ing)|did not attend)\b/;
const NOT_SHOWN =
  /^(?:inactive|inactif|unpublished|non publiee?|hidden|masquee?|rejected|refusee?|spam|deleted|supprimee?|removed|draft|brouillon|(?:survey )?preview|disapproved)\b/;

/** Judge.me calls it "curated": of few words, some say shown and some not. */
const SHOWN =
  /^(?:ok|published|publiee?s?|active?|actif|approved|approuvee?|visible|shown|live|accepted|validee?)$/;

/** "Canceled: true" of an appointment. */
const SAYS_CANCELLED = /^(?:is )?(?:cancell?ed|annulee?|no show)$/;
const YES = /^(?:true|yes|oui|vrai|1|x|y|o)$/;

function isOfStates({ profiles }: Roles, column: number): boolean {
  const texts = [...new Set(profiles[column]?.texts.map(fold))];
  return (
    texts.length <= 6 && texts.some((text) => SHOWN.test(text)) && texts.some((text) => NOT_SHOWN.test(text))
  );
}

type Statuses = readonly { readonly column: number; readonly texts: readonly string[] }[];

/** Orders that came to nothing: told, and no purchases. */
export function unfinished(table: Table, roles: Roles, report: Problem[]): Statuses {
  return standing(table, roles, NOT_DONE, "status-unfinished", report);
}

/** What did not take place at all ("Absent"), and opinions that are not shown: told, and left out. */
export function leftOut(table: Table, roles: Roles, of: "visits" | "opinions", report: Problem[]): Statuses {
  if (of === "visits") return standing(table, roles, NOT_LIVED, "status-left-out", report);
  const told = {
    ...roles,
    statuses: [...new Set([...roles.statuses, ...roles.facts.filter((column) => isOfStates(roles, column))])],
  };
  return standing(table, told, NOT_SHOWN, "status-left-out", report);
}

function standing(
  table: Table,
  { statuses, profiles }: Roles,
  pattern: RegExp,
  code: "status-left-out" | "status-unfinished",
  report: Problem[],
): Statuses {
  return statuses.flatMap((column) => {
    const isYesNo = SAYS_CANCELLED.test(profiles[column]?.names[0] ?? "");
    const written = new Set(
      profiles[column]?.texts.filter((text) => (isYesNo ? YES : pattern).test(fold(text))),
    );
    if (written.size === 0) return [];
    const found = [...written].join(" · ");
    report.push(problem(code, table.file, { column: table.header[column] ?? null, found }));
    return [{ column, texts: [...new Set([...written].map(fold))] }];
  });
}
