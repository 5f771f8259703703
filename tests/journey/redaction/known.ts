// What the exports know, for tests of single texts: nothing, unless said. In: what is known. Out: all that `redact` asks for.
import type { Known } from "../../../src/journey/redaction/redact.ts";

export function knowing(known: Partial<Known> = {}): Known {
  return {
    names: [],
    isKey: () => false,
    isName: () => false,
    isSpared: () => false,
    country: "FR",
    ...known,
  };
}

export const nothing = knowing();
