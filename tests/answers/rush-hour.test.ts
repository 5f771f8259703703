import { expect, it } from "vitest";
import { type Busy, rushHour } from "../../src/answers/rush-hour.ts";

/** Contacts at one pace from one minute of the day to another. */
const pace = (from: number, to: number, n: number): Busy[] =>
  Array.from({ length: (to - from) / 5 }, (_, at) => ({ starts: from + 5 * at, n }));

it("finds the crowd at the door of a short morning, to five minutes", () => {
  const morning = [...pace(540, 575, 18), ...pace(580, 690, 8)];
  expect(rushHour(morning)).toEqual({ starts: 540, ends: 575 });
});

it("names hours where people come all day, and does not take the night for a slow hour", () => {
  expect(
    rushHour([...pace(0, 420, 1), ...pace(420, 1080, 20), ...pace(1080, 1260, 60), ...pace(1260, 1440, 20)]),
  ).toEqual({
    starts: 1080,
    ends: 1260,
  });
  // Closed from noon to two: both halves of the day are as busy.
  expect(rushHour([...pace(540, 720, 5), ...pace(840, 1080, 5)])).toBeNull();
});

it("is no rush where most hours are as busy, nor where nobody comes", () => {
  expect(rushHour([...pace(540, 630, 30), ...pace(630, 690, 10)])).toBeNull();
  expect(rushHour([])).toBeNull();
});

it("finds one in few of the days whose hours are all alike", () => {
  let state = 7;
  const random = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const days = Array.from({ length: 500 }, () => {
    const busy = new Map<number, number>();
    for (let contact = 0; contact < 300; contact += 1) {
      const starts = 540 + 5 * Math.floor(random() * 30);
      busy.set(starts, (busy.get(starts) ?? 0) + 1);
    }
    return [...busy].map(([starts, n]) => ({ starts, n }));
  });
  expect(days.filter((day) => rushHour(day) !== null).length).toBeLessThanOrEqual(10);
});
