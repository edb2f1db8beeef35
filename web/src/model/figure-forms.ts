// What a reviewer fills in for each figure. The types mirror graph/qualifiers.ts, which a page cannot import; a test
// holds the two against each other.
import type { QualifierName, Qualifiers, QualifierType } from '../../../graph/qualifiers';

export const figureTypes: Readonly<Record<QualifierName, QualifierType>> = {
  amount: 'money',
  valuation: 'money',
  stake: 'share',
  quantity: 'quantity',
  date: 'date',
  year: 'date',
  since: 'date',
  until: 'date',
  role: 'text',
  round: 'text',
  product: 'text',
  place: 'text',
  form: 'text',
  body: 'text',
  instrument: 'text',
  purpose: 'text',
};

/** A figure before anything is filled in. */
export function emptyFigure(name: QualifierName): NonNullable<Qualifiers[QualifierName]> {
  const text = '';
  switch (figureTypes[name]) {
    case 'money':
      return { amount: 0, currency: 'EUR', bound: 'exact', text };
    case 'share':
      return { percent: 0, bound: 'exact', text };
    case 'quantity':
      return { value: 0, bound: 'exact', text };
    case 'date':
      return { date: '', text };
    case 'text':
      return { text };
  }
}
