// German words of denial, plan, rumour and of what is over; and of funding rounds.
import type { Cues, RoundWords } from '../../extract/rules/case/language';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const cues: Cues = {
  negation: set('nicht kein keine keinen keinem keiner keines nie niemals weder nichts keinerlei ohne'),
  denying: set('dementieren zurückweisen bestreiten widersprechen ausschließen verneinen abstreiten'),
  failing: set(
    'scheitern platzen ablehnen absagen abblasen verwerfen untersagen zerschlagen abbrechen zurückziehen auslaufen beenden kündigen einstellen stoppen leer|gehen verhindern aufgeben abgeben',
  ),
  planning: set(
    'planen beabsichtigen vorhaben erwägen ankündigen anstreben streben vorsehen bereitstehen hoffen wollen anpeilen liebäugeln prüfen vorbereiten verhandeln',
  ),
  planModals: set('will wollen wollte wollten soll sollen sollte sollten möchte möchten werde würden'),
  planWords: set(
    'künftig geplant geplante geplanten geplanter angestrebt angestrebte möglich mögliche möglichen potenzielle potenziellen vorgesehen gespräche verhandlungen absicht',
  ),
  rumourWords: set(
    'insidern insider kreisen kreise offenbar angeblich gerüchte gerüchten gerüchteweise spekulationen spekuliert vermutlich mutmaßlich vernehmen medienberichten medienbericht branchenkreisen finanzkreisen eingeweihten eingeweihte spekulation anscheinend wohl womöglich möglicherweise',
  ),
  rumourModals: set('könnte könnten dürfte dürften'),
  openers: {
    ob: 'reported',
    wenn: 'reported',
    falls: 'reported',
    sofern: 'reported',
    wonach: 'reported',
    'als ob': 'reported',
  },
  former: set(
    'ex früher frühere früheren früherer früheres ehemalige ehemaliger ehemaligen ehemals einstige einstiger einstigen vormalige vormaliger vormaligen einst langjährige langjähriger langjährigen bisherige bisheriger bisherigen scheidende scheidender scheidenden',
  ),
  formerAdverbs: set('zuvor früher einst zuletzt vorher ehemals davor damals vormals lange'),
  falsehood:
    /frei erfunden|quatsch|unsinn|stimm(?:t|e|en) (?:\S+ ){0,5}nicht|nicht wahr|unzutreffend|entbehr|haltlos|unwahr|falsch(?![\p{L}])/u,
};

export const rounds: RoundWords = {
  noun: /(?:^|[\s-])\p{L}*(?:finanzierungsrunde|kapitalrunde|runde|finanzierung|kapitalerhöhung)(?:n)?(?![\p{L}])/iu,
  series: /(?:Series|Serie)[ -‑]?([A-H])(?![\p{L}])(?:-(?:Finanzierungs)?[Rr]unde|-Finanzierung)?/u,
  seed: /(?<![\p{L}])(?:Pre-Seed|Seed|Wachstums|Anschluss|Früh(?:phasen)?)-?(?:[Ff]inanzierungsrunde|Runde|runde|Finanzierung|finanzierung)/u,
  generic: 'Finanzierungsrunde',
  valuation: /bewert|wert\b|taxier|börsenwert|marktkapitalisierung/u,
};
