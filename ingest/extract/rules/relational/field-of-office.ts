// "A, directeur général adjoint Espace de X": a capital behind an office whose firm is named behind it is that of a field.
import type { Phrase } from '../phrases/phrase';
import { complementsSaying } from '../slots/complements-of';
import type { View } from '../view';

/** Whether the name beside the office tells what it is in charge of, and not where it is held. */
export const isFieldOfOffice = (phrase: Phrase, view: View): boolean =>
  phrase.name?.entity.id === undefined &&
  complementsSaying(phrase, ['of'], view).some(
    ({ from, name }) => from === phrase.to && name?.entity.family === 'organization',
  );
