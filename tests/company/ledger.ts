// The company's books while the story is told: what each tool will export later, in the order in which it was written down.
import { END, type Product, START } from "./world.ts";

export type WebEvent = {
  readonly at: number;
  readonly event: string;
  readonly visitor: string;
  /** Customer number once logged in, else empty. */
  readonly customer: string;
  readonly page: string;
  readonly device: "mobile" | "desktop";
  readonly source: string;
  readonly medium: string;
};

export type Person = {
  readonly customer: string;
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly phone: string;
  readonly city: string;
  readonly zip: string;
  readonly company: string;
  readonly tags: string;
};

export type Order = {
  /** Given once all orders are known, in the order of time. */
  name: string;
  readonly at: number;
  readonly person: Person;
  /** Walk-in customers do not always leave an address. */
  readonly anonymous: boolean;
  readonly items: readonly { readonly product: Product; readonly quantity: number }[];
  readonly via: "web" | "pos";
  readonly method: string;
  readonly boutique: string;
  readonly fulfilled: number | null;
  readonly cancelled: number | null;
  readonly refunded: boolean;
  readonly tags: string;
  readonly discount: string;
};

export type PickUp = { readonly order: Order; readonly ready: number; readonly collected: number };

/** What somebody felt, from −2 to +2, and said. `{order}` in the words is the order's number, known later. */
export type Opinion = { readonly score: number; readonly title: string; readonly words: string };

export type Review = {
  readonly at: number;
  readonly person: Person;
  readonly order: Order;
  readonly opinion: Opinion;
};

export type SurveyAnswer = {
  readonly at: number;
  readonly sent: number;
  readonly person: Person;
  readonly order: Order | null;
  /** Touchpoint that the e-mail asked about, or empty. */
  readonly moment: string;
  readonly opinion: Opinion;
};

export type Ticket = {
  readonly at: number;
  readonly solved: number;
  readonly person: Person;
  readonly via: "Chat" | "Mail" | "Web form" | "Phone";
  readonly subject: string;
  readonly tags: string;
  readonly group: string;
  readonly satisfaction: "Good" | "Bad" | "Offered" | "Unoffered";
};

export type Visit = {
  readonly at: number;
  readonly type: string;
  readonly place: string;
  readonly person: Person;
};

export type Deal = {
  readonly company: string;
  readonly contact: string;
  readonly project: string;
  readonly pipeline: string;
  readonly amount: number;
  readonly created: number;
  /** When the deal entered each stage of its pipeline. */
  readonly entered: ReadonlyMap<string, number>;
};

export type Ledger = {
  readonly web: WebEvent[];
  readonly people: Set<Person>;
  readonly orders: Order[];
  readonly pickUps: PickUp[];
  readonly reviews: Review[];
  readonly answers: SurveyAnswer[];
  /** Opinions on a quote, asked by the B2B desk with a form of its own. */
  readonly quoteAnswers: SurveyAnswer[];
  readonly tickets: Ticket[];
  readonly visits: Visit[];
  readonly deals: Deal[];
};

export function emptyLedger(): Ledger {
  return {
    web: [],
    people: new Set(),
    orders: [],
    pickUps: [],
    reviews: [],
    answers: [],
    quoteAnswers: [],
    tickets: [],
    visits: [],
    deals: [],
  };
}

/** Writes it down if it happened while the books were open. */
export function note<T extends { readonly at: number }>(book: T[], entry: T): void {
  if (entry.at >= START && entry.at <= END) book.push(entry);
}
