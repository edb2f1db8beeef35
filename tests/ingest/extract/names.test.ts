// Which words of a text are names and of what kind, without the facts: what is none matters as much as what is.
import assert from 'node:assert/strict';
import { type Language, sourceId } from '../../../graph/source';
import { findMentions } from '../../../ingest/extract/rules/names/mentions';
import { sentencesOf } from '../../../ingest/extract/rules/sentences';
import { vocabularyOf } from '../../../ingest/extract/rules/vocabulary/vocabularies';

/** The names of a text in order, "words:Kind"; places are left out. */
function namesIn(text: string, language: Language): string[] {
  const source = { id: sourceId(text), title: '', text, language };
  const mentions = findMentions(source, sentencesOf(source), vocabularyOf(language)).flat();
  return mentions
    .filter(({ entity }) => !entity.place)
    .map(({ start, end, entity }) => `${text.slice(start, end)}:${entity.kind}`);
}

const CASES: readonly (readonly [Language, string, readonly string[]])[] = [
  // Given names of many countries, also without their marks.
  [
    'en',
    'Jaan Tamm and Lukasz Nowicki joined Velmark.',
    ['Jaan Tamm:Person', 'Lukasz Nowicki:Person', 'Velmark:Company'],
  ],
  ['en', 'German Velmark grows.', ['Velmark:Company']],
  // Initials for a given name, with and without spaces; other letters with dots are none.
  ['en', 'C.C. Worrel, chief of Velmark, left.', ['C.C. Worrel:Person', 'Velmark:Company']],
  ['en', 'Velmark CEO H. E. van der Kessel left.', ['Velmark:Company', 'H. E. van der Kessel:Person']],
  ['fr', 'J.-P. Norling a fondé Velmark.', ['J.-P. Norling:Person', 'Velmark:Company']],
  ['de', 'Gründer J. Norling leitet Velmark.', ['J. Norling:Person', 'Velmark:Company']],
  ['de', 'Kunden sind z. B. Velmark und Talvo.', ['Velmark:Company', 'Talvo:Company']],
  [
    'en',
    'Velmark closed its Series A. Talvo works with Velmark.',
    ['Velmark:Company', 'Talvo:Company', 'Velmark:Company'],
  ],
  // What an office or a body is for ends with it.
  ['fr', 'La ministre Anna Koski des Affaires étrangères est partie.', ['Anna Koski:Person']],
  [
    'de',
    'Unterstützung kommt vom Bundesministerium für Bildung und Forschung und der Stadt Garching.',
    ['Bundesministerium für Bildung und Forschung:PublicBody', 'Stadt Garching:PublicBody'],
  ],
  // Compounds and plain nouns, also such as no dictionary has.
  ['de', 'Der Orvanta-Hack traf alle iPhone-Varianten.', []],
  ['de', 'Das Retailgeschäft und die Einspeisetarife wuchsen.', []],
  ['de', 'Es fehlt eine Schnittstelle für künstliche Intelligenz.', []],
  ['de', 'Er sagte, dass das Unternehmen Verluste schreibt.', []],
  ['de', 'Geschlossene Fonds verloren, zwei EVUs auch.', []],
  ['de', 'Deutschlands KI-Hoffnung wächst.', []],
  ['de', 'Das Start-up Sonderling wächst.', ['Sonderling:Company']],
  ['de', 'Er gründete ein Unternehmen unter dem vorläufigen Namen Kastell.', ['Kastell:Company']],
  // Ordinary words that stand as names do: as an actor without an article, behind an office, from a town.
  [
    'de',
    'Feldlerche baut Roboter, sagt Feldlerche-Chefin Anna Brandt.',
    ['Feldlerche:Company', 'Feldlerche:Company', 'Anna Brandt:Person'],
  ],
  [
    'de',
    'Schattenwurz aus Kiel wächst, der Gründer von Schattenwurz lobt.',
    ['Schattenwurz:Company', 'Schattenwurz:Company'],
  ],
  ['de', 'Technik hilft, sagt die Technik-Chefin. Windkraft liefert Strom.', []],
  ['de', 'Gebaut hat es ein Mieter. Herzstück ist der Rechner. Der Blitz traf.', []],
  ['de', 'Dreiklang liefert seit Mai Chips.', ['Dreiklang:Company']],
  ['de', 'Lena Brandt hat 2019 Grundton gegründet.', ['Lena Brandt:Person', 'Grundton:Company']],
  ['de', 'Lead: Augenmaß', ['Augenmaß:Company']],
  [
    'de',
    'Geld kommt von der Bremer Aufbaubank und vom Robert Koch-Institut.',
    ['Bremer Aufbaubank:Investor', 'Robert Koch-Institut:PublicBody'],
  ],
  [
    'de',
    'Der Photonikhersteller Orvanta und das Legaltech Tollkirsch wachsen.',
    ['Orvanta:Company', 'Tollkirsch:Company'],
  ],
  [
    'de',
    'Das Werk der Stadt Kiel und des Landes Bremen.',
    ['Stadt Kiel:PublicBody', 'Landes Bremen:PublicBody'],
  ],
  [
    'de',
    'Der Cloudanbieter Ravensburg beliefert die Messe Berlin.',
    ['Ravensburg:Company', 'Messe Berlin:Company'],
  ],
  ['de', 'Es liegt im Norden, nahe der Stadt Kiel.', []],
  ['de', 'Das Modell Claude Opus 4 wächst.', ['Claude Opus 4:Product']],
  // Genitives and hyphens in names of several words.
  [
    'de',
    'Aleph Alphas Forschung lobt der Aleph-Alpha-Chef.',
    ['Aleph Alphas:Company', 'Aleph-Alpha:Company'],
  ],
  // Where a person's name ends.
  ['de', 'Damals gründete Jonas Wittkamp die Firma.', ['Jonas Wittkamp:Person']],
  ['de', 'Karin Tollkirsch (BZÖ) traf die BZÖ.', ['Karin Tollkirsch:Person', 'BZÖ:Company', 'BZÖ:Company']],
  // Bodies with complements.
  [
    'de',
    'Das hörte das Bayerische Landesamt für Datenschutzaufsicht und die Technische Universität Ilmenau.',
    ['Bayerische Landesamt für Datenschutzaufsicht:PublicBody', 'Technische Universität Ilmenau:PublicBody'],
  ],
  [
    'de',
    'Der Landesbeauftragte für den Datenschutz Niedersachsen prüft.',
    ['Landesbeauftragte für den Datenschutz Niedersachsen:PublicBody'],
  ],
  // German genitives, groups behind an article; no adjective, trade, field or office as a name.
  [
    'de',
    'Laut einer Vorlage des Bundesfinanzministeriums und des Bundestages zögert die Klett-Gruppe.',
    ['Bundesfinanzministeriums:PublicBody', 'Bundestages:PublicBody', 'Klett-Gruppe:Company'],
  ],
  ['de', 'Sie übernimmt die US-amerikanische Altenberg Inc. im Mai.', ['Altenberg Inc:Company']],
  ['de', 'Er traf den spanischen Pro-Gamer Carlos Rubio.', ['Carlos Rubio:Person']],
  ['de', 'Das Projekt Cloud wächst im Bereich Daten, sagt der Direktor Technik & Produktion.', []],
  ['de', 'Der Anbieter Künstlicher Intelligenz (KI) will die Daten deutscher Kunden.', []],
  ['en', 'Users include the Port of Rotterdam and others.', ['Port of Rotterdam:PublicBody']],
  ['en', 'She mapped glaciers at the British Antarctic Survey.', ['British Antarctic Survey:Company']],
  [
    'fr',
    "L'Institut national de recherche en sciences et technologies du numérique (Inria) recrute.",
    [
      'Institut national de recherche en sciences et technologies du numérique:PublicBody',
      'Inria:PublicBody',
    ],
  ],
  // Pronouns, peoples, portfolios, regions.
  ['en', 'He said: "We\'ve waited, and I\'m ready."', []],
  ['en', 'The Afghan team met a major German AI hope in the Caribbean.', []],
  ['en', 'The minister for Artificial Intelligence spoke.', []],
  // Given names that are nouns as well: a husband, a navy, a man.
  [
    'fr',
    'Selon Marie Lorvaz et Marine Kestova, tout va bien.',
    ['Marie Lorvaz:Person', 'Marine Kestova:Person'],
  ],
  ['de', 'Das sagte Hermann Lorvaz am Dienstag.', ['Hermann Lorvaz:Person']],
  // Bodies with a capital go on with adjectives and what they are for; so do branches behind a sign.
  [
    'fr',
    "Il cite l'Agence ministérielle de l'énergie propre (AMEP), l'Agence spatiale polonaise et une agence de voyages.",
    [
      "Agence ministérielle de l'énergie propre:PublicBody",
      'AMEP:PublicBody',
      'Agence spatiale polonaise:PublicBody',
    ],
  ],
  [
    'fr',
    'Il cite Thales Optics & Signals et Airbus & Boeing.',
    ['Thales Optics & Signals:Company', 'Airbus:Company', 'Boeing:Company'],
  ],
  ['fr', "Etant donné l'Accord, la ministre du Numérique a reçu les Ottomans dans le Nord.", []],
  ['fr', 'Un Orvantais ivre a vu, au XIXe siècle, des Floridiens.', []],
  [
    'fr',
    'Ancien de Tamarinier, ex-Withings, il dirige Orvanta.',
    ['Tamarinier:Company', 'Withings:Company', 'Orvanta:Company'],
  ],
  // Versions and sizes, digits before the letters, and what a hyphen adds.
  [
    'en',
    'The robot 9KQ4 runs on Teal 7B and Heron 2.1. It has 8GB.',
    ['9KQ4:Company', 'Teal 7B:Product', 'Heron 2.1:Product'],
  ],
  ['en', 'It is called Velmira-7B. Velmira reads.', ['Velmira-7B:Product', 'Velmira:Product']],
  ['de', 'Das Modell 9KQ-4 siegt.', ['9KQ-4:Product']],
  // Capitals that go on, whole names of people behind letters, events, and the last word of a name.
  [
    'en',
    'Money for the Foundation Model Observatory came from the Export Fund of Denmark.',
    ['Foundation Model Observatory:PublicBody', 'Export Fund of Denmark:Investor'],
  ],
  [
    'en',
    'The chief of DVKL Nadia Brandt opened the Clean Data Campus at the Clean Data Summit.',
    ['DVKL:Company', 'Nadia Brandt:Person', 'Clean Data Campus:Facility'],
  ],
  [
    'fr',
    'Elle travaille au Centre de Botanique et de Mycologie, puis au Fonds Innovation Climat.',
    ['Centre de Botanique et de Mycologie:Facility', 'Fonds Innovation Climat:Investor'],
  ],
  [
    'fr',
    'Le Syndicat national de la robotique a parlé au Sommet de Lyon.',
    ['Syndicat national de la robotique:PublicBody'],
  ],
  // One letter, where the text says once that it is a firm.
  [
    'fr',
    'Les fondateurs de V, cette jeune start-up lyonnaise, restent. V lève 3 millions.',
    ['V:Company', 'V:Company'],
  ],
  ['en', 'Plan B failed. Vitamin C remains.', []],
  // Fields that open longer names and are none by themselves.
  ['en', 'The AI Weather Register grows with Artificial Intelligence.', ['AI Weather Register:Company']],
  ['de', 'Die Startup-Bubble wächst. Das Optimar-Modell siegt, das Optimar-Team jubelt nicht.', []],
  [
    'de',
    'Im Bundesumweltministerium Gundula Brandt zu treffen, war leicht.',
    ['Bundesumweltministerium:PublicBody', 'Gundula Brandt:Person'],
  ],
  // Towns that no list has.
  ['en', 'The plant in Ashmere, Ohio, is open. Ashmere is proud.', []],
  ['fr', 'Elle a acheté à Valbrume-sur-Orne 9 hectares.', []],
];

describe('names in a text', () => {
  for (const [language, text, expected] of CASES)
    it(`are found in "${text}" (${language})`, () => {
      assert.deepEqual(namesIn(text, language), expected);
    });
});
