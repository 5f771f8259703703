// Dates of an appointment: when it was made, and when it was to be. In: the columns of one thing's dates. Out: which of them is which, and what each tells; null where they are not such a pair.
import { type Problem, problem } from "../../problem.ts";
import type { Table } from "../../rows/table.ts";
import type { Roles } from "./roles.ts";
import { isServed, meetingAt } from "./subject.ts";

const MADE =
  /^(?:(?:date (?:de (?:la )?|d')?)?(?:prise?|reserve?e?|reservation)(?: (?:de |du )?(?:rdv|rendez vous|le))?(?: le)?|(?:rdv|rendez vous) pris(?: le)?|(?:date )?booked(?: (?:on|at|date))?|booking (?:date|time|created(?: at)?)|event created(?: date)?(?:(?: (?:&|and))? time)?|(?:evenement|rdv|rendez vous) cree(?: le)?|(?:date )?reserved (?:on|at)|date de prise (?:de |du )?(?:rdv|rendez vous))$/;
const HELD =
  /^(?:(?:date (?:du |de la |de l'|de |d')?)?(?:rdv|rendez vous|seance|consultation|prestation|soin|visite|cours|appointment|session|visit)(?: (?:date|time|at|le|date time|datetime))?|(?:tenue?|honoree?|realisee?|effectuee?|passee?) le|held (?:on|at)|(?:appointment|service|visit) (?:date|time)|takes place (?:on|at))$/;
const MEAL = /^(?:date (?:du |de )?(?:repas|service|diner|dejeuner)|meal date|dining date|seated at)$/;
const TABLE = /^(?:pax|(?:nb |nombre (?:de )?)?(?:couverts?|convives)|covers|party size|guests)$/;
const KEPT = /^(?:tenue?|honoree?|realisee?|effectuee?|held)\b/;
const PLAIN = /^(?:date|jour|day|date heure|date et heure|datetime)$/;
const RECORDED =
  /^(?:created(?: at| on| date| time)?|date (?:created|creee?)|creee?(?: le)?|date (?:de )?creation|creation date)$/;

export type Appointment = {
  readonly made: number;
  readonly held: number;
  readonly events: ReadonlyMap<number, string>;
};

export function appointmentOf(roles: Roles, moments: readonly number[]): Appointment | null {
  const isTable = roles.profiles.some(({ names }) => TABLE.test(names[0] ?? ""));
  const called = (pattern: RegExp) =>
    moments.filter((column) => pattern.test(roles.profiles[column]?.names[0] ?? ""));
  const starts = moments.filter((column) => {
    const profile = roles.profiles[column];
    return profile !== undefined && meetingAt(profile, roles, null) !== null;
  });
  // "Date réservation" beside "Date créée", and no other day of the meal, is that day.
  const meals = orElse(called(MEAL), called(PLAIN));
  const isMealReserved = isTable && meals.length === 0 && called(RECORDED).length === 1;
  const reserved = isMealReserved ? called(RECORDED) : called(MADE);
  const [made, ...otherMade] = orElse(
    reserved,
    isTable || called(HELD).length + starts.length > 0 ? called(RECORDED) : [],
  );
  const helds = isTable
    ? orElse(meals, isMealReserved ? called(MADE) : [])
    : orElse(called(HELD), orElse(starts, isServed(roles) ? called(PLAIN) : []));
  const [held, ...otherHeld] = helds.filter((column) => column !== made);
  if (made === undefined || held === undefined || otherMade.length + otherHeld.length > 0) return null;
  const told = isTable ? ["reservation", "arrivee"] : ["rendez-vous pris", heldEvent(roles, held)];
  return {
    made,
    held,
    events: new Map([
      [made, told[0] ?? ""],
      [held, told[1] ?? ""],
    ]),
  };
}

/** Which of its dates is the appointment's own: nobody sees it in the figures. */
export function appointmentTold(table: Table, { made, held }: Appointment): Problem {
  return problem("appointment-dates", table.file, {
    column: table.header[held] ?? null,
    found: table.header[made] ?? null,
  });
}

/** What somebody comes for, where it is with those who care for them, or where it is said that it took place. */
function heldEvent(roles: Roles, held: number): string {
  const name = roles.profiles[held]?.names[0] ?? "";
  if (isServed(roles)) return "consultation";
  return KEPT.test(name) ? "rdv honore" : "rdv";
}

function orElse(found: readonly number[], others: readonly number[]): readonly number[] {
  return found.length > 0 ? found : others;
}
