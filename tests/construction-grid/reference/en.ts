// The English reference grid: who is meant by "it", "the battery maker", "both", "the latter", and by nothing at all.
import type { Cell } from '../cell';
import { makeCells } from './make';

const OPENINGS = `
one firm | {A} has moved into new rooms. | | it=A they=A company=A firm=A group=A
one firm, a sentence between | {A} has moved into new rooms. The market is growing fast. | | company=A firm=A
start-up of a town | {A}, a start-up from Berlin, has hired 40 engineers. | HEADQUARTERED_IN A Berlin | it=A start-up=A Berlin-firm=A Munich-firm=
maker of something | The battery maker {A} has hired 40 engineers. | | it=A battery-maker=A company=A manufacturer=A drone-maker=
firm of a country | The French software group {A} has posted a loss. | HEADQUARTERED_IN A France | group=A French-firm=A software-firm=A German-firm=
purchase | {A} has bought {B}. | ACQUIRED A B | buyer=A acquirer=A two-firms=AB both=AB
purchase of makers | The battery maker {A} has bought the drone maker {B}. | ACQUIRED A B | battery-maker=A drone-maker=B two-firms=AB chip-maker= company=?AB
purchase of countries | The French group {A} has bought the Swedish company {B}. | ACQUIRED A B; HEADQUARTERED_IN A France; HEADQUARTERED_IN B Sweden | French-firm=A Swedish-firm=B German-firm=
group and start-up | The group {A} has invested in the start-up {B}. | INVESTED_IN A B | investor=A start-up=B group=A two-firms=AB
fund and start-up | The fund {G} has put money into the start-up {A}. | INVESTED_IN G A | start-up=A
supplier and customer | {A} supplies {B} with chips. | SUPPLIES A B | supplier=A customer=B two-firms=AB
subsidiary | {A} is a subsidiary of {B}. | SUBSIDIARY_OF A B | parent=B subsidiary=A
rivals in two towns | {A} from Berlin competes with {B} from Lyon. | COMPETES_WITH A B; HEADQUARTERED_IN A Berlin; HEADQUARTERED_IN B Lyon | Berlin-firm=A Lyon-firm=B both=AB Munich-firm=
two firms | {A} and {B} have agreed on a common standard. | PARTNERED_WITH A B | both=AB they=AB two-firms=AB two=AB three=
three firms | {A}, {B} and {C} have agreed on a common standard. | PARTNERED_WITH A B; PARTNERED_WITH A C; PARTNERED_WITH B C | they=ABC three=ABC three-firms=ABC both=
head of a firm | {Q} runs {A}. | HOLDS_ROLE Q A | she=Q he=Q company=A it=A manager=Q
new head | {A} has named {Q} chief executive. | HOLDS_ROLE Q A | she=Q he=Q company=A new-boss=Q
founder | {Q} founded {A} in 2019. | FOUNDED Q A | she=Q he=Q company=A founder=Q
new robot | {A} has unveiled the robot {X}. | BUILDS A X | robot=X machine=X company=A drone=
new chatbot | {A} has developed {X}, a chatbot for clinics. | BUILDS A X | chatbot=X tool=X product=X company=A
new product | {A} now sells {X}. | BUILDS A X | product=X name-of-product=X
`;

