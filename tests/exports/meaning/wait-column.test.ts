import { expect, it } from "vitest";
import { fold } from "../../../src/exports/cells/fold.ts";
import { waitColumn } from "../../../src/exports/meaning/wait-column.ts";

const found = (...header: readonly string[]) => waitColumn(header.map(fold));

it("is named for the wait and says its unit, in either language", () => {
  expect(found("Date", "Attente (min)")).toEqual({ column: 1, unit: 60 });
  expect(found("Temps d’attente (s)")).toEqual({ column: 0, unit: 1 });
  expect(found("wait_minutes")).toEqual({ column: 0, unit: 60 });
  expect(found("Waiting time [h]")).toEqual({ column: 0, unit: 3600 });
});
it("is not read without its unit, nor where it is a mean or a list that waits", () => {
  expect(found("Attente")).toBeNull();
  expect(found("Attente moyenne (min)")).toBeNull();
  expect(found("En attente", "Liste d’attente")).toBeNull();
});
