import { expect, it } from "vitest";
import { agendaOf } from "../../../../src/review/agenda.ts";
import { MeetingFoot } from "../../../../src/views/review/meeting/MeetingFoot.tsx";
import { sampleSite } from "../../../fixtures/sample-answers.ts";
import { markup } from "../../sample-page.tsx";
import { screenProps } from "./sample-screen.tsx";

const agenda = agendaOf(sampleSite, "2026-T3");
const drawn = async (at: number) =>
  markup(<MeetingFoot {...(await screenProps("voices"))} agenda={agenda} at={at} />);

it("leads to any screen by its name, on from the first and back from the last", async () => {
  const first = await drawn(0);
  expect(first.match(/<option/gu)).toHaveLength(agenda.length);
  expect(first.match(/disabled=""/gu)).toHaveLength(1);
  expect(first.indexOf('disabled=""')).toBeLessThan(first.indexOf("<select"));
  const last = await drawn(agenda.length - 1);
  expect(last.indexOf('disabled=""')).toBeGreaterThan(last.indexOf("</select>"));
});
