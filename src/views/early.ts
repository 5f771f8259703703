// What the live part asks for first, asked for by the page itself while its scripts still come (Shell.astro). In: addresses, each with what is on its way. Out: a fetch that hands it over.

export type Fetch = (url: string) => Promise<Response>;
/** Addresses and what was fetched from them. */
export type Early = readonly (readonly [url: string, response: Promise<Response>])[];

/** Each address once: a second asking is a new one, and so is the asking for what failed while nobody waited for it. */
export function takeEarly(early: Early): Fetch {
  const coming = new Map(early);
  for (const response of coming.values()) response.catch(() => undefined);
  return (url) => {
    const response = coming.get(url);
    coming.delete(url);
    return response === undefined ? fetch(url) : response.catch(() => fetch(url));
  };
}
