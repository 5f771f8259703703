// What the parts of every published file are made of. In: nothing. Out: schemas of numbers, places, names and verdicts.
import * as z from "zod/mini";

/** As read: nothing is changed after. */
export type Read<T> = T extends readonly (infer Item)[]
  ? readonly Read<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Read<T[Key]> }
    : T;

export const count = z.number();
export const countOrNull = z.nullable(z.number());
/** An id of a touchpoint or of a stage. */
export const place = z.string();

export const verdict = z.enum(["up", "down", "unclear", "too-few"]);

export const names = z.strictObject({ fr: z.string(), en: z.string() });
