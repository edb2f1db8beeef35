// How the query string of a request becomes texts. The usual parser takes what is no UTF-8 for something else in silence.
import { type ParsedUrlQuery, parse } from 'node:querystring';
import { RequestRefused } from './problem';

/** @throws RequestRefused (400) naming the parameter that is not percent-encoded UTF-8 */
export function parseQueryString(text: string): ParsedUrlQuery {
  for (const pair of text.split('&')) {
    try {
      decodeURIComponent(pair);
    } catch (cause) {
      const field = /^[\w.-]{1,100}/.exec(pair)?.[0] ?? '';
      throw new RequestRefused(
        'malformed-request',
        400,
        `"${field}" in the query string cannot be decoded: it must be percent-encoded UTF-8.`,
        { cause, details: { field, in: 'query string' } },
      );
    }
  }
  return parse(text);
}
