// Dates that databases write where there is none: "00000000", "0000-00-00 00:00:00", "0". In: nothing. Out: their pattern, which JavaScript and RE2 read alike.
export const ZERO_DATE =
  "0|0{8}(?:0{4}|0{6})?|(?:0{2}|0{4})[-/.]0{2}[-/.](?:0{2}|0{4})(?:[ T]0{2}:0{2}(?::0{2}(?:[.]0+)?)?)?Z?";

const WHOLE = new RegExp(`^(?:${ZERO_DATE})$`);

export function isZeroDate(text: string): boolean {
  return text.startsWith("0") && WHOLE.test(text);
}
