import { expect, it } from "vitest";
import { customerRefunds } from "../../src/findings/customer-refunds.ts";
import { wilson } from "../../src/statistics/wilson.ts";

const group = {
  ...({ part: "all", id: "", customers: 100, orders: 200, returned: 20 } as const),
  ...{ refunded: 0.1, mean: 50, net: 45 },
};

it("tells the share with an interval by customer, wider than that of as many orders of as many people", () => {
  const alone = Math.sqrt((0.1 * 0.9) / 200);
  const [one] = customerRefunds([{ ...group, error: alone }]);
  const plain = wilson({ successes: 20, n: 200 });
  expect(one?.share).toBe(0.1);
  expect(one?.low).toBeCloseTo(plain.low, 10);
  expect(one?.high).toBeCloseTo(plain.high, 10);
  const [tied] = customerRefunds([{ ...group, error: alone * 1.4 }]);
  expect(tied?.high).toBeGreaterThan(plain.high);
});

it("tells of nobody who gave anything back an interval all the same", () => {
  const [none] = customerRefunds([{ ...group, returned: 0, refunded: 0, net: 50, error: 0 }]);
  expect(none).toMatchObject({ share: 0, low: 0 });
  expect(none?.high).toBeCloseTo(wilson({ successes: 0, n: 100 }).high, 10);
});
