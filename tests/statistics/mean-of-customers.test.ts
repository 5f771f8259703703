// The difference of mean opinions, one mean a customer: against R's example, and against the opinions counted one by one.
import { expect, test } from "vitest";
import { addMeans, meansDifference, sampleOfSums } from "../../src/statistics/mean-of-customers.ts";

const sums = (means: readonly number[]) => ({
  customers: means.length,
  sum: means.reduce((total, mean) => total + mean, 0),
  squares: means.reduce((total, mean) => total + mean * mean, 0),
});

test("Student's sleep data as R prints it: t = −1.8608, 17.776 degrees of freedom", () => {
  const found = meansDifference(
    sums([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]),
    sums([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]),
  );
  if (found === null) throw new Error("ten customers each have a difference");
  expect(found.difference / found.standardError).toBeCloseTo(-1.8608, 4);
  expect(found.df).toBeCloseTo(17.776, 3);
});

test("sums of two groups add up to those of both", () => {
  const [a, b] = [sums([1, 2]), sums([-1])];
  expect(addMeans(a, b)).toEqual(sums([1, 2, -1]));
  expect(sampleOfSums(addMeans(a, b)).mean).toBeCloseTo(2 / 3, 12);
  expect(sampleOfSums(addMeans(a, b)).sd).toBeCloseTo(
    Math.sqrt(((1 / 3) ** 2 + (4 / 3) ** 2 + (5 / 3) ** 2) / 2),
    12,
  );
});

test("one customer has no spread, and all of one mind are certain", () => {
  expect(meansDifference(sums([1]), sums([0, 1]))).toBeNull();
  expect(meansDifference(sums([1, 1]), sums([0, 0]))).toEqual({ difference: 1, standardError: 0, df: 2 });
  expect(sampleOfSums(sums([]))).toEqual({ mean: 0, sd: 0, n: 0 });
});
