// Who made a table and what its columns mean. In: a table and the company's mappings. Out: a meaning, or null with the problem that tells what to do.

import { bears } from "./formats/format.ts";
import { formats } from "./formats/index.ts";
import { sidedIn } from "./meaning/amount-sides.ts";
import { centsIn } from "./meaning/cents.ts";
import { perLine } from "./meaning/line-amounts.ts";
import type { SourceMapping } from "./meaning/mapping.ts";
import { mappingFor, mappingMeaning } from "./meaning/mapping-meaning.ts";
import type { Meaning } from "./meaning/meaning.ts";
import { ownSheetOf } from "./meaning/own-sheet.ts";
import { undatedBack } from "./meaning/shapes/given-back.ts";
import { recogniseShape } from "./meaning/shapes/index.ts";
import type { Roles } from "./meaning/shapes/roles.ts";
import { entryFor, suggestEntry } from "./meaning/suggest-entry.ts";
import { thousandsIn } from "./meaning/thousands.ts";
import { unreadableDates } from "./meaning/time-cell.ts";
import { type Problem, problem } from "./problem.ts";
import { type Table, values } from "./rows/table.ts";

/** A mapping wins over a signature, a signature over the shape. */
export function recognise(
  table: Table,
  mappings: readonly SourceMapping[],
  report: Problem[],
): Meaning | null {
  const meaning = meaningOf(table, mappings, report);
  if (meaning === null) return null;
  const keys = meaning.keys.filter(({ column }) => !isDamaged(table, column, report));
  if (keys.length === 0) report.push(problem("keys-missing", table.file));
  for (const { column } of keys) report.push(...unpadded(table, column));
  const cents = centsIn(table, meaning, report);
  const thousands = thousandsIn(table, meaning, report);
  const sided = sidedIn(table, meaning, report);
  const isPerLine = perLine(table, meaning, report);
  const back = undatedBack(table, meaning, report);
  return {
    ...meaning,
    keys,
    ...(cents.length === 0 ? {} : { cents }),
    ...(thousands.length === 0 ? {} : { thousands }),
    ...(sided.length === 0 ? {} : { sided }),
    ...(isPerLine ? { perLine: true } : {}),
    ...(back === null ? {} : { back }),
  };
}

function meaningOf(table: Table, mappings: readonly SourceMapping[], report: Problem[]): Meaning | null {
  const mapping = mappingFor(table, mappings);
  if (mapping !== null) return mappingMeaning(table, mapping, report);
  const format = formats.find((candidate) => bears(table, candidate));
  if (format === undefined) return byShape(table, report);
  const told = report.length;
  const meaning = format.read(table, report);
  const isSilent = meaning === null || meaning.readings.every(({ kind }) => kind === "attributes");
  // A tool's name alone says nothing of columns that say nothing, or whose dates cannot be read.
  return isSilent && format.byShape === true && report.length === told ? byShape(table, report) : meaning;
}

function byShape(table: Table, report: Problem[]): Meaning | null {
  const told = report.length;
  const { meaning: guessed, roles } = recogniseShape(table, report);
  const entry = guessed === null ? suggestEntry(table, roles) : entryFor(table, guessed);
  const headers = table.header.join(" · ");
  const dates = guessed === null || guessed.format === "shape:attributes" ? unreadDates(table, roles) : null;
  if (report.length === told && dates !== null) report.push(dates);
  // Events without their dates are not facts on customers.
  const meaning = dates !== null && roles.events.length > 0 ? null : guessed;
  if (meaning !== null)
    report.push(problem("shape-guessed", table.file, { values: { shape: meaning.format.slice(6), entry } }));
  else if (report.length === told)
    report.push(
      misplacedSheet(table) ??
        totals(table, roles) ??
        problem("format-unknown", table.file, { values: { headers, entry } }),
    );
  return meaning;
}

function misplacedSheet(table: Table): Problem | null {
  const sheet = ownSheetOf(table);
  if (sheet === null) return null;
  // Several files of decisions are read side by side: none takes the place of another.
  const code = sheet === "decisions.csv" ? "own-decisions-misplaced" : "own-sheet-misplaced";
  return problem(code, table.file, { line: 1, values: { sheet } });
}

/** Where a customer or an opinion is known and a column calls itself a date, its values are what stops the reading. */
function unreadDates(table: Table, { keys, times, ratings, profiles }: Roles): Problem | null {
  if ((keys.length === 0 && ratings.length === 0) || times.length > 0) return null;
  const dated = profiles.filter(
    ({ names, texts }) => texts.length > 0 && names.some((name) => DATED.test(name)),
  );
  const unread = dated.map(({ column }) => unreadableDates(table, column));
  return unread.find(({ code }) => code !== "dates-unreadable") ?? unread[0] ?? null;
}

/** Stricter than what lets a number be a date. */
const DATED =
  /\b(?:date|timestamp|datetime|jour|day|horodatage|horodateur|heure|hour|time|created|cree|semaine|week|mois|month|trimestre|quarter)\b/;

/** Numbers of visits without a visitor are totals, of whichever tool; so is one such number beside a day or a country, and nothing else. */
function totals(table: Table, { keys, profiles }: Roles): Problem | null {
  if (keys.length > 0) return null;
  const counted = profiles.filter(
    ({ names, numbers }) => numbers >= 0.9 && names.some((name) => COUNTED.test(name)),
  );
  const isSmall = counted.length === 1 && profiles.length <= 3;
  return counted.length < 2 && !isSmall
    ? null
    : problem("file-aggregate", table.file, { values: { tool: "CSV" } });
}

const COUNTED =
  /^(?:(?:unique |total |nb |nombre de |nombre d'|new |active )?(?:visits|visites|visitors|visiteurs|uniques|users|utilisateurs|sessions|page ?views|pages vues(?: uniques)?|entrees|sorties|views|vues|clicks|clics|impressions|events|hits|bounces|conversions|rebonds?|taux de rebond|bounce rate|tickets|transactions|passages|ca(?: ttc| ht)?|chiffre d'affaires))$/;

const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+\d+$/i;

/** "1,23E+17" was an identifier before a spreadsheet rounded it: different customers now share it, so a column of them joins nobody. */
function isDamaged(table: Table, column: number, report: Problem[]): boolean {
  const found = values(table, column);
  const damaged = found.filter(({ text }) => SCIENTIFIC.test(text));
  const first = damaged[0];
  if (first === undefined) return false;
  const more = { column: table.header[column] ?? null, line: first.line, found: first.text };
  report.push(problem("ids-damaged", table.file, { ...more, values: { count: damaged.length } }));
  return damaged.length * 2 > found.length;
}

/** "1001" beside "01000" had a zero before it: a column of numbers that begin with zeros has one width. */
function unpadded(table: Table, column: number): Problem[] {
  const numbers = values(table, column).filter(({ text }) => /^\d+$/.test(text));
  const padded = numbers.find(({ text }) => text.startsWith("0") && /[1-9]/.test(text));
  if (padded === undefined) return [];
  const width = padded.text.length;
  const lost = numbers.filter(({ text }) => !text.startsWith("0") && text.length < width);
  const [first] = lost;
  if (first === undefined) return [];
  const more = { column: table.header[column] ?? null, line: first.line, found: first.text };
  return [
    problem("ids-unpadded", table.file, { ...more, values: { count: lost.length, padded: padded.text } }),
  ];
}
