// Decides what a word is where its neighbours tell: verb or noun, article or relative pronoun, preposition or
// conjunction. A handful of rules for each kind of ambiguity, the same for every language that has it.
import type { Tag, Unit } from './units';
import type { Vocabulary } from './vocabulary';

/** Sets the final tag of each unit. */
export function settleTags(units: Unit[], vocabulary: Vocabulary): void {
  if (vocabulary.grammar.capitalNouns) settleCaseLanguage(units, vocabulary);
  else settlePositionLanguage(units, vocabulary);
}

const isBoundary = (unit: Unit | undefined): boolean =>
  unit === undefined || ['comma', 'stop', 'open', 'close'].includes(unit.tag);
const isNominal = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.tag === 'name' || unit.tag === 'noun' || unit.tag === 'figure');

export const hasFinite = (unit: Unit): boolean =>
  unit.tag === 'verb' && unit.verbs.some(({ form }) => form === 'finite');

const asTag = (unit: Unit | undefined, tag: Tag): void => {
  if (unit) unit.tag = tag;
};

// ---------------------------------------------------------------- German

function settleCaseLanguage(units: Unit[], vocabulary: Vocabulary): void {
  units.forEach((unit, at) => {
    const next = units[at + 1];
    // "das gegründete Start-up", "führende": a participle with an ending stands before its noun.
    if (unit.tag === 'adjective' && unit.verbs.length === 0) {
      const participle = attributive(unit.lower, vocabulary);
      if (participle.length > 0) unit.verbs = participle;
    }
    if (
      unit.tag === 'verb' &&
      !hasFinite(unit) &&
      next &&
      (next.tag === 'noun' || next.tag === 'name') &&
      /(?:e|en|er|es|em)$/u.test(unit.lower) &&
      !unit.verbs.some(({ form }) => form === 'infinitive')
    )
      asTag(unit, 'adjective');
    // "einen bekannten Investor": an adjective that is also a form of a verb.
    if (
      unit.tag === 'verb' &&
      at > 0 &&
      next?.tag === 'noun' &&
      (['determiner', 'adjective'].includes(units[at - 1]?.tag ?? '') ||
        (units[at - 1]?.tag === 'adverb' && units[at - 2]?.tag === 'determiner')) &&
      /(?:e|en|er|es|em)$/u.test(unit.lower)
    )
      asTag(unit, 'adjective');
    // Behind an article and before a noun stands no verb: "die geplante Übernahme", "ein verkauftes Werk".
    if (unit.lower === 'zu' && next?.tag === 'verb' && next.verbs.some(({ form }) => form === 'infinitive')) {
      asTag(unit, 'to');
      next.verbs = next.verbs.filter(({ form }) => form === 'infinitive');
    }
  });
  units.forEach((unit, at) => {
    if (unit.maybe.has('relative') && startsRelative(units, at)) {
      asTag(unit, 'relative');
      return;
    }
    if (unit.tag === 'relative') asTag(unit, unit.maybe.has('determiner') ? 'determiner' : 'pronoun');
    // "die hat …": an article alone is a pronoun.
    if (
      unit.tag === 'determiner' &&
      unit.maybe.has('pronoun') &&
      !startsPhrase(units[at + 1]) &&
      !opensAttribute(units, at)
    )
      asTag(unit, 'pronoun');
    // "beliefert unter anderem den Spezialisten X": an adverb, where no noun stands before it.
    if (unit.tag === 'example' && !unit.maybe.has('subordinator') && !opensExamples(units, at)) {
      asTag(unit, 'adverb');
      return;
    }
    // "Geldgeber wie A waren vertreten": a conjunction stands behind a comma.
    if (
      (unit.maybe.has('example') || unit.maybe.has('as')) &&
      unit.maybe.has('subordinator') &&
      isNominal(units[at - 1])
    ) {
      asTag(unit, unit.maybe.has('example') ? 'example' : 'as');
      return;
    }
    if (unit.maybe.has('as') && unit.tag === 'subordinator' && isRole(units[at + 1])) asTag(unit, 'as');
    else if (
      unit.maybe.has('subordinator') &&
      unit.tag !== 'subordinator' &&
      startsFinalClause(units, at, !unit.maybe.has('example')) &&
      !(unit.maybe.has('as') && isRole(units[at + 1]))
    )
      asTag(unit, 'subordinator');
    else if (unit.tag === 'subordinator' && unit.maybe.has('preposition') && !startsFinalClause(units, at))
      asTag(unit, 'preposition');
    else if (
      (unit.tag === 'example' || unit.tag === 'as') &&
      unit.maybe.has('subordinator') &&
      startsFinalClause(units, at, unit.tag !== 'example') &&
      !isRole(units[at + 1])
    )
      asTag(unit, 'subordinator');
    // "zogen mit;", "zieht … ein.": a preposition that governs nothing is a particle of the verb.
    if (unit.tag === 'preposition' && isEndOfClause(units, at + 1) && !units[at + 1]?.maybe.has('relative'))
      asTag(unit, 'adverb');
    if (
      unit.tag === 'determiner' &&
      unit.determiner === 'indefinite' &&
      unit.lower === 'ein' &&
      isEndOfClause(units, at + 1)
    )
      asTag(unit, 'adverb');
  });
}

