// Who journeys are of, as one number, and its coarser ones: a persona of a segment, a segment, everybody. In: a group. Out: its code, and back.

/** Numbers of the company's lists; 0 is "of none", 255 is "not told apart". */
export type Group = { readonly segment: number; readonly persona: number };

/** The persona, or the segment too, is not told. */
export const UNTOLD = 255;

export const groupCode = ({ segment, persona }: Group): number => segment * 256 + persona;
export const groupOf = (code: number): Group => ({ segment: Math.floor(code / 256), persona: code % 256 });

/** A persona's coarser group is its segment, whose coarser group is everybody. */
export function coarserGroup(code: number): number | null {
  const { segment, persona } = groupOf(code);
  if (segment === UNTOLD) return null;
  return persona === UNTOLD
    ? groupCode({ segment: UNTOLD, persona: UNTOLD })
    : groupCode({ segment, persona: UNTOLD });
}
