// Where people wait too long. In: a touchpoint, the site and the two quarters. Out: what each contact says of its own wait, the delays promised there, and those of both that are late.
import type { Site } from "../answers/site.ts";
import type { WaitFacts } from "./waits.ts";

/** A delay that the company promised, and what became of it. */
export type Delay = {
  readonly text: Site["objectives"][number]["text"];
  readonly result: Site["objectives"][number]["results"][number];
  readonly kind: "delay_share" | "delay_median";
};

/** Waits that surely grew, and promises that were not kept. */
export type Late = { readonly waits: readonly WaitFacts[]; readonly delays: readonly Delay[] };

export function delaysAt(
  touchpoint: string,
  { objectives }: Pick<Site, "objectives">,
  period: string,
): Delay[] {
  return objectives.flatMap(({ text, measure, results }) => {
    if (measure === null || (measure.kind !== "delay_share" && measure.kind !== "delay_median")) return [];
    const result = results.find((one) => one.period === period);
    const isHere = measure.place === touchpoint || measure.from === touchpoint;
    return result === undefined || !isHere ? [] : [{ text, result, kind: measure.kind }];
  });
}

export function lateOf(waits: readonly WaitFacts[], delays: readonly Delay[]): Late {
  return {
    waits: waits.filter(({ word }) => word === "up"),
    delays: delays.filter(({ result }) => result.status === "missed"),
  };
}

export function isLate({ waits, delays }: Late): boolean {
  return waits.length + delays.length > 0;
}
