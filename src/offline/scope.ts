// What the site's worker uses of its own world, which TypeScript's types of a page do not have. In: nothing. Out: types.

export type Client = { readonly id: string; readonly url: string; navigate(url: string): Promise<unknown> };

export type FetchEvent = Event & {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
};

export type MessageEventOfClient = MessageEvent & {
  readonly source: Client | null;
  waitUntil(work: Promise<unknown>): void;
};

export type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly type: "window";
      readonly includeUncontrolled: true;
    }): Promise<readonly Client[]>;
  };
  addEventListener(type: "activate", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEventOfClient) => void): void;
};
