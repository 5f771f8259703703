// Looking into static markup. In: HTML as text. Out: its attributes and the texts people read, spaces settled.

export const plain = (text: string): string => text.replace(/[\u202F\u00A0]/gu, " ");

/** Values of an attribute, in order. */
export function attribute(markup: string, name: string): readonly string[] {
  return [...markup.matchAll(new RegExp(` ${name}="([^"]*)"`, "gu"))].map((match) =>
    unescaped(match[1] ?? ""),
  );
}

/** Contents of the elements of a name, tags removed. */
export function contents(markup: string, element: string): readonly string[] {
  return [...markup.matchAll(new RegExp(`<${element}[ >].*?</${element}>`, "gsu"))].map((match) =>
    unescaped(plain(match[0].replace(/<[^>]*>/gu, ""))),
  );
}

function unescaped(text: string): string {
  return text
    .replace(/&#x27;/gu, "’")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&amp;/gu, "&");
}

export const elements = (markup: string): number => markup.match(/<[a-z]/gu)?.length ?? 0;
