// French cues of truth: negation, denial, plan, rumour, the conditional, and what has ended. All are read on lower-case
// text with words set apart by single spaces; an elided word may stand apart ("n' a pas") or not ("n'a pas").
import type { Grammar } from '../../extract/rules/grammar';

const any = (words: string): string => words.trim().split(/\s+/u).join('|');
const INFINITIVE = '(?:[^ ]+ ){0,3}?[^ ]+(?:er|ir|re|oir)(?= |$)';

const negation = new RegExp(
  `(?:^| )(?:${[
    `pas(?! seulement| uniquement| moins| à pas| de tir)`,
    any('jamais aucun aucune nullement guère ni'),
    `n(?:e |['’] ?)(?:[^ ]+ ){1,4}plus`,
    `n(?:e |['’] ?)(?:[^ ]+ ){1,3}rien`,
    'cesser? d',
    'faute d',
  ].join('|')})(?: |['’]|$)`,
  'u',
);

const denial = new RegExp(
  [
    String.raw`(?:^| )dém(?:en|is)\p{L}*`,
    String.raw`(?:^| )réfut\p{L}+`,
    String.raw`(?:^| )récus\p{L}+`,
    '(?:^| )nie(?:nt|r)?(?= )',
    'échoué',
    'capoté',
    'avorté',
    "tombée?s? à l['’] ?eau",
    String.raw`renonc\p{L}+`,
    String.raw`abandonn\p{L}+`,
    String.raw`écarte\p{L}* (?:toute|l['’] ?idée|l['’] ?hypothèse)`,
    String.raw`exclu\p{L}* (?:toute?|de |l['’] ?idée|un |une )`,
    '(?:sans|aucun) fondement',
    'fausses? (?:informations?|rumeurs?)',
    "rejet(?:é|te|ée|er) (?:l['’] ?offre|une offre|la proposition|les avances)",
    "décliné (?:l['’] ?offre|une offre|la proposition)",
  ].join('|'),
  'u',
);

const plan = new RegExp(
  `(?:^| )(?:${[
    `(?:${any('va vont compte comptent entend entendent veut veulent souhaite souhaitent espère espèrent doit doivent prévoit prévoient projette projettent ambitionne ambitionnent promet promettent')})(?: d['’e])? ${INFINITIVE}`,
    `(?:${any('sera seront aura auront prévu prévue prévus prévues planifié programmé')})(?= |$)`,
    `(?:${any("s'apprête s’apprête s'apprêtent apprête apprêtent s'engage engage engagent")}) à ${INFINITIVE}`,
    `(?:a|ont) l['’] ?intention`,
    `(?:projet|objectif|ambition) (?:est )?(?:de |d['’])`,
    `en vue d`,
    `(?:en|à) (?:passe|voie) d`,
  ].join('|')})`,
  'u',
);

const hypothetical = new RegExp(
  `(?:^| )(?:${[
    any(`aurait auraient serait seraient pourrait pourraient devait devaient devrait devraient voudrait voudraient souhaiterait
souhaiteraient envisage envisagent envisagerait envisageraient étudie étudient étudierait étudieraient réfléchit réfléchissent
réfléchirait explore explorent discute discutent discuterait négocie négocient négocierait négocieraient songe songent
songerait prévoirait compterait viserait lorgne lorgnent convoite convoitent propose proposent tente tentent
éventuel éventuelle éventuels éventuelles hypothétique potentiel potentielle`),
    `(?:peut|peuvent) ${INFINITIVE}`,
    `en (?:cours de )?(?:discussions?|négociations?|pourparlers|lice)`,
    `candidate?s? (?:à|au)`,
  ].join('|')})(?= |$)`,
  'u',
);

const rumour = new RegExp(
  [
    "(?:selon|d['’] ?après) (?:des|une|un|plusieurs|deux|trois|nos|certaines?|les) (?:sources?|informations?|proches?|personnes?|médias|rumeurs?|observateurs|bruits)",
    "(?:selon|d['’] ?après|à en croire) (?:la presse|bloomberg|reuters|le financial times|les échos|le monde|le figaro|la tribune|the information|sifted|politico|le wall street journal|l['’] ?agence)",
    '(?:source|personne)s? proches? d',
    'proches? du dossier',
    'rumeurs?',
    'crois?(?:t|ent) savoir',
    'de (?:bonne )?source',
    'bruits? de couloir',
    '(?:on|il se) (?:murmure|dit) que',
    'spécul',
    'pressenti',
    'présenté comme',
    'officieusement',
    'en toute discrétion',
    String.raw`\?[  »”")]*$`,
  ].join('|'),
  'u',
);

const ended = new RegExp(
  [
    "(?:^| )(?:cède|cèdent|cédé|cédée|cédées|vend|vendent|vendu|vendue|soldé|liquidé|revendu|revend) (?:l['’] ?intégralité |la totalité |toutes? |l['’] ?essentiel |le reste )?(?:de |d['’] ?)?(?:sa|ses|leurs?|son|la|les|toute sa|toutes ses|l['’]) ?(?:participations?|parts?|actions?|titres|solde|intérêts)",
    "(?:sorti|sortie|sortis|sort|sortent|retiré|retirée|retire|désengagé|désengage|retrait|désengagement)(?= (?:du|de|d['’]))",
    'mis fin',
    'met fin',
    'mettre fin',
    'rompu',
    String.raw`(?:était|étaient) (?:[^ ]+ ){0,3}(?:détenu|contrôl|possédé|bas|install|implant)\p{L}*`,
    `avant d(?:e |['’] ?)(?:en |s['’] ?en |le |la |les )?(?:sortir|céder|revendre|quitter|retirer|vendre|désengager)`,
    `jusqu['’] ?(?:ici|alors|à présent)`,
    'jusque-là',
    'résilié',
    "dénoncé l['’] ?accord",
    "fin (?:de|du|à|d['’]) ?(?:la |l['’] ?|son |leur |ce |cette )?(?:partenariat|collaboration|accord|contrat|alliance)",
    'a pris fin',
    'a vécu',
    'fermé (?:ses|son|sa|leurs?)',
    '(?:a|ont) annulé',
    'suspendu',
  ].join('|'),
  'u',
);

export const CUES: Grammar['cues'] = { negation, denial, plan, hypothetical, rumour, ended };
