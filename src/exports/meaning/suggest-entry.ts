// The `sources:` entry of a file. In: a table, and its meaning or what its columns could be. Out: YAML that reads the same, or with the likely columns filled in.

import { ladderOf } from "../cells/ladder.ts";
import { type Table, values } from "../rows/table.ts";
import { amountColumns } from "./amount-column.ts";
import type {
  Cell,
  FeedbackReading,
  InteractionsReading,
  Invitations,
  Meaning,
  Scale,
  Telling,
  TimeCell,
} from "./meaning.ts";
import { isOfOneThing } from "./of-one-thing.ts";
import type { Roles } from "./shapes/roles.ts";
import { sourceName } from "./source-name.ts";

const UNKNOWN = "…";

/** What was understood, as one would write it: pasted into parcours.yaml, the same rows are read. */
export function entryFor(table: Table, meaning: Meaning): string {
  const name = (column: number) => JSON.stringify(table.header[column] ?? UNKNOWN);
  const interactions = meaning.readings.filter((reading) => reading.kind === "interactions");
  const opinions = meaning.readings.filter((reading) => reading.kind === "feedback");
  const fields = meaning.readings.flatMap((reading) => (reading.kind === "attributes" ? reading.fields : []));
  const dated = new Set([...interactions, ...opinions].map(({ time }) => time.shape));
  const [order, ...orders] = ["dmy", "mdy", "ymd"].filter((shape) => [...dated].some((one) => one === shape));
  const standing = (statuses: Meaning["exclude"]) =>
    statuses.map(({ column, texts }) => `${name(column)}: ${list(texts.map(quotedText))}`).join(", ");
  const [left, attempts] = [standing(meaning.exclude), standing(meaning.unfinished ?? [])];
  const apart = interactions.flatMap(({ event }) =>
    "text" in event && event.apart !== undefined ? [event.apart] : [],
  );
  const hopes = interactions.flatMap(({ event, only }) =>
    only === undefined || !("text" in event)
      ? []
      : [`${JSON.stringify(event.text)}: { ${standing([only])} }`],
  );
  return lines([
    "sources:",
    `  - file: ${JSON.stringify(table.file)}`,
    `    name: ${meaning.source}`,
    order !== undefined && orders.length === 0 && `    dates: ${order}`,
    meaning.keys.length > 0 && `    keys: { ${keysOf(meaning.keys, name)} }`,
    ...happenings(interactions, name),
    ...feedbackLines(opinions, name),
    fields.length > 0 &&
      `    attributes: { ${fields.map((field) => `${JSON.stringify(field.name)}: ${name(field.column)}`).join(", ")} }`,
    ...worth(table, meaning, name),
    invitationsLine(meaning.invitations, name),
    left !== "" && `    exclude: { ${left} }`,
    attempts !== "" && `    unfinished: { ${attempts} }`,
    hopes.length > 0 && `    only: { ${hopes.join(", ")} }`,
    apart.length > 0 && `    apart: { ${standing(apart.slice(0, 1))} }`,
    onceLine(interactions, meaning.keys),
  ]);
}

/** Unsaid, dates of an order's rows are told once: each row that is a payment of its own says so. */
function onceLine(readings: readonly InteractionsReading[], keys: Meaning["keys"]): string | false {
  const [first] = readings;
  if (first?.once === true) return "    once: true";
  const isUsual = first !== undefined && !isLog(first) && isOfOneThing(keys.map(({ kind }) => kind));
  return isUsual && "    once: false";
}

type Named = (column: number) => string;

function invitationsLine(told: Invitations | undefined, name: Named): string | false {
  if (told === undefined) return false;
  const written = ({ column, texts }: Telling) =>
    texts === undefined ? name(column) : `{ ${name(column)}: ${list(texts.map(quotedText))} }`;
  const parts = [
    told.sent !== undefined && `sent: ${written(told.sent)}`,
    told.answered !== undefined && `answered: ${written(told.answered)}`,
    side("channel", told.channel, name),
  ].filter((part) => part !== false);
  return `    invitations: { ${parts.join(", ")} }`;
}

/** The columns that are read as amounts, whoever named them: what is written stays when a header changes its place. */
function worth({ folded }: Table, { amount }: Meaning, name: Named): string[] {
  const found = amountColumns(folded, amount);
  if (found === null) return [];
  const currency = found.currency === null ? [] : [`    currency: ${name(found.currency)}`];
  return [`    amount: ${name(found.amount)}`, ...currency];
}

