// How sentences say that something moved, and of how many. In: a change and a language. Out: parts of sentences, and sentences typeset.
import { formatNumber, formatPoints, type Language } from "../format.ts";
import { typeset } from "../typeset.ts";

/** How a share or a mean moved against another period; null when nothing is compared. */
export type Change = {
  readonly verdict: "up" | "down" | "none" | "too_few";
  /** now − before: of shares (0…1) or of scores (points of the scale). */
  readonly difference: number | null;
  /** The other period, as people read it. */
  readonly against: string;
} | null;

export type PlaceCount = { readonly name: string; readonly n: number; readonly share: number };

/** ", 6,2 points de plus qu’au T2 2026", or that nothing can be said. */
export function shareChange(change: Change, language: Language): string {
  const size =
    change?.difference == null ? "" : formatPoints(Math.abs(change.difference), language).replace("+", "");
  return changeWords(change, size, language);
}

/** Beside a score "0,9 de moins" could be read as two scores, so the words stand between them. */
export function scoreChange(change: Change, language: Language): string {
  if (change?.difference == null || change.verdict === "none" || change.verdict === "too_few")
    return changeWords(change, "", language);
  const size = formatNumber(Math.abs(change.difference), language, { digits: 1 });
  if (language === "fr") return `, soit${changeWords(change, size, language).slice(1)}`;
  return `, ${change.verdict} ${size} from ${change.against}`;
}

function changeWords(change: Change, size: string, language: Language): string {
  if (change === null) return "";
  const { against } = change;
  const words = {
    fr: {
      up: `, ${size} de plus qu’au ${against}`,
      down: `, ${size} de moins qu’au ${against}`,
      none: `, sans évolution nette par rapport au ${against}`,
      too_few: ` (n trop petit pour comparer au ${against})`,
    },
    en: {
      up: `, ${size} more than in ${against}`,
      down: `, ${size} less than in ${against}`,
      none: `, no clear change from ${against}`,
      too_few: ` (n too small to compare with ${against})`,
    },
  };
  return words[language][change.verdict];
}

/** "n = 4 210". */
export function count(n: number, language: Language): string {
  return `n = ${formatNumber(n, language)}`;
}

/** What there is to say, typeset. */
export function said(language: Language, sentences: readonly (string | null)[]): string[] {
  return sentences.filter((sentence) => sentence !== null).map((sentence) => typeset(sentence, language));
}
