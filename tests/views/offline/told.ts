// What a component says of a device in some state. In: the state, and what draws it. Out: markup.
import type { ReactNode } from "react";
import { vi } from "vitest";
import type { OfflineState } from "../../../src/offline/client.ts";
import { offline } from "../../../src/views/offline/offline.ts";
import { markup } from "../sample-page.tsx";

export function toldIn(change: Partial<OfflineState>, drawn: ReactNode): string {
  const state: OfflineState = { ...offline.snapshot(), able: true, ...change };
  const snapshot = vi.spyOn(offline, "snapshot").mockReturnValue(state);
  try {
    return markup(drawn);
  } finally {
    snapshot.mockRestore();
  }
}