function attributive(word: string, vocabulary: Vocabulary): Unit['verbs'] {
  const stem = /^(.{4,}?)(?:e|en|er|es|em)$/u.exec(word)?.[1];
  if (!stem) return [];
  if (/end$/u.test(stem)) {
    const verbs = vocabulary.verbForms(stem.slice(0, -1)).filter(({ form }) => form === 'infinitive');
    return verbs.map((verb) => ({ ...verb, form: 'present-participle' as const }));
  }
  return vocabulary.verbForms(stem).filter(({ form }) => form === 'past-participle');
}

/** "das in Freiberg ansässige Unternehmen": article, preposition, its noun, then adjective and noun. */
function opensAttribute(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.tag !== 'preposition') return false;
  let inner = false;
  for (let k = at + 2; k < Math.min(units.length, at + 10); k++) {
    const unit = units[k] as Unit;
    if (unit.tag === 'adjective' && inner && ['noun', 'name'].includes(units[k + 1]?.tag ?? '')) return true;
    if (unit.tag === 'noun' || unit.tag === 'name' || unit.tag === 'figure') inner = true;
    else if (!['adjective', 'adverb', 'determiner', 'preposition', 'coordinator'].includes(unit.tag))
      return false;
  }
  return false;
}

const opensExamples = (units: readonly Unit[], at: number): boolean =>
  isBoundary(units[at - 1]) || (isNominal(units[at - 1]) && units[at + 1]?.tag !== 'verb');

// "als CEO leitet": an office without an article is a role, no subject of a clause.
const isRole = (unit: Unit | undefined): boolean =>
  unit?.tag === 'noun' && unit.noun !== undefined && unit.noun.relational.some(({ role }) => role);

const startsPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined && ['noun', 'name', 'adjective', 'figure', 'adverb', 'quote'].includes(unit.tag);

const isEndOfClause = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  return (
    isBoundary(unit) ||
    unit?.tag === 'coordinator' ||
    unit?.tag === 'subordinator' ||
    unit?.tag === 'relative' ||
    unit?.tag === 'quote'
  );
};

const INFINITIVE_OPENERS: ReadonlySet<string> = new Set(['um', 'ohne', 'statt', 'anstatt', 'außer']);

/** "um … zu beweisen": up to the comma stands an infinitive with "zu". */
function opensInfinitive(units: readonly Unit[], at: number): boolean {
  for (let k = at + 1; k < units.length && !isBoundary(units[k]); k++)
    if (units[k]?.tag === 'to' || units[k]?.verbs.some(({ form }) => form === 'zu-infinitive')) return true;
  return false;
}

