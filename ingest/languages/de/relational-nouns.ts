// German nouns that relate whoever is so called to somebody else: "Tochter der X AG", "Kunde von X", "X-Chef".
import type { RelationalNoun } from '../../extract/rules/case/language';
import { boardRoles, founders, foundersPlural, roles } from './head-nouns';

export const relational: readonly RelationalNoun[] = [
  {
    relation: 'BOARD_SEAT',
    holder: 'subject',
    words: boardRoles,
    owner: 'von bei',
    kinds: ['Person'],
    implicit: true,
    title: 'role',
  },
  {
    relation: 'FOUNDED',
    holder: 'subject',
    words: `${founders} ${foundersPlural}`,
    owner: 'von',
    kinds: ['Person'],
    implicit: true,
  },
  {
    relation: 'HOLDS_ROLE',
    holder: 'subject',
    words: roles,
    owner: 'von bei beim an',
    kinds: ['Person'],
    implicit: true,
    title: 'role',
  },
  {
    relation: 'SUBSIDIARY_OF',
    holder: 'subject',
    words:
      '-tochter -tochtergesellschaft -tochterunternehmen -tochterfirma -ableger -töchter -töchtern konzerntochter -tochtergesellschaften -tochterfirmen -sparte',
    owner: 'von',
    implicit: true,
  },
  {
    relation: 'SUBSIDIARY_OF',
    holder: 'object',
    words:
      '-mutter -mutterkonzern -muttergesellschaft -mutterhaus -mutterunternehmen -mutterfirma eigentümer eigner besitzer mehrheitseigentümer mehrheitseigner alleineigentümer',
    owner: 'von',
    implicit: true,
  },
  {
    relation: 'SUPPLIES',
    holder: 'object',
    words:
      '-kunde -kunden -kundin -großkunde -großkunden -abnehmer -abnehmern auftraggeber auftraggebern anwender anwendern -nutzer -nutzern pilotkunde pilotkunden ankerkunde ankerkunden referenzkunde referenzkunden erstkunde erstkunden käufer',
    owner: 'von bei für',
    implicit: true,
  },
  {
    relation: 'SUPPLIES',
    holder: 'subject',
    words: '-lieferant -lieferanten -zulieferer -zulieferern -ausstatter hauslieferant',
    owner: 'von für',
    implicit: true,
  },
  {
    relation: 'INVESTED_IN',
    holder: 'subject',
    role: 'lead',
    words:
      'lead leadinvestor lead-investor hauptinvestor ankerinvestor hauptinvestoren ankerinvestoren leadinvestoren führungsinvestor',
    owner: 'von bei',
    implicit: true,
  },
  {
    relation: 'INVESTED_IN',
    holder: 'subject',
    words:
      '-investor -investoren -geldgeber -geldgebern -kapitalgeber -kapitalgebern -gesellschafter -gesellschaftern -aktionär -aktionäre -aktionären ' +
      '-anteilseigner -anteilseignern -anteilseigentümer business-angel business-angels -unterstützer -finanzier -finanziers -teilhaber -altinvestor -altinvestoren',
    owner: 'von bei an',
    implicit: true,
    figures: ['stake'],
  },
  {
    relation: 'PARTNERED_WITH',
    holder: 'object',
    words:
      '-partner -partnern -kooperationspartner -kooperationspartnern -entwicklungspartner -technologiepartner -vertriebspartner verbündete verbündeten verbündeter',
    owner: 'von',
    kinds: ['Company', 'Investor', 'PublicBody'],
    implicit: true,
  },
  {
    relation: 'COMPETES_WITH',
    holder: 'object',
    words:
      '-konkurrent -konkurrenten -konkurrentin -rivale -rivalen -rivalin -wettbewerber -wettbewerbern -mitbewerber -mitbewerbern -konkurrenz -herausforderer -gegenspieler -erzrivale -erzrivalen -widersacher',
    owner: 'von',
    kinds: ['Company', 'Investor', 'PublicBody'],
    implicit: true,
  },
];
