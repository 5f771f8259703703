import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { endSecond, firstSecond } from "./company/model.ts";
import { drawEvents, eventsCsv, eventsHeader, timeOrder, visitorId, writeEvents } from "./generate-events.ts";

const csv = (count: number, seed: number) => [...eventsCsv(drawEvents(count, seed))].join("");
const rows = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

describe("the bench's generator", () => {
  it("writes the same bytes for the same seed, others for another", () => {
    expect(csv(2000, 7)).toBe(csv(2000, 7));
    expect(csv(2000, 8)).not.toBe(csv(2000, 7));
    expect(drawEvents(2000, 7).survey).toEqual(drawEvents(2000, 7).survey);
  });

  it("writes exactly as many events as asked, each with a cell per column", () => {
    for (const count of [1, 17, 20_000]) {
      const events = rows(csv(count, 1));
      expect(events).toHaveLength(count);
      expect(new Set(events.map((cells) => cells.length))).toEqual(new Set([eventsHeader.split(",").length]));
    }
  });

  it("orders events by second, inside the five quarters", () => {
    const seconds = rows(csv(20_000, 3)).map(([timestamp]) => Math.floor(Number(timestamp) / 1e6));
    expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
    expect(seconds[0]).toBeGreaterThanOrEqual(firstSecond);
    expect(seconds.at(-1)).toBeLessThan(endSecond);
  });

  it("keeps events of one second in the order in which they were drawn", () => {
    expect([...timeOrder(new Uint32Array([5, 1, 5, 1, 0]))]).toEqual([4, 1, 3, 0, 2]);
  });

  it("gives each person another id", () => {
    const ids = Array.from({ length: 50_000 }, (_, person) => visitorId(person));
    expect(new Set(ids).size).toBe(50_000);
  });

  it("never gives a person two events in the same second, so that their order is a fact", () => {
    const seen = rows(csv(20_000, 5)).map(([timestamp, , person]) => `${timestamp?.slice(0, 10)} ${person}`);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("makes persons of about twelve events, with loops and with silences beyond ninety days", () => {
    const drawn = drawEvents(50_000, 7);
    expect(50_000 / drawn.persons).toBeGreaterThan(10);
    expect(50_000 / drawn.persons).toBeLessThan(14);
    let returns = 0;
    let silences = 0;
    for (let index = 2; index < 50_000; index++) {
      if (drawn.person[index] !== drawn.person[index - 2]) continue;
      const [first, second, third] = [index - 2, index - 1, index].map((at) => drawn.event[at]);
      if (first === third && first !== second) returns++;
      if ((drawn.second[index] ?? 0) - (drawn.second[index - 1] ?? 0) > 90 * 86_400) silences++;
    }
    expect(returns).toBeGreaterThan(1000);
    expect(silences).toBeGreaterThan(500);
  });

  it("begins another file, with the same header, where one is full", () => {
    const folder = mkdtempSync(join(tmpdir(), "parcours-events-"));
    const survey = join(folder, "survey.csv");
    const { names } = writeEvents(60_000, 7, folder, survey, 2_500_000);
    const parts = names.map((name) => readFileSync(join(folder, name), "utf8"));
    rmSync(folder, { recursive: true });
    expect(names).toEqual(["events.csv", "events-2.csv"]);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(2_500_000);
    expect(parts.map((part, at) => (at === 0 ? part : part.slice(eventsHeader.length))).join("")).toBe(
      csv(60_000, 7),
    );
  });

  it("refuses a count it cannot order", () => {
    expect(() => drawEvents(0, 1)).toThrow("invalid number of events: 0");
    expect(() => drawEvents(2 ** 27 + 1, 1)).toThrow("invalid number of events");
  });
});