/** Whether the field from here ends in a finite verb, as subordinate clauses do. */
function startsFinalClause(units: readonly Unit[], at: number, insertions = true): boolean {
  if (INFINITIVE_OPENERS.has((units[at] as Unit).lower)) return opensInfinitive(units, at);
  let last: Unit | undefined;
  let finite = 0;
  let surely = false;
  let apart = false;
  for (let k = at + 1; k < units.length; k++) {
    const unit = units[k] as Unit;
    if (isBoundary(unit)) {
      // "die, 2019 gegründet, heute …": an insertion; the verb comes later.
      if (finite > 0 || unit.tag === 'stop' || unit.tag === 'close' || k - at > 14) break;
      if (unit.tag !== 'comma' || !insertions) break;
      continue;
    }
    if (unit.tag === 'verb') {
      // "das Unternehmen wolle ein Büro eröffnen": the finite verb stands apart, in second place.
      if (apart) return false;
      if (hasFinite(unit)) finite++;
      surely ||= unit.verbs.every(({ form }) => form === 'finite');
      last = unit;
    } else if (finite > 0 && unit.tag === 'coordinator') break;
    else if (unit.tag !== 'adverb') {
      last = unit;
      apart ||= surely && unit.tag !== 'to';
    }
  }
  return last !== undefined && last.tag === 'verb' && finite > 0;
}

// ", die das Unternehmen leitet", ", mit denen": behind a comma, and the verb at the end.
function startsRelative(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const behindPreposition = before?.tag === 'preposition' && isBoundary(units[at - 2]) && at > 1;
  const behindComma =
    before?.tag === 'comma' ||
    before?.tag === 'stop' ||
    before?.tag === 'open' ||
    // "und die heute …", not "und das Land".
    (before?.tag === 'coordinator' &&
      at > 2 &&
      !['noun', 'name', 'adjective'].includes(units[at + 1]?.tag ?? ''));
  if (!behindComma && !behindPreposition) return false;
  return startsFinalClause(units, at);
}

// ---------------------------------------------------------------- English and French

function settlePositionLanguage(units: Unit[], vocabulary: Vocabulary): void {
  units.forEach((unit, at) => {
    if (unit.tag === 'verb' && !isVerb(units, at, vocabulary))
      asTag(unit, unit.place?.via === 'demonym' ? 'adjective' : 'noun');
    // "une ancienne d'Alstom": the adjective alone is the noun.
    if (unit.tag === 'adjective' && unit.noun?.relational.length && units[at + 1]?.tag === 'preposition')
      asTag(unit, 'noun');
  });
  units.forEach((unit, at) => {
    const before = units[at - 1];
    const next = units[at + 1];
    if (
      unit.maybe.has('preposition') &&
      unit.lower === 'to' &&
      next &&
      mayFollowTo(units, at + 1, vocabulary)
    )
      asTag(unit, 'to');
    // "entre au conseil": behind a name and before a preposition a verb.
    if (
      unit.tag === 'preposition' &&
      isNominal(before) &&
      next?.tag === 'preposition' &&
      unit.verbs.some(({ form, lemma }) => form === 'finite' && vocabulary.verbs.has(lemma))
    )
      asTag(unit, 'verb');
    // "took over the firm": a particle of the verb, no preposition.
    if (unit.tag === 'verb' && next?.tag === 'preposition' && isParticle(unit, next, vocabulary))
      asTag(next, 'adverb');
    // "qui en était actionnaire": no preposition stands before a finite verb.
    if (unit.tag === 'preposition' && unit.maybe.has('pronoun') && next && hasFinite(next))
      asTag(unit, 'pronoun');
    // "l'entreprise le vend": an article before a verb is a pronoun.
    if (
      unit.tag === 'determiner' &&
      unit.maybe.has('pronoun') &&
      next?.tag === 'verb' &&
      next.verbs.every(({ form }) => form === 'finite' || form === 'infinitive')
    )
      asTag(unit, 'pronoun');
    // "le patron des opérations" against "il recrute des ingénieurs".
    if (
      unit.tag === 'determiner' &&
      unit.maybe.has('preposition') &&
      (isNominal(before) || before?.tag === 'adjective')
    )
      asTag(unit, 'preposition');
    if (unit.maybe.has('relative')) asTag(unit, relativeOr(units, at, vocabulary));
    if (unit.maybe.has('subordinator') && unit.maybe.has('preposition'))
      asTag(unit, clauseFollows(units, at) ? 'subordinator' : 'preposition');
    if (unit.maybe.has('as') && unit.maybe.has('subordinator'))
      asTag(unit, clauseFollows(units, at) ? 'subordinator' : 'as');
    if (
      unit.tag === 'pronoun' &&
      unit.maybe.has('determiner') &&
      startsPhrase(next) &&
      before?.tag !== 'preposition'
    )
      asTag(unit, 'determiner');
    if (
      unit.tag === 'determiner' &&
      unit.maybe.has('pronoun') &&
      (isBoundary(next) || next?.tag === 'preposition')
    )
      asTag(unit, 'pronoun');
  });
}

