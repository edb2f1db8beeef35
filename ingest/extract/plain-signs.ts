// Signs that look alike and are one: publishing systems set a hyphen that keeps its line, and tables of words know the
// plain one.

const HYPHENS = /[\u2010\u2011]/gu;

// "A -- a start-up -- said": typewriters have no dash.
const TYPED_DASH = /(?<=\s)--(?=\s)/gu;

/** The text with the plain hyphen for others, and a dash for two hyphens; every character keeps its place. */
export const withPlainSigns = (text: string): string => text.replace(HYPHENS, '-').replace(TYPED_DASH, '– ');
