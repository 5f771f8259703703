// What a page and the site's worker say to each other. In: nothing. Out: types; each request has a port of its own for its replies.

export type Request =
  /** What do you keep, and of which build? `build`: the one of the page that asks. */
  | { readonly kind: "hello"; readonly build: string }
  /** Keep pages, scripts and answers. */
  | { readonly kind: "keep" }
  /** Keep everything, engine and database too, and look at each file. */
  | { readonly kind: "prepare" }
  /** There is a key now, or another one. */
  | { readonly kind: "unlocked" }
  /** Forget the key. */
  | { readonly kind: "lock" };

/** What the worker of one build says of itself. */
export type Kept = {
  readonly version: string;
  /** Since when pages and answers are kept (ISO), or null. */
  readonly since: string | null;
  readonly prepared: Proof | null;
  /** Whether the page that asks was shown from what is kept, for want of network. */
  readonly fromKept: boolean;
};

/** Everything was looked at and is there. */
export type Proof = { readonly at: string; readonly files: number; readonly bytes: number };

export type Step = { readonly done: number; readonly files: number; readonly phase: "fetch" | "check" };

export type Reply =
  | { readonly kind: "kept"; readonly kept: Kept }
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "proved"; readonly proof: Proof }
  /** `full`: the browser has no room for it. `missing`: these files did not come, or are not those that were published. */
  | { readonly kind: "failed"; readonly why: "full" | "missing"; readonly paths: readonly string[] };
