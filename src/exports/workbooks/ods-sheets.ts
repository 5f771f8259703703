// The sheets of an OpenDocument workbook. In: the text of its content. Out: their names and which are hidden, or null when its rows repeat beyond reason.

/** Rows repeated by more than this are the empty end of a sheet; full ones are a trap. */
const MOST_REPEATS = 10_000;

export function odsSheets(content: string): { name: string; hidden: boolean }[] | null {
  if (repeatsValues(content)) return null;
  const hidden = hiddenStyles(content);
  return [...content.matchAll(/<table:table\s([^>]*)>/g)].map(([, attributes = ""], place) => {
    const style = attribute(attributes, "table:style-name");
    return {
      name: attribute(attributes, "table:name") ?? `Sheet${place + 1}`,
      hidden: style !== null && hidden.has(style),
    };
  });
}

function hiddenStyles(content: string): Set<string> {
  const styles = content.matchAll(/<style:style\s([^>]*style:family="table"[^>]*)>(.*?)<\/style:style>/gs);
  const hidden = [...styles].filter(([, , inside = ""]) => inside.includes('table:display="false"'));
  return new Set(hidden.flatMap(([, attributes = ""]) => attribute(attributes, "style:name") ?? []));
}

/** A row of values, or one value, written a million times takes no room in the file and all of the memory. */
function repeatsValues(content: string): boolean {
  for (const found of content.matchAll(/<table:table-(row|cell)\s[^>]*?-repeated="(\d+)"[^>]*>/g)) {
    const [tag, kind = "", times = ""] = found;
    if (Number(times) <= MOST_REPEATS) continue;
    if (kind === "cell" && /value-type=/.test(tag)) return true;
    const end = kind === "row" ? content.indexOf("</table:table-row>", found.index) : found.index;
    if (!tag.endsWith("/>") && /value-type=/.test(content.slice(found.index, end))) return true;
  }
  return false;
}

function attribute(attributes: string, name: string): string | null {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? null : plainText(value);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plainText(value: string): string {
  return value.replace(/&(\w+);/g, (written, name: string) => ENTITIES[name] ?? written);
}
