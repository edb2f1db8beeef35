// Contracts with authorities: "the ministry signs a contract with A" makes A its supplier, and no partner.
import { changed, type Draft } from '../draft';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';

/** A partnership by a contract to buy, between a firm and a public body, as what the firm supplies; `told` are the phrases that may name the contract. */
export function asPurchase(draft: Draft, told: readonly Phrase[]): Draft {
  if (draft.relation !== 'PARTNERED_WITH') return draft;
  if (!told.some(({ noun }) => noun?.head?.classes.has('purchase'))) return draft;
  const { from, to } = draft;
  if (isFirm(from.entity) && isBody(to.entity)) return changed(draft, { relation: 'SUPPLIES' });
  if (isBody(from.entity) && isFirm(to.entity))
    return changed(draft, { relation: 'SUPPLIES', from: to, to: from });
  return draft;
}

const isFirm = ({ kind }: Entity): boolean => kind === 'Company';
const isBody = ({ kind }: Entity): boolean => kind === 'PublicBody';
