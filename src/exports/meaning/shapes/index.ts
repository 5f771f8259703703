// Unknown tables told by their shape. In: a table. Out: a meaning when only one is plausible; several plausible ones are a problem, not a guess.

import { type Problem, problem } from "../../problem.ts";
import type { Table } from "../../rows/table.ts";
import type { Meaning } from "../meaning.ts";
import { sourceName } from "../source-name.ts";
import { factsReading } from "./attributes.ts";
import { eventReading } from "./events.ts";
import { feedbackReading } from "./feedback.ts";
import { milestoneReadings } from "./milestones.ts";
import { type Roles, rolesOf } from "./roles.ts";

export type ShapeVerdict = { readonly meaning: Meaning | null; readonly roles: Roles };

/** An id and a time make a journey; what else is there says of which kind. Nothing plausible: no meaning, no problem. */
export function recogniseShape(table: Table, report: Problem[]): ShapeVerdict {
  const roles = rolesOf(table);
  if (roles.keys.length === 0 || isAmbiguous(table, roles, report)) return { meaning: null, roles };
  return { meaning: meaningOf(table, roles, report), roles };
}

function meaningOf(table: Table, roles: Roles, report: Problem[]): Meaning | null {
  const facts = factsReading(table, roles);
  const feedback = feedbackReading(table, roles, report);
  if (feedback !== null) return shape("feedback", table, roles, [feedback]);
  const event = eventReading(table, roles, roles.events, report);
  if (event !== null) return shape("events", table, roles, [event]);
  const milestones = milestoneReadings(table, roles, report);
  if (milestones.length > 1) return shape("milestones", table, roles, [...milestones, ...facts]);
  const status = eventReading(table, roles, roles.statuses, report);
  if (status !== null) return shape("events", table, roles, [status]);
  return roles.times.length === 0 && facts.length > 0 ? shape("attributes", table, roles, facts) : null;
}

function shape(kind: string, table: Table, roles: Roles, readings: Meaning["readings"]): Meaning {
  return {
    format: `shape:${kind}`,
    source: sourceName(table.file),
    keys: roles.keys,
    readings,
    exclude: [],
    continues: false,
  };
}

/** Two ratings, two event names, or a rating beside an event name: only the user knows which one counts. */
function isAmbiguous(table: Table, roles: Roles, report: Problem[]): boolean {
  if (roles.times.length === 0) return false;
  const rivals = [...roles.ratings, ...roles.events];
  if (rivals.length < 2) return false;
  report.push(
    problem("shape-ambiguous", table.file, {
      found: rivals.map((column) => table.header[column]).join(" · "),
    }),
  );
  return true;
}
