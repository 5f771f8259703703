// Whether rows may be the lines of one thing. In: kinds of keys. Out: true where a date on each of these rows is, as a rule, one event.

/** The lines of an order, of a ticket, of a deal: one date, told on each of them. */
const OF_ONE_THING: ReadonlySet<string> = new Set(["order", "ticket", "deal", "lead", "pass"]);

export function isOfOneThing(kinds: readonly string[]): boolean {
  return kinds.some((kind) => OF_ONE_THING.has(kind));
}
