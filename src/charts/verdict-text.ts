// What may be said beside a figure of how it moved. In: what its comparison gave. Out: the proven difference, or the verdict; null where nothing was compared.
import type { Finding } from "../answers/finding.ts";
import { verdictWord } from "../findings/verdict-word.ts";
import { scoreBeside, shareBeside } from "../words/findings.ts";
import type { Language } from "../words/format.ts";

export function shareVerdict(finding: Finding | null, language: Language): string | null {
  return finding === null ? null : shareBeside(verdictWord(finding), finding.difference, language);
}

export function scoreVerdict(finding: Finding | null, language: Language): string | null {
  return finding === null ? null : scoreBeside(verdictWord(finding), finding.difference, language);
}
