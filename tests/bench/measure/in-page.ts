// What the harness knows from inside a page: when the first picture was there, how long a change takes to be repainted, what blocked the page. Runs in the browser.

export type Repaint = {
  /** From the change to the picture on screen. */
  readonly ms: number;
  /** Of these, until the last file the page fetched for it had come; 0 when it fetched none. */
  readonly fetchedMs: number;
  /** Of these, until the last word of a worker (an engine's answer); 0 when none spoke. */
  readonly workerMs: number;
};

export type Bench = {
  /** Milliseconds from the navigation to the first whole chart on screen. */
  picture: number | null;
  /** Tasks over 50 ms: start and length in milliseconds. */
  readonly longTasks: { readonly start: number; readonly length: number }[];
  /** Changes a control. */
  change(control: string, value: string): Promise<Repaint>;
  /** Goes to another state of the same page, as a link or Back does. */
  go(search: string): Promise<Repaint>;
};

declare global {
  interface Window {
    bench: Bench;
  }
}

/** Put into every page before its own code. Self-contained: it is sent as text. */
export function watchPage(): void {
  const longTasks: Bench["longTasks"] = [];
  const PATIENCE = 300_000;
  let workerSpokeAt = 0;

  /** Engines live in workers: when the last message came tells their time from the page's own. */
  function listenToWorkers(): void {
    window.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        this.addEventListener("message", () => {
          workerSpokeAt = performance.now();
        });
      }
    };
  }

  function watchLongTasks(): void {
    const observer = new PerformanceObserver((list) => {
      for (const task of list.getEntries()) longTasks.push({ start: task.startTime, length: task.duration });
    });
    observer.observe({ type: "longtask", buffered: true });
  }

  const root = () => document.querySelector<HTMLElement>("[data-view]");

  function hasWholeChart(): boolean {
    const view = root();
    if (view === null || view.dataset["state"] !== "ready") return false;
    const chart = [...view.querySelectorAll("svg")].find(
      (svg) => svg.querySelectorAll("path, rect, circle").length >= 3,
    );
    return chart !== undefined && isClosed(chart);
  }

  /** While HTML still arrives, an element is whole once the parser has gone past it. */
  function isClosed(element: Element): boolean {
    if (document.readyState !== "loading") return true;
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (at.nextSibling) return true;
    return false;
  }

  const afterPaint = (then: () => void) => requestAnimationFrame(() => setTimeout(then));

  function watchFirstPicture(): void {
    const observer = new MutationObserver(() => {
      if (!hasWholeChart()) return;
      observer.disconnect();
      afterPaint(() => {
        window.bench.picture = performance.now();
      });
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  }

  function parts(start: number, end: number): Repaint {
    const fetched = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const last = Math.max(start, ...fetched.map(({ responseEnd }) => responseEnd));
    return {
      ms: end - start,
      fetchedMs: Math.min(end, last) - start,
      workerMs: Math.max(start, workerSpokeAt) - start,
    };
  }

  function timeRepaint(act: () => void): Promise<Repaint> {
    const before = root()?.dataset["revision"];
    performance.clearResourceTimings();
    return new Promise((resolve, reject) => {
      const start = performance.now();
      const observer = new MutationObserver(() => {
        const { state, revision } = root()?.dataset ?? {};
        if (state === "updating" || revision === before) return;
        observer.disconnect();
        if (state === "failed") reject(new Error("the view failed"));
        afterPaint(() => resolve(parts(start, performance.now())));
      });
      observer.observe(document, { childList: true, subtree: true, attributes: true });
      setTimeout(() => reject(new Error("no repaint")), PATIENCE);
      act();
    });
  }

  window.bench = {
    picture: null,
    longTasks,
    change: (control, value) =>
      timeRepaint(() => {
        const field = document.querySelector<HTMLSelectElement>(`select[name="${control}"]`);
        if (field === null) throw new Error(`missing control: ${control}`);
        field.value = value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }),
    go: (search) =>
      timeRepaint(() => {
        history.pushState(null, "", `?${search}`);
        dispatchEvent(new PopStateEvent("popstate"));
      }),
  };
  listenToWorkers();
  watchLongTasks();
  watchFirstPicture();
}
