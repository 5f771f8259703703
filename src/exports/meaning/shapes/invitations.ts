// Who was asked for an opinion. In: a table of opinions and its readings. Out: which rows are invitations, answered or not, and through which channel; null where nothing says it.
import { fold } from "../../cells/fold.ts";
import { readRating } from "../../cells/rating.ts";
import { type Problem, problem } from "../../problem.ts";
import { isNull, type Table } from "../../rows/table.ts";
import type { Cell, FeedbackReading, Invitations, Telling } from "../meaning.ts";
import { type ColumnProfile, isCalled } from "../profile.ts";
import type { Roles } from "./roles.ts";

/** When somebody was asked. */
const SENT =
  /\b(?:sent|send|envoi|envoyee?|emission|invitation|invitations|invited|invitee?|sollicitation|sollicitee?|solicited|requested|request)\b/;
/** "Répondu: oui", "Responded: yes". */
const SAYS_ANSWERED = /^(?:a )?(?:repondu|answered|responded|has (?:answered|responded)|reponse recue)$/;
const YES = /^(?:true|yes|oui|vrai|1|x|y|o)$/;
/** Folded. What states of a survey say. */
const ANSWERED =
  /^(?:lu(?:e)? et |read and )?(?:repondue?s?|answered|responded|replied|complete[ds]?|complet|completee?|termine[e]?|finished|reponse (?:recue|complete)|recue?|partiel(?:le)?|partial|submitted|soumise?)\b/;
const WAITING =
  /^(?:non repondue?s?|pas (?:de reponse|repondu)|sans reponse|unanswered|no response|no answer|not (?:answered|responded|started|opened)|(?:lu|read)(?: et| and)? (?:non|not|sans)|envoyee?s?|sent|delivered|delivre|en attente|pending|relancee?|reminded|ouverte?|opened|started|non ouverte?|invited|invitee?|non participation)\b/;
const NOT_SENT =
  /^(?:bounced?|hard bounce|soft bounce|undelivered|non (?:delivre|envoye|distribue)e?|not (?:sent|delivered)|failed|echec|erreur|error|desinscrite?|unsubscribed|opted out|exclue?|planifiee?|programmee?|scheduled)\b/;
/** Which way an opinion came. */
const WAY =
  /^(?:source of review|review source|source de l'avis|origine de l'avis|provenance de l'avis|mode de (?:collecte|sollicitation)(?: de l'avis)?|collection (?:method|source)|(?:avis )?(?:is )?(?:invited|invite|sollicitee?|solicited)|review (?:collection|origin))$/;
const UNASKED =
  /^(?:organic|organique|spontanee?|spontaneous|unsolicited|non sollicitee?|not invited|no|non|false|faux|0|web|website|site|widget|public|direct)$/;
const ASKED =
  /\b(?:invitation|invite[ed]?|afs|afsv2|automatic|automatique|link|lien|e-?mail|mail|sms|solicited|sollicitee?|kiosk|borne|qr|api|import(?:ed)?|manual)\b|^(?:yes|oui|true|vrai|1)$/;
