// Part of check 3: the figure that a statement claims is the one that its words say, whoever read them.
import type { Money, Qualifiers, Quantity, Share } from '../../graph/qualifiers';
import type { Language } from '../../graph/source';
import { findFigures } from '../extract/figures';
import { withoutInvisible } from '../extract/invisible';

type QualifierValue = NonNullable<Qualifiers[keyof Qualifiers]>;

/** Whether a qualifier is a figure or date, which must stand in the evidence word for word. */
export function isFigure(value: QualifierValue): boolean {
  return 'amount' in value || 'percent' in value || 'value' in value || 'date' in value;
}

const sameMoney = (a: Money, b: Money) => a.amount === b.amount && a.currency === b.currency;

/**
 * Whether the wording of a figure, read anew, says the same; words that the reader of figures does not know speak
 * neither for nor against it. Dates may rest on the day of publication and are not read again.
 */
export function readsAs(value: QualifierValue, language: Language): boolean {
  if (!('amount' in value || 'percent' in value || 'value' in value)) return true;
  const figures = findFigures(withoutInvisible(value.text), language);
  const said = <T>(type: 'money' | 'share' | 'quantity', same: (figure: T) => boolean): boolean => {
    const found = figures.filter((figure) => figure.type === type);
    return found.length === 0 || found.some((figure) => same(figure.value as T));
  };
  if ('amount' in value) return said<Money>('money', (money) => sameMoney(money, value));
  if ('percent' in value) return said<Share>('share', ({ percent }) => percent === value.percent);
  return said<Quantity>('quantity', ({ value: count }) => count === value.value);
}
