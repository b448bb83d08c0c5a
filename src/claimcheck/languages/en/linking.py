"""English words for LinkingWords.

``word*`` stands for every word that begins so; ``two_words`` is a phrase. The names of the concepts are the same in
every language: they join words of one meaning.
"""

from __future__ import annotations

from claimcheck.languages.contract import LinkingWords

_FUNCTION = """
a about above according across actually after afternoon afterwards again against ago ahead all allegedly almost alone
along already also although altogether always am amid among an and another any anybody anyone anything apart apparently
april are area around as aside at august away back be because been before behind being below besides between beyond big
both brief briefly but by came can cannot case cases certain certainly clear clearly come comes coming could country
countries course current currently day days december despite did different do does doing done down due during each
early earlier either else end enough entire especially even evening eventually ever every everybody everyone everything
exactly fact far february few fewer figure finally first five for former formerly found four friday from full fully
further gave general generally get gets getting give given gives go goes going gone good got great group had half hand
happen happened happening hard hardly has have having he head held help her here hers herself high higher him himself
his hold hour hours how however hundred hundreds i if important in include included including indeed inside instead
into is it its itself january july june just keep kept kind knew know known large largely larger last late later latest
latter least left less let like likely little live local long longer look low lower made main mainly major make makes
making man many march matter may maybe me mean means meanwhile merely might mine minute minutes monday month months more
moreover morning most mostly mr mrs ms much must my myself name near nearby nearly necessary need needs never
nevertheless new next night nine no nobody none nor normally not nothing november now number numbers october of off
often old on once one ones only onto open or order other others otherwise our out outside over overall own part parts
past perhaps place point possible possibly present previous previously probably put question quite rather really recent
recently regarding related remain remained remains reportedly respectively result right role roughly s same saturday
saw second see seem seemed seems seen sent september set seven several shall she short shortly should show showed shown
side similar simply since single situation six small so some somebody someone something sometimes somewhat soon still
such sunday sure t take taken takes taking ten than that the their them themselves then there thereby therefore these
they thing things third this those though thought thousand thousands three through throughout thursday thus time times
to today together tomorrow tonight too took total toward towards tuesday turn turned twelve twice two under unless until
up upon us use used using usually various very via was way ways we wednesday week weeks well went were what whatever
when
where whether which while who whole whom whose why will with within without won would year years yes yesterday yet you
young your million millions billion billions dozen dozens zero
"""

_REPORTING = """
said say says saying told tell tells telling added adds adding announc* report reports reported reporting reporter*
stated states stating statement* declar* explain* describ* confirm* den* insist* maintain* claim* alleg* assert* argu*
assur* stress* emphasi* reiterat* repeat* noted notes noting mention* remark* comment* wrote write writes written
writing
quoted quote quotes quoting cited cites citing according news agenc* newspaper* media broadcaster* journalist*
interview*
conference briefing spokes* official officials minister* ministr* authorit* source sources account* word words
information inform* reveal* disclos* indicat* suggest* point_out put puts estimat* believ* think thinks thought
consider*
warn* urg* ask asks asked asking call calls called calling demand_that criti* respond* reply replied replies answer*
refus* reject* dismiss* disput* rebuff* refut* contradict* deni* declin* speak* spoke spoken talk_to view opinion
assessment acknowledg* admit* conced* grant* recall_that conclud* predict* forecast* expect* hear* learn* familiar
"""

_NEGATIONS = """
not no never none nobody nothing neither nor nowhere cannot without impossible t isn aren wasn weren don doesn didn
hasn haven hadn wouldn couldn
"""

_PLANNED = """
plan plans planned planning intend* intention* aim aims aimed ready readiness will would shall going_to scheduled
announc* soon upcoming forthcoming expect* consider* mull* negotiat* prepar* set_to due_to seek* propos* wants hope*
"""

_FINISHED = """
has have had was were been already since recently meanwhile completed concluded accomplished done delivered arrived did
"""

_REVOKED = """
cancel* called_off call_off scrap* postpon* delay* suspend* revok* rescind* withdr* withdrawn reversed halted stopped
abandon* dropped shelved annul* overturn* aborted lifted
"""

