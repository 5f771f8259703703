// What a spreadsheet program takes for a formula. In: nothing. Out: how one begins, and where one may begin inside a cell.

/** Wide and small ones too (＝, ﹦). */
const signs = "=+\\-@\\uFE62\\uFE63\\uFE66\\uFE6B\\uFF0B\\uFF0D\\uFF1D\\uFF20";

/** A text that begins so is a formula: what a customer wrote, or had a tool write, must never run. */
export const formulaStart = new RegExp(`^[${signs}\\t\\r\\n]+`, "u");
/** A program of another country parts cells where ours does not: what follows there may be a formula to it. */
export const formulaInside = new RegExp(`([;,\\t\\r\\n]["']*)(?=[${signs}][^\\s;,])`, "gu");
