// Where things stand: numbers of one build, which tables and paths hold, and ids, which last. In: the site. Out: either from the other.
import { UNCLASSIFIED_ID } from "../company/touchpoint-ids.ts";

/** What of the site says which number is whose: stages by their order, touchpoints by their own number. */
export type Places = {
  readonly stages: readonly { readonly id: string }[];
  readonly touchpoints: readonly { readonly id: string; readonly number: number }[];
};

/** What no touchpoint of the site is called is at no place: a filter by it finds nobody, rather than everybody. */
const NOWHERE = -1;

export function touchpointNumber({ touchpoints }: Places, id: string): number {
  return touchpoints.find((one) => one.id === id)?.number ?? NOWHERE;
}

/** Throws on a number that the site does not list: its tables and the site are then of two builds. */
export function touchpointId({ touchpoints }: Places, number: number): string {
  const found = touchpoints.find((one) => one.number === number)?.id;
  if (found === undefined && number !== 0) throw new Error(`unknown touchpoint: ${number}`);
  return found ?? UNCLASSIFIED_ID;
}

export function stageNumber({ stages }: Places, id: string): number {
  const index = stages.findIndex((one) => one.id === id);
  return index === -1 ? NOWHERE : index + 1;
}

/** Throws on a number that the site does not have. */
export function stageId({ stages }: Places, number: number): string {
  const found = stages[number - 1]?.id;
  if (found === undefined) throw new Error(`unknown stage: ${number}`);
  return found;
}
