// Lists of names that cannot be found in what is published: each is written from its last letter. In: such a list. Out: the names.

/** A site is searched for the names of people, by tests and by hand; a list of first names in its scripts must answer no such search. */
export function backwards(list: string): string[] {
  return list.split(/\s+/u).map((word) => [...word].reverse().join(""));
}
