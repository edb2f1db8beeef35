// The usual German verbs of each relation, for the construction grid: their forms and how they take the other side.

import type { Kind } from './names';

export interface Verb {
  readonly relation: string;
  readonly word: string;
  /** Third person of the present and the past, without the particle. */
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  readonly particle: string;
  /** The infinitive without the particle. */
  readonly stem: string;
  readonly perfect: 'hat' | 'ist';
  readonly reflexive: boolean;
  /** What stands before and behind the other side, and in which case that is. */
  readonly before: string;
  readonly at: 'acc' | 'dat';
  readonly behind: string;
  /** The verb's own object where the other side is none: "ein Bußgeld (gegen …)". */
  readonly inner: string;
  /** Nothing stands between verb and other side but the accusative: the verb has a passive. */
  readonly direct: boolean;
  readonly subject: Kind;
  readonly object: Kind;
  /** The subject of the verb is the object of the relation. */
  readonly turned: boolean;
  /** A state, told in the present. */
  readonly state: boolean;
  readonly time: string;
}

// relation | subject > object (< where the relation runs the other way) | infinitive, with | behind the particle |
// present | past | participle | perfect | frame, where O is the other side | options
const ROWS = `
ACQUIRED | firm > firm | übernehmen | übernimmt | übernahm | übernommen | hat | O:acc
ACQUIRED | firm > firm | kaufen | kauft | kaufte | gekauft | hat | O:acc
ACQUIRED | firm > firm | auf/kaufen | kauft | kaufte | aufgekauft | hat | O:acc
ACQUIRED | firm > firm | erwerben | erwirbt | erwarb | erworben | hat | O:acc
ACQUIRED | firm > firm | schlucken | schluckt | schluckte | geschluckt | hat | O:acc
ACQUIRED | firm > firm | ein/verleiben | verleibt | verleibte | einverleibt | hat | sich O:acc
INVESTED_IN | fund > firm | investieren | investiert | investierte | investiert | hat | in O:acc
INVESTED_IN | fund > firm | beteiligen | beteiligt | beteiligte | beteiligt | hat | sich an O:dat
INVESTED_IN | fund > firm | ein/steigen | steigt | stieg | eingestiegen | ist | bei O:dat
INVESTED_IN | fund > firm | stecken | steckt | steckte | gesteckt | hat | [5 Millionen Euro] in O:acc
INVESTED_IN | fund > firm | ein/kaufen | kauft | kaufte | eingekauft | hat | sich bei O:dat
INVESTED_IN | fund > firm | halten | hält | hielt | gehalten | hat | [12 Prozent] an O:dat | state
INVESTED_IN | firm > firm | erwerben | erwirbt | erwarb | erworben | hat | [eine Beteiligung] an O:dat
RAISED | firm > money | ein/sammeln | sammelt | sammelte | eingesammelt | hat | O:acc
RAISED | firm > money | auf/nehmen | nimmt | nahm | aufgenommen | hat | O:acc von Investoren
RAISED | firm > money | ein/werben | wirbt | warb | eingeworben | hat | O:acc
RAISED | firm > money | sichern | sichert | sicherte | gesichert | hat | sich O:acc von Investoren
RAISED | firm > money | erhalten | erhält | erhielt | erhalten | hat | O:acc von Investoren
SUPPLIES | firm > firm | beliefern | beliefert | belieferte | beliefert | hat | O:acc mit Sensoren
SUPPLIES | firm > firm | aus/rüsten | rüstet | rüstete | ausgerüstet | hat | O:acc mit Sensoren
SUPPLIES | firm > firm | aus/statten | stattet | stattete | ausgestattet | hat | O:acc mit Kameras
SUPPLIES | firm > firm | versorgen | versorgt | versorgte | versorgt | hat | O:acc mit Chips
SUPPLIES | firm > firm | liefern | liefert | lieferte | geliefert | hat | [Sensoren] an O:acc
SUPPLIES | firm < firm | beziehen | bezieht | bezog | bezogen | hat | [Chips] von O:dat
SUPPLIES | firm < firm | bestellen | bestellt | bestellte | bestellt | hat | [30 Roboter] bei O:dat
SUPPLIES | firm < firm | kaufen | kauft | kaufte | gekauft | hat | [Chips] von O:dat
SUPPLIES | firm < firm | beauftragen | beauftragt | beauftragte | beauftragt | hat | O:acc mit der Lieferung von Sensoren
BUILDS | firm > product | entwickeln | entwickelt | entwickelte | entwickelt | hat | O:acc
BUILDS | firm > product | bauen | baut | baute | gebaut | hat | O:acc
BUILDS | firm > product | vor/stellen | stellt | stellte | vorgestellt | hat | O:acc
BUILDS | firm > product | präsentieren | präsentiert | präsentierte | präsentiert | hat | O:acc
BUILDS | firm > product | heraus/bringen | bringt | brachte | herausgebracht | hat | O:acc
BUILDS | firm > product | bringen | bringt | brachte | gebracht | hat | O:acc auf den Markt
FOUNDED | person > firm | gründen | gründet | gründete | gegründet | hat | O:acc
FOUNDED | person > firm | mit/gründen | gründet | gründete | mitgegründet | hat | O:acc
FOUNDED | person > firm | rufen | ruft | rief | gerufen | hat | O:acc ins Leben
FOUNDED | person > firm | auf/bauen | baut | baute | aufgebaut | hat | O:acc
FORMERLY_AT | person > firm | verlassen | verlässt | verließ | verlassen | hat | O:acc
FORMERLY_AT | person > firm | arbeiten | arbeitet | arbeitete | gearbeitet | hat | bei O:dat | career
FORMERLY_AT | person > firm | aus/scheiden | scheidet | schied | ausgeschieden | ist | bei O:dat
FORMERLY_AT | person > firm | forschen | forscht | forschte | geforscht | hat | bei O:dat | career
HOLDS_ROLE | person > firm | leiten | leitet | leitete | geleitet | hat | O:acc | state
HOLDS_ROLE | person > firm | führen | führt | führte | geführt | hat | O:acc | state
HOLDS_ROLE | person > firm | wechseln | wechselt | wechselte | gewechselt | ist | zu O:dat
HOLDS_ROLE | firm < person | berufen | beruft | berief | berufen | hat | O:acc in den Vorstand
HOLDS_ROLE | firm < person | holen | holt | holte | geholt | hat | O:acc als Produktchefin
HOLDS_ROLE | person > firm | übernehmen | übernimmt | übernahm | übernommen | hat | [die Leitung] von O:dat
HOLDS_ROLE | person > firm | an/fangen | fängt | fing | angefangen | hat | als Produktchefin bei O:dat
BOARD_SEAT | person > firm | ein/ziehen | zieht | zog | eingezogen | ist | in den Aufsichtsrat von O:dat
BOARD_SEAT | person > firm | sitzen | sitzt | saß | gesessen | hat | im Aufsichtsrat von O:dat | state
BOARD_SEAT | person > firm | an/gehören | gehört | gehörte | angehört | hat | dem Aufsichtsrat von O:dat | state
BOARD_SEAT | person > firm | übernehmen | übernimmt | übernahm | übernommen | hat | [den Vorsitz] im Aufsichtsrat von O:dat
BOARD_SEAT | firm < person | wählen | wählt | wählte | gewählt | hat | O:acc in den Aufsichtsrat
SUPPORTS | donor > firm | fördern | fördert | förderte | gefördert | hat | O:acc
SUPPORTS | donor > firm | unterstützen | unterstützt | unterstützte | unterstützt | hat | O:acc
SUPPORTS | donor > firm | bezuschussen | bezuschusst | bezuschusste | bezuschusst | hat | O:acc mit 2 Millionen Euro
SUPPORTS | donor > firm | bewilligen | bewilligt | bewilligte | bewilligt | hat | O:dat 2 Millionen Euro
SUPPORTS | donor > firm | gewähren | gewährt | gewährte | gewährt | hat | O:dat einen Zuschuss
SUPPORTS | donor > firm | ein/setzen | setzt | setzte | eingesetzt | hat | sich für O:acc
REGULATES | body > firm | prüfen | prüft | prüfte | geprüft | hat | O:acc
REGULATES | body > firm | untersuchen | untersucht | untersuchte | untersucht | hat | O:acc
REGULATES | body > firm | beaufsichtigen | beaufsichtigt | beaufsichtigte | beaufsichtigt | hat | O:acc | state
REGULATES | body > firm | ermitteln | ermittelt | ermittelte | ermittelt | hat | gegen O:acc
REGULATES | body > firm | verhängen | verhängt | verhängte | verhängt | hat | [ein Bußgeld] gegen O:acc
REGULATES | body > firm | rügen | rügt | rügte | gerügt | hat | O:acc
REGULATES | body > firm | ein/leiten | leitet | leitete | eingeleitet | hat | [ein Verfahren] gegen O:acc
PARTNERED_WITH | firm > firm | kooperieren | kooperiert | kooperierte | kooperiert | hat | mit O:dat | state
PARTNERED_WITH | firm > firm | zusammen/arbeiten | arbeitet | arbeitete | zusammengearbeitet | hat | mit O:dat | state
PARTNERED_WITH | firm > firm | verbünden | verbündet | verbündete | verbündet | hat | sich mit O:dat
PARTNERED_WITH | firm > firm | zusammen/tun | tut | tat | zusammengetan | hat | sich mit O:dat
PARTNERED_WITH | firm > firm | schließen | schließt | schloss | geschlossen | hat | [eine Partnerschaft] mit O:dat
COMPETES_WITH | firm > firm | konkurrieren | konkurriert | konkurrierte | konkurriert | hat | mit O:dat | state
COMPETES_WITH | firm > firm | an/greifen | greift | griff | angegriffen | hat | O:acc | state
COMPETES_WITH | firm > firm | heraus/fordern | fordert | forderte | herausgefordert | hat | O:acc
COMPETES_WITH | firm > firm | messen | misst | maß | gemessen | hat | sich mit O:dat | state
COMPETES_WITH | firm > firm | machen | macht | machte | gemacht | hat | O:dat Konkurrenz | state
SUBSIDIARY_OF | firm > firm | gehören zu | gehört | gehörte | gehört | hat | zu O:dat | state
SUBSIDIARY_OF | firm > firm | gehören | gehört | gehörte | gehört | hat | O:dat | state
SUBSIDIARY_OF | firm > firm | unterstehen | untersteht | unterstand | unterstanden | hat | O:dat | state
SUBSIDIARY_OF | firm < firm | ein/gliedern | gliedert | gliederte | eingegliedert | hat | sich O:acc
HEADQUARTERED_IN | firm > place | sitzen | sitzt | saß | gesessen | hat | in O:dat | state
HEADQUARTERED_IN | firm > place | haben | hat | hatte | gehabt | hat | [den Hauptsitz] in O:dat | state
HEADQUARTERED_IN | firm > place | residieren | residiert | residierte | residiert | hat | in O:dat | state
OPERATES_IN | firm > place | eröffnen | eröffnet | eröffnete | eröffnet | hat | [ein Büro] in O:dat
OPERATES_IN | firm > place | betreiben | betreibt | betrieb | betrieben | hat | [einen Standort] in O:dat | state
OPERATES_IN | firm > place | expandieren | expandiert | expandierte | expandiert | ist | nach O:dat
OPERATES_IN | firm > place | fertigen | fertigt | fertigte | gefertigt | hat | in O:dat | state
`;

