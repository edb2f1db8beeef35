// What a token may do in a figure, as bits of one number: found out once a token, so that the parsers need not look up in
// their tables the many words that may do nothing.

/** An amount, a share or a count may begin with it. */
export const OPENS_AMOUNT = 1;
/** An amount may go on with it behind "more than" or "between". */
export const CONTINUES_AMOUNT = 2;
export const OPENS_DATE = 4;
/** It may follow "seit" or "im Jahr", or stand without them. */
export const IN_DATE = 8;
/** A currency's code, where it is written in capitals. */
export const CURRENCY_CODE = 16;

/** Those of every number. */
export const OF_NUMBERS = OPENS_AMOUNT | CONTINUES_AMOUNT | OPENS_DATE | IN_DATE;
/** Those of every currency. */
export const OF_CURRENCIES = OPENS_AMOUNT | CONTINUES_AMOUNT;
