// Unknown tables told by their shape. In: a table. Out: a meaning when only one is plausible; several plausible ones are a problem, not a guess.

import { type Problem, problem } from "../../problem.ts";
import type { Table } from "../../rows/table.ts";
import type { Cell, Meaning, Reading } from "../meaning.ts";
import { meets, rowsPerValue } from "../profile.ts";
import { sourceName } from "../source-name.ts";
import { factsReading } from "./attributes.ts";
import { eventCell, eventReading, namesAnOccasion, rivalsOf } from "./events.ts";
import { feedbackReadings, rivalRatings } from "./feedback.ts";
import { areVisits } from "./key-columns.ts";
import { isSaid, isSpan, isUpkeep } from "./main-time.ts";
import { isFormStamp, milestoneReadings, momentsOf } from "./milestones.ts";
import { type Roles, rolesOf } from "./roles.ts";
import { leftOut, unfinished } from "./statuses.ts";
import { happening, isBeginning, type Subject, subjectOf } from "./subject.ts";

export type ShapeVerdict = { readonly meaning: Meaning | null; readonly roles: Roles };

/**
 * An id and a time make a journey; what else is there says of which kind. Nothing plausible: no meaning, no problem. An opinion in words
 * counts without anyone. `answered` where somebody was asked: what columns can be is then what the answers leave, and any opinion may be
 * nobody's.
 */
export function recogniseShape(
  table: Table,
  report: Problem[],
  answered?: (roles: Roles) => Roles,
): ShapeVerdict {
  const known = withoutOccasions(table, rolesOf(table));
  const roles = answered === undefined ? known : answered(known);
  const isVoiced = roles.ratings.length > 0 && (answered !== undefined || roles.texts.length > 0);
  if ((roles.keys.length === 0 && !isVoiced) || isAmbiguous(table, roles, report))
    return { meaning: null, roles };
  const meaning = meaningOf(table, roles, report);
  if (meaning !== null && areVisits(meaning.keys)) {
    const column = table.header[meaning.keys[0]?.column ?? 0] ?? null;
    report.push(problem("visits-not-people", table.file, { column }));
  }
  if (meaning !== null) report.push(...datesLeft(table, roles, meaning), ...wordsLeft(table, roles, meaning));
  return { meaning, roles };
}

/** Ratings in words that no ladder knows, beside what else the rows tell: not counted, and asked about. */
function wordsLeft(table: Table, { wordRatings, profiles }: Roles, { readings }: Meaning): Problem[] {
  const [column] = wordRatings;
  if (column === undefined || readings.some(({ kind }) => kind === "feedback")) return [];
  const found = [...new Set(profiles[column]?.texts)].slice(0, 5).join(", ");
  return [problem("rating-unasked", table.file, { column: table.header[column] ?? null, found })];
}

/**
 * Dates of one thing that the meaning says nothing of; not those of machines and of the upkeep of records. A row of a log has its one moment,
 * and an opinion is one moment too, however many stamps it bears.
 */
function datesLeft(table: Table, { times, profiles }: Roles, { format, readings }: Meaning): Problem[] {
  if (format !== "shape:milestones" && format !== "shape:feedback") return [];
  const read = new Set(readings.flatMap((one) => (one.kind === "attributes" ? [] : [one.time.column])));
  const isOpinion = format === "shape:feedback";
  const left = times.filter((column) => {
    const profile = profiles[column];
    if (profile === undefined || read.has(column) || isUpkeep(profile)) return false;
    return !isOpinion || !(isSpan(profile) || isSaid(profile));
  });
  const found = left.map((column) => `« ${table.header[column] ?? ""} »`).join(", ");
  return left.length === 0 ? [] : [problem("dates-left", table.file, { found })];
}

function meaningOf(table: Table, roles: Roles, report: Problem[]): Meaning | null {
  const subject = subjectOf(table, roles);
  return (
    opinions(table, roles, subject, report) ??
    log(table, roles, report) ??
    dates(table, roles, subject, report) ??
    history(table, roles, report) ??
    facts(table, roles)
  );
}

/** Opinions, and what the other dates of the row tell: the order that was rated, the ticket that was solved. */
function opinions(table: Table, roles: Roles, subject: Subject | null, report: Problem[]): Meaning | null {
  // A ticket is rated once it is solved, and both its dates are its own.
  const solved = subject === "ticket" ? solvedAt(roles) : null;
  const feedback = feedbackReadings(table, roles, report, solved);
  const [first] = feedback;
  if (first === undefined) return null;
  const told = subject === null ? [] : momentsOf(roles, subject, solved === null ? [first.time.column] : []);
  const lived = told.filter((column) => subject === "ticket" || !isFormStamp(roles, column));
  const milestones = milestoneReadings(table, roles, lived, subject, report);
  const exclude = leftOut(table, roles, "opinions", report);
  return shape("feedback", table, roles, [...feedback, ...milestones], exclude);
}

