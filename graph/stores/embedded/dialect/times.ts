// Dates and times: which texts and maps both engines make the same time of, and which parts of it they agree on.

import type { KnownFunction } from './known-function';
import { Refused } from './operators';
import { type Kind, LARGE_INTEGER, NULL, of, type Type } from './types';

const FULL_TIME: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
  localdatetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/,
  time: /^\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/,
  localtime: /^\d\d:\d\d(:\d\d(\.\d+)?)?$/,
  duration: /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
};

function isTime(name: string, text: string): boolean {
  const day = text.slice(0, 10);
  const exists = !name.includes('date') || new Date(day).toJSON()?.startsWith(day);
  const clock = /(\d\d):(\d\d)(?::(\d\d))?/.exec(text);
  const ticks = !clock || (Number(clock[1]) < 24 && Number(clock[2]) < 60 && Number(clock[3] ?? 0) < 60);
  return Boolean(FULL_TIME[name]?.test(text) && exists && ticks);
}

const time = (name: Kind): KnownFunction => ({
  takes: [['string']],
  atLeast: 0,
  gives: ([text]) => (text ? { ...of(name), constant: text.constant } : of(name)),
  check([text]) {
    if (!text || text === NULL) return;
    if (typeof text.constant !== 'string' || !isTime(name, text.constant))
      throw new Refused(
        'a date or time made of anything but a complete ISO 8601 text without a named zone; dates in the graph are texts, compare them as texts',
      );
  },
});

export const TIME_FUNCTIONS: Readonly<Record<string, KnownFunction>> = Object.fromEntries(
  (['date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration'] as const).map((name) => [
    name,
    time(name),
  ]),
);

const DAY = ['year', 'month', 'day'];
const CLOCK = ['hour', 'minute', 'second'];
const PARTS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  date: DAY,
  localdatetime: [...DAY, ...CLOCK],
  datetime: [...DAY, ...CLOCK],
  time: CLOCK,
  localtime: CLOCK,
};

/** `.year` and the like. @throws Refused for parts that only one engine knows */
export function partOfTime(type: Type, part: string): Type {
  const [kind] = [...type.kinds].filter((one) => one !== 'null');
  if (!kind || type.kinds.size > 2 || !PARTS[kind]?.includes(part))
    throw new Refused(`the part ${part} of a time; take ${[...DAY, ...CLOCK].join(', ')}`);
  return { ...LARGE_INTEGER, most: 1e6 };
}
