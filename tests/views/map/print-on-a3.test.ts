import { afterEach, expect, it, vi } from "vitest";
import { printOnA3 } from "../../../src/views/map/print-on-a3.ts";

afterEach(() => vi.unstubAllGlobals());

class MediaRule {
  readonly media: { mediaText: string };
  constructor(mediaText: string) {
    this.media = { mediaText };
  }
}
class Sheet {
  readonly rules: string[] = [];
  insertRule(rule: string): void {
    this.rules.push(rule);
  }
}

it("asks for A3 and the whole map while it prints, and puts everything back", () => {
  const rules = [
    ...["print", "print and (width >= 360.1mm)", "print and (max-width: 360mm)", "(max-width: 360mm)"].map(
      (text) => new MediaRule(text),
    ),
    {},
  ];
  const before = rules.map((rule) => (rule instanceof MediaRule ? rule.media.mediaText : null));
  const other = new Sheet();
  const page = { adoptedStyleSheets: [other], styleSheets: [{ cssRules: rules }] };
  const after: (() => void)[] = [];
  const seen: unknown[] = [];
  vi.stubGlobal("CSSStyleSheet", Sheet);
  vi.stubGlobal("CSSMediaRule", MediaRule);
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", {
    addEventListener: (_name: string, listener: () => void) => after.push(listener),
    print: () =>
      seen.push(
        page.adoptedStyleSheets.map((sheet) => sheet.rules),
        rules.map((rule) => (rule instanceof MediaRule ? rule.media.mediaText : null)),
      ),
  });
  printOnA3();
  expect(seen).toEqual([
    [[], ["@page { size: A3 landscape; }"]],
    ["print", "print", "not all", "(max-width: 360mm)", null],
  ]);
  for (const listener of after) listener();
  expect(page.adoptedStyleSheets).toEqual([other]);
  expect(rules.map((rule) => (rule instanceof MediaRule ? rule.media.mediaText : null))).toEqual(before);
});
