// Words in a column of ratings that say "not rated", not "badly written". In: a text. Out: whether it is one; the words, for the reading in SQL.
import { fold } from "./fold.ts";

/** Folded. Zendesk's offers among them. */
export const UNRATED_WORDS: readonly string[] = [
  ...["", "-", "offered", "unoffered", "not offered", "propose", "proposee", "non propose", "non proposee"],
  ...["n/a", "na", "nsp", "ne sait pas", "don't know", "sans reponse", "no answer", "no response"],
  ...["non repondu", "pas de reponse", "aucune reponse", "not rated", "unrated", "non note", "non notee"],
  ...["non concerne", "non concernee", "sans objet", "non applicable", "not applicable"],
];

export function isUnrated(text: string): boolean {
  return UNRATED_WORDS.includes(fold(text));
}
