// What the lanes of map.csv and their levels are called. In: what someone wrote, in French or in English. Out: the lane, or the level.
import { closest } from "../exports/cells/closest.ts";
import { fold } from "../exports/cells/fold.ts";
import { type Level, MAP_LANES, type MapLane } from "./company.ts";

/** The first name of each is the one that we write; all are folded. */
const LANES: Readonly<Record<MapLane, readonly string[]>> = {
  needs: ["besoin", "attente", "motivation", "need", "expectation", "ce qu'ils attendent"],
  thoughts: ["pensee", "question", "thought", "ce qu'ils pensent"],
  actions: ["action", "comportement", "behaviour", "behavior", "ce qu'ils font"],
  irritants: ["irritant", "probleme", "friction", "problem", "pain", "pain point"],
  opportunities: ["opportunite", "idee", "pari", "opportunity", "idea", "bet"],
  future: ["cible", "vise", "futur", "ce que nous visons", "future", "target", "aim", "to be"],
  front_stage: ["en scene", "avant-scene", "front stage", "frontstage", "onstage"],
  back_stage: ["coulisses", "en coulisses", "back stage", "backstage"],
  people: ["personnes", "equipes", "equipe", "people", "team", "staff"],
  policies: ["regles", "regle", "procedure", "politique", "policies", "policy", "process"],
  systems: ["systemes", "systeme", "outil", "logiciel", "systems", "system", "tool"],
};

const LEVELS: Readonly<Record<string, Level>> = {
  "1": 1,
  faible: 1,
  low: 1,
  "2": 2,
  moyen: 2,
  moyenne: 2,
  medium: 2,
  "3": 3,
  fort: 3,
  forte: 3,
  eleve: 3,
  elevee: 3,
  high: 3,
};

/** One lane, as a person calls it; a plural is the same. Null when there is none. */
export function laneCalled(written: string): MapLane | null {
  const word = plain(written);
  return MAP_LANES.find((lane) => [lane, ...LANES[lane]].some((name) => plain(name) === word)) ?? null;
}

/** The nearest name of a lane; null when none is near. */
export function nearestLane(written: string): string | null {
  return closest(fold(written), Object.values(LANES).flat());
}

/** The names to write, one a lane. */
export const laneNames = MAP_LANES.map((lane) => LANES[lane][0] ?? lane).join(", ");

export function levelCalled(written: string): Level | null {
  return LEVELS[fold(written)] ?? null;
}

/** "En scène", "front_stage", "Besoins", "opportunities": without accents, hyphens or plural. */
function plain(text: string): string {
  return fold(text)
    .replace(/[\s_-]+/g, " ")
    .replace(/ies\b/g, "y")
    .replace(/s\b/g, "");
}
