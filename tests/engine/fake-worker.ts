// A worker without an engine, for tests of the page's side. In: what each request gets. Out: a Worker that records what it was told.
import type { EngineRequest, Envelope, Reply } from "../../src/engine/messages.ts";

type Answered = (request: EngineRequest) => unknown;

/** Replies come later, as from a real worker; an error thrown by `answered` comes as its message, a promise when it settles. */
export class FakeWorker {
  readonly asked: EngineRequest[] = [];
  closed = false;
  readonly #answered: Answered;
  readonly #listeners: {
    readonly message: ((event: unknown) => void)[];
    readonly error: ((event: unknown) => void)[];
  } = {
    message: [],
    error: [],
  };

  constructor(answered: Answered) {
    this.#answered = answered;
  }

  addEventListener(kind: "message" | "error", listener: (event: unknown) => void): void {
    this.#listeners[kind].push(listener);
  }

  postMessage({ id, request }: Envelope): void {
    this.asked.push(request);
    void this.#reply(id, request);
  }

  terminate(): void {
    this.closed = true;
  }

  /** Something between a request and its reply. */
  say(data: unknown): void {
    for (const listener of this.#listeners.message) listener({ data });
  }

  /** The worker itself dies (out of memory, its script blocked). */
  die(message: string): void {
    for (const listener of this.#listeners.error) listener({ message });
  }

  async #reply(id: number, request: EngineRequest): Promise<void> {
    let data: Reply;
    try {
      data = { id, result: (await this.#answered(request)) as never };
    } catch (error) {
      data = { id, error: error instanceof Error ? error.message : String(error) };
    }
    for (const listener of this.#listeners.message) listener({ data });
  }
}

export const asWorker = (worker: FakeWorker): Worker => worker as unknown as Worker;
