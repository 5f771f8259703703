// Mappings for tests. In: what differs from an empty one. Out: a SourceMapping.
import type { SourceMapping } from "../../src/exports/meaning/mapping.ts";

export function aMapping(more: Partial<SourceMapping>): SourceMapping {
  return {
    file: "*",
    name: "shop",
    zone: "local",
    dates: null,
    keys: {},
    events: null,
    milestones: null,
    channel: null,
    device: null,
    attributes: null,
    feedback: [],
    exclude: {},
    unfinished: {},
    apart: {},
    only: {},
    once: null,
    invitations: null,
    amount: null,
    currency: null,
    exported: null,
    ...more,
  };
}