# Concepts of the news, each with the words that English has for it.
_CONCEPTS = {
    # harm
    "dead": (
        "dead die dies died dying death* deadly kill kills killed killing* fatal* perish* lost_their_lives "
        "lost_his_life "
        "body bodies corpse* toll bereaved victim victims lives"
    ),
    "injured": "injur* wound* hurt casualt*",
    "victim": "affected",
    "ill": "ill sick* fell_ill infect* contagi* patient* hospitalis* hospitaliz*",
    "missing": "missing unaccounted disappear*",
    "hostage": "hostage* abduct* kidnap* captive*",
    "murder": "murder* assassin* execut* shot_dead",
    "attack": (
        "attack* assault* raid* strike_on shell shelled shelling bombard* offensive ambush* airstrike* strikes_on"
    ),
    "explosion": "explo* blast* detonat* blew_up blown_up",
    "bomb": "bomb bombs bombing* grenade* explosive*",
    "missile": "missile* rocket*",
    "drone": "drone* uav uavs",
    "tear_gas": "tear_gas teargas canister*",
    "weapon": "weapon* arms munition* ammunition rifle* pistol* gun guns",
    "shot": "shot shots shoot* gunfire fired fire_at",
    "war": "war wars fight* fought battle* combat front",
    "ceasefire": "ceasefire* cease-fire* truce* armistice*",
    "soldier": "soldier* troop* army military armed_forces serviceman servicemen fighters",
    "fire": "fire fires blaze* burn* flame* arson*",
    "flood": "flood* inundat* deluge*",
    "earthquake": "earthquake* quake* tremor* aftershock* seismic",
    "storm": "storm* hurricane* cyclone* typhoon* tornado*",
    "crash": "crash* collision* collid* accident* wreck* derail*",
    "collapse": "collaps* gave_way cave-in caved",
    "sink": "sank sink sinks sinking sunk capsiz* founder*",
    "damage": "damag*",
    "destroy": "destroy* devastat* demolish* ruin*",
    "rubble": "rubble debris",
    "rescue": "rescu* saved recover* freed",
    "evacuate": "evacuat* cleared_out",
    "homeless": "homeless* displac* lost_their_homes",
    "hospital": "hospital hospitals clinic*",
    "doctor": "doctor* physician* surgeon* medic medics",
    "virus": "virus* pathogen* germ germs bacteri*",
    "poison": "poison* toxi*",
    "leak": "leak leaks leaked leaking leakage spill*",
    # people
    "people": "people person persons resident* inhabitant* citizen* individual*",
    "child": "child children minor minors teenage* youth* pupil* schoolchild*",
    "woman": "woman women",
    "worker": "worker* employee* staffer* workforce labourer* laborer*",
    "passenger": "passenger* traveller* traveler* commuter* occupant*",
    "crew": "crew crews",
    "witness": "witness* eyewitness*",
    "protester": "protester* protestor* demonstrator* activist*",
    "spectator": "spectator* fan fans visitor* supporters onlooker*",
    "suspect": "suspect* accused",
    "perpetrator": "perpetrator* attacker* assailant* hacker* kidnapper* culprit*",
    "leader": "president* leader* premier* prime_minister* chancellor* ruler*",
    "government": "government* cabinet*",
    "minister": "minister ministers",
    "opposition": "opposition*",
    "rebel": "rebel* insurgent* militia* separatist* guerrilla*",
    "police": "police policeman policemen policewoman officer officers constab*",
    "fire_brigade": "firefighter* fire_brigade fire_service fire_department",
    "army_reserve": "reservist*",
    "company": "company companies firm firms corporation* manufacturer* operator* business*",
    "union": "union unions",
    "bank": "bank banks lender*",
    "court": "court courts judge* tribunal* judicia*",
    "prosecutor": "prosecut* district_attorney",
    "intelligence": "intelligence secret_service spy spies spying espionage agents",
    # law
    "arrest": "arrest* detain* detention* custody apprehend*",
    "prison": "prison* jail* imprison* inmate*",
    "investigate": "investigat* inquir* probe probes probing manhunt",
    "charge": "charge charges charged indict* accus* allegation*",
    "sue": "sue sues sued suing lawsuit* complaint* appeal* injunction*",
    "verdict": "verdict* convict* sentenc* acquit* ruling*",
    "law": "law laws legislat* regulation* statute bill",
    "ban": "ban bans banned banning prohibit* forbid* forbidden outlaw*",
    "fine": "fine fines fined penalt*",
    "guilty": "guilty guilt blame*",
    "innocent": "innocent* innocence",
    "corruption": "corrupt* brib* kickback* embezzl*",
    "fraud": "fraud* forg* fake faked plagiar* falsif* manipulat*",
    "sanction": "sanction* embargo*",
    # politics
    "election": "election* elect elected ballot* poll polls referendum*",
    "vote": "vote votes voted voting",
    "resign": "resign* step_down stepped_down stepping_down quit quits dismissal_request",
    "appoint": "appoint* nominat* named_as",
    "meet": "meet meets meeting* met summit* encounter* gathering*",
    "talks": "talks negotiat* consultation* dialogue* discussion*",
    "agree": "agree agrees agreed agreement* deal deals treaty treaties pact* accord*",
    "sign": "sign signs signed signing signator*",
    "offer": "offer offers offered offering",
    "proposal": "proposal* propos*",
    "draft": "draft drafts drafted document documents paper memo memos memorandum*",
    "letter": "letter letters in_writing",
    "decision": "decision* decid* decree*",
    "reject": "turn_down turned_down reject* refus* veto_power",
    "accept": "accept* approv* adopt* endors*",
    "resolution": "resolution*",
    "support": "support supports supported supporting assist* backing aid_to help helps helped helping",
    "demand": "demand demands demanded demanding",
    "border": "border* frontier*",
    "airspace": "airspace sky",
    "embassy": "embass* consulate* ambassador* envoy*",
    "diplomat": "diplomat*",
    "nuclear": "nuclear atomic uranium enrich*",
    "satellite": "satellite*",
    "exercise": "exercise exercises manoeuv* maneuv* drill drills",
    "secret": "secret* clandestin* covert* confidential*",
    # work and money
    "strike": "strike strikes striking walkout* stoppage* walked_out",
    "wage": "wage wages salar* pay_rise pay_deal pay_offer earnings",
    "price": "price prices priced cost costs costly",
    "pay": "pay pays paid paying payment* reimburs*",
    "refund": "refund* repay* repaid",
    "ransom": "ransom*",
    "money": "money funds fund sum sums cash",
    "tax": "tax taxes levy levies",
    "budget": "budget*",
    "debt": "debt* loan loans credit bond bonds",
    "deficit": "deficit* shortfall* gap",
    "inflation": "inflation*",
    "interest_rate": "interest_rate interest_rates",
    "profit": "profit* surplus*",
    "loss": "loss losses",
    "trade": (
        "buy buys bought buying purchas* acquir* procure* sell sells sold selling sale sales deliver* supply supplies "
        "supplied supplying shipped shipping shipment* handed_to receiv* obtain* export* import*"
    ),
    "factory": "factory factories plant plants production",
    "build": "build builds building_of built construct* erect*",
    "produce": "produc* manufactur*",
    "cut": "cut cuts cutting slash* savings",
    "raise": "raise raises raised raising increas* rise rises rose risen climb* grew grow grown",
    "fall": "fall falls fell fallen drop drops dropped decreas* declin* reduc* shrink* shrank lower*",
    "job": "job jobs layoff* redundanc*",
    # traffic and energy
    "train": "train trains rail railway* locomotive*",
    "aircraft": "aircraft plane planes airplane* jet jets airliner* warplane*",
    "flight": "flight flights flew flown fly flies",
    "airport": "airport* airfield* airbase*",
    "ship": "ship ships vessel* ferry ferries boat boats tanker* freighter* trawler* by_sea",
    "port": "port ports harbour* harbor* dock docks",
    "truck": "truck trucks lorry lorries transporter* van vans",
    "car": "car cars",
    "bus": "bus buses coach coaches",
    "road": "road roads street* motorway* highway*",
    "bridge": "bridge*",
    "tunnel": "tunnel*",
    "dam": "dam dams reservoir*",
    "mine": "mine mines colliery pit pits",
    "pipeline": "pipeline*",
    "gas": "gas",
    "oil": "oil crude",
    "power": "power electricity grid",
    "cancel": "cancel*",
    "delay": "delay* postpon*",
    "begin": "begin* began begun start* launch* commenc*",
    "end": "ended ending conclu* finish* expire*",
    "stop": "stop stops stopped stopping halt* suspend* interrupt*",
    "continue": "continu* go_on going_on resum* carry_on",
    "open": "open opens opened opening reopen* unlocked",
    "close": "close closes closed closing closure* shut shuts shutdown lock locked locks seal* padlock*",
    "leave": "leave leaves leaving left depart*",
    "arrive": "arriv* reach* landed",
    "enter": "enter* intru* incursion* penetrat* invad* invasion*",
    "send": "send sends sending sent dispatch*",
    "withdraw": "withdraw* withdrew pull_out pulled_out retreat*",
    "inspect": "inspect* examin* checked audit*",
    "report": "survey surveys study studies",
    "crack": "crack* fissure*",
    "corrosion": "corro* rust*",
    "limit": "limit limits limited limiting cap caps capped restrict*",
    "weight": "weight* weigh*",
    # health, food, data
    "vaccine": "vaccin* jab jabs immunis* immuniz*",
    "test": "test tests tested testing sample*",
    "recall": "recall*",
    "food": "food foods foodstuff*",
    "contaminate": "contaminat* taint*",
    "water": "water waters",
    "data": "data file files record records dataset*",
    "hack": "hack* cyberattack* intruder* malware ransomware encrypt* breach*",
    "email": "email* e-mail* mails phishing",
    "publish": "publish* publication* made_public release_of",
    "backup": "backup* back-up*",
    # what people do to one another
    "threat": "threat*",
    "pressure": "pressur*",
    "violence": "violen* beat beaten beating brutal* abuse*",
    "force": "force forced forcing coerc* compel*",
    "escape": "escap* flee flees fled fleeing",
    "hide": "hide hides hid hidden conceal* cover_up covered_up",
    "search": "search* hunt*",
    "notice": "notic* detect* discover* spotted register*",
    "fail": "fail* unsuccessful*",
    "succeed": "succe*",
    "prevent": "prevent* avert* thwart* foil*",
    "allow": "allow* permit* permission* authoris* authoriz* licen*",
    "use": "deploy* utilis* utiliz*",
    "misuse": "misus* misappropriat*",
    "transfer": "transfer* divert* shift* move_to moving",
    "take": "seiz* confiscat* remov*",
    "lose": "lose loses lost losing",
    "change": "chang* alter* amend* modif*",
    "correct": "correct corrected correction* rectif* revis*",
    "repair": "repair* fixed",
    "maintenance": "maintenance servicing",
    "measure": "measur* gauge*",
    "participate": "participat* join joins joined joining took_part",
    "invite": "invit*",
    "summon": "summon*",
    "expel": "expel* expuls*",
    "suspend": "suspension*",
    "apologise": "apolog* sorry",
    "promise": "promis* pledg* vow* guarant*",
    "propose": "motion motions",
    "exclude": "exclud* rule_out ruled_out",
    "recognise": "recogni*",
    "hand_over": "hand_over handed_over handover",
    "release": "released_from freed_from set_free",
    "surrender": "surrender* capitulat*",
    "storm_building": "stormed",
    "land": "emergency_landing",
    "fly_over": "overfl* flew_over",
    "return": "return* turned_back came_back",
    "stuck": "stuck stranded block* jammed",
    "strand": "aground sandbank*",
    "tow": "tow tows towed towing tug tugs",
    "drive": "drive drives drove driven driving",
    "standstill": "standstill",
    "wait": "wait waits waited waiting",
    "sleep": "sleep* slept overnight",
    "drink": "drink drinks drank drinking alcohol* beer",
    "drug": "drug drugs cocaine heroin narcotic*",
    "threaten_life": "life-threatening critically",
    # people and offices
    "man": "man men",
    "family": "family families relative relatives kin",
    "customer": "customer* consumer*",
    "farmer": "farmer*",
    "teacher": "teacher*",
    "student": "student*",
    "mayor": "mayor*",
    "boss": "chief chiefs boss bosses director* executive* manager* head_of",
    "staff": "staff personnel",
    "member": "member members",
    "parliament": "parliament* lawmaker* congress senate legislature deputies",
    "party": "party parties",
    "coalition": "coalition* alliance",
    "city_hall": "city_hall town_hall municipal*",
    "governor": "governor*",
    "captain": "captain* skipper*",
    "pilot": "pilot pilots",
    "driver": "driver drivers",
    "diver": "diver divers",
    "rescuer": "rescuer* paramedic* emergency_services",
    "expert": "expert* specialist* scientist* researcher* analyst*",
    "lawyer": "lawyer* attorney* solicitor* barrister* counsel",
    "journal": "editor editors",
    "referee": "referee*",
    "player": "player* footballer*",
    "coach": "trainer*",
    "refugee": "refugee* migrant* asylum*",
    "gunman": "gunman gunmen shooter*",
    "islamist": "islamist* jihadist* terror* extremist*",
    # institutions and papers
    "central_bank": "central_bank",
    "reserve": "reserve reserves",
    "gold": "gold bullion",
    "economy": "econom*",
    "growth": "growth",
    "unemployment": "unemploy* jobless*",
    "pension": "pension*",
    "insurance": "insur*",
    "account": "bank_account accounts",
    "invoice": "invoice* bill_for receipt*",
    "expenses": "expense expenses",
    "mission": "mission missions",
    "peace": "peace* peacekeep*",
    "veto": "veto*",
    "abstention": "abst*",
    "member_state": "member_state member_states",
    "statute": "statutes charter constitution*",
    "contract": "contract contracts clause*",
    "list": "list lists listed",
    "signature": "signature*",
    "copy": "copy copies",
    "passport": "passport* identity_card",
    "author": "author authors authored ghostwr*",
    "consultant": "consult* adviser* advisor* consultanc*",
    "log": "log logs logbook* transcript*",
    "finding": "finding* result results",
    "laboratory": "laborator* lab labs",
    "date_fixed": "date dates",
    "authorship": "authorship",
    "page": "page pages",
    "title": "title titles",
    # things
    "shop": "shop shops store stores supermarket* retailer*",
    "product": "product products goods batch*",
    "milk": "milk dairy cheese yogurt spread",
    "meat": "meat sausage*",
    "herb": "herb* spice*",
    "salmonella": "salmonell*",
    "listeria": "listeri*",
    "container": "container*",
    "cargo": "cargo* freight",
    "transport": "transport* by_air airlift*",
    "launcher": "launcher* launch_pad",
    "tank": "tank tanks armour*",
    "helicopter": "helicopter* chopper*",
    "engine": "engine* motor",
    "rudder": "rudder* steering",
    "brake": "brake* braking",
    "alarm": "alarm* siren*",
    "emergency_call": "emergency_call distress_call mayday sos",
    "camera": "camera* video* footage cctv",
    "photo": "photo* picture* image*",
    "phone": "phone* telephone* mobile",
    "computer": "computer* server* software",
    "remote_access": "remote_access remote_maintenance vpn",
    "network": "network*",
    "website": "website* web site dark_web darknet online",
    "door": "door doors",
    "fence": "fence*",
    "wall": "wall walls",
    "roof": "roof roofs",
    "weld": "weld*",
    "steel": "steel",
    "concrete": "concrete",
    "river": "river*",
    "sea": "sea seas maritime",
    "coast": "coast* shore* beach*",
    "mountain": "mountain*",
    "village": "village*",
    "field": "field fields",
    "epicentre": "epicent*",
    "gas_blast": "methane firedamp",
    "rock_burst": "rockburst rock_burst",
    "shaft": "shaft shafts",
    "borehole": "borehole* drilling drilled bore",
    "capsule": "capsule*",
    "miner": "miner miners",
    "trapped": "trapped buried",
    "contact": "contact contacts contacted tapping",
    "pharmacy": "pharmac*",
    "armed": "armed firearm*",
    "blackmail": "blackmail* extort*",
    "insult": "insult* slander*",
    "racism": "racis* antisemit*",
    "sexual": "sexual* rape raped",
    "illness": "illness* disease* epidemic* pandemic* outbreak*",
    "quarantine": "quarantin*",
    "pollution": "pollut*",
    "radiation": "radiation radioactiv*",
    "harvest": "harvest* crop crops",
    "drought": "drought*",
    "landslide": "landslide* avalanche* mudslide*",
    "volcano": "volcan* erupt*",
    "wave": "wave waves tsunami*",
    "depth": "depth* deep",
    "height": "height*",
    "length": "length*",
    "width": "width",
    "range": "range",
    "share": "stake stakes share shares",
    "subsidy": "subsid*",
    "fee": "fee fees",
    "compensation": "compensat*",
    "bankruptcy": "bankrupt* insolven*",
    "takeover": "takeover* merger* merge",
    "customs": "customs tariff*",
    "ticket": "ticket*",
    "traffic_jam": "congestion",
    "construction": "construction_site excavator*",
    "vehicle": "vehicle*",
    "holiday": "holiday* vacation*",
    "trip": "trip trips journey* travel travels",
    "hotel": "hotel*",
    "mourning": "mourn* vigil*",
    "prize": "prize* award* medal*",
    "record": "record-*",
    "goal": "goal goals",
    "visa": "visa visas",
    # society, place, other
    "school": "school schools",
    "university": "universit* facult*",
    "thesis": "thesis dissertation* doctorate doctoral",
    "house": "house houses home homes flat flats building buildings apartment*",
    "church": "church* bishop*",
    "stadium": "stadium* arena*",
    "match": "match matches game games kick-off",
    "club": "club clubs",
    "exit": "exit exits gate gates",
    "chain": "chain chains chained",
    "drunk": "drunk* intoxicat*",
    "protest": "protest protests demonstrat* rally rallies riot* unrest",
    "panic": "panic* stampede* crush",
    "cause": "caus* trigger*",
    "warning": "warning warnings alert alerts alerted",
    "safe": "safe safely safety intact unharmed secure",
    "danger": "danger* risk* hazard* unsafe endanger*",
    "healthy": "healthy uninjured unhurt",
    "alive": "alive surviv*",
    "convoy": "convoy*",
    "aid": "aid relief humanitarian",
    "camp": "camp camps",
    "forest": "forest* wood woods",
    "fish": "fish fishing",
    "tree": "tree trees",
    "animal": "animal*",
    "climate": "climate*",
    "weather": "weather rain* snow* heat*",
    "speed": "speed",
    "empty": "empty",
    "full": "overcrowd* sold_out capacity",
    "majority": "majorit*",
    "percent": "percent percentage* per_cent",
    "euro": "euro euros",
    "dollar": "dollar dollars",
    "tonne": "ton tons tonne tonnes",
    "kilometre": "kilomet* km mile miles",
    "metre": "metre metres meter meters",
    "hour": "hour hours",
    "cubic_metre": "cubic bcm",
    "litre": "litre* liter*",
    "grade": "grade rating",
    "magnitude": "magnitude* richter",
    "degree": "degree degrees",
    "age": "aged ages year-old",
    "duration": "years months weeks days minutes seconds",
    "half": "half",
    "quarter": "quarter",
    "third": "thirds",
    "north": "north*",
    "south": "south*",
    "east": "east*",
    "west": "west*",
}