/** Events named by a column are a log; events named by us are dates of one row. */
function isLog({ event, page }: InteractionsReading): boolean {
  return !("text" in event) || page !== undefined;
}

function happenings(readings: readonly InteractionsReading[], name: Named): (string | false)[] {
  const [first] = readings;
  if (first === undefined) return [];
  const sides = [side("channel", first.channel, name), side("device", first.device, name)];
  if (isLog(first)) {
    const parts = [
      `time: ${name(first.time.column)}`,
      `event: ${eventName(first.event, name)}`,
      side("page", first.page, name),
      ...sides,
    ];
    const deeds = readings.slice(1);
    return [
      `    events: { ${parts.filter((part) => part !== false).join(", ")} }`,
      ...(deeds.length === 0 ? [] : milestoneLines(deeds, name)),
    ];
  }
  return [...milestoneLines(readings, name), ...sides.map((text) => text !== false && `    ${text}`)];
}

function milestoneLines(readings: readonly InteractionsReading[], name: Named): string[] {
  const columns = new Map<string, string[]>();
  for (const { event, time } of readings) {
    const told = "text" in event ? event.text : UNKNOWN;
    columns.set(told, [...(columns.get(told) ?? []), name(time.column)]);
  }
  return [
    "    milestones:",
    ...[...columns].map(([event, found]) => `      ${JSON.stringify(event)}: ${list([...new Set(found)])}`),
  ];
}

function feedbackLines(readings: readonly FeedbackReading[], name: Named): string[] {
  const told = readings.map((reading) => {
    const parts = [
      `time: ${timeNames(reading.time, name)}`,
      `event: ${"text" in reading.event ? JSON.stringify(reading.event.text) : UNKNOWN}`,
      reading.rating !== null && `rating: ${name(reading.rating.column)}, ${scaleText(reading.rating.scale)}`,
      reading.texts.length > 0 && `text: ${list(reading.texts.map(name))}`,
      side("touchpoint", reading.touchpoint, name),
      reading.names.length > 0 && `names: ${list(reading.names.map(name))}`,
      side("channel", reading.channel, name),
      side("device", reading.device, name),
    ];
    return `{ ${parts.filter((part) => part !== false).join(", ")} }`;
  });
  if (told.length < 2) return told.map((text) => `    feedback: ${text}`);
  return ["    feedback:", ...told.map((text) => `      - ${text}`)];
}

function timeNames({ column, others = [] }: TimeCell, name: Named): string {
  return others.length === 0 ? name(column) : list([column, ...others].map(name));
}

function scaleText({ min, max, reversed, words }: Scale): string {
  const told = Object.entries(words).map(([word, number]) => `${JSON.stringify(word)}: ${number}`);
  const parts = [
    `scale: [${min}, ${max}]`,
    reversed && "reversed: true",
    told.length > 0 && `words: { ${told.join(", ")} }`,
  ];
  return parts.filter((part) => part !== false).join(", ");
}

function eventName(cell: Cell, name: Named): string {
  if ("text" in cell) return quotedText(`=${cell.text}`);
  if ("column" in cell) return name(cell.column);
  if (!("columns" in cell)) return UNKNOWN;
  const otherwise = cell.otherwise === "" ? [] : [quotedText(`=${cell.otherwise}`)];
  return list([...cell.columns.map(name), ...otherwise]);
}

function side(label: string, cell: Cell | undefined, name: Named): string | false {
  if (cell === undefined) return false;
  if ("inside" in cell) return `${label}: ${JSON.stringify(`${JSON.parse(name(cell.inside))}.${cell.name}`)}`;
  return "column" in cell && `${label}: ${name(cell.column)}`;
}

/** Only the part that fits what was seen: feedback beside a rating, milestones for several dates, else events. */
export function suggestEntry(table: Table, roles: Roles): string {
  const name = (column: number | null | undefined) =>
    JSON.stringify(column === null || column === undefined ? UNKNOWN : (table.header[column] ?? UNKNOWN));
  // A rating counts without any customer.
  const isAnonymous = roles.keys.length === 0 && roles.ratings.length > 0;
  const keys =
    roles.keys.length > 0 ? keysOf(roles.keys, name) : `customer: [${name(likelyKey(table, roles))}]`;
  return lines([
    "sources:",
    `  - file: ${JSON.stringify(table.file)}`,
    `    name: ${sourceName(table.file)}`,
    !isAnonymous && `    keys: { ${keys} }`,
    ...reading(table, roles, name),
  ]);
}

