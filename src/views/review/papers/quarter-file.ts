// A page as one file that asks nobody. In: what is drawn, the site's styles and typeface, a title. Out: an HTML document without a script.

type Parts = {
  readonly language: string;
  readonly title: string;
  /** Markup that React has written. */
  readonly body: string;
  readonly styles: string;
  /** The typeface as a data address; null where it cannot be had. */
  readonly font: string | null;
};

/** Its own rules let nothing be fetched, whatever a reader's mail program does with it. */
export function quarterFile({ language, title, body, styles, font }: Parts): string {
  const face =
    font === null
      ? ""
      : `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${font}) format("woff2")}`;
  const css = styles.replace(/@font-face\s*\{[^}]*\}/gu, "").replaceAll("</", "<\\/");
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title><style>${face}${css}</style></head>`,
    `<body class="quarter-file"><main class="main">${body}</main></body></html>`,
  ].join("\n");
}

/** What the page's links lead to: the site where others can reach it, else nothing. */
export function withoutLinks(root: Element, page: URL): void {
  const isLocal = !page.protocol.startsWith("http") || /^(?:localhost|127\.|\[::1\])/u.test(page.hostname);
  for (const link of root.querySelectorAll("a[href]")) {
    if (isLocal) link.removeAttribute("href");
    else link.setAttribute("href", new URL(link.getAttribute("href") ?? "", page).href);
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
