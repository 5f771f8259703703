// Which segments, personas and entry channels may be told apart. In: customers by all three. Out: the leaves of everybody and of each group told, the largest first, none small, nor one that is found by taking others from all.
import { NO_TRAIT, toldTraits } from "../journey/folding/fold-traits.ts";
import type { AnswerFacts } from "./filter-values.ts";
import type { ValueGroup } from "./rows.ts";

export type GroupLeaf = {
  readonly segment: number;
  readonly persona: number;
  readonly channel: string;
  readonly customers: number;
};
type ToldGroup<Leaf> = Pick<ValueGroup, "part" | "id"> & { readonly leaves: readonly Leaf[] };

/** Nobody where there are too few in all. A figure of a handful is none, whoever reads it; on one's own files nobody is hidden from anybody. */
export function toldGroups<Leaf extends GroupLeaf>(
  leaves: readonly Leaf[],
  facts: AnswerFacts,
): ToldGroup<Leaf>[] {
  const k = facts.exact ? 1 : facts.threshold;
  const segments = toldOf(leaves, (leaf) => leaf.segment, k);
  const personas = personasOf(leaves, new Set(segments.keys()), k);
  const channels = toldOf(leaves, (leaf) => leaf.channel, k);
  const groups = [
    ["all", "", leaves] as const,
    ...[...segments].map(([number, own]) => ["segment", facts.segments[number - 1]?.id, own] as const),
    ...[...personas].map(([number, own]) => ["persona", facts.personas[number - 1]?.id, own] as const),
    ...[...channels].map(([name, own]) => ["channel", name, own] as const),
  ];
  return groups.flatMap(([part, id, own]) =>
    id === undefined || customersOf(own) < facts.threshold ? [] : [{ part, id, leaves: own }],
  );
}

export function customersOf(leaves: readonly Pick<GroupLeaf, "customers">[]): number {
  return leaves.reduce((total, { customers }) => total + customers, 0);
}

/** Parts of all customers, the largest first: each that is told holds k, and so do those that are not, together. Of none of them ("" or 0) nothing is told. */
function toldOf<Leaf extends GroupLeaf, Key extends string | number>(
  leaves: readonly Leaf[],
  keyOf: (leaf: Leaf) => Key,
  k: number,
): Map<Key, readonly Leaf[]> {
  const parts = [...Map.groupBy(leaves, keyOf)];
  const isNone = (key: Key): boolean => key === "" || key === 0;
  const numberOf = (key: Key, at: number) => (isNone(key) ? NO_TRAIT : at + 1);
  const told = toldTraits(new Map(parts.map(([key, own], at) => [numberOf(key, at), customersOf(own)])), k);
  return new Map(
    parts
      .filter(([key], at) => told.has(numberOf(key, at)))
      .toSorted(([, a], [, b]) => customersOf(b) - customersOf(a)),
  );
}

/** The same, and what is left of their segment too; segments that are not told are one. */
function personasOf<Leaf extends GroupLeaf>(
  leaves: readonly Leaf[],
  segments: ReadonlySet<number>,
  k: number,
): Map<number, readonly Leaf[]> {
  const told = toldOf(leaves, (leaf) => leaf.persona, k);
  const around = (leaf: Leaf) => (segments.has(leaf.segment) ? leaf.segment : 0);
  for (const some of Map.groupBy(leaves, around).values())
    for (;;) {
      const within = [...told.keys()].filter((persona) => some.some((leaf) => leaf.persona === persona));
      const rest = customersOf(some.filter((leaf) => !told.has(leaf.persona)));
      const smallest = within.at(-1);
      if (rest === 0 || rest >= k || smallest === undefined) break;
      told.delete(smallest);
    }
  return told;
}
