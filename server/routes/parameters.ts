// Schemas of parameters that several routes share.
import { z } from 'zod';

/** The `:id` of a path: any text of a sane length, since what exists is for the store to say. */
export const idInPath = z.strictObject({ id: z.string().min(1).max(200) });

/** For routes that take no query string: a misspelt parameter is told, not passed over. */
export const noQuery = z.strictObject({});
