// English verbs: those that frames speak of and those that news is told with. A regular verb by its infinitive, others
// with third person, past, participle and gerund; "|" parts a particle that stands behind the verb.

export const VERBS: readonly string[] = `
accept
access
acquire
add
address
admit admits admitted admitted admitting
adopt
advise
agree
aim
allow
ally allies allied allied allying
announce
answer
appoint
approve
argue
arrange
ask
attract
audit
award
back
bag bags bagged bagged bagging
ban bans banned banned banning
base
battle
become becomes became become becoming
begin begins began begun beginning
belong
bet bets bet bet betting
bid bids bid bid bidding
block
boost
break breaks broke broken breaking
bring brings brought brought bringing
build builds built built building
buy buys bought bought buying
buy|out buys bought bought buying
buy|into buys bought bought buying
call
champion
choose chooses chose chosen choosing
claim
close
co-chair
co-develop
co-found
co-invest
co-lead co-leads co-led co-led co-leading
co-operate
collaborate
commit commits committed committed committing
compete
complete
confirm
consider
construct
continue
contract
contribute
control controls controlled controlled controlling
cooperate
count
create
criticise
cut cuts cut cut cutting
decide
decline
deliver
denounce
deny denies denied denied denying
deploy
depart
design
develop
disclose
discuss
divest
double
draw draws drew drawn drawing
earn
employ
endorse
enlist
ensure
enter
equip equips equipped equipped equipping
erect
establish
expand
expect
explore
face
fail
fill
finalise
finalize
finance
find finds found found finding
fine
force
form
found
fund
gain
get gets got got getting
give gives gave given giving
go goes went gone going
grant
grow grows grew grown growing
hail
hand
head
headquarter headquarter headquartered headquartered headquartering
help
hire
hold holds held held holding
hope
house
host
ink
include
incorporate
inject
inspect
install
intend
introduce
invest
investigate
invite
join
keep keeps kept kept keeping
land
launch
lead leads led led leading
lease
leave leaves left left leaving
lend lends lent lent lending
license
link|up
list
lobby lobbies lobbied lobbied lobbying
locate
look
lose loses lost lost losing
lure
maintain
make makes made made making
manage
manufacture
mark
market
merge
monitor
move
name
need
negotiate
net nets netted netted netting
number
offer
open
operate
opt opts opted opted opting
order
oust
oversee oversees oversaw overseen overseeing
own
participate
partner
pay pays paid paid paying
pick
pick|up
plan plans planned planned planning
plough
pour
power
praise
prepare
probe
procure
produce
promise
promote
propose
provide
publish
pull
pull|in
pump
purchase
push
put puts put put putting
quit quits quit quit quitting
raise
re-elect
receive
recruit
refuse
register
regulate
reject
release
rely relies relied relied relying
remain
rent
replace
report
represent
require
resign
retain
retire
reveal
rival rivals rivalled rivalled rivalling
roll|out
run runs ran run running
say says said said saying
scoop
scrap scraps scrapped scrapped scrapping
secure
see sees saw seen seeing
seek seeks sought sought seeking
sell sells sold sold selling
serve
set sets set set setting
set|up sets set set setting
ship ships shipped shipped shipping
sign
sink sinks sank sunk sinking
sit sits sat sat sitting
snap|up snaps snapped snapped snapping
source
spend spends spent spent spending
spin|out spins spun spun spinning
spin|off spins spun spun spinning
sponsor
square|off
stand stands stood stood standing
start
start|up
stay
step|down steps stepped stepped stepping
step|up steps stepped stepped stepping
strike strikes struck struck striking
study studies studied studied studying
subsidise
subsidize
succeed
sue
supervise
supply supplies supplied supplied supplying
support
swallow
swallow|up
switch|on
tackle
take takes took taken taking
take|over takes took taken taking
take|on takes took taken taking
talk
tap taps tapped tapped tapping
target
team
team|up
tell tells told told telling
test
throw throws threw thrown throwing
tie|up ties tied tied tying
top|up tops topped topped topping
train
try tries tried tried trying
unite
undercut undercuts undercut undercut undercutting
underwrite underwrites underwrote underwritten underwriting
unveil
urge
use
value
vote
vow
want
warn
wait
weigh
welcome
win wins won won winning
withdraw withdraws withdrew withdrawn withdrawing
work
write writes wrote written writing
abandon
accuse
call|off
cancel cancels cancelled cancelled cancelling
chair
collapse
dismiss
drop drops dropped dropped dropping
end
exit
lack
depend
trial
pilot
inaugurate
reopen
mass-produce
commercialize
commercialise
acquihire
certify
delist
float
trade
exclude
describe
dub dubs dubbed dubbed dubbing
staff
co-create
integrate
outsource
debut
clinch
obtain
collect
combine
emerge
drive drives drove driven driving
follow
happen
mean means meant meant meaning
turn
show shows showed shown showing
know knows knew known knowing
think thinks thought thought thinking
believe
explain
change
print
reach
visit
remember
climb
fall falls fell fallen falling
rise rises rose risen rising
post
specialize
specialise
focus
fly flies flew flown flying
settle
switch
transfer
co-own
estimate
stress
insist
observe
meet meets met met meeting
arrive
research
extend
relocate
seal
vie vies vied vied vying
impose
poach
instruct
allocate
pledge
cover
come comes came come coming
note
terminate
`
  .trim()
  .split('\n');
