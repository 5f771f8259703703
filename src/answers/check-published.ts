// A published file held whole against its schema. In: what a JSON file held. Out: its content; the first place that is not as it should be is told.
import type * as z from "zod/mini";
import { fromPublished } from "./published-json.ts";
import type { Answer } from "./rows.ts";
import * as schema from "./schema.ts";
import type { Site } from "./site.ts";

/** @throws OtherVersion, and Error with the place and what is expected there. */
export function checkedSite(json: unknown, file: string): Site {
  return checked(schema.site, fromPublished(json, file), file);
}

/** As above. */
export function checkedAnswer(json: unknown, file: string): Answer {
  return checked(schema.answer, fromPublished(json, file), file);
}

function checked<T>(shape: z.ZodMiniType<T>, content: object, file: string): T {
  const read = shape.safeParse(content);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new Error(`invalid ${file}: ${first?.path.join(".")}: ${first?.code}`);
}
