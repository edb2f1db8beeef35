// Nouns of offices, makers and places with the light verbs and phrases that tell them.

export const OFFICE_CONSTRUCTIONS = `
# office | HOLDS_ROLE P B | chief executive, CEO, chief technology officer, managing director
+ {P} is {n} of {B}.
+ {P} is the {n} of {B}.
+ {B} {n} {P} speaks five languages.
+ {B}'s {n}, {P}, speaks five languages.
+ {B}'s {n} {P} speaks five languages.
+ {P}, {n} of {B}, speaks five languages.
+ {P}, {B}'s {n}, speaks five languages.
+ {P}, the {n} at {B}, speaks five languages.
+ The {n} of {B}, {P}, speaks five languages.
+ {B} has appointed {P} as {n}.
+ {B} named {P} {n}.
+ {B} hired {P} as its {n}.
+ {P} became {n} of {B} in 2021.
+ {P} took over as {n} of {B} in 2021.
+ {P} was appointed {n} of {B} in 2021.
+ {P} has been {n} of {B} since 2019.
+ {P} serves as {n} of {B}.
+ {B} has {P} as its {n}.
+ {B} has a new {n}: {P}.
+ {B} got a new {n} in 2021: {P}.
+ {B} found its new {n} in {P}.
+ {B}, whose {n} is {P}, employs 90 people.
+ {B}, with {P} as {n}, employs 90 people.
+ With {P} as its {n}, {B} has grown fast.
+ Under {n} {P}, {B} has grown fast.
+ Under its {n} {P}, {B} has grown fast.
+ {B} is led by {n} {P}.
+ "We are growing," said {P}, {n} of {B}.
+ "We are growing," says {B} {n} {P}.
+ The new {n} of {B} is {P}.
+ {B}'s new {n} is {P}.
+ {P} joined {B} as {n} in 2021.
+ {P} ended up as {n} of {B}.
+ The post of {n} at {B} went to {P}.
+ As {n} of {B}, {P} sets the course.
+ At {B}, {n} {P} sets the course.
- {P} resigned as {n} of {B}. | + FORMERLY_AT P B
- {P} is no longer {n} of {B}. | ? FORMERLY_AT P B
- {P}, former {n} of {B}, speaks five languages. | + FORMERLY_AT P B
- {B}'s former {n} {P} speaks five languages. | + FORMERLY_AT P B
- {P} turned down the post of {n} at {B}.
- {P} was {n} of {B} until 2019. | + FORMERLY_AT P B
- {P} is not {n} of {B}.
? {P} will become {n} of {B} in June.
# chair | BOARD_SEAT P B | chairman, board member, supervisory board chair
+ {P} is {n} of {B}.
+ {B} {n} {P} speaks five languages.
+ {B}'s {n}, {P}, speaks five languages.
+ {P}, {n} of {B}, speaks five languages.
+ {P} became {n} of {B} in 2021.
+ {P} was elected {n} of {B} in 2021.
+ {B} has appointed {P} as {n}.
+ {P} has been {n} of {B} since 2019.
+ {B}, whose {n} is {P}, employs 90 people.
+ {P} serves as {n} of {B}.
+ As {n} of {B}, {P} sets the course.
- {P} is no longer {n} of {B}. | ? FORMERLY_AT P B
- {P} resigned as {n} of {B}. | + FORMERLY_AT P B
# founder | FOUNDED P B | founder, co-founder
+ {P} is the {n} of {B}.
+ {B} {n} {P} speaks five languages.
+ {B}'s {n}, {P}, speaks five languages.
+ {B}'s {n} {P} speaks five languages.
+ {P}, {n} of {B}, speaks five languages.
+ {P}, the {n} of {B}, speaks five languages.
+ The {ns} of {B}, {P} and {Q}, met in Rome. | + FOUNDED Q B
+ {B}'s {ns} are {P} and {Q}. | + FOUNDED Q B
+ {B} has two {ns}: {P} and {Q}. | + FOUNDED Q B
+ {B}, whose {ns} {P} and {Q} met in Rome, employs 90 people. | + FOUNDED Q B
+ Among the {ns} of {B} is {P}.
+ {P} is one of the {ns} of {B}.
+ {B} {ns} {P} and {Q} met in Rome. | + FOUNDED Q B
+ "We are growing," says {B} {n} {P}.
+ As the {n} of {B}, {P} sets the course.
+ {P}, who is the {n} of {B}, speaks five languages.
- {P} is not the {n} of {B}.
# former | FORMERLY_AT P B | manager, engineer, executive
+ {P}, a former {B} {n}, speaks five languages.
+ Former {B} {n} {P} has written a book.
+ {P} is a former {n} at {B}.
+ {P} used to work as {an n} at {B}.
+ {P} worked at {B} as {an n} before she moved to Rome.
+ {P}, formerly {an n} at {B}, speaks five languages.
+ {P}, previously {an n} at {B}, has founded {C}. | + FOUNDED P C
+ {C} was founded by former {B} {n} {P}. | + FOUNDED P C
+ {C} was founded by {P}, a former {n} at {B}. | + FOUNDED P C
+ {C} hired {P}, until now {an n} at {B}. | + HOLDS_ROLE P C
+ After ten years as {an n} at {B}, {P} founded {C}. | + FOUNDED P C
+ {P} spent ten years at {B} as {an n}.
+ {P} was {an n} at {B} until 2019.
+ {P} left {B}, where she was {an n}, in 2021.
+ Ex-{B} {n} {P} has founded {C}. | + FOUNDED P C
# maker | BUILDS A X | maker, developer, creator
+ {A} is the {n} of the chatbot {X}.
+ {A}, the {n} of the chatbot {X}, employs 400 people.
+ {A}, {n} of {X}, employs 400 people.
+ {X} {n} {A} employs 400 people.
+ The {n} of the chatbot {X} is {A}.
+ {A}, best known as the {n} of the chatbot {X}, employs 400 people.
# thing | BUILDS A X | language model, chatbot, robot, chip
+ {A}'s {n} {X} is fast.
+ {A}'s {n}, {X}, is fast.
+ {A}'s new {n} is called {X}.
+ {X} is {an n} from {A}.
+ {X}, {an n} from {A}, is fast.
+ {X}, {A}'s {n}, is fast.
+ {X} is {an n} made by {A}.
+ {X}, the {n} {A} launched last year, is fast.
+ {A} has its own {n}, {X}.
+ {A} has {an n} called {X}.
+ {A} is behind the {n} {X}.
+ {A} is the company behind the {n} {X}.
+ The {n} {X} comes from {A}.
+ The {n} {X} is the work of {A}.
+ With {X}, {A} has its own {n}.
+ With its {n} {X}, {A} has many users.
+ {A} announced the launch of its {n} {X}.
+ {A}'s launch of the {n} {X} went well.
+ The launch of the {n} {X} by {A} went well.
+ {A} presented {X}, its first {n}.
+ {A} is known for its {n} {X}.
+ The {A} {n} {X} is fast.
- {A} has dropped its {n} {X}.
# seat | HEADQUARTERED_IN A T | headquarters, head office, base
+ {A} has its {n} in {T}.
+ From its {n} in {T}, {A} runs 30 shops.
+ {A}, with its {n} in {T}, employs 400 people.
+ At its {n} in {T}, {A} employs 400 people.
+ {A}'s {n} is in {T}.
+ {A}, whose {n} is in {T}, makes chips.
+ {A} moved its {n} to {T}.
+ {A} opened its new {n} in {T}.
+ Staff at {A}'s {T} {n} were told on Monday.
+ {A} runs its business from its {n} in {T}.
- {A} has moved its {n} from {T} to {U}. | + HEADQUARTERED_IN A U
- {A} closed its {n} in {T}.
# seated | HEADQUARTERED_IN A T | based, headquartered
+ {A} is {n} in {T}.
+ {A}, {n} in {T}, makes chips.
+ {T}-{n} {A} makes chips.
+ The {T}-{n} start-up {A} makes chips.
+ {A}, which is {n} in {T}, makes chips.
+ {A} is a start-up {n} in {T}.
+ {n} in {T}, {A} makes chips.
- {A} is no longer {n} in {T}.
# site | OPERATES_IN A T | office, plant, research centre, data centre
+ {A} has {an n} in {T}.
+ {A} opened {an n} in {T}.
+ {A}'s {n} in {T} employs 40 people.
+ The {A} {n} in {T} employs 40 people.
+ {A}'s {T} {n} employs 40 people.
+ {A}, which has {an n} in {T}, makes chips.
+ {A} runs {an n} in {T}.
+ At its {n} in {T}, {A} employs 40 people.
+ {A} employs 40 people at its {n} in {T}.
+ From {an n} in {T}, {A} serves its customers.
+ {A} inaugurated {an n} in {T} on Monday.
+ {A}, with {an n} in {T}, makes chips.
+ There is also {A}'s {n} in {T}.
+ The {n} {A} opened in {T} last year employs 40 people.
- {A} closed its {n} in {T}.
- {A} has no {n} in {T}.
- {A} shut {an n} in {T} last year.
? {A} plans {an n} in {T}.
# round | RAISED B | funding round, financing round, Series A round
+ {B} has closed {an n} of 30 million euros.
+ {B} completed a 30 million euro {n}.
+ {B} announced {an n} of 30 million euros.
+ {B} raised 30 million euros in {an n}.
+ {F} led {an n} of 30 million euros for {B}. | + INVESTED_IN F B
+ {B} raised 30 million euros in {an n} led by {F}. | + INVESTED_IN F B
+ In {an n} led by {F}, {B} raised 30 million euros. | + INVESTED_IN F B
+ {B}'s 30 million euro {n} was led by {F}. | + INVESTED_IN F B
+ {B}'s {n} brought in 30 million euros.
+ {F} took part in {B}'s {n} of 30 million euros. | + INVESTED_IN F B
+ The {n}, led by {F}, brought {B} 30 million euros. | + INVESTED_IN F B
+ {B} has raised 30 million euros, with {F} leading the {n}. | + INVESTED_IN F B
+ Investors in the 30 million euro {n} of {B} include {F}. | + INVESTED_IN F B
+ {B} secured 30 million euros in {an n} with {F}. | + INVESTED_IN F B
- {B} called off {an n} of 30 million euros.
? {B} is preparing {an n} of 30 million euros.
`;
