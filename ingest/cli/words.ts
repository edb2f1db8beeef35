// Numbers in sentences.

/** "1 statement", "2 statements", "0 statements". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
