"""English verbs: irregular forms, and a stock of common verbs by which a clause is told from a noun phrase."""

from __future__ import annotations

# base, preterite, participle
IRREGULAR = """
be was been
become became become
begin began begun
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
build built built
burn burnt burnt
buy bought bought
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got got
give gave given
go went gone
grow grew grown
hang hung hung
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
know knew known
lay laid laid
lead led led
leave left left
lend lent lent
let let let
lie lay lain
lose lost lost
make made made
mean meant meant
meet met met
pay paid paid
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
resell resold resold
retell retold retold
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shed shed shed
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
sleep slept slept
slide slid slid
speak spoke spoken
spend spent spent
spin spun spun
split split split
spread spread spread
stand stood stood
steal stole stolen
stick stuck stuck
strike struck struck
swear swore sworn
sweep swept swept
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
undergo underwent undergone
understand understood understood
undertake undertook undertaken
uphold upheld upheld
wake woke woken
wear wore worn
weigh weighed weighed
win won won
withdraw withdrew withdrawn
withhold withheld withheld
write wrote written
"""

# Regular verbs that are common in the news.
REGULAR = """
    abandon accept ache act add address adopt advance affect agree aim allow alter amount announce answer appeal appear
    apply appoint approach approve argue arrange arrest arrive ask assault assess assist attack attempt attend avoid
    ban bar battle believe belong benefit block bomb boost borrow call campaign cancel capture care carry cause
    celebrate challenge change charge check claim clash clear climb close collapse collect commit compare compete
    complain complete concern conduct confirm confront consider consist constitute contact contain continue contribute
    control convict cooperate cover crash create cross damage deal debate decide declare decline decrease defeat defend
    delay deliver demand depend deploy deserve destroy detain determine develop die differ direct disagree disappear
    discover discuss dismiss dispute donate double drop earn elect emerge employ enable encourage end endanger enforce
    engage enjoy ensure enter escalate escape establish evacuate evolve examine exceed exist expand expect expel expire
    explode explore export extend face fail fear file fire fix follow force form fund gather govern guarantee guard
    halt hand handle happen harm head help hire hope host identify ignore impose improve include increase indicate
    inform injure insist inspect intend intervene invade invest investigate invite involve issue join jump kidnap kill
    knock lack land last launch learn lift like link list live load lobby locate look love lower maintain manage march
    marry matter mention miss monitor mount move murder name need negotiate notice occupy occur offer open operate
    oppose order organize organise originate own participate pass plan plant play plead point pose possess postpone
    prepare present press prevent proceed process produce promise propose protect protest prove provide publish pull
    punish purchase pursue push question raise reach react receive recognize recognise recommend recover reduce refuse
    register reject relate release rely remain remember remove repair repeat replace report represent require rescue
    resign resist resolve respond restore result resume retain retire return reveal risk rule save schedule search
    secure seem seize serve settle share ship sign slow smuggle solve sound spark speculate stage start state stay stop
    strengthen struggle study submit succeed suffer suggest supply support surge surrender surround survive suspect
    suspend target tend test threaten tie total touch trade train transfer travel treat trigger try turn undermine
    unveil urge use value veto view violate visit vote wait walk want warn warrant waste watch welcome wish work worry
    wound work
"""

# Forms of these verbs that are far commoner as nouns or adjectives: they show no clause by themselves.
NOT_VERBS = frozenset(
    """
    united limited red need hundred hundreds sacred naked wicked kindred indeed speed seed feed bleed exceed proceed
    bed shed led states times news jobs lives deals talks plans parts points forces troops thousands reports claims
    charges changes clashes works uses means lies tests trials votes results matters rules leaves states shares
    concerns fears hopes demands needs offers orders costs cuts fires ships attacks calls checks claims ends
    interests crimes services supplies supporters studies guards hands heads
    """.split()
)