_ANTONYMS = (
    ("open", "close"),
    ("accept", "reject"),
    ("raise", "fall"),
    ("guilty", "innocent"),
    ("safe", "danger"),
    ("begin", "end"),
    ("continue", "stop"),
    ("continue", "close"),
    ("dead", "alive"),
    ("injured", "healthy"),
    ("empty", "full"),
    ("profit", "loss"),
    ("arrive", "leave"),
)

_PEOPLE = """
people child woman man worker passenger crew protester spectator soldier suspect perpetrator doctor rebel police miner
family customer student teacher member rescuer gunman refugee farmer player
"""

# What befalls people: so many of the one are no statement about so many of another.
_TALLIES = "dead injured ill missing hostage arrest rescue homeless evacuate strike"

_MEASURES = "age duration percent euro dollar tonne kilometre metre hour degree cubic_metre litre magnitude grade"

_VAGUE_NUMBERS = {
    "dozens": (24, 99),
    "scores": (40, 99),
    "hundreds": (200, 999),
    "thousands": (2_000, 9_999),
    "millions": (2_000_000, 999_000_000),
}


def _entries(text: str) -> tuple[str, ...]:
    return tuple(entry.replace("_", " ") for entry in text.split())


LINKING = LinkingWords(
    endings=_entries("ations ation ings ing ments ment edly ed ies es s ly e y"),
    function_words=frozenset(_entries(_FUNCTION)),
    reporting=_entries(_REPORTING),
    concepts={concept: _entries(words) for concept, words in _CONCEPTS.items()},
    antonyms=_ANTONYMS,
    people=frozenset(_PEOPLE.split()),
    tallies=frozenset(_TALLIES.split()),
    measures=frozenset(_MEASURES.split()),
    negations=_entries(_NEGATIONS),
    instead=_entries("but instead rather"),
    locatives=_entries("in at on near from of outside inside off"),
    planned=_entries(_PLANNED),
    finished=_entries(_FINISHED),
    revoked=_entries(_REVOKED),
    about=_entries("about around roughly approximately nearly almost some close_to just_over just_under an_estimated"),
    at_least=_entries("at_least more_than over no_fewer_than no_less_than upwards_of well_over"),
    at_most=_entries("at_most up_to as_many_as fewer_than less_than under no_more_than not_more_than"),
    vague_numbers=_VAGUE_NUMBERS,
    weekdays=_entries("monday* tuesday* wednesday* thursday* friday* saturday* sunday*"),
    months=_entries("january february march april may june july august september october november december"),
    clock=_entries("am pm a.m p.m o'clock"),
    linking_elements=(),
    country_endings=_entries("land ian ia ish"),
)
