import { expect, it } from "vitest";
import contacts from "../../../src/journey/published/contacts.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels, smallGroup } from "../table-rows.ts";

inBothEngines("contacts.sql", ({ given, run, rows }) => {
  it("counts requests and those asked again, of what is known, and leaves out what is pooled or small", async () => {
    await given(...smallGroup(2));
    const untold = "20261: 1.1.3 → 1.255.-4";
    await given(...labels("contact", "20261: 1.1.1", "20261: 1.1.2", untold));
    await given(
      ...filled(
        "contacts",
        { customer_id: 1, again_7: true, again_15: true, again_30: true },
        { customer_id: 1, again_15: true, again_30: true },
        { customer_id: 2, again_30: true },
        { customer_id: 3, is_known: false, again_7: true },
        { customer_id: 4, touchpoint_id: 2 },
        { customer_id: 5, touchpoint_id: 3 },
        { customer_id: 6, touchpoint_id: 3 },
      ),
    );
    await run(contacts);
    expect(await rows("from mart.contacts")).toEqual([[20261, 1, 1, 1, 3, 1, 2, 3, 2]]);
  });
});
