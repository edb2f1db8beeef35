// The figures of a statement as fields: the words of the text, and what they mean as a number, a currency, a date.
import type { Bound, QualifierName, Qualifiers } from '../../../../graph/qualifiers';
import { usePage } from '../../context';
import { emptyFigure, figureTypes } from '../../model/figure-forms';

interface Props {
  readonly value: Qualifiers;
  readonly onChange: (value: Qualifiers) => void;
}

const BOUNDS: readonly Bound[] = ['exact', 'about', 'atLeast', 'atMost'];

type Loose = Readonly<Record<string, unknown>>;

export function FigureFields({ value, onChange }: Props) {
  const { words } = usePage();
  const { inbox, qualifiers } = words.strings;
  const present = Object.keys(value) as QualifierName[];
  const missing = (Object.keys(figureTypes) as QualifierName[]).filter((name) => !present.includes(name));
  const set = (name: QualifierName, part: Loose): void =>
    onChange({ ...value, [name]: { ...value[name], ...part } } as Qualifiers);
  const drop = (name: QualifierName): void => {
    const { [name]: _, ...rest } = value;
    onChange(rest);
  };
  const partOf = (name: QualifierName, part: string): string =>
    String((value[name] as Loose | undefined)?.[part] ?? '');
  const wording = (name: QualifierName, part: string, label: string) => (
    <label>
      {label}
      <input
        type="text"
        value={partOf(name, part)}
        onInput={({ currentTarget }) => set(name, { [part]: currentTarget.value })}
      />
    </label>
  );
  const number = (name: QualifierName, part: string, label: string) => (
    <label>
      {label}
      <input
        type="number"
        step="any"
        value={partOf(name, part)}
        onInput={({ currentTarget }) => set(name, { [part]: Number(currentTarget.value) })}
      />
    </label>
  );
  const bound = (name: QualifierName) => (
    <label>
      {inbox.bound}
      <select
        value={partOf(name, 'bound')}
        onChange={({ currentTarget }) => set(name, { bound: currentTarget.value })}
      >
        {BOUNDS.map((one) => (
          <option key={one} value={one}>
            {inbox.bounds[one]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      {present.map((name) => (
        <fieldset key={name} class="figure-field">
          <legend>{qualifiers[name]}</legend>
          {wording(name, 'text', inbox.wording)}
          {figureTypes[name] === 'money' && (
            <>
              {number(name, 'amount', inbox.number)}
              {wording(name, 'currency', inbox.currency)}
              {bound(name)}
            </>
          )}
          {figureTypes[name] === 'share' && (
            <>
              {number(name, 'percent', '%')}
              {bound(name)}
            </>
          )}
          {figureTypes[name] === 'quantity' && (
            <>
              {number(name, 'value', inbox.number)}
              {bound(name)}
            </>
          )}
          {figureTypes[name] === 'date' && wording(name, 'date', inbox.date)}
          <button type="button" class="link" onClick={() => drop(name)}>
            {inbox.drop}
          </button>
        </fieldset>
      ))}
      <label class="add-figure">
        {inbox.addFigure}
        <select
          value=""
          onChange={({ currentTarget }) => {
            const name = currentTarget.value as QualifierName;
            if (name) onChange({ ...value, [name]: emptyFigure(name) } as Qualifiers);
          }}
        >
          <option value="">–</option>
          {missing.map((name) => (
            <option key={name} value={name}>
              {qualifiers[name]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
