// A seeded graph of any size with the statistics of a real one: few hubs, very many leaves, parallel lines.
import { edgeId } from '../../../graph/edges';
import { ENTITY_KIND_NAMES } from '../../../graph/entities';
import { RELATION_NAMES, RELATIONS } from '../../../graph/relations';
import type { EdgeView, GraphView, NodeView } from '../../../graph/views';
import { random } from '../../generator/random';

const COUNTRIES = ['FR', 'DE', 'US', 'NL', 'CN', null, null];
const SYLLABLES = [
  'ar',
  'ben',
  'cor',
  'del',
  'en',
  'fal',
  'gra',
  'hel',
  'is',
  'jor',
  'kel',
  'lum',
  'nor',
  'vas',
];

export function makeGraph(order: number, size: number, seed = 7): GraphView {
  const chance = random(seed);
  const word = (): string => {
    const text =
      SYLLABLES[chance.below(SYLLABLES.length)] + (SYLLABLES[chance.below(SYLLABLES.length)] ?? '');
    return text[0]?.toUpperCase() + text.slice(1);
  };
  const nodes = Array.from({ length: order }, (_, i): NodeView => {
    const name = `${word()} ${word()} ${i}`;
    return {
      id: name.toLowerCase().replaceAll(' ', '-'),
      kind: ENTITY_KIND_NAMES[chance.below(ENTITY_KIND_NAMES.length)] as NodeView['kind'],
      name,
      country: COUNTRIES[chance.below(COUNTRIES.length)] ?? null,
    };
  });
  // The square of a uniform number prefers the first: a few nodes take most lines.
  const pick = (): NodeView => nodes[Math.floor(chance.unit() ** 2.2 * order)] as NodeView;
  const taken = new Set<string>();
  const edges = Array.from({ length: size }, (): EdgeView => {
    const source = nodes[chance.below(order)] as NodeView;
    let target = pick();
    while (target === source) target = nodes[chance.below(order)] as NodeView;
    const relation = RELATION_NAMES[chance.below(RELATION_NAMES.length)] as EdgeView['relation'];
    const joined = { relation, source: source.id, target: target.id };
    // What joins the same two in the same way once more is another event of it.
    let ends = { ...joined, event: '' };
    for (let year = 2025; taken.has(edgeId(ends)); year--) ends = { ...joined, event: String(year) };
    const id = edgeId(ends);
    taken.add(id);
    return {
      id,
      ...ends,
      lens: RELATIONS[relation].lens,
      from: chance.chance(0.3) ? `20${15 + chance.below(11)}` : null,
      until: null,
      modality: 'asserted',
      confidence: Math.round((0.6 + chance.unit() * 0.4) * 100) / 100,
      disputed: false,
      statements: [`st-${id}`],
      sources: [`src-${chance.below(40)}`],
      figures: chance.chance(0.15) ? [`${1 + chance.below(900)} million euros`] : [],
    };
  });
  return { nodes, edges };
}
