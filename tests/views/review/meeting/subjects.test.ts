import { expect, it } from "vitest";
import { lowPlaces } from "../../../../src/views/review/meeting/low-places.ts";
import { subjectsOf } from "../../../../src/views/review/meeting/subjects.ts";
import { screenProps } from "./sample-screen.tsx";

it("scores what hurts and what the meeting adds, each once, and grades only what is measured", async () => {
  const props = await screenProps("scoring");
  const subjects = subjectsOf(props, ["Un chat", "Un chat"]);
  expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length);
  expect(subjects.filter(({ isAdded }) => isAdded)).toEqual([
    { id: "added:Un chat", name: "Un chat", grade: null, isAdded: true },
  ]);
  const [low] = lowPlaces(props);
  expect(subjects[0]).toMatchObject({ name: low?.name, grade: low?.grade });
});
