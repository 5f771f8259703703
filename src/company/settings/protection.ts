// Whether parcours.yaml asks for a passphrase. In: its text, however broken the rest of it is. Out: true as soon as it seems to: a site closed by mistake is opened again, one published by mistake is not taken back.

const ASKED = /^\uFEFF?["']?prot\w*["']?[ \t]*:[ \t]*(?<value>[^#\r\n]*)/imu;
const NO = /^["']?(?:none|no|non|false|aucune?|~|null|)["']?$/iu;

/** "protect: passphrase", misspelt or with a value that we do not know too. */
export function asksProtection(text: string): boolean {
  const value = ASKED.exec(text)?.groups?.["value"];
  return value !== undefined && !NO.test(value.trim());
}
