// What the live part asks for first, asked for by the page itself while its scripts still come (Shell.astro). In: addresses, each with what is on its way. Out: a fetch that hands it over.

export type Fetch = (url: string) => Promise<Response>;
/** Addresses and what was fetched from them; the page adds to them what a reader chooses before its scripts have come. */
export type Early = readonly (readonly [url: string, response: Promise<Response>])[];

/** Each once: a second asking is a new one, and so is the asking for what failed while nobody waited for it. */
export function takeEarly(early: Early): Fetch {
  const taken = new Set<Promise<Response>>();
  for (const [, response] of early) response.catch(() => undefined);
  return (url) => {
    const [, response] = early.find(([one, coming]) => one === url && !taken.has(coming)) ?? [];
    if (response === undefined) return fetch(url);
    taken.add(response);
    return response.catch(() => fetch(url));
  };
}
