// The rules of personas.csv. In: "appareil = mobile et commandes >= 2". Out: conditions that must all hold, or what cannot be read.
import type { Condition } from "./company.ts";
import { resolveFields } from "./fields.ts";
import { keyKind } from "./key-kinds.ts";
import { foldPattern } from "./pattern.ts";

export type RuleReading =
  | {
      readonly conditions: readonly Condition[];
      /** Each condition's field as it was written, to be quoted. */
      readonly written: readonly string[];
    }
  | { readonly mistake: "rule-unreadable" | "rule-not-number"; readonly found: string };

/** The word is kept, to be put back when it turns out to be inside a pattern. */
const AND = /(\s+(?:et|and)(?:\s+|$))/i;
/** Longest first, so that ">=" is not read as ">" and "=". */
const OPERATOR = /^(.+?)\s*(!=|<>|≠|>=|=>|≥|<=|=<|≤|==|=)\s*(.*)$/s;
const HAS_OPERATOR = /[=≠≥≤]|<>/;

const MEANINGS: Readonly<Record<string, Condition["operator"]>> = {
  "=": "equals",
  "==": "equals",
  "!=": "not_equals",
  "<>": "not_equals",
  "≠": "not_equals",
  ">=": "at_least",
  "=>": "at_least",
  "≥": "at_least",
  "<=": "at_most",
  "=<": "at_most",
  "≤": "at_most",
};

/** Reads a rule; an empty one has no condition, so it holds for everybody. */
export function readConditions(rule: string): RuleReading {
  const conditions: Condition[] = [];
  const written: string[] = [];
  for (const part of splitRule(rule)) {
    const read = readCondition(part);
    if ("mistake" in read) return read;
    conditions.push(read.condition);
    written.push(read.written);
  }
  return { conditions, written };
}

/** Cuts at "et", except inside a pattern: "secteur = hôtels et restaurants" is one condition. */
function splitRule(rule: string): readonly string[] {
  const parts: string[] = [];
  let joint = "";
  for (const [index, piece] of rule.trim().split(AND).entries()) {
    if (index % 2 === 1) joint = piece;
    else if (parts.length === 0 || piece.trim() === "" || HAS_OPERATOR.test(piece)) parts.push(piece);
    else parts.push(`${parts.pop()}${joint}${piece}`);
  }
  return rule.trim() === "" ? [] : parts;
}

function readCondition(
  text: string,
):
  | { condition: Condition; written: string }
  | { mistake: "rule-unreadable" | "rule-not-number"; found: string } {
  const [, written = "", sign = "", value = ""] = OPERATOR.exec(text.trim()) ?? [];
  const operator = MEANINGS[sign];
  const pattern = foldPattern(value);
  if (operator === undefined || pattern === null) return { mistake: "rule-unreadable", found: text.trim() };
  const field = resolveFields(written);
  if (operator === "equals" || operator === "not_equals")
    return {
      condition: { field, operator, pattern: field === "key" ? keyKinds(pattern) : pattern },
      written,
    };
  const number = readNumber(value);
  if (number === null) return { mistake: "rule-not-number", found: value.trim() };
  return { condition: { field, operator, pattern: String(number) }, written };
}

function keyKinds(pattern: string): string {
  return pattern.split("|").map(keyKind).join("|");
}

/** "1 000" and "2,5" as people write them. */
function readNumber(written: string): number | null {
  const text = written.replace(/\s/g, "").replace(",", ".");
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}
