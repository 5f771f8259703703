// The flow of one channel, device or attribute. In: its answer beside the usual one. Out: what the flow draws, its sentences and its note.
import type { ReactNode } from "react";
import { chosenTrait } from "../../answers/chosen-trait.ts";
import { stageName } from "../../answers/names.ts";
import type { PathsAnswer, TraitAnswer } from "../../answers/rows.ts";
import { formatPeriod } from "../../words/format.ts";
import { traitWords } from "../../words/traits.ts";
import type { Answers, ViewProps } from "../page.ts";

type Drawn = Pick<Answers, "paths" | "findings">;
type Kept = Pick<ViewProps, "language" | "site" | "state"> &
  Pick<Answers, "paths"> & { readonly trait?: Answers["trait"] | undefined };

/** What is compared is of everybody: it is told of no part. Null where nothing tells it. */
export function keptToTrait({ findings, trait }: Kept & Drawn): Drawn | null {
  if (trait === undefined || !trait.now.told) return null;
  const before = trait.before?.told === true ? asPaths(trait.before) : null;
  return {
    paths: { now: asPaths(trait.now), before },
    findings: { ...findings, now: { ...findings.now, findings: [] } },
  };
}

function asPaths({ n, mature, converted, nodes, links }: TraitAnswer): PathsAnswer {
  const untold = { variants: [], returns: null, crossing: null, through: null };
  return { kind: "paths", n, nodes, links, mature, converted, ...untold };
}

/** How many they are, of all where journeys are whole, and how many reach the goal. */
export function traitSentences({ trait, paths, site, state, language }: Kept): string[] {
  const chosen = chosenTrait(site, state.trait);
  const now = trait?.now;
  if (chosen === null || now === undefined || now.n === null) return [];
  const words = traitWords[language];
  const all = paths.now.through === null ? paths.now.n : null;
  const lead = words.lead(chosen.names[language], now.n, all === null ? null : now.n / all);
  if (now.mature === null || now.converted === null) return [lead];
  const goal = stageName(site, site.goal_stage, language);
  return [lead, words.goal(goal, now.converted / now.mature, now.mature)];
}

/** What the trait of a journey is, and what is not told of it. */
export function TraitNote({ trait, site, state, language }: Kept): ReactNode {
  const chosen = chosenTrait(site, state.trait);
  if (chosen === null || trait === undefined) return null;
  const words = traitWords[language];
  const name = chosen.names[language];
  const quarters = chosen.periods.map((period) => formatPeriod(period, language)).join(", ");
  if (!trait.now.told)
    return (
      <p className="note" data-trait="untold">
        {site.exact ? words.untoldExact(name) : words.untold(name, quarters)}
      </p>
    );
  return (
    <p className="note" data-trait={chosen.id}>
      {words.meaning[chosen.kind]} {site.exact ? "" : `${words.folded} `}
      {words.alone}
    </p>
  );
}
