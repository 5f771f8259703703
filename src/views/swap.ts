// Swaps a page for its live twin unnoticed. In: the root and what draws. Out: open details, focus and scroll as they were.

/** Runs `draw`, which replaces everything in `root` by markup of the same shape, and puts back what the reader had. */
export function keepingPlace(root: HTMLElement, draw: () => void): void {
  const open = new Map(details(root).map((one) => [nameOf(one), one.open]));
  const focused = focusPath(root);
  const { scrollX, scrollY } = window;
  draw();
  for (const one of details(root)) one.open = open.get(nameOf(one)) ?? one.open;
  if (focused !== null) root.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  window.scrollTo(scrollX, scrollY);
}

/** Another picture than the one drawn may have other details. */
const nameOf = (one: HTMLDetailsElement): string => one.querySelector("summary")?.textContent ?? "";

function details(root: HTMLElement): HTMLDetailsElement[] {
  return [...root.querySelectorAll("details")];
}

/** A selector of the focused element by its place in the tree, which both twins share; null without focus. */
function focusPath(root: HTMLElement): string | null {
  let element = document.activeElement;
  if (element === null || element === root || !root.contains(element)) return null;
  const steps: string[] = [];
  while (element !== null && element !== root) {
    const name = element.localName;
    const twins: Element[] = [...(element.parentElement?.children ?? [])].filter(
      (one) => one.localName === name,
    );
    steps.unshift(`${name}:nth-of-type(${twins.indexOf(element) + 1})`);
    element = element.parentElement;
  }
  return `:scope > ${steps.join(" > ")}`;
}
