// Requests to the service desk: tickets in, Zendesk's view export out.
import { local } from "./calendar.ts";
import { COMMA, csv } from "./csv.ts";
import type { Ledger, Ticket } from "./ledger.ts";
import { END } from "./world.ts";

export const TICKET_HEADER: readonly string[] =
  "Summation column,Id,Requester,Requester id,Requester external id,Requester email,Requester domain,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,Organization,Due date,Initially assigned at,Solved at,Resolution time,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,First reply time in minutes,First reply time in minutes within business hours,First resolution time in minutes,First resolution time in minutes within business hours,Full resolution time in minutes,Full resolution time in minutes within business hours,Agent wait time in minutes,Agent wait time in minutes within business hours,Requester wait time in minutes,Requester wait time in minutes within business hours,On hold time in minutes,On hold time in minutes within business hours".split(
    ",",
  );

const AGENTS = ["Agent 1", "Agent 2", "Agent 3"];

function ticketRow(ticket: Ticket, i: number): readonly string[] {
  const { person } = ticket;
  const solved = ticket.solved <= END;
  const hours = Math.round((ticket.solved - ticket.at) / 3600);
  const cells: Readonly<Record<string, string>> = {
    "Summation column": "1",
    Id: String(41200 + i),
    Requester: `${person.first} ${person.last}`,
    "Requester id": String(9000000 + Number(person.customer)),
    "Requester external id": person.customer,
    "Requester email": person.email,
    "Requester domain": person.email.split("@")[1] ?? "",
    Submitter: `${person.first} ${person.last}`,
    Assignee: AGENTS[i % AGENTS.length] ?? "",
    Group: ticket.group,
    Subject: ticket.subject,
    Tags: ticket.tags,
    Status: solved ? "Closed" : "Open",
    Priority: "Normal",
    Via: ticket.via,
    "Ticket type": "Question",
    "Created at": local(ticket.at),
    "Updated at": local(Math.min(ticket.solved, END)),
    "Assigned at": local(ticket.at + 300),
    "Initially assigned at": local(ticket.at + 300),
    "Solved at": solved ? local(ticket.solved) : "-",
    "Resolution time": solved ? String(hours) : "-",
    "Satisfaction Score": solved ? ticket.satisfaction : "Unoffered",
  };
  return TICKET_HEADER.map((column) => cells[column] ?? (column.includes("minutes") ? "-" : ""));
}

/** The export, in order of creation. */
export function ticketFile({ tickets }: Ledger): Uint8Array {
  const sorted = tickets.toSorted(
    (a, b) => a.at - b.at || Number(a.person.customer) - Number(b.person.customer),
  );
  return csv(TICKET_HEADER, sorted.map(ticketRow), COMMA);
}
