// Visits to lumen.example: who comes from where and what they look at in, GA4 events as BigQuery flattens them out.
import { quarter } from "./calendar.ts";
import { COMMA, csv } from "./csv.ts";
import { type Ledger, note, type WebEvent } from "./ledger.ts";
import type { Random } from "./random.ts";
import { SITE } from "./world.ts";

export type Device = WebEvent["device"];
export type Source = { readonly source: string; readonly medium: string };
export const DIRECT: Source = { source: "(direct)", medium: "(none)" };
export const GOOGLE: Source = { source: "google", medium: "organic" };
export const NEWSLETTER: Source = { source: "newsletter", medium: "email" };

/** Somebody's browsers, one per device, and whether each knows the customer's number. */
export type Browsers = {
  readonly random: Random;
  readonly customer: string;
  readonly ids: Readonly<Record<Device, string>>;
  readonly loggedIn: Set<Device>;
};

/** New browsers, with the two-part number of GA4's cookie: chance, and the day of the first visit. */
export function browsers(random: Random, customer: string, at: number): Browsers {
  const day = Math.floor(at / 86400);
  const id = () => `${random.whole(100000, 999999)}${random.whole(10, 99)}.${day}`;
  return { random, customer, ids: { mobile: id(), desktop: id() }, loggedIn: new Set() };
}

export type Session = {
  readonly device: Device;
  /** Now, in the session. */
  at: number;
  /** The next event, some time after the one before. */
  readonly send: (event: string, page: string) => void;
  /** From here on the browser knows the customer. */
  readonly logIn: () => void;
};

/** Opens a visit: its first event says where it came from. */
export function visit(ledger: Ledger, who: Browsers, at: number, device: Device, from: Source): Session {
  const session: Session = {
    device,
    at,
    send: (event, page) => {
      session.at += event === "session_start" ? 0 : who.random.between(8, 95);
      const customer = who.loggedIn.has(device) ? who.customer : "";
      note(ledger.web, { at: session.at, event, visitor: who.ids[device], customer, page, device, ...from });
    },
    logIn: () => void who.loggedIn.add(device),
  };
  return session;
}

export const WEB_HEADER = [
  "event_timestamp",
  "event_name",
  "user_pseudo_id",
  "user_id",
  "page_location",
  "device_category",
  "session_source",
  "session_medium",
] as const;

function webRow(event: WebEvent): readonly string[] {
  return [
    String(Math.round(event.at * 1e6)),
    event.event,
    event.visitor,
    event.customer,
    `${SITE}${event.page}`,
    event.device,
    event.source,
    event.medium,
  ];
}

/** One file per quarter, in order of time: "2026-T3" → bytes. */
export function webFiles({ web }: Ledger): ReadonlyMap<string, Uint8Array> {
  const sorted = web.toSorted((a, b) => a.at - b.at || (a.visitor < b.visitor ? -1 : 1));
  const byQuarter = Map.groupBy(sorted, (event) => quarter(event.at));
  return new Map([...byQuarter].map(([name, events]) => [name, csv(WEB_HEADER, events.map(webRow), COMMA)]));
}
