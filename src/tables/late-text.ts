// A wait and a promised delay, in words. In: their facts and the site. Out: a sentence each, with its n.
import { groupName } from "../answers/names.ts";
import type { Site } from "../answers/site.ts";
import type { Delay } from "../findings/late.ts";
import type { WaitFacts } from "../findings/waits.ts";
import { formatDuration, formatPercent, type Language } from "../words/format.ts";
import { irritantWords } from "../words/irritants.ts";

export function waitText({ persona, now, before, word }: WaitFacts, site: Site, language: Language): string {
  const who = persona === null ? null : groupName(site, "persona", persona, language);
  const grew = word === "up" && before !== null ? formatDuration(before.mean_seconds, language) : null;
  return irritantWords[language].toldWait(who, formatDuration(now.mean_seconds, language), now.n, grew);
}

export function delayText({ text, result, kind }: Delay, language: Language): string {
  const { status, value, n } = result;
  return irritantWords[language].delay(text[language], status, delayValue(value, kind, language), n);
}

function delayValue(value: number | null, kind: Delay["kind"], language: Language): string | null {
  if (value === null) return null;
  return kind === "delay_share"
    ? irritantWords[language].within(formatPercent(value, language))
    : formatDuration(value, language);
}
