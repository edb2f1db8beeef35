// Whether a clause asserts, plans, rumours or denies what it says, by its own words and by the clauses it hangs on.
import type { Modality } from '../../../../graph/statement';
import type { Clause } from './clauses';
import type { SentenceView } from './view';

const WEAKEST: readonly Modality[] = ['asserted', 'planned', 'reported', 'denied'];

/** The one of both that asserts less. */
export const weaker = (a: Modality, b: Modality): Modality =>
  WEAKEST.indexOf(a) >= WEAKEST.indexOf(b) ? a : b;

export function modalityOf(clause: Clause, view: SentenceView): Modality {
  let modality = ownModality(clause, view);
  if (/\?["“»”]?$/u.test(view.source.text.slice(view.sentence.end - 2, view.sentence.end)))
    modality = weaker(modality, 'reported');
  for (
    let child = clause, parent = clause.parent, depth = 0;
    parent && depth < 4;
    child = parent, parent = parent.parent, depth++
  ) {
    modality = weaker(modality, handedDown(child, parent, view));
  }
  if (clause.shares && !clause.parent)
    modality = weaker(modality, rumoured(clause.shares, view) ? 'reported' : 'asserted');
  return modality;
}

function words(clause: Clause, view: SentenceView): string[] {
  return view.text(clause).trim().split(' ');
}

function negated(clause: Clause, view: SentenceView): boolean {
  const { negation } = view.vocabulary.language.cues;
  const list = words(clause, view);
  return list.some(
    (word, i) =>
      negation.has(word) &&
      word !== 'ohne' &&
      !(word === 'nicht' && /^(?:nur|zuletzt|allein|weniger|mehr|alle)$/u.test(list[i + 1] ?? '')),
  );
}

function rumoured(clause: Clause, view: SentenceView): boolean {
  const { rumourWords } = view.vocabulary.language.cues;
  return words(clause, view).some((word) => rumourWords.has(word));
}

function ownModality(clause: Clause, view: SentenceView): Modality {
  const { cues } = view.vocabulary.language;
  if (negated(clause, view) || (clause.opener === 'ohne' && clause.type === 'infinitive')) return 'denied';
  if (clause.predicates.some(({ lemma }) => cues.failing.has(lemma)) && !clause.parent) {
    // "gibt den Sitz auf" ends something; "untersagt" is what an authority does.
    if (
      clause.predicates.some(({ lemma }) =>
        /^(?:scheitern|platzen|ablehnen|absagen|abblasen|verwerfen|abbrechen|leergehen)$/u.test(lemma),
      )
    )
      return 'denied';
  }
  if (/ leer /u.test(view.text(clause)) && clause.predicates.some(({ lemma }) => /gehen$/u.test(lemma)))
    return 'denied';
  if (cues.falsehood.test(view.text(clause))) return 'denied';
  let modality: Modality = cues.openers[clause.opener] ?? 'asserted';
  if (rumoured(clause, view)) modality = weaker(modality, 'reported');
  for (const { modal, future, lemma } of clause.predicates) {
    if (modal && cues.rumourModals.has(modal)) modality = weaker(modality, 'reported');
    else if (modal && cues.planModals.has(modal))
      modality = weaker(modality, / (?:haben|sein) $/u.test(view.text(clause)) ? 'reported' : 'planned');
    if (future) modality = weaker(modality, 'planned');
    if (cues.planning.has(lemma) && clause.type !== 'infinitive') modality = weaker(modality, 'planned');
  }
  if (words(clause, view).some((word) => cues.planWords.has(word))) modality = weaker(modality, 'planned');
  return modality;
}

// What hangs on a denial is denied; on "plant" and "will" it is planned; on a rumour it is one.
function handedDown(child: Clause, parent: Clause, view: SentenceView): Modality {
  const { cues } = view.vocabulary.language;
  if (child.type === 'relative') return 'asserted';
  const text = view.text(parent);
  const denies = parent.predicates.some(({ lemma }) => cues.denying.has(lemma)) || cues.falsehood.test(text);
  if (child.type === 'sub') {
    if (/^(?:dass|daß|wonach|ob|als|wie)$/u.test(child.opener)) {
      if (denies) return 'denied';
      if (negated(parent, view)) return 'reported';
      if (rumoured(parent, view)) return 'reported';
      if (
        parent.predicates.some(({ lemma }) =>
          /^(?:hoffen|fordern|wünschen|erwarten|glauben|vermuten|spekulieren|erzählen)$/u.test(lemma),
        )
      )
        return 'reported';
    }
    return 'asserted';
  }
  if (denies || negated(parent, view)) return 'denied';
  if (rumoured(parent, view)) return 'reported';
  if (
    parent.predicates.some(
      ({ lemma, modal, future }) =>
        cues.planning.has(lemma) || future || (modal && cues.planModals.has(modal)),
    )
  )
    return 'planned';
  return child.opener === 'um' ? 'planned' : 'asserted';
}
