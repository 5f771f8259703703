// Due dates as a calendar file. In: what is due and when. Out: iCalendar text, a day-long event each, the same bytes for the same dates.

export type DueDate = {
  /** The same for the same decision, so that a file taken twice makes no second event. */
  readonly id: string;
  /** ISO. */
  readonly day: string;
  readonly text: string;
  readonly details: string;
};

/** @param stamp the day of the data (ISO): a calendar asks when the file was made. */
export function calendarText(dates: readonly DueDate[], stamp: string): string {
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Parcours//Revue//FR", "CALSCALE:GREGORIAN"],
    ...dates.flatMap((one) => eventLines(one, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ id, day, text, details }: DueDate, stamp: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${id}@parcours`,
    `DTSTAMP:${stamp.replaceAll("-", "")}T000000Z`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    `SUMMARY:${escaped(text)}`,
    ...(details === "" ? [] : [`DESCRIPTION:${escaped(details)}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r?\n/gu, "\\n");
}

/** RFC 5545: at most 75 bytes a line, the rest after a space; no letter is cut in two. */
function folded(line: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  let [text, width] = ["", 0];
  for (const letter of line) {
    const more = bytes(letter);
    if (width + more > 75) {
      text += "\r\n ";
      width = 1;
    }
    text += letter;
    width += more;
  }
  return text;
}
