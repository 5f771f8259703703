import { expect, test } from "vitest";
import { DEFAULT_STAGES } from "../../src/company/defaults/stages.ts";
import { defaultTouchpointRules } from "../../src/company/defaults/touchpoints.ts";
import { ruleCalled, unknownTouchpoint } from "../../src/company/touchpoint-called.ts";
import { withIds } from "../../src/company/touchpoint-ids.ts";

const RULES = withIds([], defaultTouchpointRules(DEFAULT_STAGES), DEFAULT_STAGES);

test.each(["Panier", "PANIER", "Basket"])("%s is the cart, in either language", (written) => {
  expect(ruleCalled(written, RULES)?.touchpoint.fr).toBe("Panier");
});

test("an id names it too, and what is unknown is nobody's", () => {
  const [first] = RULES;
  expect(ruleCalled(first?.id ?? "", RULES)?.id).toBe(first?.id);
  expect(ruleCalled("Quatorze juillet", RULES)).toBeNull();
});

test("a near name is proposed, a far one is not", () => {
  expect(unknownTouchpoint(3, "Paniet", RULES, "map.csv")).toMatchObject({
    ...{ code: "touchpoint-misspelt", line: 3, column: "point_de_contact", rows: 1 },
    values: { closest: "Panier" },
  });
  expect(unknownTouchpoint(3, "Quatorze juillet", RULES, "map.csv").code).toBe("touchpoint-unknown");
});
