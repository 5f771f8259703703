// What can be asked of a touchpoint in the flow, or of two that follow each other. In: the node or the ribbon chosen. Out: a menu beside it; arrows move, Escape closes and gives the focus back.
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { touchpointName } from "../../answers/names.ts";
import { controlWords } from "../../words/controls.ts";
import type { ViewProps } from "../page.ts";
import type { ViewState } from "../state.ts";

export type ChosenNode = {
  readonly touchpoint: string;
  /** Of a ribbon, the touchpoint that comes next. */
  readonly next?: string;
  readonly mark: Element;
};

type NodeMenuProps = Pick<ViewProps, "site" | "language"> & {
  readonly chosen: ChosenNode;
  readonly onChoice: (change: Partial<ViewState>) => void;
  readonly onClose: () => void;
};

export function NodeMenu({ chosen, site, language, onChoice, onClose }: NodeMenuProps): ReactNode {
  const words = controlWords[language];
  const menu = useRef<HTMLDivElement>(null);
  const { mark } = chosen;
  const name = (touchpoint: string) => touchpointName(site, touchpoint, language);
  const title = [chosen.touchpoint, ...(chosen.next === undefined ? [] : [chosen.next])]
    .map(name)
    .join(" → ");
  const choices = choicesOf(chosen, name, language);
  useLayoutEffect(() => placeBeside(menu.current, mark), [mark]);
  useEffect(() => closeOutside(menu.current, onClose), [onClose]);
  const close = (): void => {
    onClose();
    if (mark instanceof SVGElement || mark instanceof HTMLElement) mark.focus();
  };
  return (
    <div
      ref={menu}
      className="node-menu"
      role="menu"
      tabIndex={-1}
      aria-label={words.nodeMenu(title)}
      onKeyDown={(event) => moveInMenu(event, close)}
    >
      <p role="presentation">{title}</p>
      {choices.map(([label, change]) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          onClick={() => {
            close();
            onChoice(change);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

type Choice = readonly [label: string, change: Partial<ViewState>];

/** Of a ribbon: what follows its first touchpoint, what leads to the other, and those who pass either. */
function choicesOf(
  { touchpoint, next }: ChosenNode,
  name: (touchpoint: string) => string,
  language: NodeMenuProps["language"],
): readonly Choice[] {
  const words = controlWords[language];
  // Published, no figure tells of a trait what is read from a touchpoint; on one's own files the flow may be kept again.
  const whole = { lens: null, trait: null } as const;
  if (next === undefined)
    return [
      [words.startHere, { anchor: `from:${touchpoint}`, ...whole }],
      [words.endHere, { anchor: `to:${touchpoint}`, ...whole }],
      [words.onlyThrough, { through: touchpoint, ...whole }],
    ];
  return [
    [words.startAt(name(touchpoint)), { anchor: `from:${touchpoint}`, ...whole }],
    [words.endAt(name(next)), { anchor: `to:${next}`, ...whole }],
    [words.onlyThroughOne(name(touchpoint)), { through: touchpoint, ...whole }],
    [words.onlyThroughOne(name(next)), { through: next, ...whole }],
  ];
}

/** Under the mark, kept inside the window; the first choice takes the focus. */
function placeBeside(menu: HTMLElement | null, mark: Element): void {
  if (menu === null) return;
  const at = mark.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = menu;
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - offsetWidth - 8));
  const below = at.top + Math.min(at.height, 48) + 4;
  const top = Math.max(8, Math.min(below, window.innerHeight - offsetHeight - 8));
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
  menu.querySelector<HTMLElement>("[role=menuitem]")?.focus({ preventScroll: true });
}

function closeOutside(menu: HTMLElement | null, onClose: () => void): () => void {
  const onPointer = (event: Event): void => {
    if (!(event.target instanceof Node) || menu?.contains(event.target)) return;
    onClose();
  };
  document.addEventListener("pointerdown", onPointer);
  // The mark that took the focus may have scrolled the page just before: that is told with the next frame, and is no wish to leave.
  const frame = requestAnimationFrame(() => window.addEventListener("scroll", onClose, { passive: true }));
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener("pointerdown", onPointer);
    window.removeEventListener("scroll", onClose);
  };
}

function moveInMenu(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    event.stopPropagation();
    close();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + step + items.length) % items.length]?.focus();
}
