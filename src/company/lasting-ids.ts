// Ids that last, for addresses and published files. In: what each thing may be called, from the shortest name to the fullest. Out: one id each, whatever the order of the things.
import { slug } from "./names.ts";

/** Between the parts of an id: no part holds it. */
const JOINT = "--";

export type Called = {
  /** The id that the company gives (`givenId`); null when it gives none. */
  readonly given: string | null;
  /** What the thing is called, from the shortest to the fullest, each in parts: [["Panier"], ["Panier", "Site mobile"]]. */
  readonly names: readonly (readonly string[])[];
};

/** "Panier", "Site mobile" → "panier--site-mobile"; "id" when no part has a letter or a digit. */
export function idOf(parts: readonly string[]): string {
  const said = parts.map(slug).filter((part) => part !== "");
  return said.length === 0 ? "id" : said.join(JOINT);
}

/** An id as a person wrote it, in the form of an id; null when nothing is left of it. */
export function givenId(written: string): string | null {
  return slug(written) === "" ? null : idOf(written.split(JOINT));
}

/**
 * An id that is given is its first owner's. Every other thing gets the shortest of its names that it shares with none; those that share
 * even the fullest are counted in the order of their texts. `reserved` is nobody's.
 */
export function lastingIds(things: readonly Called[], reserved: readonly string[] = []): string[] {
  const ids = things.map((): string | null => null);
  const taken = new Set(reserved);
  const give = (at: number, id: string) => {
    if (taken.has(id)) return;
    ids[at] = id;
    taken.add(id);
  };
  for (const [at, { given }] of things.entries()) if (given !== null) give(at, given);
  const waiting = () => [...things.entries()].filter(([at]) => ids[at] === null);
  const longest = Math.max(0, ...things.map(({ names }) => names.length));
  for (let level = -longest; level < 0; level += 1) {
    const wishes = waiting().map(([at, { names }]) => ({ at, id: wish(names.at(level), names, level) }));
    for (const { at, id } of wishes) if (id !== null && isAlone(id, wishes)) give(at, id);
  }
  for (const [at, { names }] of waiting().toSorted(([, a], [, b]) => inOrder(a, b)))
    give(at, counted(idOf(names.at(-1) ?? []), taken));
  return ids.map((id) => id ?? "");
}

/** Levels are counted from the fullest name: a thing with fewer names joins later. */
function wish(parts: readonly string[] | undefined, names: Called["names"], level: number): string | null {
  return parts === undefined || -level > names.length ? null : idOf(parts);
}

function isAlone(id: string, wishes: readonly { readonly id: string | null }[]): boolean {
  return wishes.filter((other) => other.id === id).length === 1;
}

function inOrder(a: Called, b: Called): number {
  const text = ({ names }: Called) => (names.at(-1) ?? []).join(" ");
  return text(a) < text(b) ? -1 : 1;
}

function counted(id: string, taken: ReadonlySet<string>): string {
  let count = 2;
  if (!taken.has(id)) return id;
  while (taken.has(`${id}${JOINT}${count}`)) count += 1;
  return `${id}${JOINT}${count}`;
}
