// A tested change as a sentence needs it. In: a finding, the site and a language. Out: its figures beside the name of its place.
import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import { stageName, touchpointName } from "../answers/names.ts";
import type { Site } from "../answers/site.ts";
import { formatPeriod, type Language } from "../words/format.ts";
import type { ToldFinding } from "../words/takeaways/findings.ts";
import { breaksBetween } from "./breaks.ts";
import { verdictWord } from "./verdict-word.ts";

/** Proven changes that lead a cause, the first three, each with the others of its cause. */
export function leadsOf({
  leads,
  findings,
}: FindingsAnswer): { readonly lead: Finding; readonly others: readonly Finding[] }[] {
  return leads.flatMap((key) => {
    const lead = findings.find((one) => one.key === key);
    if (lead === undefined) return [];
    return [{ lead, others: findings.filter((one) => one.cause === key && one.key !== key) }];
  });
}

export function placeName(finding: Finding, site: Site, language: Language): string {
  const name = finding.level === "stage" ? stageName : touchpointName;
  return name(site, finding.place, language);
}

/** Where and to whom a finding is told. */
export type Telling = {
  /** The quarter told, and the one that it is compared with. */
  readonly period: string;
  readonly compare: string;
  readonly site: Site;
  readonly language: Language;
  /** True under a filter that the reader chose among many. */
  readonly exploratory: boolean;
};

export function toldOf(
  finding: Finding,
  { period, compare, site, language, exploratory }: Telling,
): ToldFinding {
  return {
    ...finding,
    word: verdictWord(finding),
    name: placeName(finding, site, language),
    against: formatPeriod(compare, language),
    broken: breaksBetween(finding, site, [period, compare]),
    exploratory,
  };
}
