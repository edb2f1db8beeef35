// The saved questions in the reader's language. English stands in the headers of the `.cypher` files; every other
// language is a file beside this one and its line here. Loaded with the console only.
import type { SavedQuery } from '../../ask-api';
import type { QuestionWords } from '../../model/question-words';
import { de } from './de';
import { fr } from './fr';

export const QUESTION_WORDS: Readonly<Record<string, QuestionWords>> = { de, fr };

/** The query with its title, question and parameters in this language; as it is where the language has no words. */
export function inWords(query: SavedQuery, language: string): SavedQuery {
  const told = QUESTION_WORDS[language]?.[query.id];
  if (!told) return query;
  const { title, question } = told;
  const params = query.params.map((param) => ({ ...param, what: told.params[param.name] ?? param.what }));
  // Its header says what the parameters are, too.
  const cypher = query.params.reduce((text, { name, what }, i) => {
    const line = new RegExp(`^(// param ${name}: .*- )(.*)$`, 'm');
    return text.replace(line, (whole, start: string, end: string) =>
      end === what ? `${start}${params[i]?.what}` : whole,
    );
  }, query.cypher);
  return { ...query, title, question, params, cypher };
}
