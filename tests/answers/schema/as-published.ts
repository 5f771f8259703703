// What a schema takes and what it does not. In: a schema and something that is published. Out: assertions.
import { expect } from "vitest";
import type * as z from "zod/mini";

/** It is read as it was written; without any one of its parts, or with one of another name, it is refused: missing is null, never left out. */
export function expectAsPublished(shape: z.ZodMiniType, published: object): void {
  expect(shape.parse(published)).toEqual(published);
  for (const name of Object.keys(published)) {
    const { [name]: _left, ...rest } = published as Record<string, unknown>;
    expect([name, shape.safeParse(rest).success]).toEqual([name, false]);
  }
  expect(shape.safeParse({ ...published, unheard_of: 1 }).success).toBe(false);
}
