// What a list must not tell, since the published tables do not. In: groups of customers told under another name. Out: whether a filter may be told of a place.

/** Entrants; those of them who began before the goal; those who pass a touchpoint; those with a time to a stage; those who rated a stage or a touchpoint. */
type CellKind = "entrants" | "newcomers" | "passes" | "times" | "stage" | "touchpoint";

export type HiddenCell = {
  readonly kind: CellKind;
  readonly place: number;
  readonly persona: number;
  readonly segment: number;
  readonly to_persona: number;
  readonly to_segment: number;
  /** True where the place itself is not told. */
  readonly is_pooled: boolean;
};

export type IsHidden = (kind: CellKind, place: number) => boolean;

/**
 * A filter is told of a place when all its groups are told there under a name within the filter. What it tells is then a sum
 * of rows of a folded table, and so is whatever is left when lists are added and subtracted: no rest is a small group.
 */
export function hiddenFrom(
  cells: readonly HiddenCell[],
  isIn: (group: { readonly persona: number; readonly segment: number }) => boolean,
): IsHidden {
  const isLost = (cell: HiddenCell) =>
    cell.is_pooled || !isIn({ persona: cell.to_persona, segment: cell.to_segment });
  const hidden = new Set(
    cells.filter((cell) => isIn(cell) && isLost(cell)).map(({ kind, place }) => `${kind} ${place}`),
  );
  return (kind, place) => hidden.has(`${kind} ${place}`);
}
