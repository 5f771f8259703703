// What a browser keeps for a meeting. In: a name and how to read what was kept. Out: the value, a way to change it, and whether it really is kept.
import { useSyncExternalStore } from "react";

export type KeptPlace<T> = {
  readonly name: string;
  readonly initial: T;
  /** What was written, by this version or another; null where it cannot be used. */
  readonly read: (json: unknown) => T | null;
};

export type Kept<T> = {
  readonly value: T;
  /** From the latest value, whichever window wrote it. */
  readonly change: (next: (value: T) => T) => void;
  /** False where the browser refuses: then it lives as long as the page. */
  readonly isKept: boolean;
};

/** Known by name: every part of the page that asks for a name sees the same value. */
const values = new Map<string, unknown>();
const listeners = new Set<() => void>();
let refused = false;

export function useKept<T>(place: KeptPlace<T>): Kept<T> {
  const value = useSyncExternalStore(
    listen,
    () => keptValue(place),
    () => place.initial,
  );
  return { value, change: (next) => changeKept(place, next), isKept: !refused };
}

export function changeKept<T>(place: KeptPlace<T>, next: (value: T) => T): void {
  values.delete(place.name);
  const value = next(keptValue(place));
  values.set(place.name, value);
  try {
    localStorage.setItem(place.name, JSON.stringify(value));
  } catch {
    refused = true;
  }
  for (const listener of listeners) listener();
}

function keptValue<T>(place: KeptPlace<T>): T {
  const known = values.get(place.name) as T | undefined;
  if (known !== undefined) return known;
  const value = stored(place) ?? place.initial;
  values.set(place.name, value);
  return value;
}

function stored<T>({ name, read }: KeptPlace<T>): T | null {
  try {
    const text = localStorage.getItem(name);
    return text === null ? null : read(JSON.parse(text));
  } catch {
    // No storage, or what is there is not ours: nothing was kept.
    return null;
  }
}

function listen(changed: () => void): () => void {
  const elsewhere = ({ key }: StorageEvent): void => {
    if (key === null) values.clear();
    else values.delete(key);
    changed();
  };
  listeners.add(changed);
  window.addEventListener("storage", elsewhere);
  return () => {
    listeners.delete(changed);
    window.removeEventListener("storage", elsewhere);
  };
}
