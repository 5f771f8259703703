import { expect, test } from "vitest";
import { decodeCp850, looksLikeCp850 } from "../../../src/exports/text/cp850.ts";

/** "Découverte à l'été, garçon, très" as MS-DOS writes it. */
const DOS = [
  0x44, 0x82, 0x63, 0x6f, 0x75, 0x76, 0x65, 0x72, 0x74, 0x65, 0x20, 0x85, 0x20, 0x67, 0x61, 0x72, 0x87, 0x6f,
  0x6e,
];

test("accents of MS-DOS are letters again", () => {
  expect(decodeCp850(new Uint8Array(DOS))).toBe("Découverte à garçon");
  expect(decodeCp850(new Uint8Array(40_000).fill(0x82))).toBe("é".repeat(40_000));
});

test("they are told from the quotes and marks of Windows by standing inside words", () => {
  const windows = [0x44, 0xe9, 0x63, 0x6f, 0x75, 0x76, 0x65, 0x72, 0x74, 0x65];
  const marks = [0x6c, 0x92, 0x74, 0x65, 0x85, 0x20, 0x82, 0x61, 0x91];
  expect(looksLikeCp850(new Uint8Array(DOS))).toBe(true);
  expect(looksLikeCp850(new Uint8Array(windows))).toBe(false);
  expect(looksLikeCp850(new Uint8Array(marks))).toBe(false);
});
