// The date column that says when a row happened. In: candidates. Out: the one with the most telling header, else the first.
import { type ColumnProfile, isCalled } from "../profile.ts";

const TELLING: readonly RegExp[] = [
  /^(?:event|evenement)? ?(?:timestamp|time|date ?time|horodatage|horodateur|date heure)$|^(?:occurred|happened) at$|^event ?date$|^date de l'evenement$|^(?:event ?)?(?:time ?stamp|created time)$/,
  /^(?:date|time|jour|created at|creation date|date de creation|cree le|created)$|\b(?:submitted|soumis|recorded ?date|review ?(?:date|time|timestamp|datetime)|date de l'avis|avis le|feedback ?date|date ?time visit)\b/,
  /\b(?:creat|cree|creation|order ?date|date de commande|purchase ?date|sale date)/,
];
/** Dates that are not moments of the customer's journey: plans, limits, births, housekeeping, answers of the company. */
const NOT_A_MOMENT =
  /estim|^est (?:close|closing|delivery|ship\w*|arrival|end|start|completion)\b|prevu|prevision|expected|planned|\bdue\b|echeance|birth|naissance|updat|\bupd\b|modif|\bmaj\b|mise a jour|limit|expir|deadline|anniversaire|valid|export|\banswer|reply|reponse|(?:first|initial) response|response time|\bowner\b|current (?:stage|phase)|phase actuelle|last (?:seen|login|activity|active|open|opened|click|clicked|changed?|contacted|sync|purchase|order|visit|payment|booking|message|reply)|dernier|\bchanged\b/;
/** When machines passed a row on: one moment told several times. */
const TECHNICAL =
  /^(?:received|sent|original|uuid|loaded|ingested|inserted|synced|processed|indexed|server|client)(?: (?:at|ts|time|timestamp|date))+$|^(?:first touch|user first touch)/;
/** When a form was opened and sent: one moment too, where the row is an opinion. */
const SPAN = /^(?:start|end|started|ended) ?(?:date|time|at)?$|^date de (?:debut|fin)$/;
/** When somebody said it; not when they lived what they speak of, nor when they were asked. */
const OPINION =
  /^(?!.*\b(?:sent|envoi|envoyee?|invit|invitation|invited|request|requested|sollicit\w*)\b).*\b(?:review|avis|feedback|survey|enquete|responded|response|completed|completion|date reponse|date de reponse|submit|submitted|soumis|recorded|rated|horodateur|horodatage|answered|repondu)\b/;
const LIVED =
  /\b(?:experience|visit|visite|order|commande|purchase|achat|delivery|livraison|livree?|delivered|stay|sejour|reserve|reserv\w+|resa|booked|booking|arrivee|arrival|depart|departure|check ?in|check ?out|rdv|rendez vous|appointment|intervention|passage)\b/;

/** False for plans, limits, births and housekeeping. */
export function isMoment(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && !NOT_A_MOMENT.test(profile.names[0] ?? "") && !isTechnical(profile);
}

/** True when its header says that it is the row's own date. */
export function isTelling(profile: ColumnProfile): boolean {
  return TELLING.some((pattern) => isCalled(profile, pattern)) || isCalled(profile, OPINION);
}

export function isTechnical(profile: ColumnProfile): boolean {
  return isCalled(profile, TECHNICAL);
}

/** Null of no candidate; a plan or a limit only when nothing else is there. Of equals the one that is always filled, then the first. */
export function mainTime(profiles: readonly ColumnProfile[], times: readonly number[]): number | null {
  const all = times.flatMap((column) => profiles[column] ?? []);
  const moments = all.filter(isMoment);
  for (const pattern of TELLING) {
    const found = moments.filter((profile) => isCalled(profile, pattern));
    const fullest = found.reduce<ColumnProfile | null>(
      (best, one) => (best === null || one.texts.length > best.texts.length ? one : best),
      null,
    );
    if (fullest !== null) return fullest.column;
  }
  const technical = all.filter(
    (profile) => isTechnical(profile) && !/\b(?:birth|due|expir)/.test(profile.names[0] ?? ""),
  );
  return (moments[0] ?? technical.at(-1) ?? all[0])?.column ?? null;
}

/** When an opinion was given: the date that says so, else the main one of those that speak of nothing else. */
export function opinionTime(profiles: readonly ColumnProfile[], times: readonly number[]): number | null {
  // Beside the words of a reply, and the day on which the opinion was shown, its date is the company's.
  const isReplied =
    profiles.some(({ names }) => REPLY.test(names[0] ?? "")) &&
    times.some((column) => POSTED.test(profiles[column]?.names[0] ?? ""));
  const isOfReply = (column: number) => isReplied && ANSWERED.test(profiles[column]?.names[0] ?? "");
  const given = times.filter((column) => isGiven(profiles[column]));
  const said = given.filter((column) => !isOfReply(column));
  const others = times.filter((column) => !isLived(profiles[column]) && !isOfReply(column));
  const told = mainTime(profiles, said) ?? mainTime(profiles, others);
  return (
    told ??
    latest(
      profiles,
      times.filter((column) => isMoment(profiles[column])),
    ) ??
    mainTime(profiles, times)
  );
}

const POSTED = /\b(?:publication|publiee?|published|posted|avis|review|depot|deposee?)\b/;
const ANSWERED = /^date (?:de (?:la )?)?reponse$|^(?:response|answer) date$|^repondu le$/;
const REPLY =
  /^(?:(?:votre|notre|owner|company|business|merchant|management) )?(?:reponse|reply|response|answer)(?: (?:text|texte|comment|content|du (?:proprietaire|marchand|professionnel|gerant)|de (?:l'etablissement|la marque|l'entreprise)|publique))?$/;

export function isGiven(profile: ColumnProfile | undefined): boolean {
  const name = profile?.names[0] ?? "";
  if (profile === undefined || SURVEYED.test(name)) return profile !== undefined;
  return OPINION.test(name) && (isMoment(profile) || isCalled(profile, ANSWERED));
}

/** "Survey answered date": the customer answered, not the company. */
const SURVEYED =
  /^(?:(?:csat|nps|satisfaction) )?(?:survey|enquete|questionnaire) (?:answered|repondue?)\b|^(?:csat |satisfaction )?rating (?:date|at|time)$|^date de (?:la )?(?:note|notation)$/;

/** True for what a customer lived: a stay, an order, an appointment. */
export function isLived(profile: ColumnProfile | undefined): boolean {
  return isMoment(profile) && LIVED.test(profile?.names[0] ?? "");
}

/** An opinion is given once all that it speaks of is over: of dates of what was lived, the one written last in most rows. */
function latest(profiles: readonly ColumnProfile[], times: readonly number[]): number | null {
  const ends = /\b(?:depart|departure|check ?out|fin|end|livree?|delivered|livraison|delivery)\b/;
  return times.find((column) => ends.test(profiles[column]?.names[0] ?? "")) ?? null;
}

/** When machines passed a row on, when its record was touched or answered, when somebody was born. */
export function isUpkeep(profile: ColumnProfile): boolean {
  return isTechnical(profile) || UPKEEP.test(profile.names[0] ?? "");
}

const UPKEEP =
  /birth|naissance|anniversaire|updat|\bupd\b|modif|\bmaj\b|mise a jour|export|import|changed|\bowner\b|last (?:seen|login|activity)|derniere|\bdue by|\bsync|\breply\b|\banswer/;

/** When an opinion was given. */
export function isSaid(profile: ColumnProfile): boolean {
  return isCalled(profile, OPINION);
}

export function isSpan(profile: ColumnProfile): boolean {
  return isCalled(profile, SPAN);
}
