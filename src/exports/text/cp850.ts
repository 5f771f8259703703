// The letters of MS-DOS in Western Europe, which older French tools still write. In: bytes. Out: text. (No browser decodes code page 850.)

/** Bytes 128 to 255. */
const UPPER =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";
const PIECE = 32_768;

/** One byte is one letter: nothing is ever cut between two pieces. */
export function decodeCp850(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    const codes = Array.from(bytes.subarray(start, start + PIECE), (byte) =>
      byte < 128 ? byte : UPPER.charCodeAt(byte - 128),
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}

/** Bytes of é, è, ê, à and ç in code page 850; in Windows-1252 these are quotes and marks, which hardly ever stand inside a word. */
const ACCENTS = new Set([0x82, 0x8a, 0x88, 0x85, 0x87]);

/** True when accented letters stand inside words where Windows-1252 has marks, and none where it has letters. */
export function looksLikeCp850(bytes: Uint8Array): boolean {
  let inside = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0xc0 && isLetter(bytes[i + 1])) return false;
    if (ACCENTS.has(byte) && isLetter(bytes[i - 1]) && isLetter(bytes[i + 1])) inside++;
  }
  return inside > 0;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
}