const REFERENCES = `
it | firm | n=it | a=it | g=its | p=its
they | firm many | n=they | a=them | g=their | p=their
company | firm | n=the company | a=the company | g=the company's | p=its
firm | firm | n=the firm | a=the firm | g=the firm's | p=its
group | firm | n=the group | a=the group | g=the group's | p=its
start-up | firm | n=the start-up | a=the start-up | g=the start-up's | p=its
manufacturer | firm | n=the manufacturer | a=the manufacturer | g=the manufacturer's | p=its
Berlin-firm | firm | n=the Berlin company | a=the Berlin company | g=the Berlin company's | p=its
Munich-firm | firm | n=the Munich-based company | a=the Munich-based company | g=the Munich-based company's | p=its
Lyon-firm | firm | n=the Lyon-based firm | a=the Lyon-based firm | g=the Lyon-based firm's | p=its
French-firm | firm | n=the French company | a=the French company | g=the French company's | p=its
German-firm | firm | n=the German company | a=the German company | g=the German company's | p=its
Swedish-firm | firm | n=the Swedish firm | a=the Swedish firm | g=the Swedish firm's | p=its
software-firm | firm | n=the software company | a=the software company | g=the software company's | p=its
battery-maker | firm | n=the battery maker | a=the battery maker | g=the battery maker's | p=its
drone-maker | firm | n=the drone maker | a=the drone maker | g=the drone maker's | p=its
chip-maker | firm | n=the chip maker | a=the chip maker | g=the chip maker's | p=its
buyer | firm | n=the buyer | a=the buyer | g=the buyer's | p=its
acquirer | firm | n=the acquirer | a=the acquirer | g=the acquirer's | p=its
investor | firm | n=the investor | a=the investor | g=the investor's | p=its
supplier | firm | n=the supplier | a=the supplier | g=the supplier's | p=its
customer | firm | n=the customer | a=the customer | g=the customer's | p=its
parent | firm | n=the parent company | a=the parent company | g=the parent company's | p=its
subsidiary | firm | n=the subsidiary | a=the subsidiary | g=the subsidiary's | p=its
both | firm many | n=both | a=both | p=their
two | firm many | n=the two | a=the two | p=their
two-firms | firm many | n=the two companies | a=both companies | p=their
three | firm many | n=all three | a=all three | p=their
three-firms | firm many | n=the three companies | a=all three companies | p=their
she | person | n=she | a=her | g=her
he | person | n=he | a=him | g=his
manager | person | n=the manager | a=the manager | g=the manager's
founder | person | n=the founder | a=the founder | g=the founder's
new-boss | person | n=the new boss | a=the new boss | g=the new boss's
robot | product | n=the robot | a=the robot
machine | product | n=the machine | a=the machine
drone | product | n=the drone | a=the drone
chatbot | product | n=the chatbot | a=the chatbot
tool | product | n=the tool | a=the tool
product | product | n=the product | a=the product
name-of-product | product | n={X} | a={X}
`;

const CLAUSES = `
buy | firm | {n} [has/have] bought {D}. | ACQUIRED r D
buy | firm | {D} has bought {a}. | ACQUIRED D r
take over | firm | {n} [was/were] taken over by {D}. | ACQUIRED D r
take over | firm | In May {n} took over {D}. | ACQUIRED r D
invest | firm | {n} [has/have] invested in {D}. | INVESTED_IN r D
invest | firm | {F} has invested 4 million euros in {a}. | INVESTED_IN F r
back | firm | {n} [is/are] backed by {F}. | INVESTED_IN F r
back | firm | {g} backers include {F}. | INVESTED_IN F r
supply | firm | {n} [supplies/supply] {D} with sensors. | SUPPLIES r D
supply | firm | {D} supplies {a} with software. | SUPPLIES D r
customer | firm | {g} customers include {D}. | SUPPLIES r D
customer | firm | {D} is a customer of {a}. | SUPPLIES r D
order | firm | {D} has ordered 30 robots from {a}. | SUPPLIES r D
order | firm | {n} [has/have] ordered 30 robots from {D}. | SUPPLIES D r
found | firm | {n} [was/were] founded by {P}. | FOUNDED P r
found | firm | {P} founded {a} in 2016. | FOUNDED P r
chief executive | firm | {g} chief executive is {P}. | HOLDS_ROLE P r
chief executive | firm | {P} is chief executive of {a}. | HOLDS_ROLE P r
run | firm | {P} runs {a}. | HOLDS_ROLE P r
run | firm | {n} [is/are] run by {P}. | HOLDS_ROLE P r
own | firm | {n} [is/are] owned by {D}. | SUBSIDIARY_OF r D
own | firm | {D} owns {a}. | SUBSIDIARY_OF r D
belong | firm | {n} [belongs/belong] to {D}. | SUBSIDIARY_OF r D
work | firm | {n} [works/work] with {D} on sensors. | PARTNERED_WITH r D
work | firm | {D} works with {a} on sensors. | PARTNERED_WITH D r
compete | firm | {n} [competes/compete] with {D}. | COMPETES_WITH r D
compete | firm | {g} biggest rival is {D}. | COMPETES_WITH D r
be based | firm | {n} [is/are] based in {T}. | HEADQUARTERED_IN r T
be based | firm | {g} headquarters are in {T}. | HEADQUARTERED_IN r T
run a plant | firm | {n} [runs/run] a plant in {T}. | OPERATES_IN r T; BUILDS r plant
raise | firm | {n} [has/have] raised 5 million euros. | RAISED r
develop | firm | {n} [has/have] developed the language model {Y}. | BUILDS r Y
leave | firm | {P} left {a} in 2019. | FORMERLY_AT P r
found | person | {n} founded {D} in 2016. | FOUNDED r D
join | person | {n} joined from {D}. | FORMERLY_AT r D
chief executive | person | {n} is also chief executive of {D}. | HOLDS_ROLE r D
leave | person | {n} left {D} in 2018. | FORMERLY_AT r D
board | person | {n} sits on the board of {D}. | BOARD_SEAT r D
invest | person | {n} has invested in {D}. | INVESTED_IN r D
work | person | {n} used to work for {D}. | FORMERLY_AT r D
own | person | {g} previous employer was {D}. | FORMERLY_AT r D
use | product | {D} uses {a}. | SUPPLIES A D
use | product | {n} is used by {D}. | SUPPLIES A D
order | product | {D} has ordered 40 of them. | SUPPLIES A D
buy | product | {D} has bought {a}. | SUPPLIES A D
sell | product | {n} is sold to {D}. | SUPPLIES A D
customer | product | {n} counts {D} among its customers. | SUPPLIES A D
`;