const CHANNEL =
  /\b(?:canal|channel|mode d'envoi|mode de contact|type d'envoi|distribution|support d'envoi|sent (?:via|by)|envoye par)\b/;

const MOST_STATES = 12;
/** So many rows without an answer are no accident. */
const FEWEST = 3;

/** Opinions come back where somebody was asked; without a date or a state that says so, an empty answer is only an empty cell. */
export function invitationsOf(
  table: Table,
  roles: Roles,
  opinions: readonly FeedbackReading[],
  report: Problem[],
): Invitations | null {
  const way = wayOf(roles);
  if (way !== null) return { sent: way };
  const unanswered = table.rows.filter((cells) => !isAnswered(cells, opinions));
  if (unanswered.length < FEWEST) return null;
  const state = stateOf(table, roles, opinions);
  const sent = sentBy(table, roles, state);
  if (sent === null) return null;
  const channel = channelOf(roles);
  report.push(
    problem("invitations-read", table.file, {
      column: table.header[sent.column] ?? null,
      values: { count: unanswered.length },
    }),
  );
  return {
    sent,
    ...(state === null || state.answered.texts.length === 0 ? {} : { answered: state.answered }),
    ...(channel === null ? {} : { channel }),
  };
}

/** The date on which people were asked: it is no moment of their journey. */
function isSentDate(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && SENT.test(profile.names[0] ?? "");
}

/** When they were asked, again, and opened the question: all of it is of the opinion. */
export function isOfAsking(profile: ColumnProfile | undefined): boolean {
  return isSentDate(profile) || OF_ASKING.test(profile?.names[0] ?? "");
}

const OF_ASKING = /\b(?:ouvert\w*|opened|open|clic\w*|click\w*|relance\w*|remind\w*|lecture|read at|lu le)\b/;

function isAnswered(cells: readonly string[], opinions: readonly FeedbackReading[]): boolean {
  return opinions.some(({ rating, texts }) => {
    const rated = rating === null ? "" : (cells[rating.column] ?? "");
    const isRated =
      !isNull(rated) && (readRating(rated) !== null || rating?.scale.words[fold(rated)] !== undefined);
    return isRated || texts.some((column) => !isNull(cells[column] ?? ""));
  });
}

type State = {
  readonly answered: { readonly column: number; readonly texts: readonly string[] };
  readonly asked: readonly string[];
  readonly hasUnsent: boolean;
};

/** A column of few states, of which some say that nobody answered; those that say that somebody did stand where an opinion is. */
function stateOf(table: Table, { profiles }: Roles, opinions: readonly FeedbackReading[]): State | null {
  const used = new Set(
    opinions.flatMap(({ rating, texts, time }) => [rating?.column, time.column, ...texts]),
  );
  for (const profile of profiles) {
    const { column, distinct, texts } = profile;
    if (used.has(column) || texts.length === 0 || distinct > MOST_STATES) continue;
    const written = [...new Set(texts.map(fold))];
    const isYesNo = isCalled(profile, SAYS_ANSWERED) && written.some((text) => YES.test(text));
    const answered = written.filter((text) => (isYesNo ? YES.test(text) : ANSWERED.test(text)));
    const waiting = written.filter((text) => !answered.includes(text) && (isYesNo || WAITING.test(text)));
    const unsent = written.filter((text) => !isYesNo && NOT_SENT.test(text));
    if (answered.length + waiting.length + unsent.length < written.length || waiting.length === 0) continue;
    const state = { answered: { column, texts: answered }, asked: [...answered, ...waiting] };
    if (isTrue(table, state, opinions)) return { ...state, hasUnsent: unsent.length > 0 };
  }
  return null;
}

/** "Envoyé" of a parcel says nothing of answers: nearly no opinion stands on a row that waits for one. */
function isTrue(table: Table, { answered }: Omit<State, "hasUnsent">, opinions: readonly FeedbackReading[]) {
  const given = table.rows.filter((cells) => isAnswered(cells, opinions));
  const said = given.filter((cells) => answered.texts.includes(fold(cells[answered.column] ?? "")));
  return answered.texts.length > 0 && said.length >= 0.9 * given.length;
}

/** A date tells it, unless a state says that some of what has one never reached anybody. */
function sentBy(table: Table, { profiles, times }: Roles, state: State | null): Telling | null {
  if (state?.hasUnsent === true) return { column: state.answered.column, texts: state.asked };
  const date = times.find((column) => {
    const profile = profiles[column];
    return isSentDate(profile) && (profile?.texts.length ?? 0) * 2 > table.rows.length;
  });
  if (date !== undefined) return { column: date };
  return state === null ? null : { column: state.answered.column, texts: state.asked };
}

function wayOf({ profiles }: Roles): Telling | null {
  for (const profile of profiles) {
    if (!isCalled(profile, WAY) || profile.distinct > MOST_STATES) continue;
    const written = [...new Set(profile.texts.map(fold))];
    const unasked = written.filter((text) => UNASKED.test(text));
    const asked = written.filter((text) => !unasked.includes(text) && ASKED.test(text));
    if (asked.length > 0 && asked.length + unasked.length === written.length)
      return { column: profile.column, texts: asked };
  }
  return null;
}

function channelOf({ profiles, channel }: Roles): Cell | null {
  const named = profiles.find(
    (profile) =>
      isCalled(profile, CHANNEL) &&
      profile.texts.length > 0 &&
      profile.distinct <= MOST_STATES &&
      profile.numbers < 0.5 &&
      profile.emails === 0,
  );
  const column = named?.column ?? channel;
  return column === null ? null : { column };
}
