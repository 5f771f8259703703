// What the harness knows from inside a page: when the first picture was there, how long a change takes to be repainted, what blocked the page. In: nothing. Out: a script put into every page before its own code.

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
  workerSpokeAt: number;
  /** Changes a control. */
  change(control: string, value: string): Promise<Repaint>;
  /** Milliseconds from the navigation until a period chosen as early as can be was repainted. */
  awake(): Promise<number>;
  /** Goes to another state of the same page, as a link or Back does. */
  go(search: string): Promise<Repaint>;
};

declare global {
  interface Window {
    bench: Bench;
  }
}

function watchPage(): void {
  window.bench = { picture: null, longTasks: [], workerSpokeAt: 0, change, awake, go };
  listenToWorkers();
  watchLongTasks();
  watchFirstPicture();
}

/** Engines live in workers: when the last message came tells their time from the page's own. */
function listenToWorkers(): void {
  window.Worker = class extends Worker {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      this.addEventListener("message", () => {
        window.bench.workerSpokeAt = performance.now();
      });
    }
  };
}

function watchLongTasks(): void {
  const observer = new PerformanceObserver((list) => {
    for (const task of list.getEntries())
      window.bench.longTasks.push({ start: task.startTime, length: task.duration });
  });
  observer.observe({ type: "longtask", buffered: true });
}

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

function viewRoot(): HTMLElement | null {
  return document.querySelector("[data-view]");
}

function hasWholeChart(): boolean {
  const view = viewRoot();
  if (view === null || view.dataset["state"] !== "ready") return false;
  const charts = [...view.querySelectorAll("svg")];
  const chart = charts.find((svg) => svg.querySelectorAll("path, rect, circle").length >= 3);
  return chart !== undefined && isClosed(chart);
}

/** While HTML still arrives, an element is whole once the parser has gone past it. */
function isClosed(element: Element): boolean {
  if (document.readyState !== "loading") return true;
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (at.nextSibling) return true;
  return false;
}

function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

function change(control: string, value: string): Promise<Repaint> {
  return timeRepaint(() => {
    const field = document.querySelector<HTMLSelectElement>(`select[name="${control}"]`);
    if (field === null) throw new Error(`missing control: ${control}`);
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

function go(search: string): Promise<Repaint> {
  return timeRepaint(() => {
    history.pushState(null, "", `?${search}`);
    dispatchEvent(new PopStateEvent("popstate"));
  });
}

/** Tried anew every 50 ms; seen when it comes, not at the next try. */
function awake(): Promise<number> {
  return new Promise((resolve) => {
    let other: string | undefined;
    const isReady = (): boolean => viewRoot()?.dataset["state"] === "ready";
    const observer = new MutationObserver(end);
    const trying = setInterval(() => {
      end();
      const field = document.querySelector<HTMLSelectElement>('select[name="period"]');
      other ??= [...(field?.options ?? [])].find(
        ({ value }) => value !== "" && value !== field?.value,
      )?.value;
      if (field === null || other === undefined || !isReady()) return;
      field.value = other;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }, 50);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    function end(): void {
      if (other === undefined || !isReady() || !location.search.includes(`period=${other}`)) return;
      observer.disconnect();
      clearInterval(trying);
      other = undefined;
      afterPaint(() => resolve(performance.now()));
    }
  });
}

function timeRepaint(act: () => void): Promise<Repaint> {
  const patience = 300_000;
  const before = viewRoot()?.dataset["revision"];
  performance.clearResourceTimings();
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      const { state, revision } = viewRoot()?.dataset ?? {};
      if (state === "updating" || revision === before) return;
      observer.disconnect();
      if (state === "failed") reject(new Error("the view failed"));
      afterPaint(() => resolve(parts(start, performance.now())));
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    setTimeout(() => reject(new Error("no repaint")), patience);
    act();
  });
}

function parts(start: number, end: number): Repaint {
  const fetched = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const last = Math.max(start, ...fetched.map(({ responseEnd }) => responseEnd));
  return {
    ms: end - start,
    fetchedMs: Math.min(end, last) - start,
    workerMs: Math.max(start, window.bench.workerSpokeAt) - start,
  };
}

const functions = [
  watchPage,
  listenToWorkers,
  watchLongTasks,
  watchFirstPicture,
  viewRoot,
  hasWholeChart,
  isClosed,
  afterPaint,
  change,
  awake,
  go,
  timeRepaint,
  parts,
];

/** The functions above as text, under their own names and none of the page's. */
export const inPageScript = `(() => { ${functions.join("\n")}\nwatchPage(); })()`;
