// The figures of a relation side by side: what each statement gives for each qualifier, for relations whose sources
// disagree and for the line below each statement.
import type { QualifierName } from '../../../graph/qualifiers';
import type { StatementView } from '../../../graph/views';

export interface Figure {
  readonly name: QualifierName;
  readonly text: string;
}

/** Every qualifier of a statement in the words of its source. */
export function figuresOf({ qualifiers }: StatementView): Figure[] {
  return Object.entries(qualifiers).flatMap(([name, value]) =>
    value ? [{ name: name as QualifierName, text: value.text }] : [],
  );
}

export interface Disagreement {
  readonly name: QualifierName;
  readonly tellings: readonly { readonly text: string; readonly statement: StatementView }[];
}

const MEASURED: readonly QualifierName[] = ['amount', 'valuation', 'stake', 'quantity'];

// Amounts in two currencies are one amount told twice, so only figures of one unit can disagree.
function unitOf(value: object): string {
  return 'currency' in value ? String(value.currency) : '';
}

/** The measured qualifiers that statements give in different words, each with who says what. */
export function disagreements(statements: readonly StatementView[]): Disagreement[] {
  return MEASURED.flatMap((name) => {
    const byUnit = new Map<string, { text: string; statement: StatementView }[]>();
    for (const statement of statements) {
      const value = statement.qualifiers[name];
      if (!value) continue;
      const telling = { text: value.text, statement };
      byUnit.set(unitOf(value), [...(byUnit.get(unitOf(value)) ?? []), telling]);
    }
    return [...byUnit.values()]
      .filter((tellings) => new Set(tellings.map(({ text }) => text)).size > 1)
      .map((tellings) => ({ name, tellings }));
  });
}
