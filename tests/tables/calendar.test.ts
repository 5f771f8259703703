import { expect, it } from "vitest";
import { calendarText } from "../../src/tables/calendar.ts";

const date = { id: "2026-10-20-cesser", day: "2026-11-15", text: "Cesser", details: "" };

it("is a day an event, with an id that stays and the day of the data", () => {
  expect(calendarText([date], "2026-10-14").split("\r\n")).toEqual([
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Parcours//Revue//FR", "CALSCALE:GREGORIAN"],
    ...["BEGIN:VEVENT", "UID:2026-10-20-cesser@parcours", "DTSTAMP:20261014T000000Z"],
    ...["DTSTART;VALUE=DATE:20261115", "SUMMARY:Cesser", "TRANSP:TRANSPARENT", "END:VEVENT"],
    ...["END:VCALENDAR", ""],
  ]);
});
it("keeps lines to 75 bytes without cutting a letter, and what is written whole", () => {
  const text = `Répondre à « tous », vite ; ${"é".repeat(90)}\\fin`;
  const written = calendarText([{ ...date, text, details: "une ligne\nune autre" }], "2026-10-14");
  for (const line of written.split("\r\n"))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const whole = written.replaceAll("\r\n ", "");
  expect(whole).toContain(
    `SUMMARY:${text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")}\r\n`,
  );
  expect(whole).toContain("DESCRIPTION:une ligne\\nune autre\r\n");
});
