// What somebody said of a table when asked. In: answers. Out: what the columns could be, as the answers leave it.
import { keyOf } from "../meaning/key-cell.ts";
import type { Key, Meaning, Scale } from "../meaning/meaning.ts";
import type { Roles } from "../meaning/shapes/roles.ts";
import type { Table } from "../rows/table.ts";

/** One answer a question; what nobody asked is not there. */
export type Answers = {
  /** The column that says whose a row is; null: nobody's, as of unsigned opinions. */
  readonly customer?: number | null;
  readonly time?: number;
  /** The column that names what happened; the dates themselves; or one word for every row. */
  readonly event?: { readonly column: number } | { readonly word: string } | "dates";
  /** The column of the rating; null: none of them is one. */
  readonly rating?: number | null;
  readonly scale?: { readonly min: number; readonly max: number };
  /** Words of a rating, from the worst to the best. */
  readonly words?: readonly string[];
  /** What a date like 03/04/2026 is. */
  readonly order?: "dmy" | "mdy";
};

/** The same understanding goes on from there: an answer only narrows what it may choose from. */
export function answered(table: Table, roles: Roles, answers: Answers): Roles {
  const steps = [withCustomer(table), withTime, withRating, withEvent];
  return steps.reduce((known, step) => step(known, answers), roles);
}

/** Keys of a person that the person chosen makes doubtful: another "customer", a visit. An order or an address stays. */
const RIVALS = ["customer", "session", "visitor"];

function withCustomer(table: Table) {
  return (roles: Roles, { customer }: Answers): Roles => {
    if (customer === undefined) return roles;
    if (customer === null) return { ...roles, keys: [] };
    const chosen = keyOf(table, kindOf(roles, customer), customer);
    const others = roles.keys.filter(({ kind, column }) => column !== customer && !RIVALS.includes(kind));
    return { ...without(roles, customer), keys: [chosen, ...others] };
  };
}

function kindOf({ keys, profiles }: Roles, column: number): Key["kind"] {
  const known = keys.find((key) => key.column === column)?.kind;
  if (known !== undefined) return known;
  return (profiles[column]?.emails ?? 0) >= 0.5 ? "email" : "customer";
}

function withTime(roles: Roles, { time }: Answers): Roles {
  return time === undefined ? roles : { ...without(roles, time), times: [time] };
}

/** A row is an opinion or something that happened: whoever says which leaves the other aside. */
function withRating(roles: Roles, { rating, words }: Answers): Roles {
  if (rating === undefined && words === undefined) return roles;
  const column = rating === undefined ? roles.wordRatings[0] : rating;
  if (column === undefined || column === null) return { ...roles, ratings: [], wordRatings: [] };
  return { ...without(roles, column), ratings: [column], wordRatings: [], events: [] };
}

function withEvent(roles: Roles, { event }: Answers): Roles {
  if (event === undefined) return roles;
  if (event === "dates" || "word" in event)
    return { ...roles, events: [], statuses: [], ratings: [], page: null };
  return { ...without(roles, event.column), events: [event.column], statuses: [], ratings: [] };
}

/** A column plays one part. */
function without(roles: Roles, column: number): Roles {
  const others = (columns: readonly number[]) => columns.filter((other) => other !== column);
  const other = (one: number | null) => (one === column ? null : one);
  return {
    ...roles,
    keys: roles.keys.filter((key) => key.column !== column),
    times: others(roles.times),
    events: others(roles.events),
    statuses: others(roles.statuses),
    ratings: others(roles.ratings),
    wordRatings: others(roles.wordRatings),
    texts: others(roles.texts),
    names: others(roles.names),
    facts: others(roles.facts),
    page: other(roles.page),
    device: other(roles.device),
    channel: other(roles.channel),
  };
}

/** The scale that was said, in place of the one that was guessed. */
export function withScale(
  meaning: Meaning,
  { scale, words }: Answers,
  fold: (text: string) => string,
): Meaning {
  if (scale === undefined && words === undefined) return meaning;
  const told = (known: Scale): Scale => {
    if (words === undefined) return { ...known, ...scale };
    const worth = Object.fromEntries(words.map((word, place) => [fold(word), place + 1]));
    return { min: 1, max: words.length, reversed: false, words: worth };
  };
  const readings = meaning.readings.map((reading) =>
    reading.kind === "feedback" && reading.rating !== null
      ? { ...reading, rating: { ...reading.rating, scale: told(reading.rating.scale) } }
      : reading,
  );
  return { ...meaning, readings };
}
