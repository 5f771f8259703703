import { expect, it } from "vitest";
import { dearPlaces } from "../../../../src/views/review/meeting/dear-places.ts";
import { subjectsOf } from "../../../../src/views/review/meeting/subjects.ts";
import { screenProps } from "./sample-screen.tsx";

it("scores what hurts and what the meeting adds, each once, and grades only what is measured", async () => {
  const props = await screenProps("scoring");
  const subjects = subjectsOf(props, ["Un chat", "Un chat"]);
  expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length);
  expect(subjects.filter(({ isAdded }) => isAdded)).toEqual([
    { id: "added:Un chat", name: "Un chat", grade: null, isAdded: true },
  ]);
  expect(subjects[0]?.grade).toMatch(/^[A-D]$/u);
});

it("scores what hurts in the order of what it costs", async () => {
  const props = await screenProps("scoring");
  const dear = (dearPlaces(props) ?? []).slice(0, 4).map(({ touchpoint }) => `low:${touchpoint}`);
  const ids = subjectsOf(props, []).map(({ id }) => id);
  expect(dear.length).toBeGreaterThan(0);
  expect(ids.slice(0, dear.length)).toEqual(dear);
});

it("keeps what has marks where costs are not known: minutes lose no score", async () => {
  const { irritants: _irritants, ...props } = await screenProps("scoring");
  const ids = subjectsOf(props, [], ["low:retrait-en-boutique", "low:fax"]).map(({ id }) => id);
  expect(ids).toContain("low:retrait-en-boutique");
  expect(ids).not.toContain("low:fax");
});
