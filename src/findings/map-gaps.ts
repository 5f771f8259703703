// What a map lacks, so that a team knows what to do next. In: the stages of the map and the site. Out: gaps, the most pressing first.
import type { Site } from "../answers/site.ts";
import type { MapStage } from "./map-stages.ts";

export type MapGap =
  | { readonly kind: "objective" | "words" | "needs" | "opportunities" }
  | { readonly kind: "silent" | "owners"; readonly names: readonly string[] };

/** Which written lanes hold a line. */
export type Written = { readonly needs: boolean; readonly opportunities: boolean };

export function mapGaps(stages: readonly MapStage[], site: Site, written: Written): readonly MapGap[] {
  const silent = stages.filter(({ feeling }) => feeling === null).map(({ name }) => name);
  const owners = stages.flatMap(({ touchpoints }) =>
    touchpoints.filter(({ owner }) => owner === null).map(({ name }) => name),
  );
  return [
    ...(site.objectives.length === 0 ? [{ kind: "objective" } as const] : []),
    ...(silent.length > 0 ? [{ kind: "silent", names: silent } as const] : []),
    ...(stages.every(({ verbatims }) => verbatims.length === 0) ? [{ kind: "words" } as const] : []),
    ...(owners.length > 0 ? [{ kind: "owners", names: owners } as const] : []),
    ...(written.needs ? [] : [{ kind: "needs" } as const]),
    ...(written.opportunities ? [] : [{ kind: "opportunities" } as const]),
  ];
}
