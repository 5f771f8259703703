// Matomo reports. In: totals. Out: nothing but a sentence that says where events are.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test.each([
  [
    "as the API names them",
    "label,nb_visits,nb_actions,bounce_count,sum_visit_length",
    "/p{i},1{i},20,3,400",
  ],
  ["as the menu says them in French", "Libellé,Visites,Actions,Taux de rebond", "/p{i},1{i},20,30 %"],
])("columns %s are totals", async (_, header, row) => {
  expect(await factsOf([header], [row])).toMatchObject({ format: null, problems: ["file-aggregate"] });
});
