// Short invented articles and the facts a model might give for them.
import { normalizeText, type Source, sourceId } from '../../../graph/source';
import type { EndAnswer, FactAnswer } from '../../../ingest/extract/llm/answer-form';

export function source(text: string, more: Partial<Source> = {}): Source {
  const normal = normalizeText(text);
  const title = normal.split('\n')[0] ?? '';
  return { id: sourceId(normal), title, text: normal, language: 'de', published: '2026-09-15', ...more };
}

export const FUNDING = source(`Haldorsys sammelt Geld ein

Das Hamburger Start-up Haldorsys hat in einer Serie-A-Runde mehr als 40 Millionen Euro eingesammelt. Angeführt
wurde die Runde von Quellwind Ventures, das für 9 Mio. Euro 12 Prozent der Anteile übernimmt. Seine Chips bezieht das Unternehmen von Nvidia.

Berichte, wonach der Konzern Pallworth bei Haldorsys einsteigt, wies eine Sprecherin «entschieden zurück».
`);

const end = (kind: EndAnswer['kind'], name: string, mention = name): EndAnswer => ({ name, kind, mention });

export const INVESTED: FactAnswer = {
  quote:
    'Angeführt wurde die Runde von Quellwind Ventures, das für 9 Mio. Euro 12 Prozent der Anteile übernimmt.',
  relation: 'INVESTED_IN',
  subject: end('Investor', 'Quellwind Ventures'),
  object: end('Company', 'Haldorsys', 'die Runde'),
  trigger: 'Angeführt',
  modality: 'asserted',
  qualifiers: [
    { name: 'amount', words: '9 Mio. Euro' },
    { name: 'stake', words: '12 Prozent' },
  ],
};

export const SUPPLIED: FactAnswer = {
  quote: 'Seine Chips bezieht das Unternehmen von Nvidia.',
  relation: 'SUPPLIES',
  subject: end('Company', 'Nvidia'),
  object: end('Company', 'Haldorsys', 'das Unternehmen'),
  trigger: 'bezieht',
  modality: 'asserted',
  qualifiers: [{ name: 'product', words: 'Chips' }],
};

export const RAISED: FactAnswer = {
  quote:
    'Das Hamburger Start-up Haldorsys hat in einer Serie-A-Runde mehr als 40 Millionen Euro eingesammelt.',
  relation: 'RAISED',
  subject: end('Company', 'Haldorsys'),
  object: end('FundingRound', 'Serie-A-Runde'),
  trigger: 'eingesammelt',
  modality: 'asserted',
  qualifiers: [{ name: 'amount', words: 'mehr als 40 Millionen Euro' }],
};
