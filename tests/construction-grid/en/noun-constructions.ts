// Nouns of deals, owners, customers, partners, rivals and authorities with the light verbs and phrases that tell them.

export const NOUN_CONSTRUCTIONS = `
# purchase | ACQUIRED A B | acquisition, purchase, takeover, buyout
+ {A} completed the {n} of {B} in May.
+ {A} announced the {n} of {B} on Monday.
+ {A} has signed an agreement for the {n} of {B}.
+ {A} closed its {n} of {B} in May.
+ {A}'s {n} of {B} closed in May.
+ The {n} of {B} by {A} was completed in May.
+ {A}'s {n} of {B}, completed in May, cost 30 million euros.
+ With the {n} of {B}, {A} enters the robotics market.
+ With its {n} of {B}, {A} has entered the robotics market.
+ Through the {n} of {B}, {A} gained 40 engineers.
+ Since its {n} by {A} in 2021, {B} has doubled its staff.
+ {B} has grown fast since its {n} by {A}.
+ After the {n} of {B} in 2021, {A} moved to larger offices.
+ Following its {n} of {B}, {A} employs 400 people.
+ {A}'s latest {n} is {B}.
+ {B} is {A}'s third {n} this year.
+ {A}'s {ns} include {B} and {C}. | + ACQUIRED A C
+ The {n} of {B} cost {A} 30 million euros.
+ {A} paid 30 million euros for the {n} of {B}.
+ {A} financed the {n} of {B} with a loan.
+ {A} followed up with the {n} of {B}.
+ The {B} {n} helped {A} to grow.
+ {A} closed the {B} {n} in May.
+ The {n} by {A} has changed little at {B}.
+ The {n} of {B} is {A}'s largest so far.
+ {A} made its first {n} in 2021 when it bought {B}.
+ {A} ended the year with the {n} of {B}.
+ {A} has grown through {ns} such as that of {B}.
+ {A} celebrated the {n} of {B} with its staff.
+ Completed in May, the {n} of {B} gave {A} 40 engineers.
+ {A} unveils {n} of {B}\\n\\nThe market was calm on Monday.
+ The {n}, which {A} completed in May, made {B} richer.
- {A} dropped its {n} of {B}.
- {A}'s {n} of {B} fell through in May.
- Regulators blocked {A}'s {n} of {B}.
- {A} has ruled out {an n} of {B}.
- {A} is considering the {n} of {B}.
- {A} failed with its {n} of {B}.
- Nothing came of the {n} of {B} by {A}.
- Talks about {an n} of {B} by {A} have ended.
? {A} plans the {n} of {B}.
? The {n} of {B} by {A} is still to be approved.
# stake | INVESTED_IN A B | stake, minority stake, shareholding, equity stake
+ {A} has {an n} in {B}.
+ {A} holds {an n} of 12 percent in {B}.
+ {A} took {an n} in {B} last year.
+ {A} has taken a 12 percent {n} in {B}.
+ {A} ended up with {an n} in {B}.
+ {A} received {an n} in {B} in return.
+ {A} was given {an n} in {B} in return for its patents.
+ {A}'s {n} in {B} is worth 30 million euros.
+ {A}, which has {an n} in {B}, employs 400 people.
+ {A}, with {an n} in {B}, also profits.
+ With its {n} in {B}, {A} has a foot in the market.
+ {A} built up {an n} in {B} over three years.
+ {A} increased its {n} in {B} to 20 percent.
+ {A} has had {an n} in {B} since 2019.
+ {A} secured {an n} in {B}.
+ {A} announced the purchase of {an n} in {B}.
+ A 12 percent {n} in {B} went to {A}.
+ A 12 percent {n} in {B} is held by {A}.
+ A 12 percent {n} in {B} belongs to {A}.
+ {B} sold {A} {an n} of 12 percent.
+ {B} gave {A} {an n}.
+ {B} belongs to its founders, with {A} holding {an n}.
+ The {n} that {A} holds in {B} is worth 30 million euros.
+ The {n} {A} holds in {B} is worth 30 million euros.
+ {A} paid 30 million euros for {an n} in {B}.
+ Among {A}'s assets is {an n} in {B}.
+ There is also {A}'s {n} in {B}.
+ {A} owns {an n} in {B}, as well as a fleet of trucks.
- {A} sold its {n} in {B}.
- {A} no longer has {an n} in {B}.
- {A} has no {n} in {B}.
- {A} gave up its {n} in {B} in 2020.
- {A} is in talks to take {an n} in {B}.
- {A} was offered {an n} in {B} but declined.
- {A} turned down {an n} in {B}.
? {A} wants to take {an n} in {B}.
# investor | INVESTED_IN F B | investor, backer, shareholder, lead investor
+ {F} is {an n} in {B}.
+ {F}, {an n} in {B}, has opened an office.
+ {B} has {F} as {an n}.
+ {B} counts {F} among its {ns}.
+ {F} is among {B}'s {ns}.
+ {F} is one of {B}'s {ns}.
+ {B}'s {ns} include {F} and {G}. | + INVESTED_IN G B
+ Among {B}'s {ns} are {F} and {G}. | + INVESTED_IN G B
+ {B}, whose {ns} include {F}, employs 90 people.
+ {B}, among whose {ns} is {F}, employs 90 people.
+ {B}, one of whose {ns} is {F}, employs 90 people.
+ {B} has found {an n} in {F}.
+ {B} found its first {n} in {F}.
+ {B} has won {F} as {an n}.
+ {F} joined {B} as {an n} in 2021.
+ {F} became {an n} in {B} in 2021.
+ {F} came on board at {B} as {an n}.
+ With {F} as {an n}, {B} can grow.
+ {B}, with {F} as its {n}, can grow.
+ {B} {n} {F} has doubled its staff.
+ {B}'s {n} {F} has doubled its staff.
+ {B}'s {n}, {F}, has doubled its staff.
+ The {n} in {B} is {F}.
+ {B} got {an n} last year: {F}.
+ {B} has two {ns}: {F} and {G}. | + INVESTED_IN G B
+ The {ns} of {B}, {F} and {G}, are patient. | + INVESTED_IN G B
+ {B} and its {n} {F} have cut their prices.
+ {F} remains {an n} in {B}.
+ As {an n} in {B}, {F} knows the market.
+ There are new {ns} at {B}, among them {F}.
+ {B} attracted {ns} such as {F} and {G}. | + INVESTED_IN G B
+ {B} is growing thanks to {ns} like {F}.
- {F} is no longer {an n} in {B}.
- {B} lost {F} as {an n}.
? {B} hopes to win {F} as {an n}.
- {B}'s former {n} {F} has doubled its staff.
- {F} has never been {an n} in {B}.
- {B} is looking for {an n} such as {F}.
# money | INVESTED_IN F B | backing, investment, funding, capital
+ {B} has received {n} from {F}.
+ {B} has secured {n} from {F}. | ? RAISED B
+ {B} got {n} from {F} in 2021.
+ With {n} from {F}, {B} built a plant.
+ {B}, with {n} from {F}, built a plant.
+ Thanks to {n} from {F}, {B} could build a plant.
+ {B} won {n} from {F} and {G}. | + INVESTED_IN G B
+ {B} attracted {n} from {F}. | ? RAISED B
+ {F} provided {B} with {n}.
+ {B} is growing with {n} from {F}.
+ {B} builds a plant; the {n} comes from {F}.
+ {B}, which has {n} from {F}, employs 90 people.
+ {n} from {F} has helped {B} to grow.
+ {B} started with {n} from {F}.
+ Using {n} from {F}, {B} built a plant.
+ {B} has 30 million euros in {n} from {F}. | ? RAISED B
+ {B} announced {n} of 30 million euros from {F}. | ? RAISED B
- {B} was denied {n} by {F}.
? {B} hopes for {n} from {F}.
- {B} is looking for {n} from firms such as {F}.
- {B} turned down {n} from {F}.
# customer | SUPPLIES A B | customer, client, launch customer, major customer
+ {B} is {an n} of {A}.
+ {A} has {B} as {an n}.
+ {A} counts {B} among its {ns}.
+ {B} is among {A}'s {ns}.
+ {B} is one of {A}'s {ns}.
+ {A}'s {ns} include {B} and {C}. | + SUPPLIES A C
+ {A} has {ns} such as {B} and {C}. | + SUPPLIES A C
+ Among {A}'s {ns} is {B}.
+ One of {A}'s {ns} is {B}.
+ {A}, whose {ns} include {B}, employs 400 people.
+ {A}, one of whose {ns} is {B}, employs 400 people.
+ {A}, with {ns} such as {B}, employs 400 people.
+ With {B} as {an n}, {A} can grow.
+ {A} won {B} as {an n} in 2021.
+ {A} has gained {an n} in {B}.
+ {A} found its first {n} in {B}.
+ {A} landed its first {n} in 2021: {B}.
+ {B} became {an n} of {A} in 2021.
+ {B} signed up as {an n} of {A}.
+ {B} remains {A}'s biggest {n}.
+ {A}'s {n} {B} has cut its prices.
+ {A}'s {n}, {B}, has cut its prices.
+ {A} {n} {B} has cut its prices.
+ {B}, {an n} of {A}, has cut its prices.
+ The {ns} of {A}, {B} and {C}, are pleased. | + SUPPLIES A C
+ {A} works for {ns} like {B}.
+ As {an n} of {A}, {B} gets a discount.
+ {A} and its {n} {B} have cut their prices.
+ {A} has two {ns}: {B} and {C}. | + SUPPLIES A C
+ {B} has been {an n} of {A} since 2019.
+ {A} serves several {ns}, including {B}.
- {A} lost {B} as {an n}.
- {B} is no longer {an n} of {A}.
- {A}'s former {n} {B} has cut its prices.
? {A} hopes to win {B} as {an n}.
- {B} is not {an n} of {A}.
- {B} could become {an n} of {A}.
# supplier | SUPPLIES A B | supplier, provider, chip supplier, cloud provider
+ {A} is {an n} to {B}.
+ {A} is {B}'s {n}.
+ {A} became {an n} to {B} in 2021.
+ {B} has chosen {A} as its {n}.
+ {B} picked {A} as its {n}.
+ {B} named {A} its {n}.
+ {B} has {A} as its {n}.
+ {B} counts {A} among its {ns}.
+ {A} is among {B}'s {ns}.
+ {A} is one of {B}'s {ns}.
+ {B}'s {ns} include {A} and {C}. | + SUPPLIES C B
+ {B}'s {n} {A} has cut its prices.
+ {B}'s {n}, {A}, has cut its prices.
+ {B} {n} {A} has cut its prices.
+ {A}, {an n} to {B}, has cut its prices.
+ {A}, {B}'s {n}, has cut its prices.
+ {B}, whose {n} is {A}, employs 90 people.
+ {B} and its {n} {A} have cut their prices.
+ {B} has found a new {n} in {A}.
+ With {A} as its {n}, {B} can grow.
+ {A} has been {an n} to {B} since 2019.
+ {A} acts as {an n} to {B}.
+ {B} has two {ns}: {A} and {C}. | + SUPPLIES C B
+ As {an n} to {B}, {A} knows the market.
+ {B} relies on {ns} such as {A}.
+ {B} gets its parts from {ns} including {A}.
- {A} is no longer {an n} to {B}.
- {B} dropped {A} as its {n}.
- {B}'s former {n} {A} has cut its prices.
? {A} hopes to become {an n} to {B}.
- {B} is looking for {an n} to replace {A}.
# contract | SUPPLIES A B | contract, order, supply contract, cloud contract
+ {A} won {an n} from {B}.
+ {A} has received {an n} from {B}.
+ {A} got {an n} from {B} for 30 servers.
+ {A} has secured {an n} from {B}.
+ {A} landed {an n} from {B}.
+ {A} has {an n} from {B}.
+ {B} awarded {A} {an n}.
+ {B} awarded {an n} to {A}.
+ {B} handed {A} {an n} for 30 servers.
+ {B} gave {A} {an n} for 30 servers.
+ {B} gave {an n} for 30 servers to {A}.
+ {B} has placed {an n} with {A}.
+ {A} was awarded {an n} by {B}.
+ {A} was handed {an n} by {B}.
+ {An} was awarded by {B} to {A}.
+ A 30 million euro {n} from {B} went to {A}.
+ {B}'s {n} for 30 servers went to {A}.
+ {B} put out a tender for servers; the {n} went to {A}.
+ {A}'s {n} from {B} is worth 30 million euros.
+ With {an n} from {B}, {A} can build a plant.
+ Thanks to {an n} from {B}, {A} can build a plant.
+ {A}, which has {an n} from {B}, employs 400 people.
+ {A}, which won {an n} from {B} last year, employs 400 people.
+ {A} is working through {an n} from {B}.
+ {An} from {B} keeps {A} busy.
+ {An} from {B} has helped {A} to grow.
+ The {n} that {B} awarded to {A} is worth 30 million euros.
+ The {n} {A} won from {B} is worth 30 million euros.
+ {A} beat {C} to {an n} from {B}. | ? COMPETES_WITH A C
+ {B} signed {an n} with {A} for 30 servers.
+ {A} announced {an n} from {B} for 30 servers.
+ {A} wins {n} from {B}\\n\\nThe market was calm on Monday.
+ {A} wins {B} {n}\\n\\nThe market was calm on Monday.
+ {A} ended the year with {an n} from {B}.
- {A} lost {an n} from {B}.
? {A} hopes for {an n} from {B}.
- {A} is bidding for {an n} from {B}.
- {B} cancelled {an n} with {A}.
- {A} missed out on {an n} from {B}.
- {A} turned down {an n} from {B}.
- {A} has no {n} from {B}.
# subsidiary | SUBSIDIARY_OF A B | subsidiary/subsidiaries, unit, division, cloud arm
+ {A} is {an n} of {B}.
+ {A}, {an n} of {B}, employs 400 people.
+ {A}, {B}'s {n}, employs 400 people.
+ {B}'s {n} {A} employs 400 people.
+ {B}'s {n}, {A}, employs 400 people.
+ {B} {n} {A} employs 400 people.
+ The {B} {n} {A} employs 400 people.
+ {A} has been {an n} of {B} since 2019.
+ {A} became {an n} of {B} in 2019.
+ {A} operates as {an n} of {B}.
+ {A} remains {an n} of {B}.
+ {B} has {an n} called {A}.
+ {B} has {an n}, {A}, that makes chips.
+ {B}, through its {n} {A}, sells software.
+ Through its {n} {A}, {B} sells software.
+ {B} and its {n} {A} have cut their prices.
+ {B} sells software via its {n} {A}.
+ {B}'s {ns} include {A} and {C}. | + SUBSIDIARY_OF C B
+ {A}, which is {an n} of {B}, employs 400 people.
+ {B}, whose {n} {A} makes chips, employs 900 people.
+ {A} is one of {B}'s {ns}.
+ The {n} of {B}, {A}, employs 400 people.
+ {B} runs its software business through {A}, its {n}.
+ As {an n} of {B}, {A} uses the same software.
+ {B} has two {ns}: {A} and {C}. | + SUBSIDIARY_OF C B
+ With {A}, {B} has {an n} that makes chips.
- {A} is no longer {an n} of {B}.
- {A}, formerly {an n} of {B}, employs 400 people.
- {A} was {an n} of {B} until 2019.
- {A}, a former {n} of {B}, employs 400 people.
- {B} sold its {n} {A} in 2020.
- {A} is not {an n} of {B}.
# parent | SUBSIDIARY_OF B A | parent, parent company, owner, majority owner
+ {A} is the {n} of {B}.
+ {B}'s {n} {A} employs 400 people.
+ {B}'s {n}, {A}, employs 400 people.
+ {B} {n} {A} employs 400 people.
+ {A}, the {n} of {B}, employs 400 people.
+ {B}, whose {n} is {A}, employs 90 people.
+ {B} and its {n} {A} have cut their prices.
+ {B} has a new {n}: {A}. | ? ACQUIRED A B
+ {B} has found a new {n} in {A}.
+ Under its {n} {A}, {B} has grown fast.
+ {B} has {A} as its {n}.
+ {A} has been the {n} of {B} since 2019.
+ {A} became the {n} of {B} in 2019.
+ The {n} of {B} is {A}.
+ As the {n} of {B}, {A} sets the course.
+ {B} moved in with its {n} {A}.
- {A} is no longer the {n} of {B}.
- {B}'s former {n} {A} employs 400 people.
- {A} was the {n} of {B} until 2019.
# owned | SUBSIDIARY_OF B A | owned, controlled
+ {B} is {n} by {A}.
+ {B}, {n} by {A}, employs 90 people.
+ {A}-{n} {B} employs 90 people.
+ The {A}-{n} firm {B} employs 90 people.
+ {B}, which is {n} by {A}, employs 90 people.
+ {B} is fully {n} by {A}.
+ {B}, now {n} by {A}, employs 90 people.
+ {n} by {A} since 2019, {B} employs 90 people.
+ {B} has been {n} by {A} since 2019.
+ {B} is {n} and run by {A}.
- {B} is not {n} by {A}.
- {B} was {n} by {A} until 2019.
- {B}, once {n} by {A}, employs 90 people.
- {B}, formerly {n} by {A}, employs 90 people.
# backed | INVESTED_IN A B | backed, funded
+ {A}-{n} {B} employs 90 people.
+ The {A}-{n} start-up {B} employs 90 people.
+ {B}, {n} by {A}, employs 90 people.
+ {B}, which is {n} by {A}, employs 90 people.
+ {n} by {A}, {B} has grown fast.
+ {B} has been {n} by {A} since 2019.
+ {B} is {n} by {A} and {C}. | + INVESTED_IN C B
+ {B}, {n} by {A} among others, employs 90 people.
+ {B} is among the start-ups {n} by {A}.
+ {A} has sold its trucks to the {C}-{n} start-up {B}. | + INVESTED_IN C B | + SUPPLIES A B
- {B}, once {n} by {A}, employs 90 people.
- {B} is not {n} by {A}.
# partnership | PARTNERED_WITH A B | partnership, alliance, collaboration, joint venture
+ {A} and {B} have {an n}.
+ {A} has {an n} with {B}.
+ {A} has entered into {an n} with {B}.
+ {A} entered {an n} with {B} in 2021.
+ {A} signed {an n} with {B}.
+ {A} and {B} signed {an n}.
+ {A} and {B} have announced {an n}.
+ {A} announced its {n} with {B} on Monday.
+ {A} and {B} formed {an n} in 2021.
+ {A} is in {an n} with {B}.
+ {A}'s {n} with {B} began in 2021.
+ The {n} between {A} and {B} began in 2021.
+ The {n} of {A} and {B} began in 2021.
+ {A}, through its {n} with {B}, gained 40 engineers.
+ With its {n} with {B}, {A} can grow.
+ Thanks to {an n} with {B}, {A} can grow.
+ {A} has extended its {n} with {B}.
+ {A} renewed its {n} with {B}.
+ There is {an n} between {A} and {B}.
+ {An} between {A} and {B} has existed since 2019.
+ {A}, which has {an n} with {B}, employs 400 people.
+ The {n} links {A} and {B}.
+ The {n} brings together {A} and {B}.
+ {A} and {B} have been in {an n} since 2019.
+ {A} followed up with {an n} with {B}.
+ {A} has found a way to grow: {an n} with {B}.
+ The {A}-{B} {n} has delivered its first chips.
+ Under {an n} with {B}, {A} makes chips.
+ As part of {an n} with {B}, {A} makes chips.
+ {A} makes chips in {an n} with {B}.
- {A} ended its {n} with {B}.
- {A} and {B} ended their {n}.
- {A} is in talks on {an n} with {B}.
- {A} ruled out {an n} with {B}.
- {A}'s {n} with {B} failed.
- {A} has no {n} with {B}.
- {A} and {B} are considering {an n}.
# partner | PARTNERED_WITH A B | partner, technology partner, research partner, manufacturing partner
+ {A} is {an n} of {B}.
+ {A} and {B} are {ns}.
+ {A} has {B} as {an n}.
+ {A} has found {an n} in {B}.
+ {A} has chosen {B} as its {n}.
+ {A} won {B} as {an n}.
+ {A} counts {B} among its {ns}.
+ {A}'s {ns} include {B} and {C}. | + PARTNERED_WITH A C
+ Among {A}'s {ns} is {B}.
+ {B} is among {A}'s {ns}.
+ {A}'s {n} {B} has cut its prices.
+ {A}'s {n}, {B}, has cut its prices.
+ {A} {n} {B} has cut its prices.
+ {A} and its {n} {B} have cut their prices.
+ Together with its {n} {B}, {A} has built a plant.
+ With its {n} {B}, {A} has built a plant.
+ With {B} as its {n}, {A} can grow.
+ {A}, {an n} of {B}, has cut its prices.
+ {A}, whose {ns} include {B}, employs 400 people.
+ {B} became {A}'s {n} in 2021.
+ {A} has two {ns}: {B} and {C}. | + PARTNERED_WITH A C
+ {A} works with {ns} such as {B}.
+ {B} joined {A} as {an n}.
- {A} lost {B} as {an n}.
- {A}'s former {n} {B} has cut its prices.
- {A} is no longer {an n} of {B}.
? {A} hopes to win {B} as {an n}.
# rival | COMPETES_WITH A B | rival, competitor, challenger, main rival
+ {A} is {an n} of {B}.
+ {A} and {B} are {ns}.
+ {A}'s {n} {B} has cut its prices.
+ {A}'s {n}, {B}, has cut its prices.
+ {A} {n} {B} has cut its prices.
+ {A} and its {n} {B} have cut their prices.
+ {A}, {an n} of {B}, has cut its prices.
+ {A}'s {ns} include {B} and {C}. | + COMPETES_WITH A C
+ Among {A}'s {ns} is {B}.
+ {A} counts {B} among its {ns}.
+ {A} sees {B} as its {n}.
+ {A} has {an n} in {B}.
+ {A} has found {an n} in {B}.
+ {A}, whose {ns} include {B}, employs 400 people.
+ {A} is ahead of {ns} such as {B}.
+ {A} is smaller than its {n} {B}.
+ Unlike its {n} {B}, {A} makes chips.
+ {A} lags behind its {n} {B}.
+ {A} has two {ns}: {B} and {C}. | + COMPETES_WITH A C
+ {A} grew faster than {n} {B}.
+ {A} hired the team from {n} {B}.
+ {B} has long been {A}'s {n}.
+ With {B}, {A} has a strong {n}.
- {A} is not {an n} of {B}.
- {A}'s former {n} {B} has cut its prices.
# competition | COMPETES_WITH A B | competition, rivalry, price war
+ {A} is in {n} with {B}.
+ The {n} between {A} and {B} is fierce.
+ {A}'s {n} with {B} is fierce.
+ {A}, in {n} with {B}, has cut prices.
+ The {n} with {B} has cost {A} customers.
+ In its {n} with {B}, {A} has cut prices.
+ There is {n} between {A} and {B}.
- There is no {n} between {A} and {B}.
# fine | REGULATES R B | fine, penalty/penalties
+ {R} imposed {an n} on {B}.
+ {B} received {an n} from {R}.
+ {B} got {an n} of 3 million euros from {R}.
+ {B} was hit with {an n} by {R}.
+ {B} was handed {an n} by {R}.
+ {R} hit {B} with {an n}.
+ {R} handed {B} {an n} of 3 million euros.
+ {R} issued {an n} against {B}.
+ {B} has paid {an n} to {R}.
+ {An} of 3 million euros was imposed on {B} by {R}.
+ The {n} that {R} imposed on {B} is a record.
+ The {n} {R} imposed on {B} is a record.
+ {R}'s {n} against {B} is a record.
+ {B}, which received {an n} from {R}, employs 90 people.
+ {An} from {R} has cost {B} 3 million euros.
+ After {an n} from {R}, {B} changed its rules.
+ {B} has appealed against {an n} from {R}.
- {R} decided against {an n} for {B}.
- {B} escaped {an n} from {R}.
# probe | REGULATES R B | investigation, probe, inquiry/inquiries
+ {R} has opened {an n} into {B}.
+ {R} launched {an n} into {B}.
+ {B} faces {an n} by {R}.
+ {B} is under {n} by {R}.
+ {B} is the subject of {an n} by {R}.
+ {R}'s {n} into {B} began in 2021.
+ The {n} into {B} by {R} began in 2021.
+ {R} is conducting {an n} into {B}.
+ {R} has closed its {n} into {B}.
+ {B}, the target of {an n} by {R}, employs 90 people.
+ {B}, which faces {an n} by {R}, employs 90 people.
+ {An} by {R} is slowing {B} down.
+ The {n} {R} opened into {B} will take months.
+ There is {an n} by {R} into {B}.
+ {An} into {B} was opened by {R}.
- {R} denied that there was {an n} into {B}.
- {R} has not opened {an n} into {B}.
- {R} decided against {an n} into {B}.
# permit | REGULATES R B | approval, licence, permit
+ {B} has received {an n} from {R}.
+ {B} has {an n} from {R}.
+ {B} was granted {an n} by {R}.
+ {R} granted {B} {an n}.
+ {R} gave {B} {an n}.
+ {R} issued {an n} to {B}.
+ {B} won {an n} from {R}.
+ {B}, which holds {an n} from {R}, employs 90 people.
+ With {an n} from {R}, {B} can build a plant.
+ {B} obtained {an n} from {R} in 2021.
- {B} has no {n} from {R}.
# grant | SUPPORTS M B | grant, subsidy/subsidies, loan, award
+ {B} received {an n} from {M}.
+ {B} has secured {an n} from {M}.
+ {B} won {an n} from {M}.
+ {M} awarded {B} {an n}.
+ {M} awarded {an n} to {B}.
+ {M} gave {B} {an n} of 3 million euros.
+ {M} handed {B} {an n} of 3 million euros.
+ {B} was awarded {an n} by {M}.
+ {B} got {an n} of 3 million euros from {M}.
+ {An} of 3 million euros from {M} went to {B}.
+ {An} from {M} has helped {B} to grow.
+ With {an n} from {M}, {B} built a plant.
+ Thanks to {an n} from {M}, {B} built a plant.
+ {B}, which received {an n} from {M}, employs 90 people.
+ {B}, with {an n} from {M}, built a plant.
+ {M}'s {n} to {B} is worth 3 million euros.
+ The {n} from {M} to {B} is worth 3 million euros.
+ The {n} that {M} awarded to {B} is worth 3 million euros.
+ The {n} {B} received from {M} is worth 3 million euros.
+ {B} financed its plant with {an n} from {M}.
+ {B} has {an n} from {M}.
+ {M} has approved {an n} for {B}.
? {B} hopes for {an n} from {M}.
- {B} was refused {an n} by {M}.
- {B} turned down {an n} from {M}.
- {B} has applied to {M} for {an n}.
# support | SUPPORTS M B | support, backing
+ {B} has the {n} of {M}.
+ {B} enjoys the {n} of {M}.
+ {B} has won the {n} of {M}.
+ With the {n} of {M}, {B} built a plant.
+ {B} built a plant with {n} from {M}.
+ {B} receives {n} from {M}.
+ {B} gets {n} from {M}.
+ {M} has given {B} its {n}.
+ {M} offers {n} to {B}.
+ {B} can count on the {n} of {M}.
+ {M}'s {n} for {B} has lasted for years.
+ Thanks to the {n} of {M}, {B} built a plant.
- {B} has lost the {n} of {M}.
? {B} hopes for the {n} of {M}.
- {M} refused {n} to {B}.
`;
