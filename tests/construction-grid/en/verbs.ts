// The usual verbs of each relation, with their forms; what stands for the two sides is a letter of the cast.

export interface Verb {
  readonly word: string;
  readonly relation: string;
  /** base, -s, past, participle, -ing; what follows the verb before its object belongs to `with`. */
  readonly forms: readonly [string, string, string, string, string];
  /** What stands between verb and object: "in", "chips to". */
  readonly with: string;
  readonly tail: string;
  readonly from: string;
  readonly to: string;
  /** The relation runs from the object of the verb to its subject: "buys chips from". */
  readonly turned: boolean;
  /** Told in the present. */
  readonly state: boolean;
  readonly passive: boolean;
}

// relation | forms | what follows, ~ for the object | subject and object | options
const TABLE = `
ACQUIRED | acquire acquires acquired acquired acquiring | ~ | A B | passive
ACQUIRED | buy buys bought bought buying | ~ | A B | passive
ACQUIRED | take_over takes_over took_over taken_over taking_over | ~ | A B | passive
ACQUIRED | purchase purchases purchased purchased purchasing | ~ | A B | passive
ACQUIRED | snap_up snaps_up snapped_up snapped_up snapping_up | ~ | A B | passive
ACQUIRED | absorb absorbs absorbed absorbed absorbing | ~ | A B | passive
INVESTED_IN | invest invests invested invested investing | in ~ | F B |
INVESTED_IN | back backs backed backed backing | ~ | F B | passive
INVESTED_IN | fund funds funded funded funding | ~ | F B | passive
INVESTED_IN | put_money puts_money put_money put_money putting_money | into ~ | F B |
INVESTED_IN | finance finances financed financed financing | ~ | F B | passive
INVESTED_IN | take_a_stake takes_a_stake took_a_stake taken_a_stake taking_a_stake | in ~ | A B |
SUPPLIES | supply supplies supplied supplied supplying | ~ with sensors | A B | passive state
SUPPLIES | equip equips equipped equipped equipping | ~ with cameras | A B | passive state
SUPPLIES | provide provides provided provided providing | ~ with software | A B | passive state
SUPPLIES | sell sells sold sold selling | chips to ~ | A B | state
SUPPLIES | deliver delivers delivered delivered delivering | batteries to ~ | A B | state
SUPPLIES | buy_chips buys_chips bought_chips bought_chips buying_chips | from ~ | A B | state turned
SUPPLIES | order orders ordered ordered ordering | 30 robots from ~ | A B | turned
SUPPLIES | source sources sourced sourced sourcing | its batteries from ~ | A B | state turned
FOUNDED | found founds founded founded founding | ~ | P B | passive
FOUNDED | set_up sets_up set_up set_up setting_up | ~ | P B | passive
FOUNDED | co-found co-founds co-founded co-founded co-founding | ~ | P B | passive
FOUNDED | start starts started started starting | ~ | P B | passive
FOUNDED | establish establishes established established establishing | ~ | P B | passive
FOUNDED | launch launches launched launched launching | ~ | P B | passive
FORMERLY_AT | leave leaves left left leaving | ~ | P B |
FORMERLY_AT | quit quits quit quit quitting | ~ | P B |
HOLDS_ROLE | run runs ran run running | ~ | P B | passive state
HOLDS_ROLE | lead leads led led leading | ~ | P B | passive state
HOLDS_ROLE | join joins joined joined joining | ~ as finance chief | P B |
HOLDS_ROLE | head heads headed headed heading | ~ | P B | passive state
BOARD_SEAT | chair chairs chaired chaired chairing | ~ | P B | passive state
BOARD_SEAT | join_the_board joins_the_board joined_the_board joined_the_board joining_the_board | of ~ | P B |
SUBSIDIARY_OF | own owns owned owned owning | ~ | A B | passive state turned
SUBSIDIARY_OF | control controls controlled controlled controlling | ~ | A B | passive state turned
BUILDS | develop develops developed developed developing | the language model ~ | A X | passive
BUILDS | build builds built built building | the robot ~ | A X | passive
BUILDS | launch_it launches launched launched launching | the chatbot ~ | A X | passive
BUILDS | make makes made made making | the sensor ~ | A X | passive state
BUILDS | unveil unveils unveiled unveiled unveiling | the AI model ~ | A X | passive
BUILDS | design designs designed designed designing | the chip ~ | A X | passive
SUPPORTS | support supports supported supported supporting | ~ | M B | passive state
SUPPORTS | subsidise subsidises subsidised subsidised subsidising | ~ | M B | passive
SUPPORTS | award awards awarded awarded awarding | a grant to ~ | M B |
SUPPORTS | give gives gave given giving | a loan to ~ | M B |
PARTNERED_WITH | partner partners partnered partnered partnering | with ~ | A B |
PARTNERED_WITH | team_up teams_up teamed_up teamed_up teaming_up | with ~ | A B |
PARTNERED_WITH | work works worked worked working | with ~ on sensors | A B | state
PARTNERED_WITH | join_forces joins_forces joined_forces joined_forces joining_forces | with ~ | A B |
PARTNERED_WITH | collaborate collaborates collaborated collaborated collaborating | with ~ | A B | state
COMPETES_WITH | compete competes competed competed competing | with ~ | A B | state
COMPETES_WITH | rival rivals rivalled rivalled rivalling | ~ | A B | state passive
COMPETES_WITH | vie vies vied vied vying | with ~ for customers | A B | state
COMPETES_WITH | challenge challenges challenged challenged challenging | ~ | A B | state passive
REGULATES | supervise supervises supervised supervised supervising | ~ | R B | passive state
REGULATES | fine fines fined fined fining | ~ | R B | passive
REGULATES | investigate investigates investigated investigated investigating | ~ | R B | passive
REGULATES | audit audits audited audited auditing | ~ | R B | passive
OPERATES_IN | open opens opened opened opening | an office in ~ | A T |
OPERATES_IN | operate operates operated operated operating | in ~ | A T | state
OPERATES_IN | expand expands expanded expanded expanding | into ~ | A T |
OPERATES_IN | employ employs employed employed employing | 40 people in ~ | A T | state
HEADQUARTERED_IN | have has had had having | its headquarters in ~ | A T | state
HEADQUARTERED_IN | move moves moved moved moving | its headquarters to ~ | A T |
`;

/** All verbs of the grid. */
export const VERBS: readonly Verb[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [relation, forms, around, sides, options] = row.split('|').map((cell) => cell.trim()) as string[];
    const [before, after] = (around as string).split('~') as [string, string];
    const words = (forms as string).split(' ');
    const [from, to] = (sides as string).split(' ') as [string, string];
    return {
      word: `${(words[0] as string).replace(/_/g, ' ')} ${before}`.trim(),
      relation: relation as string,
      forms: words.map((form) =>
        form.replace('launch_it', 'launch').replace(/_/g, ' '),
      ) as unknown as Verb['forms'],
      with: before.trim(),
      tail: after,
      from,
      to,
      turned: (options as string).includes('turned'),
      state: (options as string).includes('state'),
      passive: (options as string).includes('passive'),
    };
  });
