// A page as HTML that the browser's React takes over as it stands. In: what a page is drawn from. Out: its markup.
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { Page } from "./Page.tsx";
import type { PageProps } from "./page.ts";

/** Drawn without its live part: that is what a browser shows until scripts come, and what they begin from. */
export function pageMarkup(props: Omit<PageProps, "live" | "revision" | "status">): string {
  return renderToString(createElement(Page, { ...props, status: "ready", revision: 0, live: null }));
}
