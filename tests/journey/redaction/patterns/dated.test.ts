import { expect, it } from "vitest";
import { saysWhenOrHowMuch } from "../../../../src/journey/redaction/patterns/dated.ts";

it.each([
  ..."12/07/2026|12.07|2026-05-12|12/07/2026 14.30|14h30-16h45|2024-2025|120x60x45|120x60x45cm|220-240V|1299.99|49,90|10/10 9/10|12/06/2025 - 14".split(
    "|",
  ),
])("%s says when, how large or how good", (number) => expect(saysWhenOrHowMuch(number)).toBe(true));

it.each([
  ..."0612345678|06 12 34 56 78|48213|ML-2026-0012|1.84.03|4970 1012 3456 7893|12/34/56/78/90".split("|"),
])("%s may be somebody's", (number) => expect(saysWhenOrHowMuch(number)).toBe(false));
