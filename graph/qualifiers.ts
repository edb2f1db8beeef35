// The registry of qualifiers: the figures and words a statement may carry beside its two ends.
// Money, shares and quantities keep their bound and the wording they came from.

/** How the text limits a figure: "mehr als 1,5 Mrd." is `atLeast`, "knapp" and "rund" are `about`. */
export type Bound = 'exact' | 'about' | 'atLeast' | 'atMost';

/** An amount of money in whole units of an ISO 4217 currency. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
  readonly bound: Bound;
  /** The words of the source, verbatim. */
  readonly text: string;
}

/** A share in percent (11 means 11 %). */
export interface Share {
  readonly percent: number;
  readonly bound: Bound;
  readonly text: string;
}

/** A count of things. */
export interface Quantity {
  readonly value: number;
  readonly bound: Bound;
  readonly text: string;
}

/** A date of the precision the text gives: `2025`, `2025-09` or `2025-09-09` (ISO 8601). */
export interface DateValue {
  readonly date: string;
  readonly text: string;
}

/** Words of the text: a role, a product, a form of support. */
export interface TextValue {
  readonly text: string;
}

interface ValueByType {
  money: Money;
  share: Share;
  quantity: Quantity;
  date: DateValue;
  text: TextValue;
}

export type QualifierType = keyof ValueByType;

const specs = {
  amount: { type: 'money', title: 'Amount' },
  valuation: { type: 'money', title: 'Valuation' },
  stake: { type: 'share', title: 'Stake' },
  quantity: { type: 'quantity', title: 'Quantity' },
  date: { type: 'date', title: 'Date' },
  year: { type: 'date', title: 'Year' },
  since: { type: 'date', title: 'Since' },
  until: { type: 'date', title: 'Until' },
  role: { type: 'text', title: 'Role' },
  round: { type: 'text', title: 'Round' },
  product: { type: 'text', title: 'Product' },
  place: { type: 'text', title: 'Place' },
  form: { type: 'text', title: 'Form' },
  body: { type: 'text', title: 'Body' },
  instrument: { type: 'text', title: 'Instrument' },
  purpose: { type: 'text', title: 'Purpose' },
} as const satisfies Record<string, { type: QualifierType; title: string }>;

export type QualifierName = keyof typeof specs;

export const QUALIFIERS: Readonly<Record<QualifierName, { type: QualifierType; title: string }>> = specs;

export const QUALIFIER_NAMES = Object.keys(specs) as QualifierName[];

/** The qualifiers of one statement; which ones a relation may carry stands in its registry entry. */
export type Qualifiers = { readonly [N in QualifierName]?: ValueByType[(typeof specs)[N]['type']] };
