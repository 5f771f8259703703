// What the company calls those whose journeys these are. In: words written with {clients} or {customers}. Out: the same with "adhérents", "patients"…, elided as French asks.
//
// One company is told of at a time: its word is set once its settings are known, and read whenever a sentence is.
import { formatNumber, type Language } from "./format.ts";

/** Singular and plural. */
export type PeopleWord = { readonly one: string; readonly many: string };
export type People = Readonly<Record<Language, PeopleWord>>;

/** Words that a company can choose without saying both languages; of two that share a translation the first is meant. */
export const PEOPLE: readonly People[] = [
  people("client", "customer"),
  people("membre", "member"),
  people("adhérent", "member"),
  people("sociétaire", "member"),
  people("participant", "participant"),
  people("participant", "attendee"),
  people("patient", "patient"),
  people("utilisateur", "user"),
  people("usager", "user"),
  people("abonné", "subscriber"),
  people("assuré", "policyholder"),
  people("bénéficiaire", ["beneficiary", "beneficiaries"]),
  people("donateur", "donor"),
  people("voyageur", "traveller"),
  people("voyageur", "passenger"),
  people("passager", "passenger"),
  people("visiteur", "visitor"),
  people("spectateur", "spectator"),
  people("étudiant", "student"),
  people("élève", "pupil"),
  people("apprenant", "learner"),
  people("stagiaire", "trainee"),
  people("candidat", "candidate"),
  people("locataire", "tenant"),
  people("habitant", "resident"),
  people("résident", "resident"),
  people("citoyen", "citizen"),
  people("administré", "citizen"),
  people("allocataire", "claimant"),
  people("joueur", "player"),
  people("lecteur", "reader"),
  people("salarié", "employee"),
  people("collaborateur", "employee"),
  people("famille", ["family", "families"]),
  people("entreprise", ["company", "companies"]),
  people("personne", ["person", "people"]),
];

/** Those of a company that has said nothing. */
export const CUSTOMERS: People = people("client", "customer");

let called: People = CUSTOMERS;

/** From here on, sentences call them so. */
export function callPeople(word: People): void {
  called = word;
}

/** "37 adhérents", "1 member". */
export function countPeople(n: number, language: Language): string {
  const { one, many } = called[language];
  const isOne = language === "fr" ? n < 2 : n === 1;
  return `${formatNumber(n, language)} ${isOne ? one : many}`;
}

/** "avis de {clients}" → "avis d’adhérents"; "a {customer}" → "an attendee"; a capital stays one. */
export function withPeople(text: string, language: Language, word: People = called): string {
  if (!text.includes("{")) return text;
  return language === "fr" ? inFrench(text, word.fr) : inEnglish(text, word.en);
}

/** Whether a text has a place for them. */
export function namesPeople(text: string): boolean {
  return /\{(?:client|customer)s?\}/iu.test(text);
}

function inFrench(text: string, said: PeopleWord): string {
  return text.replace(
    /(?:(?<!\p{L})(d|qu)e )?\{(client)(s?)\}/giu,
    (_, before: string | undefined, name: string, plural: string) => {
      const word = written(said, name, plural);
      if (before === undefined) return word;
      return isElided(word) ? `${before}’${word}` : `${before}e ${word}`;
    },
  );
}

function inEnglish(text: string, said: PeopleWord): string {
  return text.replace(
    /(?:(?<!\p{L})(a) )?\{(customer)(s?)\}/giu,
    (_, before: string | undefined, name: string, plural: string) => {
      const word = written(said, name, plural);
      if (before === undefined) return word;
      return /^(?:[aeio]|u(?!s|ni))/iu.test(word) ? `${before}n ${word}` : `${before} ${word}`;
    },
  );
}

function written({ one, many }: PeopleWord, name: string, plural: string): string {
  const word = plural === "" ? one : many;
  const isCapital = name.charAt(0) !== name.charAt(0).toLowerCase();
  return isCapital ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
}

/** "d’habitants", but "de handicapés". */
function isElided(word: string): boolean {
  return /^(?:[aeiouœæàâéèêëîïôöûü]|h(?!andi|éros|aut|ockey))/iu.test(word);
}

function people(fr: string, en: string | readonly [one: string, many: string]): People {
  const [one, many] = typeof en === "string" ? [en, `${en}s`] : en;
  return { fr: { one: fr, many: `${fr}s` }, en: { one, many } };
}
