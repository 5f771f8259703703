// A history of changes: what stood there before and what stands there now, on one row ("From Stage", "To Stage"). In: the columns of a table and its dates. Out: which date is the change's own; null where the rows are no such history.
import { type ColumnProfile, isCalled } from "../profile.ts";
import type { Roles } from "./roles.ts";

const BEFORE =
  /^(?:from|old|previous|prior) ?(?:stage|status|value|state|step|phase)$|^(?:ancienne?|precedente?) (?:valeur|etape|statut|phase|etat)$|^(?:etape|statut|phase|etat) (?:de depart|precedente?|d'origine|avant)$/;
const AFTER =
  /^(?:to|new|next|current) ?(?:stage|status|value|state|step|phase)$|^nouvel(?:le)? (?:valeur|etape|statut|phase|etat)$|^nouveau (?:statut|etat)$|^(?:etape|statut|phase|etat) (?:d'arrivee|suivante?|apres)$/;
const CHANGED =
  /^(?:last )?(?:modified|changed|updated|edited)(?: (?:date|at|on|time))?$|^(?:edit|change|modification|update) (?:date|time)$|^(?:date|heure) (?:de |de la )?(?:derniere )?(?:modification|changement|mise a jour)$|^(?:modifiee?|changee?|mise? a jour) le$/;

/** Beside it a closing date is a hope that each change writes again. */
export function changedAt({ profiles, times }: Pick<Roles, "profiles" | "times">): number | null {
  const has = (pattern: RegExp) => profiles.some((profile) => isCalled(profile, pattern));
  if (!has(BEFORE) || !has(AFTER)) return null;
  return times.find((column) => isOfChange(profiles[column])) ?? null;
}

function isOfChange(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && isCalled(profile, CHANGED);
}
