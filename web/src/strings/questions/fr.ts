// Les questions enregistrées, en français.
import type { QuestionWords } from '../../model/question-words';

const limit = 'le plus grand nombre de lignes';

export const fr: QuestionWords = {
  'competitors-and-partners': {
    title: 'Concurrents et partenaires',
    question: 'Avec qui une organisation est-elle en concurrence, avec qui coopère-t-elle ?',
    params: { id: 'l’organisation' },
  },
  'dependence-exposure': {
    title: 'Argent, fournitures et sièges venus du dehors',
    question:
      'Quelles organisations d’un espace économique reçoivent capital, technologie ou administrateurs de l’extérieur, ou d’un pays qu’aucune source ne nomme ?',
    params: { bloc: 'codes ISO des pays de cet espace ; par défaut l’Union européenne', limit },
  },
  'disputed-edges': {
    title: 'Où les sources se contredisent',
    question:
      'Pour quelles relations les sources donnent-elles des chiffres qui ne peuvent être vrais à la fois ?',
    params: { limit },
  },
  'entity-everything': {
    title: 'Tout sur une entité',
    question:
      'Quelles relations une entité a-t-elle, dans les deux sens, et sur combien d’affirmations et de sources reposent-elles ?',
    params: { id: 'l’entité' },
  },
  'facts-by-source': {
    title: 'Ce que dit une source',
    question:
      'Quelles affirmations ont été lues dans un document, avec quels mots, et que sont-elles devenues ?',
    params: { source: 'le document' },
  },
  'links-into-country': {
    title: 'Liens vers un pays',
    question: 'Qui, à l’étranger, finance, fournit, oriente ou soutient quelqu’un dans un pays ?',
    params: { country: 'code ISO 3166-1 du pays en deux lettres, par exemple FR', limit },
  },
  'paths-between': {
    title: 'Chemins entre deux entités',
    question:
      'Par quelles chaînes les plus courtes de financement, de fourniture, de personnes, de politique et de marché deux entités sont-elles reliées ?',
    params: {
      from: 'une extrémité',
      to: 'l’autre extrémité',
      hops: 'le plus long chemin qui compte, 6 au plus',
      limit: 'le plus grand nombre de chemins',
    },
  },
  'people-origins': {
    title: 'D’où viennent ses dirigeants',
    question: 'Où étaient auparavant les fondateurs et dirigeants d’une organisation ?',
    params: { id: 'l’organisation' },
  },
  'proposed-statements': {
    title: 'Affirmations en attente de décision',
    question:
      'Quelles affirmations aucune vérification n’a laissées passer d’elle-même, et laquelle les a retenues ?',
    params: { limit },
  },
  'who-backs': {
    title: 'Qui la soutient ou la surveille en politique',
    question: 'Qui soutient une organisation, la réglemente ou siège dans l’un de ses conseils ?',
    params: { id: 'l’organisation, le site ou le produit' },
  },
  'who-funds': {
    title: 'Qui la finance',
    question: 'Qui a investi dans une organisation ou l’a achetée, pour quel montant et quelle part ?',
    params: { id: 'l’organisation' },
  },
  'who-supplies': {
    title: 'Qui la fournit',
    question: 'Qui fournit une organisation ou un site, avec quoi et en quelle quantité ?',
    params: { id: 'l’organisation ou le site' },
  },
};
