// Zendesk, tickets. In: one row per ticket, satisfaction as a word. Out: its opening, its solving, and the rating as feedback.

import type { FeedbackReading, Meaning } from "../meaning/meaning.ts";
import { attributesOf, keysOf, milestone, optionalCell } from "../meaning/meaning-parts.ts";
import { ratingColumn } from "../meaning/rating-column.ts";
import { datedOtherwise } from "../meaning/shapes/feedback.ts";
import { timeCell, withOthers } from "../meaning/time-cell.ts";
import type { Problem } from "../problem.ts";
import { find, type Table } from "../rows/table.ts";
import type { Format } from "./format.ts";

const SATISFACTION = {
  min: 0,
  max: 1,
  reversed: false,
  words: {
    good: 1,
    bad: 0,
    "good with comment": 1,
    "bad with comment": 0,
    bien: 1,
    bon: 1,
    satisfait: 1,
    mauvais: 0,
    insatisfait: 0,
  },
};
export const zendeskTickets: Format = {
  id: "zendesk-tickets",
  names: { fr: "Tickets Zendesk", en: "Zendesk tickets" },
  tool: "Zendesk",
  signature: [
    ["id", "ticket id"],
    ["requester email", "requester id", "requester"],
    ["satisfaction score", "assignee stations", "group stations"],
    "created at",
  ],
  read(table, report) {
    const channel = optionalCell(table, "channel", "via");
    const readings = [
      ...milestone(table, find(table, "created at"), "ticket_created", report, channel),
      ...milestone(table, find(table, "solved at"), "ticket_solved", report, channel),
    ];
    if (readings.length === 0) return null;
    return {
      format: "zendesk-tickets",
      source: "zendesk",
      keys: keysOf(table, {
        customer: ["requester external id"],
        email: ["requester email"],
        ticket: ["id", "ticket id"],
      }),
      readings: [
        ...readings,
        ...satisfaction(table, report),
        ...attributesOf(table, {
          tags: ["tags"],
          group: ["group"],
          priority: ["priority"],
          "ticket type": ["ticket type"],
        }),
      ],
      exclude: [],
      ...offered(table),
      continues: false,
    };
  },
};

/** A rating was offered to whoever answered, and to those of whom Zendesk says so; nobody else was asked. */
function offered(table: Table): Pick<Meaning, "invitations"> {
  const column = find(table, "satisfaction score");
  if (column === null) return {};
  const sent = { column, texts: ["offered", "proposee", "propose", ...Object.keys(SATISFACTION.words)] };
  return { invitations: { sent, ...optionalCell(table, "channel", "via") } };
}

/** Zendesk does not export when the rating was given: the day the ticket was solved is the closest. */
function satisfaction(table: Table, report: Problem[]): FeedbackReading[] {
  const score = find(table, "satisfaction score");
  const at = find(table, "solved at", "updated at");
  const own = score === null || at === null ? null : timeCell(table, at, "local", []);
  if (own === null || score === null) return [];
  // A ticket that was opened again is not solved any more, and keeps its rating.
  const others = ["updated at", "created at"].flatMap((name) => find(table, name) ?? []);
  const told = datedOtherwise(table, own, others, score, report);
  const time = told.others === undefined ? withOthers(table, own, others) : told;
  return [
    {
      kind: "feedback",
      time,
      event: { text: "ticket_rated" },
      rating: ratingColumn(table, score, SATISFACTION, report),
      texts: [find(table, "satisfaction comment")].filter((column) => column !== null),
      ...optionalCell(table, "channel", "via"),
      names: [find(table, "requester")].filter((column) => column !== null),
    },
  ];
}
