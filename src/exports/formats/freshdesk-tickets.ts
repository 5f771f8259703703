// Freshdesk, tickets. In: one row per ticket. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const freshdeskTickets = namedShape({
  id: "freshdesk-tickets",
  names: { fr: "Tickets Freshdesk", en: "Freshdesk tickets" },
  tool: "Freshdesk",
  source: "freshdesk",
  signature: ["ticket id", "created time", "resolved time", "initial response time"],
});
