// The next thing to ask of a table. In: what was understood and answered so far. Out: one question with its choices, or null when nothing that matters is open.
import type { ColumnProfile } from "../meaning/profile.ts";
import { rivalsOf } from "../meaning/shapes/events.ts";
import { rivalRatings } from "../meaning/shapes/feedback.ts";
import { isMoment, isSpan, isTelling } from "../meaning/shapes/main-time.ts";
import { scaleOf } from "../meaning/shapes/rating-scale.ts";
import { type Table, values } from "../rows/table.ts";
import type { Answers } from "./answers.ts";
import type { Interpretation } from "./interpret.ts";

/** `column` is the one that a choice speaks of; null for a choice of another sort. The first choice is the one proposed. */
export type Choice = {
  readonly column: number | null;
  readonly answer: Answers;
  readonly label: ChoiceLabel;
};
/** What a choice says beside its column: a word of `words/asking.ts`, with what it needs. */
export type ChoiceLabel =
  | { readonly kind: "column" }
  | { readonly kind: "event" | "rating" }
  | { readonly kind: "nobody" | "dates" }
  | { readonly kind: "scale"; readonly min: number; readonly max: number }
  | { readonly kind: "order"; readonly order: "dmy" | "mdy"; readonly text: string };

export type Question =
  | {
      readonly asks: "customer" | "time" | "event" | "rating" | "scale" | "order";
      readonly column: number | null;
      readonly choices: readonly Choice[] /** True when a word of one's own is an answer too. */;
      readonly free: boolean;
    }
  | { readonly asks: "words"; readonly column: number; readonly words: readonly string[] };

/** How many columns one chooses from. */
const MOST_CHOICES = 8;
const MOST_WORDS = 10;

export function nextQuestion(found: Interpretation, answers: Answers): Question | null {
  const questions = [whose, which, worth, when, what, scale, order];
  for (const question of questions) {
    const asked = question(found, answers);
    if (asked !== null) return asked;
  }
  return null;
}

function whose({ table, roles }: Interpretation, answers: Answers): Question | null {
  if (answers.customer !== undefined || roles.keys.length > 0) return null;
  const found = likelyCustomers(table, roles.profiles, roles.times);
  const nobody: Choice[] =
    roles.ratings.length > 0 || roles.wordRatings.length > 0
      ? [{ column: null, answer: { customer: null }, label: { kind: "nobody" } }]
      : [];
  const choices = [...found.map((column) => choice(column, { customer: column })), ...nobody];
  return choices.length === 0 ? null : { asks: "customer", column: null, choices, free: false };
}

/** What looks like identifiers that come back, then identifiers, then names; addresses that the reader left out are the staff's. */
function likelyCustomers(
  table: Table,
  profiles: readonly ColumnProfile[],
  times: readonly number[],
): number[] {
  const known = profiles.filter(
    ({ column, distinct, constant, texts, names }) =>
      !times.includes(column) &&
      !constant &&
      distinct > 1 &&
      texts.length * 2 > table.rows.length &&
      !MEASURES.test(names[0] ?? "") &&
      !texts.every((text) => /^[-+]?\d+[.,]\d{1,2}$/.test(text)),
  );
  const weight = ({ emails, texts, distinct }: ColumnProfile): number => {
    if (emails >= 0.5) return emails >= 0.8 ? 3 : 0;
    const isId = texts.every((text) => /^(?=\S*\d)[\w.-]+$/.test(text));
    const comesBack = distinct < texts.length;
    if (isId) return comesBack ? 1 : 2;
    const isName = texts.every((text) => text.length < 60) && distinct * 10 > texts.length;
    return isName ? 3 : 4;
  };
  const ranked = [...known].sort((a, b) => weight(a) - weight(b));
  return ranked
    .filter((profile) => weight(profile) < 4)
    .slice(0, MOST_CHOICES)
    .map(({ column }) => column);
}

/** What is paid, counted or measured is nobody. */
const MEASURES =
  /\b(?:montants?|amounts?|total|prix|price|tva|vat|ht|ttc|taux|rate|quantites?|quantity|qte|qty|nombre|nb|count|duree|duration|solde|balance|remise|discount)\b/;

/** Two names of what happened, two ratings, or one of each. */
function which({ table, roles, meaning }: Interpretation, answers: Answers): Question | null {
  if (meaning !== null || roles.times.length === 0) return null;
  if (answers.event !== undefined || answers.rating !== undefined) return null;
  const names = rivalsOf(table, roles);
  const isBoth = names.length > 0 && roles.ratings.length > 0;
  const ratings = isBoth ? roles.ratings : rivalRatings(table, roles);
  const choices = [
    ...ratings.map((column) => choice(column, { rating: column }, "rating")),
    ...(isBoth || names.length > 1 ? names : []).map((column) =>
      choice(column, { event: { column } }, "event"),
    ),
  ];
  if (choices.length < 2) return null;
  return { asks: ratings.length > 0 && !isBoth ? "rating" : "event", column: null, choices, free: false };
}

