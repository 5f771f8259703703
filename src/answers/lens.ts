// Journeys seen otherwise: by stage, by channel, or without one touchpoint. In: the choice as an address says it, and the site. Out: what bars stand for, by number and by name.
import type { Lens } from "../journey/folding/reshape.ts";
import { type Places, touchpointNumber } from "./places.ts";
import type { Site, Touchpoint } from "./site.ts";

/** As an address and a question say it: "stage", "channel", "without:accueil". */
export type LensName = "stage" | "channel" | `without:${string}`;

const WITHOUT = "without:";

export const withoutTouchpoint = (id: string): LensName => `${WITHOUT}${id}`;

/** The touchpoint that is left out; null where none is. */
export function leftOut(lens: LensName): string | null {
  return lens.startsWith(WITHOUT) ? lens.slice(WITHOUT.length) : null;
}

/** Whether any flow of the site can: of one whose groups are folded, one flow less another would show too few. */
export const canBeSeenOtherwise = ({ left_out }: Pick<Site, "left_out">): boolean => left_out.length > 0;

export function lensOf(name: LensName, places: Places): Lens {
  const without = leftOut(name);
  if (without !== null) return { without: touchpointNumber(places, without) };
  return { by: name === "channel" ? "channel" : "stage" };
}

type Placed = Pick<Touchpoint, "id" | "number" | "stage"> & { readonly channel: { readonly fr: string } };

/** What stands for a touchpoint: no touchpoint is called so (company/touchpoint-ids.ts). One of no stage stands for itself. */
function barOf(lens: LensName, { id, stage, channel }: Placed): string {
  if (lens === "stage") return stage === null ? id : `stage:${stage}`;
  return lens === "channel" && stage !== null ? `channel:${channel.fr}` : id;
}

/** The same places, each touchpoint called as what stands for it. */
export function placesSeen(
  lens: LensName,
  { stages, touchpoints }: Pick<Places, "stages"> & { readonly touchpoints: readonly Placed[] },
): Places {
  return {
    stages,
    touchpoints: touchpoints.map((one) => ({ id: barOf(lens, one), number: one.number })),
  };
}

/** A site whose touchpoints are what bars stand for: a channel is of no stage. */
export function siteSeen(lens: LensName, site: Site): Site {
  if (leftOut(lens) !== null) return site;
  const bars = new Map<string, Touchpoint>();
  for (const one of site.touchpoints) {
    const id = barOf(lens, one);
    if (bars.has(id)) continue;
    const stage = site.stages.find((stage) => stage.id === one.stage);
    if (stage === undefined) bars.set(id, one);
    else if (lens === "stage") bars.set(id, { ...one, id, names: stage.names });
    else bars.set(id, { ...one, id, names: one.channel, stage: null });
  }
  return { ...site, touchpoints: [...bars.values()] };
}
