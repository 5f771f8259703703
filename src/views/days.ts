// A rule in days, with the segments that have their own. In: the usual days, those of segments by id, the site. Out: "30 jours (B2B : 90 jours)".
import type { Site } from "../answers/site.ts";
import { countDays, withOwnDays } from "../words/controls.ts";
import type { Language } from "../words/format.ts";

export function ruleInDays(
  usual: number,
  bySegment: Readonly<Record<string, number>>,
  { segments }: Pick<Site, "segments">,
  language: Language,
): string {
  const own = segments.flatMap(({ id, names }) => {
    const days = bySegment[id];
    return days === undefined || days === usual ? [] : [{ name: names[language], days }];
  });
  return own.length === 0 ? countDays(usual, language) : withOwnDays(usual, own, language);
}
