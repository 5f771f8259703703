// Pointer, focus and keyboard on the marks of a chart. In: the marks' places. Out: the active mark and the handlers each mark takes.
import { type KeyboardEvent, type SVGAttributes, useRef, useState } from "react";
import { type Direction, type MarkPlace, neighbour } from "../geometry/neighbour.ts";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

export type Marks = {
  /** Key of the mark under the pointer or in focus; null when none, and always null in a picture drawn at build. */
  readonly active: string | null;
  /** Attributes of a mark that only shows facts. */
  readonly hover: (key: string) => SVGAttributes<SVGGElement>;
  /** Attributes of a mark that also takes focus; the arrows move between such marks, one of them is in the tab order. */
  readonly focus: (
    key: string,
    label: string,
    choose?: (mark: Element) => void,
  ) => SVGAttributes<SVGGElement>;
};

const NOTHING: SVGAttributes<SVGGElement> = {};

/** Without `live` no mark gets a handler: the picture is complete without scripts. */
export function useMarks(places: readonly MarkPlace[], live: boolean): Marks {
  const [active, setActive] = useState<string | null>(null);
  const [tabbed, setTabbed] = useState<string | null>(null);
  const elements = useRef(new Map<string, Element>());
  if (!live) return { active: null, hover: () => NOTHING, focus: () => NOTHING };

  const inTabOrder = places.some((mark) => mark.key === tabbed) ? tabbed : (places[0]?.key ?? null);
  const hover = (key: string): SVGAttributes<SVGGElement> => ({
    onPointerEnter: () => setActive(key),
    onPointerLeave: () => setActive((now) => (now === key ? null : now)),
  });
  const move = (key: string, event: KeyboardEvent<SVGGElement>): void => {
    const direction = ARROWS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const next = elements.current.get(neighbour(places, key, direction));
    if (next instanceof SVGElement) next.focus();
  };
  const focus: Marks["focus"] = (key, label, choose) => ({
    ...hover(key),
    ...{ ref: (element: Element | null) => remember(elements.current, key, element) },
    tabIndex: key === inTabOrder ? 0 : -1,
    role: choose ? "button" : "img",
    "aria-label": label,
    onFocus: () => {
      setActive(key);
      setTabbed(key);
    },
    onBlur: () => setActive(null),
    onClick: (event) => choose?.(event.currentTarget),
    onKeyDown: (event) => {
      if (event.key === "Escape") setActive(null);
      if (choose && (event.key === "Enter" || event.key === " ")) {
        event.preventDefault();
        choose(event.currentTarget);
      } else move(key, event);
    },
  });
  return { active, hover, focus };
}

function remember(elements: Map<string, Element>, key: string, element: Element | null): void {
  if (element) elements.set(key, element);
  else elements.delete(key);
}
