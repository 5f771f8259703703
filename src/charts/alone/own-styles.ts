// A chart's marks with the styles that the page gives them. In: an SVG of the page. Out: its content as text, every element with attributes of its own, in the colours of paper.
const SHAPE = [
  ["fill", "rgb(0, 0, 0)"],
  ["fill-opacity", "1"],
  ["stroke", "none"],
  ["stroke-width", "1px"],
  ["stroke-opacity", "1"],
  ["stroke-dasharray", "none"],
  ["stroke-linejoin", "miter"],
  ["stroke-linecap", "butt"],
  ["opacity", "1"],
  ["paint-order", "normal"],
] as const;
const TEXT = [
  ["font-size", ""],
  ["font-weight", "400"],
  ["font-style", "normal"],
  ["text-anchor", "start"],
  ["font-variant-numeric", "normal"],
] as const;
const STOP = [
  ["stop-color", "rgb(0, 0, 0)"],
  ["stop-opacity", "1"],
] as const;
/** What only a living page needs. */
const LIVING = /^(?:class|style|tabindex|role|focusable|aria-.*|data-.*)$/u;

/** Content, and the place that it takes: labels may stand outside their chart. */
export type Own = {
  readonly marks: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The chart is drawn for a moment in the colours of the light page, where nobody sees it: a dark picture would spoil a slide. */
export function ownStyles(svg: SVGSVGElement): Own {
  const host = document.createElement("div");
  for (const [name, value] of lightColours()) host.style.setProperty(name, value);
  host.style.cssText += ";position:absolute;inset-inline-start:-100000px;visibility:visible";
  host.ariaHidden = "true";
  // What the page says around the chart, and a picture alone must say itself.
  host.className = "chart-alone";
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const lit of copy.querySelectorAll(".is-dim, .is-lit")) lit.classList.remove("is-dim", "is-lit");
  host.append(copy);
  (svg.parentElement ?? document.body).append(host);
  const elements = [...copy.querySelectorAll("*")];
  const styles = elements.map(stylesOf);
  const box = outerBox(copy.getBBox(), svg.viewBox.baseVal);
  host.remove();
  for (const [at, element] of elements.entries()) dress(element, styles[at] ?? null);
  return { marks: asXml(copy), ...box };
}

/** The chart's own frame, and whatever stands out of it. */
function outerBox(drawn: DOMRect, frame: DOMRect): Omit<Own, "marks"> {
  const [x, y] = [Math.floor(Math.min(drawn.x, frame.x)), Math.floor(Math.min(drawn.y, frame.y))];
  const right = Math.max(drawn.x + drawn.width, frame.x + frame.width);
  const bottom = Math.max(drawn.y + drawn.height, frame.y + frame.height);
  return { x, y, width: Math.ceil(right - x), height: Math.ceil(bottom - y) };
}

/** As a file writes it: a page's own way has entities that no other reader knows. */
function asXml(svg: SVGElement): string {
  const writer = new XMLSerializer();
  const marks = [...svg.childNodes].map((node) => writer.serializeToString(node)).join("");
  return marks.replaceAll(' xmlns="http://www.w3.org/2000/svg"', "");
}

/** Null for what the page does not show. */
function stylesOf(element: Element): readonly (readonly [string, string])[] | null {
  const computed = getComputedStyle(element);
  if (
    computed.display === "none" &&
    !/^(?:defs|pattern|title|desc|stop|\w+Gradient|clipPath)$/u.test(element.localName)
  )
    return null;
  const isText = /^(?:text|tspan)$/u.test(element.localName);
  const asked = element.localName === "stop" ? STOP : isText ? [...SHAPE, ...TEXT] : SHAPE;
  return asked.flatMap(([name, usual]) => {
    const value = computed.getPropertyValue(name);
    return value === usual || value.includes("url(") ? [] : [[name, value] as const];
  });
}

function dress(element: Element, styles: readonly (readonly [string, string])[] | null): void {
  if (styles === null || /^(?:title|desc)$/u.test(element.localName)) {
    element.remove();
    return;
  }
  for (const { name } of [...element.attributes]) if (LIVING.test(name)) element.removeAttribute(name);
  // A group hands its styles down: each of its marks has them already, but an opacity is the group's.
  const own = element.localName === "g" ? styles.filter(([name]) => name === "opacity") : styles;
  for (const [name, value] of own) element.setAttribute(name, value);
}

/** The custom properties of the light page: those of `:root` outside any condition. */
export function lightColours(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ":root") continue;
      for (const name of rule.style)
        if (name.startsWith("--") && !found.has(name))
          found.set(name, rule.style.getPropertyValue(name).trim());
    }
  }
  return found;
}
