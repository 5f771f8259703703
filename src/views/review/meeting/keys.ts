// The meeting's keys: arrows and a presenter's remote. In: a key pressed and where. Out: where to go; null where the key is somebody else's.

export type KeyMove = "next" | "previous" | "first" | "last" | "leave";

const MOVES: Readonly<Record<string, KeyMove>> = {
  ArrowRight: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  Escape: "leave",
};

type Pressed = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "defaultPrevented" | "target">;

/** In a field, keys write; a remote has no other keys than Page Up and Page Down, which no one-line field uses. */
export function keyMove({
  key,
  altKey,
  ctrlKey,
  metaKey,
  defaultPrevented,
  target,
}: Pressed): KeyMove | null {
  const move = MOVES[key] ?? null;
  if (move === null || altKey || ctrlKey || metaKey || defaultPrevented) return null;
  const inside = (selector: string) => target !== null && (target as Element).closest?.(selector) != null;
  if (["select", "details[open]"].some(inside)) return null;
  return inside("input") && !key.startsWith("Page") ? null : move;
}
