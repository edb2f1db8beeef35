// Texts that are read as numbers or truth values: by Java's rules, in words that the embedded engine knows. What only
// Java's parser takes for a number (0x1p3) or finds too large ends the query, as a division by zero does.

const SPACES = '[ \\\\t\\\\n\\\\r]*';
const NUMBER = '[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?';
const spaced = (pattern: string): string => `'${SPACES}${pattern}${SPACES}'`;
/** Past it a double is too large for a whole number. */
const LARGEST = '9223372036854775807.0';
const ERROR = '1 / 0';

const cases = (...branches: readonly (readonly [when: string, then: string])[]): string =>
  `(CASE ${branches.map(([when, then]) => `WHEN ${when} THEN ${then}`).join(' ')} ELSE null END)`;

/** @param x what is asked for the text */
export function decimalOfText(x: string): string {
  const bare = `trim(${x})`;
  return cases(
    [`${x} =~ ${spaced(NUMBER)}`, `toFloat(${bare})`],
    [`${x} =~ ${spaced('[-+]?(NaN|Infinity)')}`, `toFloat(${bare})`],
    [`${x} =~ ${spaced(`${NUMBER}[dDfF]`)}`, `toFloat(left(${bare}, size(${bare}) - 1))`],
    [`${x} =~ ${spaced('[-+]?0[xX].*[pP].*')}`, ERROR],
  );
}

/** A whole number, or the whole part of a decimal one; with spaces around it, it is none. */
export function wholeOfText(x: string): string {
  const decimal = `toFloat(${x})`;
  return cases(
    [`${x} =~ '[-+]?[0-9]{1,18}'`, `toInteger(${x})`],
    [`${x} =~ '${NUMBER}' AND abs(${decimal}) > ${LARGEST}`, ERROR],
    [`${x} =~ '${NUMBER}'`, `coalesce(toInteger(${x}), toInteger(${decimal}))`],
  );
}

export const truthOfText = (x: string): string =>
  cases(
    [`${x} =~ ${spaced('[tT][rR][uU][eE]')}`, 'true'],
    [`${x} =~ ${spaced('[fF][aA][lL][sS][eE]')}`, 'false'],
  );
