// What happened where and when something moved. In: findings of one cause, the site. Out: events of the two quarters that are written for their touchpoints or stages.
import type { Finding } from "../answers/finding.ts";
import type { Site } from "../answers/site.ts";
import { type Happening, happeningsIn } from "./happenings.ts";

type Around = Pick<Site, "events" | "periods" | "touchpoints">;

/** At the place of one of the findings, at its stage, or at a touchpoint of the stage that moved. Never said to be the cause. */
export function meanwhile(
  findings: readonly Finding[],
  site: Around,
  quarters: readonly (string | null)[],
): readonly Happening[] {
  return happeningsIn(site, quarters).filter((event) =>
    findings.some((finding) => isAround(event, finding, site)),
  );
}

function isAround({ touchpoint, stage }: Happening, { level, place }: Finding, site: Around): boolean {
  if (stage === null) return false;
  if (level === "stage") return place === stage;
  const placeStage = site.touchpoints.find(({ id }) => id === place)?.stage;
  return touchpoint === null ? placeStage === stage : touchpoint === place;
}
