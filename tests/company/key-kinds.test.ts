import { expect, test } from "vitest";
import { keyKind } from "../../src/company/key-kinds.ts";

test("kinds of key are understood in both languages; others are kept, folded", () => {
  expect(["Client", "E-mail", "compte", "customer", "Dossier"].map(keyKind)).toEqual([
    "customer",
    "email",
    "account",
    "customer",
    "dossier",
  ]);
});
