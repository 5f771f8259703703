// How default touchpoint rules are written down: one object per line, stage by role. In: what the line says. Out: one rule, or one per device.
import type { Names, TouchpointRule } from "../company.ts";
import type { Role } from "./roles.ts";

/** A touchpoint rule whose stage is not known yet: the company's own stages decide. Patterns as in TouchpointRule. */
export type DefaultRule = Omit<TouchpointRule, "id" | "stage" | "owner"> & { readonly role: Role };

type Told = { readonly name: Names; readonly role: Role; readonly channel: Names } & Partial<
  Pick<TouchpointRule, "direction" | "source" | "event" | "page" | "device" | "via">
>;

/** One rule; what is not told accepts everything. Customers come to the company unless `direction` says otherwise. */
export function rule({ name, role, channel, ...patterns }: Told): DefaultRule {
  const open = {
    direction: "inbound",
    source: null,
    event: null,
    page: null,
    device: null,
    via: null,
  } as const;
  return { touchpoint: name, role, channel, ...open, ...patterns };
}

const DEVICES = [
  {
    device: "*mobile*|*phone*|tablet*",
    channel: { fr: "Site mobile", en: "Mobile site" },
  },
  { device: "desktop*|ordinateur*|computer*", channel: { fr: "Site ordinateur", en: "Desktop site" } },
  { device: null, channel: { fr: "Site", en: "Website" } },
] as const;

/** The same touchpoint on a phone or tablet, on a computer, and where the export does not say: three channels, so three touchpoints. */
export function onEachDevice(told: Omit<Told, "channel" | "device">): readonly DefaultRule[] {
  return DEVICES.map((device) => rule({ ...told, ...device }));
}
