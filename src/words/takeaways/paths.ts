// The sentences above the flow. In: facts computed from the answers. Out: sentences in plain French or English, the most important first.
import { formatPercent, type Language } from "../format.ts";
import { count, type PlaceCount, said } from "./sentence.ts";

export type PathsFacts = {
  readonly n: number;
  /** Read from a touchpoint, or up to one: where journeys go next, or come from. */
  readonly beside: (PlaceCount & { readonly side: "after" | "before"; readonly at: string | null }) | null;
  readonly variant: (PlaceCount & { readonly steps: readonly string[] }) | null;
  readonly returns: number | null;
  readonly crossing: number | null;
};

/** `stop`: where journeys stop, as a sentence, where that is known. */
export function pathsTakeaway(facts: PathsFacts, stop: string | null, language: Language): string[] {
  const first = [besideSentence(facts, language), stop].filter((sentence) => sentence !== null);
  const variant = variantSentence(facts, language);
  // A path may be eight touchpoints long and five journeys strong: it never leads.
  return said(
    language,
    first.length === 0
      ? [habits(facts, language, true), variant]
      : [...first, variant, habits(facts, language, false)],
  );
}

function besideSentence({ beside, n }: PathsFacts, language: Language): string | null {
  if (beside === null) return null;
  const share = formatPercent(beside.share, language);
  if (beside.at === null) return lastSentence(beside, share, n, language);
  const [at, name, all] = [beside.at, beside.name, count(n, language)];
  if (language === "fr") {
    return beside.side === "after"
      ? `Après « ${at} », ${share} des parcours vont à « ${name} » ; ${all}.`
      : `Avant « ${at} », ${share} des parcours viennent de « ${name} » ; ${all}.`;
  }
  return beside.side === "after"
    ? `After “${at}”, ${share} of journeys go to “${name}”; ${all}.`
    : `Before “${at}”, ${share} of journeys come from “${name}”; ${all}.`;
}

function lastSentence({ name }: PlaceCount, share: string, n: number, language: Language): string {
  return language === "fr"
    ? `${share} des parcours finissent à « ${name} », la fin la plus fréquente ; ${count(n, language)}.`
    : `${share} of journeys end at “${name}”, the most common ending; ${count(n, language)}.`;
}

function variantSentence({ variant }: PathsFacts, language: Language): string | null {
  if (variant === null) return null;
  const path = variant.steps.join(" → ");
  const share = `${count(variant.n, language)}, ${formatPercent(variant.share, language)}`;
  return language === "fr"
    ? `Le chemin le plus fréquent à plusieurs contacts : ${path} (${share}).`
    : `The most common path of several touchpoints: ${path} (${share}).`;
}

/** `alone` where it is the headline: it then carries the n. */
function habits({ returns, crossing, n }: PathsFacts, language: Language, alone: boolean): string | null {
  if (returns === null || crossing === null || n === 0) return null;
  const [back, across] = [formatPercent(returns / n, language), formatPercent(crossing / n, language)];
  const all = alone ? `; ${count(n, language)}` : "";
  if (language === "fr") {
    const first =
      returns === 0
        ? "Aucun parcours ne fait d’aller-retour entre deux points de contact"
        : `${back} des parcours font au moins un aller-retour entre deux points de contact`;
    const second =
      crossing === 0 ? "aucun ne croise plusieurs sources" : `${across} croisent plusieurs sources`;
    return `${first} ; ${second}${alone ? ` ${all}` : ""}.`;
  }
  const first =
    returns === 0
      ? "No journey goes back and forth between two touchpoints"
      : `${back} of journeys go back and forth between two touchpoints at least once`;
  const second = crossing === 0 ? "none crosses several sources" : `${across} cross several sources`;
  return `${first}; ${second}${all}.`;
}
