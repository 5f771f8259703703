// The page's typeface, to travel inside a picture. In: the page. Out: its file as a data address, or null where it cannot be had.

/** Asked of the page's own site alone; what the browser has kept serves without a network. */
export async function typeface(): Promise<string | null> {
  const address = addressIn(document.styleSheets);
  if (address === null) return null;
  try {
    const answer = await fetch(address, { cache: "force-cache" });
    return answer.ok ? await dataAddress(await answer.blob()) : null;
  } catch {
    // Without a network, or from a disk, browsers refuse: the picture then falls back on the reader's own typefaces.
    return null;
  }
}

function addressIn(sheets: StyleSheetList): string | null {
  for (const sheet of sheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const [, path] = /url\("?([^")]+)"?\)/u.exec(rule.style.getPropertyValue("src")) ?? [];
      if (path !== undefined) return new URL(path, sheet.href ?? document.baseURI).href;
    }
  }
  return null;
}

function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;]*/u, "data:font/woff2"));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