const isParticle = ({ verbs }: Unit, { lower }: Unit, vocabulary: Vocabulary): boolean =>
  verbs.some(({ lemma }) =>
    (vocabulary.verbs.get(lemma) ?? []).some(
      (frame) =>
        frame.lemma === `${lemma} ${lower}` && (frame.to.includes('obj') || frame.from.includes('obj')),
    ),
  );

// "to open a site", not "to cloud providers".
function mayFollowTo(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const unit = units[at] as Unit;
  if (!isInfinitive(unit) || (unit.tag !== 'verb' && unit.tag !== 'noun')) return false;
  if (!vocabulary.isNoun(unit.lower) && unit.noun === undefined) return true;
  const next = units[at + 1];
  if (vocabulary.verbs.has(unit.lower) && unit.noun?.head === undefined) return true;
  if (next?.tag === 'noun' && pluralNoun(next)) return true;
  return next === undefined || !['noun', 'preposition', 'coordinator'].includes(next.tag);
}

const isInfinitive = (unit: Unit): boolean => unit.verbs.some(({ form }) => form === 'infinitive');

// Who, which; that behind a noun: relative. "said that": conjunction. "that firm": article.
function relativeOr(units: readonly Unit[], at: number, vocabulary: Vocabulary): Tag {
  const unit = units[at] as Unit;
  const [before, next] = [units[at - 1], units[at + 1]];
  if (unit.maybe.size === 1) return 'relative';
  // "a report that it was planning": what the report says.
  if (unit.maybe.has('subordinator') && before && vocabulary.contentNouns.has(before.lower))
    return 'subordinator';
  const behindNoun =
    isNominal(before) ||
    (before?.tag === 'comma' && isNominal(units[at - 2])) ||
    before?.tag === 'close' ||
    before?.tag === 'adjective';
  const behindPreposition = before?.tag === 'preposition';
  if (unit.maybe.has('determiner') && !behindNoun && next && startsPhrase(next) && next.tag !== 'name')
    return 'determiner';
  if (unit.maybe.has('example') && !finiteFollows(units, at)) return 'example';
  if (behindNoun || behindPreposition) return 'relative';
  if (unit.maybe.has('example')) return 'example';
  return unit.maybe.has('subordinator') ? 'subordinator' : 'pronoun';
}

// "dont les serveurs tournent" against "180 personnes, dont une quarantaine à Cracovie".
function finiteFollows(units: readonly Unit[], at: number): boolean {
  for (let k = at + 1; k < units.length; k++) {
    const unit = units[k] as Unit;
    if (hasFinite(unit)) return true;
    if (isBoundary(unit) || unit.tag === 'relative' || unit.tag === 'subordinator') return false;
  }
  return false;
}

