import { expect, it } from "vitest";
import wordsOfCustomers from "../../../src/journey/redaction/words_of_customers.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("words_of_customers.sql", ({ given, query }) => {
  it("gives each words with the names of its own row and those that any export has of its customer", async () => {
    await given("key_set_customers", "key_set_id ubigint, customer_id uinteger", [
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
    await given("stg_facts", "key_set_id ubigint, field varchar, content varchar", [
      [1, "Billing_Name", "Ada Byron"],
      [2, "Prénom", "Ada"],
      [2, "ville", "Londres"],
      [3, "name", "Grace"],
    ]);
    await given("feedback", "feedback_id bigint, customer_id uinteger, words varchar, names varchar", [
      [3, 1, "Bien", "A. B."],
      [1, null, "Mal", ""],
      [2, 2, "", "Grace"],
      [4, 9, "Moyen", ""],
    ]);
    const rows = await query(wordsOfCustomers);
    expect(
      rows.map(({ feedback_id, words, names }) => [
        feedback_id,
        words,
        String(names).split("\n").filter(Boolean).sort(),
      ]),
    ).toEqual([
      [1, "Mal", []],
      [3, "Bien", ["A. B.", "Ada", "Ada Byron"]],
      [4, "Moyen", []],
    ]);
  });
});