const FRAMES = `
question and answer | bought, acquired, took over, swallowed | Who {w} {B}? {A}. | + ACQUIRED A B
question and answer | backs, finances, is behind | Who {w} {B}? {F}. | + INVESTED_IN F B
question and answer | runs, heads, leads, is in charge of | Who {w} {B}? {P}. | + HOLDS_ROLE P B
question and answer | owns, controls | Who {w} {B}? {A}, since 2019. | + SUBSIDIARY_OF B A
question and answer | founded, started | And who {w} {B}? {P} did. | + FOUNDED P B
question and answer | buy, acquire | Did {A} {w} {B}? No. | - ACQUIRED A B
question and answer | supplies, equips | Who {w} {B} with chips? Not {A}. | - SUPPLIES A B
the rest | held, owned, controlled | {A} holds 60 percent of {B}, with the rest {w} by {C}. | ? SUBSIDIARY_OF B A | ? INVESTED_IN A B | + INVESTED_IN C B | - SUBSIDIARY_OF A C
the rest | belongs to, is held by, is owned by, lies with | {A} holds 60 percent of {B}. The rest {w} {C}. | ? SUBSIDIARY_OF B A | ? INVESTED_IN A B | + INVESTED_IN C B | - INVESTED_IN C A
the rest | came from, was provided by, was put up by | {B} has raised 20 million euros, half of it from {F}. The rest {w} {G}. | ? RAISED B | + INVESTED_IN F B | + INVESTED_IN G B
half of it | from, provided by | {B} has raised 20 million euros, half of it {w} {F}. | ? RAISED B | + INVESTED_IN F B
half of it | put in, provided, contributed, put up | {B} has raised 20 million euros. {F} {w} half of it. | ? RAISED B | + INVESTED_IN F B
the money | comes from, was provided by, came from, is from | {B} has raised 20 million euros. The money {w} {F}. | ? RAISED B | + INVESTED_IN F B
the round | was led by, was joined by, was backed by | {B} has raised 20 million euros. The round {w} {F}. | ? RAISED B | + INVESTED_IN F B
the sum without a round | comes from, was paid by | {A} has bought {B} for 20 million euros. The money {w} {F}. | ? ACQUIRED A B | - INVESTED_IN F B
the largest of them | largest, biggest, best known | {B} has three shareholders. The {w} of them is {F}. | + INVESTED_IN F B
the largest of them | largest, biggest, most important | {B} has many customers. The {w} of them is {A}. | + SUPPLIES B A
one and the other | one, first | {B} has two investors. One is {F}, the other {G}. | + INVESTED_IN F B | + INVESTED_IN G B
one and the other | customers, buyers, clients | {B} has two {w}. One is {A}, the other is {C}. | + SUPPLIES B A | + SUPPLIES B C
one and the other | subsidiaries, units | {A} has two {w}: one is {B}, the other {C}. | + SUBSIDIARY_OF B A | + SUBSIDIARY_OF C A
one and the other | founders | {B} has two {w}. One is {P}, the other {Q}. | + FOUNDED P B | + FOUNDED Q B
the former and the latter | bought, acquired, took over | {A} and {B} have agreed on a standard. The former {w} {C}, the latter {D}. | ? PARTNERED_WITH A B | + ACQUIRED A C | + ACQUIRED B D
the former and the latter | supplies, equips | {A} and {B} have agreed on a standard. The former {w} {C} with chips. | ? PARTNERED_WITH A B | + SUPPLIES A C | - SUPPLIES B C
the former and the latter | supplies, equips | {A} and {B} have agreed on a standard. The latter {w} {C} with chips. | ? PARTNERED_WITH A B | + SUPPLIES B C | - SUPPLIES A C
the former and the latter | is based, has its headquarters | {A} competes with {B}. The latter {w} in {T}. | ? COMPETES_WITH A B | + HEADQUARTERED_IN B T | - HEADQUARTERED_IN A T
it is called | called, named | {A} has a new subsidiary. It is {w} {B}. | + SUBSIDIARY_OF B A
it is called | called, named | {A} has a new language model. It is {w} {X}. | + BUILDS A X
it is called | called, named | {P} has founded a company. It is {w} {B}. | + FOUNDED P B
its name is | name | {A} has built a robot. Its {w} is {X}. | + BUILDS A X
new boss | took over, started, arrived | {A} has a new boss. {P} {w} in May. | + HOLDS_ROLE P A
new boss | boss, chief executive, finance chief | {A} has a new {w}. {P} comes from {B}. | + HOLDS_ROLE P A | + FORMERLY_AT P B | - HOLDS_ROLE P B
new boss | chief executive, chairman, managing director | {A} has a new {w}: {P}. | + HOLDS_ROLE P A
new boss | took over, started, arrived | {A} has a new boss. {P}, until now head of sales at {B}, {w} in May. | + HOLDS_ROLE P A | + FORMERLY_AT P B | - HOLDS_ROLE P B
deputy | deputy, predecessor, successor | {P} runs {A}. Her {w} is {Q}. | ? HOLDS_ROLE P A | ? HOLDS_ROLE Q A | ? FORMERLY_AT Q A
the seller | seller, vendor | {A} has bought {B}. The {w} was {C}. | ? ACQUIRED A B | - ACQUIRED C B | - SUBSIDIARY_OF B C | - ACQUIRED A C | ? FORMERLY_AT C B
the buyer | buyer, acquirer, purchaser | {B} has been sold. The {w} is {A}. | + ACQUIRED A B
the buyer | buyer, acquirer, new owner | {C} has sold {B}. The {w} is {A}. | + ACQUIRED A B | - ACQUIRED A C
40 of them | bought, ordered, leased | {A} has built a new robot. {B} has {w} 40 of them. | + SUPPLIES A B
40 of them | bought, ordered, taken | {A} makes delivery robots. {B} has {w} 40. | ? BUILDS A robots | + SUPPLIES A B
40 of them | went to, were bought by, were sold to | {A} has built 100 robots. 40 of them {w} {B}. | + SUPPLIES A B
the order | order, contract | {A} will build 40 robots. The {w} comes from {B}. | + SUPPLIES A B
the order | order, contract | {B} needs 40 robots. The {w} went to {A}. | + SUPPLIES A B
the order | worth, valued at | {A} has won an order from {B}. It is {w} 4 million euros. | + SUPPLIES A B
the deal | values, valued | {A} has bought {B}. The deal {w} the company at 40 million euros. | + ACQUIRED A B
nothing | supplies, equips | {A} is based in {T} and {w} {B} with chips. | + HEADQUARTERED_IN A T | + SUPPLIES A B
nothing | buying, acquiring | {A} has grown, {w} {B} and {C}. | + ACQUIRED A B | + ACQUIRED A C
nothing | Founded, Started | {w} in 2019 by {P}, {A} employs 40 people. | + FOUNDED P A
nothing | Based, Headquartered | {w} in {T}, the company supplies {B}. | - HEADQUARTERED_IN B T
nothing | Backed, Financed | {B} is growing. {w} by {F}, the start-up has hired 40 people. | + INVESTED_IN F B
nothing | Owned, Controlled | {B} is growing. {w} by {A}, it has hired 40 people. | + SUBSIDIARY_OF B A
whose | chief executive, boss | {A}, whose {w} is {P}, has bought {B}. | + HOLDS_ROLE P A | + ACQUIRED A B | - HOLDS_ROLE P B
whose | chief executive, finance chief | {A} has bought {B}, whose {w} is {P}. | + ACQUIRED A B | + HOLDS_ROLE P B | - HOLDS_ROLE P A
whose | customers, buyers | {A} has bought {B}, whose {w} include {C}. | + ACQUIRED A B | + SUPPLIES B C | - SUPPLIES A C
whose | which was founded by, which is run by | {A} has bought {B}, {w} {P}. | + ACQUIRED A B | ? FOUNDED P B | ? HOLDS_ROLE P B | - HOLDS_ROLE P A | - FOUNDED P A
its rival | rival, competitor | {A} has bought its {w} {B}. It is run by {P}. | + ACQUIRED A B | ? COMPETES_WITH A B | ? HOLDS_ROLE P B | ? HOLDS_ROLE P A
its rival | rival, competitor | {A} is growing. Its {w} {B} has bought {C}. | + COMPETES_WITH A B | + ACQUIRED B C | - ACQUIRED A C
its head | chief executive, founder, boss | {A} is growing. Its {w} {P} has left {B}. | ? HOLDS_ROLE P A | ? FOUNDED P A | ? FORMERLY_AT P B
its head | chief executive, finance chief | {A} has hired 40 people. {w} {P} comes from {B}. | + HOLDS_ROLE P A | + FORMERLY_AT P B | - HOLDS_ROLE P B
each | respectively | {A} and {B} have bought {C} and {D} {w}. | + ACQUIRED A C | + ACQUIRED B D | - ACQUIRED A D | - ACQUIRED B C
the second | second, other | {A} has two owners, {C} and {F}. The {w} also owns {B}. | ? INVESTED_IN C A | ? INVESTED_IN F A | ? SUBSIDIARY_OF A C | ? SUBSIDIARY_OF A F | ? INVESTED_IN F B | ? SUBSIDIARY_OF B F | - SUBSIDIARY_OF B A
family | hold, own | {Q} and his family {w} 28 percent of {B}. | + INVESTED_IN Q B
family | hold, own | {Q} and his family {w} 28 percent of {B}, making them the second-largest owner after {C}. | + INVESTED_IN Q B | ? INVESTED_IN C B
both sides | former employer, old firm | {P} has founded {B}. Her {w}, {A}, is among the customers. | + FOUNDED P B | + FORMERLY_AT P A | + SUPPLIES B A
unlike | Unlike, Like | {w} {A}, the company supplies {B} with chips. | - SUPPLIES A B
another | another, a second | {A} has bought {B}. It also wants {w} company, {C}. | + ACQUIRED A B | - ACQUIRED A C
the company of the passage | group, company | {A} is buying the startup {B}. {P} runs the {w} from {T}. | + ACQUIRED A B | ? HOLDS_ROLE P A | ? HOLDS_ROLE P B | ? HEADQUARTERED_IN A T
`;

/** All cells. */
export const cells = (): Cell[] =>
  makeCells({ openings: OPENINGS, references: REFERENCES, clauses: CLAUSES, frames: FRAMES });
