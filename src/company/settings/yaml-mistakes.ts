// The YAML parser's errors in the user's terms. In: a document with errors. Out: the code of the first one and where to look.
import { type Document, isScalar, visit, type YAMLError } from "yaml";
import type { ProblemCode } from "../../words/problems/index.ts";

export type Mistake = { readonly code: ProblemCode; readonly offset: number };

const CODES: Readonly<Partial<Record<YAMLError["code"], ProblemCode>>> = {
  TAB_AS_INDENT: "yaml-tab",
  BAD_INDENT: "yaml-indent",
  DUPLICATE_KEY: "yaml-duplicate-key",
  BAD_SCALAR_START: "yaml-special",
  BAD_ALIAS: "yaml-special",
  BAD_DIRECTIVE: "yaml-special",
  TAG_RESOLVE_FAILED: "yaml-special",
  BLOCK_AS_IMPLICIT_KEY: "yaml-colon",
  MULTILINE_IMPLICIT_KEY: "yaml-no-colon",
  MISSING_CHAR: "yaml-quote",
};

/** The first error or warning of a document that has one. */
export function mistakeOf(document: Document): Mistake {
  const all: readonly YAMLError[] = [...document.errors, ...document.warnings];
  const [first] = all;
  if (first === undefined) throw new Error("no mistake in this document");
  return shiftedLine(first, all) ?? described(first, document);
}

function described(error: YAMLError, document: Document): Mistake {
  const [offset] = error.pos;
  if (error.code === "MISSING_CHAR" && error.message.includes("indicator"))
    return { code: "yaml-indent", offset };
  if (error.code === "MISSING_CHAR") return { code: "yaml-quote", offset: openingOf(offset, document) };
  if (error.code === "BAD_INDENT" && error.message.includes("Flow")) return { code: "yaml-quote", offset };
  if (error.code === "UNEXPECTED_TOKEN" && error.message.includes("node end"))
    return { code: "yaml-after-quote", offset };
  return { code: CODES[error.code] ?? "yaml-syntax", offset };
}

/** A value continued by an indented "name: value" line gives both errors at once: the second line is the one to move. */
function shiftedLine(first: YAMLError, all: readonly YAMLError[]): Mistake | null {
  if (first.code !== "BLOCK_AS_IMPLICIT_KEY") return null;
  const continued = all.find(({ code }) => code === "MULTILINE_IMPLICIT_KEY");
  return continued === undefined ? null : { code: "yaml-indent", offset: continued.pos[1] - 1 };
}

/** A quote never closed is noticed where the text ends; what helps is where it opens. */
function openingOf(end: number, document: Document): number {
  let opening = end;
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && String(node.type).startsWith("QUOTE") && node.range?.[1] === end)
        opening = node.range[0];
    },
  });
  return opening;
}
