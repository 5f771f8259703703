// The words a committee writes of a bet. In: one cell of decisions.csv. Out: the measure, the direction, the quarter, the kind; null when it is none of them.
import { fold } from "../exports/cells/fold.ts";
import type { Bet, DecisionKind } from "./company.ts";

const measures: Readonly<Record<Bet["measure"], readonly string[]>> = {
  reached: ["reached", "atteignent", "atteinte", "conversion", "atteignent l'etape", "reach the stage"],
  stops: ["stops", "arrets", "arret", "abandon", "abandons", "s'arretent la", "stop there"],
  feeling: ["feeling", "ressenti", "satisfaction", "emotion"],
  slow: ["slow", "lenteur", "plus lents", "slower", "delai", "delais"],
  volume: ["volume", "passages", "passage", "passent par la", "pass through"],
};
const kinds: Readonly<Record<DecisionKind, readonly string[]>> = {
  start: ["start", "commencer", "lancer", "demarrer"],
  stop: ["stop", "arreter", "cesser"],
  reassign: ["reassign", "reaffecter", "reattribuer", "confier"],
  kill: ["kill", "abandonner", "enterrer"],
};

export function betMeasure(written: string): Bet["measure"] | null {
  return called(measures, written);
}

export function decisionKind(written: string): DecisionKind | null {
  return called(kinds, written);
}

export function betDirection(written: string): Bet["direction"] | null {
  const folded = fold(written);
  if (["up", "hausse", "en hausse", "plus", "+", "monte", "augmente"].includes(folded)) return "up";
  return ["down", "baisse", "en baisse", "moins", "-", "−", "baisser", "diminue"].includes(folded)
    ? "down"
    : null;
}

/** "2026-T4", "T4 2026", "Q4 2026", or a day of the quarter. */
export function betQuarter(written: string): string | null {
  const text = written.trim();
  const [, year, quarter] = /^(20\d\d)[-_ ]?[TQ]([1-4])$/i.exec(text) ?? [];
  if (year !== undefined) return `${year}-T${quarter}`;
  const [, first, after] = /^[TQ]([1-4])[-_ ]?(20\d\d)$/i.exec(text) ?? [];
  if (first !== undefined) return `${after}-T${first}`;
  const [, inYear, month] = /^(20\d\d)-(\d\d)-\d\d$/.exec(text) ?? [];
  return inYear === undefined ? null : `${inYear}-T${Math.ceil(Number(month) / 3)}`;
}

function called<K extends string>(words: Readonly<Record<K, readonly string[]>>, written: string): K | null {
  const folded = fold(written).replaceAll("’", "'");
  const found = (Object.keys(words) as K[]).find((name) => words[name].includes(folded));
  return found ?? null;
}
