// Die gespeicherten Fragen auf Deutsch.
import type { QuestionWords } from '../../model/question-words';

const limit = 'höchste Zahl der Zeilen';

export const de: QuestionWords = {
  'competitors-and-partners': {
    title: 'Wettbewerber und Partner',
    question: 'Mit wem steht eine Organisation im Wettbewerb, mit wem arbeitet sie zusammen?',
    params: { id: 'die Organisation' },
  },
  'dependence-exposure': {
    title: 'Geld, Lieferungen und Sitze von außen',
    question:
      'Welche Organisationen eines Wirtschaftsraums nehmen Kapital, Technik oder Aufsichtsratsmitglieder von außerhalb an, oder aus einem Land, das keine Quelle nennt?',
    params: { bloc: 'ISO-Codes der Länder im Wirtschaftsraum; ohne Angabe die Europäische Union', limit },
  },
  'disputed-edges': {
    title: 'Wo sich Quellen widersprechen',
    question: 'Zu welchen Beziehungen nennen Quellen Zahlen, die nicht beide stimmen können?',
    params: { limit },
  },
  'entity-everything': {
    title: 'Alles über einen Akteur',
    question:
      'Welche Beziehungen hat ein Akteur, in beide Richtungen, und auf wie vielen Aussagen und Quellen stehen sie?',
    params: { id: 'der Akteur' },
  },
  'facts-by-source': {
    title: 'Was eine Quelle sagt',
    question:
      'Welche Aussagen wurden aus einem Dokument gelesen, mit welchen Worten, und was wurde aus ihnen?',
    params: { source: 'das Dokument' },
  },
  'links-into-country': {
    title: 'Beziehungen in ein Land hinein',
    question: 'Wer im Ausland finanziert, beliefert, lenkt oder unterstützt jemanden in einem Land?',
    params: { country: 'ISO-3166-1-Code des Landes aus zwei Buchstaben, etwa FR', limit },
  },
  'paths-between': {
    title: 'Wege zwischen zwei Akteuren',
    question:
      'Über welche kürzesten Ketten von Geld, Lieferungen, Personen, Politik und Markt sind zwei Akteure verbunden?',
    params: {
      from: 'das eine Ende',
      to: 'das andere Ende',
      hops: 'der längste Weg, der noch zählt, höchstens 6',
      limit: 'höchste Zahl der Wege',
    },
  },
  'people-origins': {
    title: 'Woher ihre Leute kommen',
    question: 'Wo waren die Gründer und Führungskräfte einer Organisation vorher?',
    params: { id: 'die Organisation' },
  },
  'proposed-statements': {
    title: 'Aussagen, die auf eine Entscheidung warten',
    question: 'Welche Aussagen ließ keine Prüfung von selbst durch, und welche Prüfung hielt sie zurück?',
    params: { limit },
  },
  'who-backs': {
    title: 'Wer sie politisch stützt oder beaufsichtigt',
    question: 'Wer unterstützt eine Organisation, reguliert sie oder sitzt in einem ihrer Gremien?',
    params: { id: 'die Organisation, Anlage oder das Produkt' },
  },
  'who-funds': {
    title: 'Wer sie finanziert',
    question: 'Wer hat in eine Organisation investiert oder sie gekauft, mit welchem Betrag und Anteil?',
    params: { id: 'die Organisation' },
  },
  'who-supplies': {
    title: 'Wer sie beliefert',
    question: 'Wer beliefert eine Organisation oder Anlage, womit und mit wie viel davon?',
    params: { id: 'die Organisation oder Anlage' },
  },
};
