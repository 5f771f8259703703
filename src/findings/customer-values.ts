// What customers are worth in twelve months, ready to be told. In: the answer. Out: a group's mean with its interval and the share that comes again with its own.
import type { ValueGroup, ValuesAnswer } from "../answers/rows.ts";
import { estimateInterval } from "../statistics/estimate.ts";
import { wilson } from "../statistics/wilson.ts";

export type CustomerValue = {
  readonly part: ValueGroup["part"];
  readonly id: string;
  readonly customers: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Share that came again within the twelve months. */
  readonly again: number;
  readonly again_low: number;
  readonly again_high: number;
};

export function customerValues({ groups }: Pick<ValuesAnswer, "groups">): CustomerValue[] {
  return groups.map(({ part, id, customers, again, mean, error }) => {
    const worth = estimateInterval({ difference: mean, standardError: error, df: customers - 1 });
    const share = wilson({ successes: again, n: customers });
    return {
      ...{ part, id, customers, mean, again: again / customers },
      // Nobody is worth less than nothing.
      ...{ low: Math.max(0, worth.low), high: worth.high, again_low: share.low, again_high: share.high },
    };
  });
}

export function worthOf(
  values: readonly CustomerValue[],
  part: ValueGroup["part"],
  id: string,
): CustomerValue | null {
  return values.find((one) => one.part === part && one.id === id) ?? null;
}
