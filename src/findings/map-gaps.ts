// What a map lacks, so that a team knows what to do next. In: the stages of the map and the site. Out: gaps, the most pressing first.
import type { Site } from "../answers/site.ts";
import { notesOf } from "./map-notes.ts";
import type { MapStage } from "./map-stages.ts";

export type MapGap =
  | { readonly kind: "objective" | "words" }
  | { readonly kind: "silent" | "owners" | "needs" | "opportunities"; readonly names: readonly string[] };

export function mapGaps(stages: readonly MapStage[], site: Site): readonly MapGap[] {
  const unwritten = (lane: "needs" | "opportunities"): readonly string[] =>
    stages
      .filter(({ id }) => notesOf(site.map, { lane, stage: id, persona: null }).length === 0)
      .map(({ name }) => name);
  const silent = stages.filter(({ feeling }) => feeling === null).map(({ name }) => name);
  const owners = stages.flatMap(({ touchpoints }) =>
    touchpoints.filter(({ owner }) => owner === null).map(({ name }) => name),
  );
  return [
    ...(site.objectives.length === 0 ? [{ kind: "objective" } as const] : []),
    ...(silent.length > 0 ? [{ kind: "silent", names: silent } as const] : []),
    ...(stages.every(({ verbatims }) => verbatims.length === 0) ? [{ kind: "words" } as const] : []),
    ...(owners.length > 0 ? [{ kind: "owners", names: owners } as const] : []),
    ...(["needs", "opportunities"] as const).flatMap((kind) => {
      const names = unwritten(kind);
      return names.length === 0 ? [] : [{ kind, names }];
    }),
  ];
}