function clauseFollows(units: readonly Unit[], at: number): boolean {
  for (let k = at + 1; k < units.length && k < at + 16; k++) {
    const unit = units[k] as Unit;
    if (
      isBoundary(unit) ||
      unit.tag === 'subordinator' ||
      unit.tag === 'relative' ||
      unit.tag === 'coordinator'
    )
      return false;
    if (unit.tag === 'verb' && hasFinite(unit)) {
      // A past participle behind its noun ("after the deal announced on Monday") is finite only with a subject.
      return k > at + 1;
    }
  }
  return false;
}

function isVerb(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const unit = units[at] as Unit;
  if (vocabulary.language === 'fr') return isFrenchVerb(units, at, vocabulary);
  const nounToo = vocabulary.isNoun(unit.lower) || unit.noun !== undefined;
  // A noun of the tables whose verb has no frames ("company") is a noun.
  if (
    unit.noun?.head &&
    !unit.verbs.some(({ lemma }) => vocabulary.verbs.has(lemma)) &&
    !auxiliary(unit, vocabulary)
  )
    return false;
  if (!nounToo && unit.verbs.some(({ form }) => form !== 'infinitive')) return true;
  return isEnglishVerb(units, at, vocabulary);
}

const auxiliary = (unit: Unit | undefined, { be, have, become, modals }: Vocabulary): boolean =>
  unit !== undefined &&
  (modals.has(unit.lower) ||
    unit.verbs.some(
      ({ lemma }) => be.has(lemma) || have.has(lemma) || become.has(lemma) || modals.has(lemma),
    ));

function isEnglishVerb(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const unit = units[at] as Unit;
  let before = units[at - 1];
  let k = at - 1;
  while (before?.tag === 'adverb') before = units[--k];
  const next = units[at + 1];
  const { lower } = unit;
  if (auxiliary(unit, vocabulary)) return true;
  if (before && auxiliary(before, vocabulary) && before.tag === 'verb' && follows(before, unit, vocabulary))
    return true;
  if (before?.verbs.some(({ lemma }) => vocabulary.be.has(lemma))) return false;
  if (before?.lower === 'to' || before?.tag === 'to') return isInfinitive(unit);
  // "This gives": a demonstrative by itself.
  if (
    before?.determiner === 'demonstrative' &&
    /s$/u.test(lower) &&
    unit.noun === undefined &&
    !unit.verbs.every(({ form }) => form !== 'finite') &&
    opensObject(next)
  ) {
    asTag(before, 'pronoun');
    return true;
  }
  if (before?.tag === 'determiner' || before?.tag === 'possessive' || before?.tag === 'adjective') {
    // "the led round" is not said; "its recently acquired unit": an attribute.
    return false;
  }
  const past =
    /ed$/u.test(lower) ||
    unit.verbs.some(({ form, tense }) => form === 'past-participle' || tense === 'past');
  const gerund = unit.verbs.every(({ form }) => form === 'present-participle');
  const nounLike = vocabulary.isNoun(lower);
  // "for buying chips" against "head of computing at CERN".
  if (before?.tag === 'preposition') return gerund && (!nounLike || opensObject(next));
  if (before?.relative === 'whose') return false;
  if (before?.tag === 'pronoun' || before?.tag === 'relative' || before?.tag === 'subordinator') return true;
  // "a £9m seed extension".
  if (before?.tag === 'figure' && before.figure?.type !== 'date' && nounLike && !/ed$/u.test(lower))
    return false;
  if (gerund)
    return (
      before === undefined ||
      isBoundary(before) ||
      before.tag === 'name' ||
      (before.tag === 'noun' && (!nounLike || opensObject(next))) ||
      before.tag === 'coordinator'
    );
  if (past) return true;
  const third = /s$/u.test(lower);
  const opens = (one: Unit | undefined) =>
    one !== undefined &&
    [
      'determiner',
      'name',
      'pronoun',
      'figure',
      'preposition',
      'adverb',
      'to',
      'as',
      'adjective',
      'reflexive',
      'subordinator',
    ].includes(one.tag);
  // "Backers of X include Y": a plural before a verb in its base form.
  if (
    before?.tag === 'name' &&
    !third &&
    unit.noun === undefined &&
    opensObject(next) &&
    isPredicated(units, at, vocabulary)
  )
    return true;
  if (before?.tag === 'name' && next?.tag === 'name' && unit.noun?.head?.classes.has('person')) return false;
  // "ASML engineers Sanne Oudewater" against "Nvidia backs Mistral": a noun for people or things is none.
  if (before?.tag === 'name' && unit.noun?.head && !vocabulary.verbs.has(unit.verbs[0]?.lemma ?? ''))
    return false;
  if (
    before?.tag === 'name' &&
    unit.noun?.head &&
    next &&
    ['preposition', 'verb', 'coordinator'].includes(next.tag)
  )
    return false;
  if (before?.tag === 'name') return third ? !isBoundary(next) || unit.noun === undefined : false;
  if (before?.tag === 'close' || before?.tag === 'comma')
    return (
      third && (opens(next) || (next?.tag === 'noun' && vocabulary.verbs.has(unit.verbs[0]?.lemma ?? '')))
    );
  if (before?.tag === 'noun') {
    if (!third) return pluralNoun(before) && opens(next) && !['preposition'].includes(next?.tag ?? '');
    return opens(next) && !pluralNoun(before) && (next?.tag !== 'preposition' || unit.noun === undefined);
  }
  // "will invest … and build": the modal is shared.
  if (
    before?.tag === 'coordinator' &&
    isInfinitive(unit) &&
    !third &&
    opensObject(next) &&
    shares(units, at, vocabulary)
  )
    return true;
  if (before?.tag === 'coordinator')
    return (
      third &&
      (opensObject(next) ||
        (unit.noun === undefined && unit.verbs.some(({ lemma }) => vocabulary.verbs.has(lemma)))) &&
      units.slice(0, at).some((one) => one.tag === 'verb' && hasFinite(one))
    );
  return false;
}

