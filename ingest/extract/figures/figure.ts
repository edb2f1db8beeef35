// What the figure parsers find: amounts of money, shares, counts and dates, each with its place in the text.
import type { DateValue, Money, Quantity, Share } from '../../../graph/qualifiers';

/** `[start, end)` in the text that was read; `value.text` is that slice. */
interface FigureBase {
  readonly start: number;
  readonly end: number;
}

export interface MoneyFigure extends FigureBase {
  readonly type: 'money';
  readonly value: Money;
}

export interface ShareFigure extends FigureBase {
  readonly type: 'share';
  readonly value: Share;
  /** "zwei Drittel", "half", "un quart": a fraction in words, without a percent sign. */
  readonly fraction: boolean;
}

export interface QuantityFigure extends FigureBase {
  readonly type: 'quantity';
  readonly value: Quantity;
  /** The counted noun with its adjectives ("wegweisende KI-Chips"), inside the figure. */
  readonly noun: { readonly start: number; readonly end: number };
}

export interface DateFigure extends FigureBase {
  readonly type: 'date';
  readonly value: DateValue;
  /** `since`: "seit Mai", "depuis 2021"; `until`: "bis Ende 2028"; else `on`. */
  readonly aspect: DateAspect;
  /** Counted from the date of publication ("gestern", "on Tuesday", "en mars"). */
  readonly relative: boolean;
}

export type DateAspect = 'on' | 'since' | 'until';

export type Figure = MoneyFigure | ShareFigure | QuantityFigure | DateFigure;

export interface FigureContext {
  /** ISO 8601 date of publication, of any precision. Without it relative dates are passed over. */
  readonly published?: string | undefined;
  /** ISO 4217 code of amounts that do not name theirs ("300 Millionen"). Without it they are passed over. */
  readonly currency?: string | undefined;
}
