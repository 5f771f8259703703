// The map on its wall sheet. In: nothing. Out: the page printed on A3, whatever sheet the printer has, and as it was after.

/** What map.css and print.css part sheets by: from this width on, the whole map; below, the brief. */
const WIDE = "360.1mm";
const NARROW = "360mm";

/**
 * The browser is told which sheet while it prints, so that nobody has to choose it; printed otherwise, the page takes any. It still judges
 * widths by the printer's own sheet: the styles of wide sheets are made to hold meanwhile, and those of narrow ones not to. A sheet of styles
 * that is made here, since the site's own policy lets no element of them in.
 */
export function printOnA3(): void {
  const sheet = new CSSStyleSheet();
  sheet.insertRule("@page { size: A3 landscape; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const back = [...document.styleSheets].flatMap(sheetRules);
  const clear = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    for (const restore of back) restore();
  };
  window.addEventListener("afterprint", clear, { once: true });
  window.print();
}

/** How to put back what was changed of one sheet. */
function sheetRules({ cssRules }: CSSStyleSheet): (() => void)[] {
  return [...cssRules].flatMap((rule) => {
    if (!(rule instanceof CSSMediaRule)) return [];
    const was = rule.media.mediaText;
    const isWide = was.includes(WIDE);
    if (!was.includes("print") || !(isWide || was.includes(NARROW))) return [];
    rule.media.mediaText = isWide ? "print" : "not all";
    return [
      () => {
        rule.media.mediaText = was;
      },
    ];
  });
}
