// How much a place on the way matters to arriving. In: moves between places, counted. Out: for each place, the share of arrivals that would be lost without it.

/** Where every walk begins, and what it came for; any other number under 0 is the end of a walk that came to nothing. Places are numbers from 0. */
export const START = -1;
export const GOAL = -2;

export type CountedMove = { readonly source: number; readonly target: number; readonly n: number };

/**
 * The removal effect of each state of a first-order Markov chain: 1 − P(goal without it) ÷ P(goal), where whoever would come to
 * it goes nowhere instead. Removing a state takes away the walks that visit it, so P(goal without it) = P(goal) − P(visiting
 * it) × P(goal from it); with the fundamental matrix N = (I − Q)⁻¹ of the absorbing chain, P(visiting i) = (start · N)ᵢ ÷ Nᵢᵢ:
 * one inverse tells all effects.
 * Sources: E. Anderl, I. Becker, F. von Wangenheim, J. H. Schumann, "Mapping the customer journey", International Journal of
 * Research in Marketing 33 (2016), pp. 457–474, for the effect (as the R package ChannelAttribution has it); J. G. Kemeny and
 * J. L. Snell, Finite Markov Chains (1960), chapter III, for the matrix.
 * Empty where nobody arrives: without arrivals nothing is lost.
 */
export function removalEffects(moves: readonly CountedMove[]): ReadonlyMap<number, number> {
  const places = [...new Set(moves.flatMap(({ source, target }) => [source, target]))]
    .filter((place) => place >= 0)
    .toSorted((a, b) => a - b);
  const size = places.length;
  const indexOf = new Map(places.map((place, index) => [place, index]));
  const leaving = new Map<number, number>();
  for (const { source, n } of moves) leaving.set(source, (leaving.get(source) ?? 0) + n);
  const start = new Float64Array(size);
  const arriving = new Float64Array(size);
  const stays = identity(size);
  let direct = 0;
  for (const { source, target, n } of moves) {
    const share = n / (leaving.get(source) ?? n);
    const [from, to] = [indexOf.get(source), indexOf.get(target)];
    if (from === undefined) {
      if (to !== undefined) start[to] = (start[to] ?? 0) + share;
      else if (target === GOAL) direct += share;
    } else if (to !== undefined) rowAt(stays, from)[to] = (rowAt(stays, from)[to] ?? 0) - share;
    else if (target === GOAL) arriving[from] = (arriving[from] ?? 0) + share;
  }
  const visits = inverse(stays);
  const chance = visits.map((row) => dot(row, arriving));
  const all = direct + chance.reduce((sum, value, at) => sum + (start[at] ?? 0) * value, 0);
  if (all === 0) return new Map();
  return new Map(
    places.map((place, at) => {
      const visited = visits.reduce((sum, row, from) => sum + (start[from] ?? 0) * (row[at] ?? 0), 0);
      return [place, (visited * (chance[at] ?? 0)) / (rowAt(visits, at)[at] ?? 1) / all];
    }),
  );
}

type Matrix = readonly Float64Array[];

function rowAt(matrix: Matrix, at: number): Float64Array {
  const row = matrix[at];
  if (row === undefined) throw new RangeError(`missing row: ${at}`);
  return row;
}

function identity(size: number): Matrix {
  return Array.from({ length: size }, (_, at) => {
    const row = new Float64Array(size);
    row[at] = 1;
    return row;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/**
 * Gauss and Jordan, without exchanging rows: I − Q is weakly diagonally dominant, and no walk goes round for ever.
 */
function inverse(matrix: Matrix): Matrix {
  const left = matrix.map((row) => Float64Array.from(row));
  const right = identity(matrix.length);
  for (const at of matrix.keys()) {
    const [own, beside] = [rowAt(left, at), rowAt(right, at)];
    const pivot = own[at] ?? 0;
    if (pivot <= 0) throw new RangeError(`a walk without end at place ${at}`);
    scale(own, 1 / pivot);
    scale(beside, 1 / pivot);
    for (const other of matrix.keys()) {
      const factor = rowAt(left, other)[at] ?? 0;
      if (other === at || factor === 0) continue;
      addTo(rowAt(left, other), own, -factor);
      addTo(rowAt(right, other), beside, -factor);
    }
  }
  return right;
}

function scale(row: Float64Array, factor: number): void {
  for (const at of row.keys()) row[at] = (row[at] ?? 0) * factor;
}

function addTo(row: Float64Array, other: Float64Array, factor: number): void {
  for (const at of row.keys()) row[at] = (row[at] ?? 0) + factor * (other[at] ?? 0);
}