const shares = (units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean =>
  units
    .slice(0, at)
    .some((unit) => unit.tag === 'to' || (unit.tag === 'verb' && vocabulary.modals.has(unit.lower)));

const opensObject = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  ['determiner', 'name', 'pronoun', 'figure', 'to', 'adjective', 'noun'].includes(unit.tag);

/** After be a participle, after have a participle, after a modal an infinitive. */
function follows(helper: Unit, { verbs }: Unit, { have, modals }: Vocabulary): boolean {
  const forms = new Set(verbs.map(({ form }) => form));
  if (modals.has(helper.lower)) return forms.has('infinitive');
  if (helper.verbs.some(({ lemma }) => have.has(lemma))) return forms.has('past-participle');
  return forms.has('past-participle') || forms.has('present-participle');
}

function isPredicated(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const known = units[at]?.verbs.some(
    ({ lemma }) => vocabulary.verbs.has(lemma) || vocabulary.copulas.has(lemma),
  );
  const before = units.slice(0, at);
  return (
    known === true &&
    before.some((unit) => unit.tag === 'noun' && pluralNoun(unit)) &&
    !before.some((unit) => unit.tag === 'verb' && hasFinite(unit))
  );
}

const pluralNoun = (unit: Unit): boolean => /[^s]s$/u.test(unit.lower);

function isFrenchVerb(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const unit = units[at] as Unit;
  let k = at - 1;
  while (units[k]?.tag === 'adverb') k--;
  const before = units[k];
  const nounToo = unit.noun !== undefined || vocabulary.isNoun(unit.lower);
  const participle = unit.verbs.some(({ form }) => form === 'past-participle');
  const finite = unit.verbs.some(({ form }) => form === 'finite');
  if (before?.tag === 'determiner')
    return finite && vocabulary.clitics.has(before.lower) && (!nounToo || auxiliary(unit, vocabulary));
  if (auxiliary(unit, vocabulary)) return true;
  // "mille kilomètres": what is counted is no verb.
  if (before?.tag === 'figure' && before.figure?.type !== 'date') return participle && !nounToo;
  if (before?.tag === 'verb' && auxiliary(before, vocabulary)) return participle || isInfinitive(unit);
  if (before?.tag === 'preposition') return afterPreposition(before, unit, nounToo);
  if (before?.tag === 'pronoun' || before?.tag === 'relative' || before?.tag === 'reflexive') return true;
  if (units[at - 1]?.lower === 'ne' || units[at - 1]?.lower === "n'") return true;
  if (!nounToo) return true;
  if (participle) return !isNominalParticiple(units, at);
  if (isInfinitive(unit)) return before?.tag === 'verb';
  if (!finite || !opensComplement(units[at + 1])) return false;
  if (isNominal(before)) return !hasFiniteBefore(units, k);
  if (before?.tag === 'comma' || before?.tag === 'close') return lacksVerb(units, at);
  return before?.tag === 'coordinator' && opensObject(units[at + 1]) && !lacksVerb(units, at);
}

// "en sert", "en produisant", "pour produire"; "en hausse" is a noun.
function afterPreposition(before: Unit, unit: Unit, nounToo: boolean): boolean {
  if (isInfinitive(unit)) return true;
  if (before.lower === 'en' && /ant$/u.test(unit.lower)) return true;
  if (before.maybe.has('pronoun') && unit.verbs.some(({ form }) => form === 'finite') && !nounToo) {
    asTag(before, 'pronoun');
    return true;
  }
  return false;
}

// ", associée de Quintefeuille", "Alliés et rivaux": a participle that bears a relation, as a noun does.
function isNominalParticiple(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const next = units[at + 1];
  const opens =
    before === undefined || isBoundary(before) || before.tag === 'coordinator' || before.tag === 'quote';
  const ofSomebody = next?.tag === 'preposition' && ['de', 'chez'].includes(next.preposition?.name ?? '');
  return (
    before?.tag === 'adjective' || before?.tag === 'figure' || (opens && (ofSomebody || isBoundary(next)))
  );
}

const opensComplement = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  [
    'determiner',
    'name',
    'pronoun',
    'figure',
    'preposition',
    'adverb',
    'subordinator',
    'noun',
    'verb',
  ].includes(unit.tag);

// "Le fonds X, qui en était l'actionnaire, sort …": the sentence so far has subjects and no verb of its own.
function lacksVerb(units: readonly Unit[], at: number): boolean {
  let missing = 0;
  for (let k = at - 1; k >= 0; k--) {
    const unit = units[k] as Unit;
    if (unit.tag === 'stop') break;
    if (unit.tag === 'relative' || unit.tag === 'subordinator') missing++;
    if (hasFinite(unit)) missing--;
  }
  // "également présente à Lisbonne, loue": where an undoubted verb follows, this one is none.
  for (let k = at + 1; k < units.length; k++) {
    const unit = units[k] as Unit;
    if (['stop', 'relative', 'subordinator', 'coordinator'].includes(unit.tag)) break;
    if (units[k - 1]?.tag === 'comma' && hasFinite(unit) && unit.noun === undefined) return false;
  }
  return (
    missing >= 0 && isNominal(units.find(({ tag }) => !['determiner', 'adjective', 'quote'].includes(tag)))
  );
}

// A clause has one finite verb: behind it the same form is a noun ("La société lance une offre").
function hasFiniteBefore(units: readonly Unit[], from: number): boolean {
  for (let k = from; k >= 0; k--) {
    const unit = units[k] as Unit;
    if (isBoundary(unit) || ['relative', 'subordinator', 'coordinator', 'quote'].includes(unit.tag))
      return false;
    if (hasFinite(unit)) return true;
  }
  return false;
}
