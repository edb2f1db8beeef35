// English words and turns that say whether a thing is so: negation, denial, plan, rumour, end.
import type { Grammar } from '../../extract/rules/grammar';

export const CUES: Grammar['cues'] = {
  negation:
    /(?:^| )(?:not|never|neither|nor|cannot|without|nobody|none|no longer|no plans?|no stake|no intention|\p{L}+n['’]t)(?: |$)/u,
  denial:
    /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed)|rebuff(?:s|ed)?|dismiss(?:es|ed) (?:a |the |as )?(?:report|rumou?r|claim|speculation|suggestion)s?|collapsed|fell (?:through|apart)|fallen (?:through|apart)|called off|broke down|broken down|walked away from|abandoned|scrapped|shelved|rejected|turned down|ruled out|fake news|does not exist|untrue|baseless|without foundation)\b/u,
  plan: /(?:^| )(?:will|plans?|planned|planning|intends?|aims?|hopes?|wants?|set to|due to|expects? to)(?: |$)/u,
  rumour:
    /\b(?:people (?:familiar|close|briefed|with (?:direct )?knowledge)|person (?:familiar|close|briefed|with)|sources? (?:familiar|close|said|say|told|with|with knowledge)|according to (?:sources|people|insiders|a person|a source|two|three|several|media reports|reports|press reports)|reportedly|allegedly|is said to|are said to|was said to|were said to|rumou?r(?:s|ed)?|speculation|insiders?|unconfirmed|is thought to|are thought to|is understood to|are understood to|is believed to|are believed to|purportedly|media reports|sniffing around|word has it)\b/u,
  ended:
    /(?:^| )(?:sold (?:its|his|her|their|all|the) .*(?:stake|shares|holding)|exited|divested|parted ways)(?: |$)/u,
};