function solvedAt(roles: Roles): number | null {
  const moments = momentsOf(roles, "ticket");
  const solved = moments.find((column) => {
    const profile = roles.profiles[column];
    return profile !== undefined && happening(profile, "", "ticket", "") === "ticket_solved";
  });
  return moments.length > 1 ? (solved ?? null) : null;
}

/** What happened, row by row. */
function log(table: Table, roles: Roles, report: Problem[]): Meaning | null {
  const cell = eventCell(table, roles);
  const event = cell === null ? null : eventReading(table, roles, cell, report);
  return event === null ? null : shape("events", table, roles, [event]);
}

/** Dates of one thing: an order, a ticket, a deal; or of a customer. Where things stand today is a fact, of no date. */
function dates(table: Table, roles: Roles, subject: Subject | null, report: Problem[]): Meaning | null {
  const moments = momentsOf(roles, subject);
  const [only] = moments;
  if (only === undefined) return null;
  const isOne = moments.length === 1;
  if (
    isOne &&
    ((isHistory(table, roles, subject) && !saysWhat(roles, only)) || isBirth(roles, only, subject))
  )
    return null;
  const milestones = milestoneReadings(table, roles, moments, subject, report);
  if (milestones.length === 0) return null;
  const exclude = subject === "pass" || subject === null ? leftOut(table, roles, "visits", report) : [];
  const meaning = shape("milestones", table, roles, [...milestones, ...factsReading(table, roles)], exclude);
  const attempts = subject === "order" || subject === "payment" ? unfinished(table, roles, report) : [];
  return attempts.length === 0 ? meaning : { ...meaning, unfinished: attempts };
}

/** "Date du RDV", "Date de l'appel": the date itself says what took place, and a status only whether it did. */
function saysWhat({ profiles }: Roles, column: number): boolean {
  const name = profiles[column]?.names[0] ?? "";
  const said = name
    .replace(/\b(?:date|heure|jour|time|at|le|la|de|du|d'|of|event|evenement|created|creation|et)\b'?/g, " ")
    .trim();
  return (
    said !== "" &&
    !/modif|maj|updat|chang|statut|status|etape|stage|horodat|timestamp|export|event/.test(said)
  );
}

/** A status of something unknown, or of one thing that went through several. */
function isHistory(table: Table, { keys, statuses }: Roles, subject: Subject | null): boolean {
  const [status] = statuses;
  if (status === undefined) return false;
  if (subject === null) return true;
  const thing = keys.find(({ kind }) => kind === subject);
  return thing !== undefined && meets(table, thing.column, status) > 1.05;
}

/** A list of customers, each with the day its record was made: nothing that they did. */
function isBirth({ keys, profiles }: Roles, column: number, subject: Subject | null): boolean {
  const [key] = keys;
  const [profile, date] = [profiles[key?.column ?? -1], profiles[column]];
  if (subject !== null || profile === undefined || date === undefined) return false;
  return isBeginning(date) && /creat|cree/.test(date.names[0] ?? "") && rowsPerValue(profile) < 1.05;
}

/** Where things stood at each row's date. */
function history(table: Table, roles: Roles, report: Problem[]): Meaning | null {
  const [status] = roles.statuses;
  const cell: Cell | null = status === undefined ? null : { column: status };
  const event = cell === null ? null : eventReading(table, roles, cell, report);
  return event === null ? null : shape("events", table, roles, [event]);
}

function facts(table: Table, roles: Roles): Meaning | null {
  const facts = roles.keys.length === 0 ? [] : factsReading(table, roles);
  return roles.times.length === 0 && facts.length > 0 ? shape("attributes", table, roles, facts) : null;
}

function shape(
  kind: string,
  table: Table,
  roles: Roles,
  readings: readonly Reading[],
  exclude: Meaning["exclude"] = [],
): Meaning {
  return {
    format: `shape:${kind}`,
    source: sourceName(table.file),
    keys: roles.keys,
    readings,
    exclude,
    continues: false,
  };
}

/** The congress that a ticket is for is a fact. */
function withoutOccasions(table: Table, roles: Roles): Roles {
  const occasions = roles.events.filter((event) => namesAnOccasion(table, roles, event));
  const events = roles.events.filter((event) => !occasions.includes(event));
  return { ...roles, events, facts: [...roles.facts, ...occasions] };
}

/** Two ratings, two event names, or a rating beside an event name: only the user knows which one counts. */
function isAmbiguous(table: Table, roles: Roles, report: Problem[]): boolean {
  if (roles.times.length === 0) return false;
  const names = rivalsOf(table, roles);
  const ratings = rivalRatings(table, roles);
  const isBoth = names.length > 0 && roles.ratings.length > 0;
  const rivals = isBoth ? [...roles.ratings, ...names] : ratings.length > 1 ? ratings : names;
  if (rivals.length < 2) return false;
  const found = rivals.map((column) => table.header[column]).join(" · ");
  report.push(problem("shape-ambiguous", table.file, { found }));
  return true;
}