/** What is counted, measured or dated is nobody. */
const NO_KEY =
  /\b(?:dates?|time|heure|duration|duree|amount|montant|total|prix|price|qte|quantite|quantity|debit|credit|count|nb|nombre|number of|score|note|rank|rang|seconds?|minutes?|latitude|longitude)\b/;

const SOMEBODY =
  /^(?:(?:nom|name|code|n|numero|reference|ref) (?:(?:du |de la |de l'|de |d'|of (?:the )?)))?(?:clients?|customers?|patients?|adherents?|membres?|members?|abonnes?|utilisateurs?|users?|contacts?|beneficiaires?|acheteurs?|buyers?|guests?|donateurs?|societe|company|entreprise|compte|account)(?: (?:name|nom))?(?: \(?s\)?)?$/;

/** Of the columns that nothing claims, the one that names somebody, else the first whose values look like identifiers that come back. */
function likelyKey(table: Table, { profiles, times, events }: Roles): number | null {
  const free = profiles.filter(
    ({ column, names }) => ![...times, ...events].includes(column) && !NO_KEY.test(names[0] ?? ""),
  );
  // A name tells people apart worse than a number does, and better than nothing.
  const named = free.find(({ names, distinct }) => distinct > 1 && SOMEBODY.test(names[0] ?? ""));
  if (named !== undefined) return named.column;
  const found = free.filter(
    ({ texts, distinct }) =>
      distinct > 1 && distinct < table.rows.length && texts.every((text) => /^(?=\S*\d)[\w.+-]+$/.test(text)),
  );
  const [first, ...others] = found;
  // Halves of one number ("visid_high", "visid_low"): the one that changes most tells most people apart.
  return (
    others.reduce((best, one) => (best !== undefined && one.distinct > 2 * best.distinct ? one : best), first)
      ?.column ?? null
  );
}

function reading(table: Table, roles: Roles, name: (column: number | null | undefined) => string): string[] {
  const [time] = roles.times;
  const [worded] = roles.wordRatings;
  const [rated] = roles.ratings;
  const ladder = rated === undefined ? null : ladderOf(values(table, rated).map(({ text }) => text));
  if (ladder !== null) {
    const words = Object.entries(ladder).map(([word, rung]) => `${JSON.stringify(word)}: ${rung}`);
    return [
      `    feedback: { time: ${name(time)}, event: review, rating: ${name(rated)}, scale: [1, 5],`,
      `      words: { ${words.join(", ")} } }`,
    ];
  }
  if (roles.ratings.length > 0) {
    return [
      `    feedback: { time: ${name(time)}, event: review, rating: ${name(roles.ratings[0])}, scale: stars }`,
    ];
  }
  const event = roles.events[0] ?? roles.statuses[0];
  if (worded !== undefined && event === undefined) {
    return [
      `    feedback: { time: ${name(time)}, event: review, rating: ${name(worded)}, scale: [1, 5],`,
      `      words: { ${wordsOf(table, worded).join(", ")} } }`,
    ];
  }
  if (event === undefined && roles.page !== null)
    return [`    events: { time: ${name(time)}, event: "=page_view", page: ${name(roles.page)} }`];
  if (event === undefined && roles.times.length > 0) {
    return ["    milestones:", ...roles.times.map((column) => `      ${name(column)}: ${name(column)}`)];
  }
  return [`    events: { time: ${name(time)}, event: ${name(event)} }`];
}

/** Each word of a rating, its number left to the company. */
function wordsOf(table: Table, column: number): string[] {
  const words = new Set(values(table, column).map(({ text }) => text));
  return [...words].map((word) => `${JSON.stringify(word)}: ${UNKNOWN}`);
}

function keysOf(keys: Meaning["keys"], name: Named): string {
  const kinds = [...new Set(keys.map(({ kind }) => kind))];
  const columns = (kind: string) => keys.filter((key) => key.kind === kind).map(({ column }) => name(column));
  return kinds.map((kind) => `${kind}: ${list(columns(kind))}`).join(", ");
}

function quotedText(text: string): string {
  return JSON.stringify(text);
}

function list(texts: readonly string[]): string {
  return texts.length === 1 ? (texts[0] ?? "") : `[${texts.join(", ")}]`;
}

function lines(found: readonly (string | false)[]): string {
  return found.filter((line) => line !== false).join("\n");
}
