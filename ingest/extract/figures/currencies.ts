// Signs and ISO 4217 codes that mean the same in every language. The words ("Pfund", "kronor") are each language's own.

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '€': 'EUR',
    $: 'USD',
    US$: 'USD',
    'US-$': 'USD',
    C$: 'CAD',
    CA$: 'CAD',
    A$: 'AUD',
    AU$: 'AUD',
    HK$: 'HKD',
    NT$: 'TWD',
    NZ$: 'NZD',
    S$: 'SGD',
    R$: 'BRL',
    '£': 'GBP',
    '¥': 'JPY',
    '₩': 'KRW',
    '₹': 'INR',
    '₪': 'ILS',
    '₺': 'TRY',
    '₴': 'UAH',
    '₽': 'RUB',
  }),
);

/** Read only in capitals; "try" and "all" are words. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'EUR USD GBP CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RSD UAH RUB TRY ILS JPY CNY RMB KRW INR SGD HKD TWD THB ' +
    'IDR MYR PHP VND AUD NZD CAD MXN BRL ARS CLP COP ZAR EGP NGN KES MAD AED SAR QAR KWD BHD'
  ).split(' '),
);

/** The code an amount is kept under; RMB is the common name of CNY. */
export const isoCurrency = (code: string): string => (code === 'RMB' ? 'CNY' : code);
