// What the text calls an office: by the noun beside a name, without the firm in front of it.
import { isTitle } from '../offices/office';
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';
import { isFormer } from './former';

/** The office as the text has it. */
export function titleOf(phrase: Phrase, view: View): string | undefined {
  const head = view.units[phrase.headAt];
  if (!head) return undefined;
  const { inner } = head;
  if (inner) return head.text.slice(inner.end - head.start + 1);
  const { former } = view.vocabulary.cues;
  const prefix = head.lower.slice(0, head.lower.indexOf('-') + 1);
  return former.has(prefix) ? head.text.slice(prefix.length) : head.text;
}

/** "led by CEO A and CTO B": the office beside the name of who leads, where it is not one that was left or of another firm. */
export function ownTitle(phrase: Phrase, view: View): string | undefined {
  const { name, noun, modifiers, owner } = phrase;
  if (name?.entity.kind !== 'Person' || !isTitle(noun) || modifiers.length > 0 || owner) return undefined;
  return isFormer(phrase, view) ? undefined : titleOf(phrase, view);
}
