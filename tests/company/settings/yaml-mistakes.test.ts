import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { mistakeOf } from "../../../src/company/settings/yaml-mistakes.ts";

const mistake = (text: string) => mistakeOf(parseDocument(text, { prettyErrors: false }));

test("a quote never closed is shown where it opens, not where the file ends", () => {
  expect(mistake('title: "A\nb: c\n')).toEqual({ code: "yaml-quote", offset: 7 });
});

test("a shifted line is shown itself, not the value it seems to continue", () => {
  expect(mistake("title: A\n  b: c\n")).toEqual({ code: "yaml-indent", offset: 11 });
});

test("what no sentence of ours covers is still told", () => {
  expect(mistake("a: 1\n---\nb: 2\n").code).toBe("yaml-syntax");
});

test("a document without a mistake has none to describe", () => {
  expect(() => mistake("a: 1")).toThrow("no mistake");
});