/** Words of a rating are worth what the company says. */
function worth({ table, roles, meaning }: Interpretation, answers: Answers): Question | null {
  const [column] = roles.wordRatings;
  const isOpen = answers.words === undefined && answers.rating === undefined && answers.event === undefined;
  if (column === undefined || !isOpen || roles.ratings.length > 0 || roles.events.length > 0) return null;
  if (meaning !== null && meaning.format === "shape:events") return null;
  const words = [...new Set(values(table, column).map(({ text }) => text))];
  return words.length < 2 || words.length > MOST_WORDS ? null : { asks: "words", column, words };
}

/** Several dates, none of which says that it is the row's. */
function when({ roles, meaning }: Interpretation, answers: Answers): Question | null {
  if (answers.time !== undefined || meaning === null || answers.event === "dates") return null;
  if (!["shape:events", "shape:feedback"].includes(meaning.format)) return null;
  // When a form was opened and when it was sent are one moment.
  const moments = roles.times.filter((column) => {
    const found = roles.profiles[column];
    return found !== undefined && isMoment(found) && !isSpan(found);
  });
  const dated = meaning.readings.flatMap((reading) =>
    reading.kind === "attributes" ? [] : [reading.time.column],
  );
  const profile = roles.profiles[dated[0] ?? -1];
  const isSure =
    moments.length < 2 || new Set(dated).size > 1 || (profile !== undefined && isTelling(profile));
  if (isSure) return null;
  const ranked = [...moments].sort((a, b) => Number(b === dated[0]) - Number(a === dated[0]));
  return {
    asks: "time",
    column: null,
    choices: ranked.map((column) => choice(column, { time: column })),
    free: false,
  };
}

function what({ table, roles, meaning }: Interpretation, answers: Answers): Question | null {
  if (meaning !== null || answers.event !== undefined || answers.rating !== undefined) return null;
  if (roles.keys.length === 0 || roles.times.length === 0) return null;
  const named = [...new Set([...roles.events, ...roles.statuses, ...roles.facts])].filter(
    (column) => (roles.profiles[column]?.distinct ?? 0) > 1 && (roles.profiles[column]?.numbers ?? 0) < 0.5,
  );
  const choices: Choice[] = [
    ...named.slice(0, MOST_CHOICES).map((column) => choice(column, { event: { column } }, "event")),
    { column: null, answer: { event: "dates" }, label: { kind: "dates" } },
  ];
  return table.rows.length === 0 ? null : { asks: "event", column: null, choices, free: true };
}

const SCALES = [
  [1, 5],
  [0, 5],
  [1, 10],
  [0, 10],
  [0, 20],
  [0, 100],
] as const;

/** Only where neither the header nor the values say it. */
function scale({ table, meaning }: Interpretation, answers: Answers): Question | null {
  if (answers.scale !== undefined || answers.words !== undefined || meaning === null) return null;
  for (const reading of meaning.readings) {
    if (reading.kind !== "feedback" || reading.rating === null) continue;
    const { column } = reading.rating;
    const { scale: guess, certain } = scaleOf(table, column);
    if (certain) continue;
    const others = SCALES.filter(
      ([min, max]) => min <= guess.min && max >= guess.max && (min !== guess.min || max !== guess.max),
    );
    const choices = [[guess.min, guess.max] as const, ...others].map(
      ([min, max]): Choice => ({
        column: null,
        answer: { scale: { min, max } },
        label: { kind: "scale", min, max },
      }),
    );
    return { asks: "scale", column, choices, free: false };
  }
  return null;
}

/** Day or month first, where no date of the column proves it. */
function order({ table, meaning, problems }: Interpretation, answers: Answers): Question | null {
  const unproven = problems.find(({ code }) => code === "dates-unproven");
  if (answers.order !== undefined || meaning === null || unproven === undefined) return null;
  const column = table.header.indexOf(unproven.column ?? "");
  const text = values(table, Math.max(0, column))[0]?.text ?? "";
  const orders = table.dates.order === "mdy" ? (["mdy", "dmy"] as const) : (["dmy", "mdy"] as const);
  const choices = orders.map(
    (order): Choice => ({ column: null, answer: { order }, label: { kind: "order", order, text } }),
  );
  return { asks: "order", column: column < 0 ? null : column, choices, free: false };
}

function choice(column: number, answer: Answers, kind: "column" | "event" | "rating" = "column"): Choice {
  return { column, answer, label: { kind } };
}