function verbOf(row: string): Verb {
  const [relation, sides, infinitive, present, past, participle, perfect, frame, option] = row
    .split(' | ')
    .map((cell) => cell.trim()) as [
    string,
    string,
    string,
    string,
    string,
    string,
    'hat' | 'ist',
    string,
    string?,
  ];
  const [subject, sign, object] = sides.split(' ') as [Kind, string, Kind];
  const particle = infinitive.includes('/') ? (infinitive.split('/')[0] as string) : '';
  const reflexive = frame.startsWith('sich ');
  const plain = reflexive ? frame.slice('sich '.length) : frame;
  const inner = /\[(.*?)\]/.exec(plain)?.[1] ?? '';
  const [, before = '', at = 'acc', behind = ''] =
    /^(.*?)O:(acc|dat)(.*)$/.exec(plain.replace(/\[.*?\] /, '')) ?? [];
  return {
    relation,
    word: `${relation} ${reflexive ? 'sich ' : ''}${infinitive.replace('/', '')}`,
    present,
    past,
    participle,
    particle,
    stem: (infinitive.split('/').at(-1) as string).split(' ')[0] as string,
    perfect,
    reflexive,
    before: before.trim(),
    at: at as 'acc' | 'dat',
    behind: behind.trim(),
    inner,
    direct: !reflexive && !inner && before === '' && at === 'acc' && object !== 'money',
    subject,
    object,
    turned: sign === '<',
    state: option === 'state',
    time: option === 'career' ? 'früher' : option === 'state' ? 'seit Langem' : 'im Mai',
  };
}

export const VERBS: readonly Verb[] = ROWS.trim().split('\n').map(verbOf);
