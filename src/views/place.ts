// Where a reader is: a page, a language, the choices made. In: the browser's address. Out: the place that it asks for, and back.
import type { Site } from "../answers/site.ts";
import type { Language } from "../words/format.ts";
import { href, pageAt } from "./href.ts";
import type { PageRecord } from "./page.ts";
import { home, pages } from "./page-table.ts";
import { readState, type ViewState, writeState } from "./state.ts";
import { type UnknownChoice, unknownChoices } from "./unknown-choices.ts";

export type Place = { readonly page: PageRecord; readonly language: Language; readonly state: ViewState };

/** The browser's address bar and history; a test passes its own. */
export type Address = {
  /** The fragment with its "#", or "". */
  read(): { readonly path: string; readonly search: string; readonly fragment: string };
  push(url: string): void;
  replace(url: string): void;
};

/** Page, language and state of an address; an address of no page (a copy under another name) is the home page. */
export function placeAt(address: Address, base: string, site: Site): Place {
  const { path, search } = address.read();
  const { page, language } = pageAt(path, base, pages) ?? { page: home, language: "fr" };
  return { page, language, state: readState(search, site) };
}

export function here(address: Address): string {
  const { path, search, fragment } = address.read();
  return path + search + fragment;
}

export function unknownAt(address: Address, site: Site): readonly UnknownChoice[] {
  return unknownChoices(address.read().search, site);
}

export function urlOf({ page, language, state }: Place, base: string, site: Site): string {
  return href(page, language, base, writeState(state, site));
}

/** Chooses before there is a session: an entry in the history, as every choice is. */
export function choose(
  address: Address,
  base: string,
  site: Site,
  choice: (state: ViewState) => ViewState,
): void {
  const place = placeAt(address, base, site);
  address.push(urlOf({ ...place, state: choice(place.state) }, base, site));
}
