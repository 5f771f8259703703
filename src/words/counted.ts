// A count with what it counts. In: how many, a language, the words for one and for several. Out: "1 ligne lue", "2 lignes lues".
import { formatNumber, type Language } from "./format.ts";

/** French says "0 ligne s’arrête", English "0 lines stop". */
export function isOne(n: number, language: Language): boolean {
  return language === "fr" ? n < 2 : n === 1;
}

export function counted(n: number, language: Language, one: string, many: string): string {
  return `${formatNumber(n, language)} ${isOne(n, language) ? one : many}`;
}
