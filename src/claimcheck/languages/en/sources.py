"""English offices, organisations, media, anonymous sources, pronouns and relay phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.languages.contract import Head, HeadSort, SourceWords
from claimcheck.languages.en.nations import ADJECTIVES, CAPITALS, COUNTRIES, COUNTRY_ENDINGS, NATION_ENDINGS, NATIONS
from claimcheck.languages.en.press import AMBIGUOUS, MEDIA
from claimcheck.languages.wordlists import entries, word_set

# Persons; ``m`` or ``f`` behind a colon where the noun tells the gender.
_PERSONS = """
republican democrat conservative liberal islamist
official officer spokesperson spokesman:m spokeswoman:f spokesmen:m spokeswomen:f representative negotiator
mediator envoy diplomat delegate adviser advisor aide assistant counsellor attache attaché lawmaker legislator
congressman:m congresswoman:f politician councillor councilor councilman:m councilwoman:f parliamentarian deputy
staffer insider informant whistleblower lawyer attorney prosecutor solicitor barrister judge justice magistrate
defendant plaintiff complainant witness eyewitness bystander onlooker passer-by neighbour neighbor resident
villager local inhabitant citizen voter commuter passenger driver pilot captain sailor seafarer skipper cyclist
pedestrian motorist worker employee labourer laborer farmer fisherman:m shopkeeper florist baker pharmacist
trader merchant broker dealer analyst economist strategist expert specialist researcher scientist scholar
academic historian professor lecturer teacher pupil student graduate doctor physician surgeon nurse paramedic
medic epidemiologist virologist seismologist geologist meteorologist engineer technician electrician miner
architect consultant auditor accountant banker investor shareholder executive manager entrepreneur businessman:m
businesswoman:f owner founder chairman:m chairwoman:f chairperson boss supervisor colleague journalist reporter
correspondent editor columnist blogger presenter author writer publisher novelist poet activist
campaigner protester protestor demonstrator organiser organizer dissident rebel fighter militant gunman:m
soldier trooper serviceman:m marine sergeant major lieutenant colonel general admiral brigadier commander
commandant sheriff policeman:m policewoman:f constable inspector superintendent detective investigator agent
firefighter rescuer volunteer diver lifeguard coach trainer player footballer referee captain fan supporter
survivor victim suspect hostage detainee prisoner inmate refugee migrant patient relative parent mother:f
father:m son:m daughter:f brother:m sister:f wife:f husband:m widow:f widower:m uncle:m aunt:f cousin nephew:m
niece:f grandson:m granddaughter:f friend man:m woman:f boy:m girl:f men:m women:f teenager youth guest customer
client subscriber user buyer seller hacker thief priest:m pastor bishop:m archbishop:m imam:m rabbi cleric:m
monk:m nun:f monitor observer watcher critic opponent ally scientist member participant attendee
predecessor successor counterpart translator interpreter secretary registrar clerk accountant treasurer planner
designer artist actor actress:f singer musician director-general year-old counsel hunter candidate nominee
contender veteran recruit electoral_officer gold_trader harbour_master harbor_master
"""

# Offices that one person holds at a time.
_OFFICES = """
boss minister president premier prime_minister chancellor king:m queen:f prince:m princess:f emperor:m sultan:m emir:m
pope:m patriarch:m ayatollah:m governor mayor mayoress:f ambassador consul commissioner senator chief head leader
director managing_director chief_executive ceo chair chairman:m chairwoman:f chairperson secretary-general
secretary_general general_secretary secretary_of_state attorney_general prosecutor_general speaker vice_president
president-elect head_of_state foreign_secretary press_secretary home_secretary defence_secretary defense_secretary
treasury_secretary dean rector vice-chancellor provost headmaster:m headmistress:f headteacher principal sheriff
ombudsman:m chief_of_staff harbour_master harbor_master police_chief strongman:m dictator tsar
"""

_ORGANISATIONS = """
ministry department government cabinet administration agency authority office bureau service council committee
commission panel board court tribunal parliament senate congress assembly bundestag duma knesset legislature
presidency chancellery secretariat embassy consulate mission delegation police army navy military force
air_force guard coastguard coast_guard border_guard militia general_staff command command_centre command_center
headquarters pentagon kremlin state opposition party coalition faction bloc union trade_union federation
association confederation alliance league organisation organization foundation institute institution centre
center university college school faculty academy hospital clinic laboratory museum library church diocese bank
central_bank company firm group corporation conglomerate manufacturer maker producer supplier operator provider
utility airline carrier shipper shipowner brewery bakery dairy retailer supermarket chain contractor developer
start-up startup business employer refinery plant factory fund exchange stock_exchange regulator watchdog
inspectorate institute observatory survey geological_survey rescue_service fire_brigade fire_service
fire_department fire_station sheriff's_office city_hall town_hall city municipality town district county
consortium cooperative charity nonprofit ngo club team customs prosecution prosecutor's_office house chamber
treasury white_house state_department justice_department think_tank thinktank network_operator nato hamas
hezbollah taliban campaign crew gang cartel junta regime leadership movement initiative site_operator
works_council squad division lab desk task_force coordination_centre
"""

_PLURAL_ORGANISATIONS = (
    "police armed_forces security_forces special_forces authorities revolutionary_guards customs rebels"
)

_MEDIA_HEADS = """
news_agency news_service newswire wire_service state_agency newspaper paper daily weekly tabloid broadsheet magazine
journal broadcaster channel news_channel tv_channel television_channel television state_television state_tv tv radio
radio_station tv_station television_station news_outlet outlet news_site news_website website portal news_portal
state_media local_media media press podcast blog programme trade_publication publication gazette network tv_network
"""

_DOCUMENTS = """
document report memo memorandum draft text letter study survey poll analysis paper record transcript minutes log
logbook catalogue catalog database register indictment complaint lawsuit filing affidavit warrant ruling verdict
judgment judgement decision decree law bill act statute constitution charter treaty agreement contract
resolution annex appendix article clause communique communiqué dossier file review audit assessment estimate
e-mail email note screenshot slide_deck presentation photograph video recording data dataset footage imagery
satellite_image satellite_imagery invoice receipt plan white_paper post-mortem autopsy findings papers
court_papers records expense_reports minutes briefing_paper
"""

_STATEMENTS = """
statement announcement declaration press_release news_release remarks comments account claim allegation
testimony interview speech address message post tweet notice bulletin advisory figures count tally toll
information reports words view opinion estimate calculation reckoning update readout briefing
"""

_CIRCLES = "source person people circles quarters those voices individual individuals figure figures"

_IRREGULAR = {
    "person": "people", "man": "men", "woman": "women", "spokesperson": "spokespersons", "child": "children",
    "year-old": "year-olds", "passer-by": "passers-by", "secretary-general": "secretaries-general",
    "attorney general": "attorneys general", "wife": "wives", "thief": "thieves", "data": "data", "media": "media",
}  # fmt: skip


def _plural(noun: str) -> str:
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("man") or noun.endswith("woman"):
        return noun[:-2] + "en"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def _nouns(text: str, sort: HeadSort, gender: str = "", office: bool = False) -> Iterator[tuple[str, Head]]:
    for entry in text.split():
        noun, _, told = entry.replace("_", " ").partition(":")
        plural = noun.endswith(("men", "women")) and noun != "regimen"
        yield noun, Head(noun, sort, told or gender, plural=plural, office=office)
        many = _plural(noun)
        if not plural and many != noun:
            yield many, Head(many, sort, told or gender, plural=True)


def _fixed(text: str, sort: HeadSort, gender: str = "n") -> Iterator[tuple[str, Head]]:
    for noun in entries(text):
        yield noun, Head(noun, sort, gender, plural=True)


def _heads() -> dict[str, Head]:
    """Later entries give way to earlier ones."""
    sources = (
        [("police", Head("police", HeadSort.ORGANISATION, "np")), ("media", Head("media", HeadSort.MEDIA, "n", True))],
        [("data", Head("data", HeadSort.DOCUMENT, "n")), ("minutes", Head("minutes", HeadSort.DOCUMENT, "n"))],
        _fixed(_PLURAL_ORGANISATIONS, HeadSort.ORGANISATION, "np"),
        _fixed("reports media_reports press_reports news_reports", HeadSort.MEDIA),
        _fixed("papers court_papers records findings expense_reports", HeadSort.DOCUMENT),
        _fixed("people those circles quarters voices", HeadSort.CIRCLE, "p"),
        _nouns(_CIRCLES, HeadSort.CIRCLE),
        _nouns(_OFFICES, HeadSort.PERSON, office=True),
        _nouns(_PERSONS, HeadSort.PERSON),
        _nouns(_ORGANISATIONS, HeadSort.ORGANISATION, "n"),
        _nouns(_MEDIA_HEADS, HeadSort.MEDIA, "n"),
        _nouns(_DOCUMENTS, HeadSort.DOCUMENT, "n"),
        _nouns(_STATEMENTS, HeadSort.STATEMENT, "n"),
    )
    heads: dict[str, Head] = {}
    for part in sources:
        for form, head in part:
            heads.setdefault(form, head)
    return heads


_FUNCTION = word_set(
    """the a an this that these those and or but nor if as than so because while when where who whom whose which what
    why how in on at by to from with for of into onto over under after before between during against about above
    below near since until till via per amid among across along around behind beyond inside outside through
    throughout toward towards upon within without is are was were be been being am has have had having do does did
    will would shall should can could may might must not no it he she they we you i his her its their our my your
    there here then now also only just yet still already too even later earlier again ago out off up down back away
    however meanwhile moreover although though despite both either neither every each more most some any all many
    several"""
)
_SAYING = word_set(
    """said says say saying told tells tell added adds announced announces reported wrote writes
    confirmed denied claimed stated states noted warned warns argued insisted explained quoted quoting cited
    citing called asked urged accused rejected dismissed declined according accordingly"""
)
_NAME = r"\b[A-ZÄÖÜ][\w-]{0,40}(?:\s[A-ZÄÖÜ][\w-]{0,40}){0,2}\b"

SOURCES = SourceWords(
    nouns_have_capitals=False,
    adjective_words=word_set(
        """senior junior former current top chief deputy acting interim outgoing incoming new old young late leading
        local regional state federal national international foreign domestic unnamed anonymous unidentified western
        eastern northern southern high-ranking high-level independent private public prominent veteran retired
        pro-government opposition separate second third first other another same internal preliminary
        two-page draft big major own unpublished confidential secret joint written brief final latest later earlier
        previous initial leaked verbatim forensic"""
    )
    | ADJECTIVES,
    adjective_shapes=("ian", "ish", "ese", "al", "ic", "ous", "ive", "ful", "ern", "ary"),
    phrase_ends=_FUNCTION | _SAYING,
    nations=NATIONS,
    nation_endings=NATION_ENDINGS,
    houses={
        "ministry": "ministry",
        "defence": "defence",
        "defense": "defence",
        "foreign": "foreign",
        "affairs": "",
        "interior": "interior",
        "home": "interior",
        "finance": "finance",
        "finances": "finance",
        "economy": "economy",
        "economic": "economy",
        "economics": "economy",
        "energy": "energy",
        "health": "health",
        "justice": "justice",
        "transport": "transport",
        "transportation": "transport",
        "environment": "environment",
        "culture": "culture",
        "education": "education",
        "science": "science",
        "agriculture": "agriculture",
        "labour": "labour",
        "labor": "labour",
        "trade": "trade",
        "mining": "mining",
        "emergency": "disaster",
        "emergencies": "disaster",
        "situations": "",
        "government": "government",
        "parliament": "parliament",
        "presidency": "presidency",
        "chancellery": "chancellery",
        "embassy": "embassy",
        "police": "police",
        "army": "army",
        "military": "army",
        "army's": "army",
        "forces": "forces",
        "armed": "forces",
        "navy": "navy",
        "intelligence": "intelligence",
        "prosecutors": "prosecution",
        "prosecutor's": "prosecution",
        "prosecution": "prosecution",
        "office": "office",
        "central": "central",
        "bank": "bank",
        "commission": "commission",
        "european": "europe",
        "union": "union",
        "kremlin": "kremlin",
        "white house": "white house",
        "pentagon": "pentagon",
        "united nations": "united nations",
        "red cross": "red cross",
        "security council": "security council",
        "delegation": "delegation",
        "secretariat": "secretariat",
        "university": "university",
        "hospital": "hospital",
        "fire": "fire",
        "brigade": "brigade",
        "border": "border",
        "guard": "guard",
        "state": "state",
        "institute": "institute",
        "court": "court",
        "opposition": "opposition",
    },
    heads=_heads(),
    given_endings={},
    definite=word_set("the this that these those both"),
    indefinite=word_set("a an another one any some"),
    article_genders={},
    possessives={"his": "m", "her": "f", "its": "n", "their": "p", "our": "", "my": "", "your": ""},
    own=word_set("own"),
    quantifiers=word_set(
        """several many some few various numerous all every each any more most other others unnamed only also just even
        same"""
    ),
    others=word_set("another second third other"),
    numbers=word_set("two three four five six seven eight nine ten"),
    singular_articles=word_set("a an this that another one"),
    plural_article="the",
    name_joint="and",
    feminine_articles=frozenset(),
    adjectival_genders={},
    owner_leads=True,
    genitive_endings=("'s", "’s", "'", "’"),
    compound_joint="",
    place_adjective_ending="",
    genitives=word_set("of"),
    prepositions=word_set(
        """of by from at in on to with for per via through about against near within inside outside among between
        under over behind around across"""
    ),
    occasions=word_set("to about during via through on against per"),
    relatives=word_set("who whom whose which that where when"),
    pronouns={
        "he": "m",
        "him": "m",
        "his": "m",
        "she": "f",
        "her": "f",
        "hers": "f",
        "they": "p",
        "them": "p",
        "their": "p",
        "theirs": "p",
        "it": "n",
        "its": "n",
        "i": "",
        "we": "",
        "me": "",
        "us": "",
        "you": "",
        "who": "",
    },
    plural_verb=re.compile(r"\b(?:are|were|have|say|tell|deny|report|claim|add)\b"),
    back_references={},
    strong_endings={},
    adjective_endings=(),
    particles=word_set(
        "van von der den de del della di da du la le al el bin ibn abu ben ter ten af & dos das y zu zum"
    ),
    places=word_set("to"),
    firms=word_set(
        """ag gmbh kg se plc inc ltd llc corp co corporation company group holding holdings gruppe konzern logistics
        logistik shipping airlines airways energy industries technologies systems partners ventures motors railways
        lines foods pharma chemicals steel mining telecom software media solutions services consulting"""
    ),
    titles=word_set(
        """mr mrs ms miss dr prof sir lord lady dame rev sheikh st sen rep gov gen col lt sgt capt maj adm cmdr det insp
        hon amb supt atty fr"""
    ),
    title_genders={"mr": "m", "mrs": "f", "ms": "f", "miss": "f", "sir": "m", "lord": "m", "lady": "f", "dame": "f"},
    stopwords=_FUNCTION
    | _SAYING
    | word_set(
        """monday tuesday wednesday thursday friday saturday sunday january february march april june july
        august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
        yesterday today tomorrow last next one two three four five six seven eight nine ten hundreds
        thousands dozens at least nearly almost about around roughly up photo video source read related
        updated published yes no well because instead officials asked once another such following earlier
        separately elsewhere"""
    )
    - word_set("officials"),
    covers={
        "ministry": ("ministry", "department"),
        "department": ("department", "ministry"),
        "agency": ("agency", "service", "bureau", "institute", "authority", "administration"),
        "authority": ("authority", "agency", "inspectorate", "regulator"),
        "authorities": ("authorities", "authority", "ministry"),
        "office": ("office",),
        "company": ("",),
        "firm": ("",),
        "operator": ("",),
        "group": ("",),
        "manufacturer": ("",),
        "maker": ("",),
        "supplier": ("",),
        "owner": ("",),
        "employer": ("",),
        "contractor": ("",),
        "business": ("",),
        "airline": ("airline", "carrier"),
        "carrier": ("airline", "carrier"),
        "bank": ("bank",),
        "central bank": ("bank",),
        "union": ("union", "federation"),
        "association": ("association", "federation", "league"),
        "federation": ("federation", "association"),
        "club": ("club",),
        "team": ("team",),
        "institute": ("institute", "centre", "center"),
        "centre": ("centre", "center", "institute"),
        "center": ("centre", "center", "institute"),
        "university": ("university", "college"),
        "college": ("college", "university"),
        "hospital": ("hospital", "clinic"),
        "clinic": ("clinic", "hospital"),
        "school": ("school",),
        "court": ("court", "tribunal"),
        "tribunal": ("tribunal", "court"),
        "commission": ("commission", "committee", "panel"),
        "committee": ("committee", "commission", "panel"),
        "panel": ("panel", "commission", "committee"),
        "board": ("board",),
        "council": ("council",),
        "service": ("service", "brigade"),
        "organisation": ("",),
        "organization": ("",),
        "charity": ("charity", "organisation", "organization", "foundation"),
        "party": ("party",),
        "embassy": ("embassy",),
        "mission": ("mission", "embassy"),
        "delegation": ("delegation",),
        "secretariat": ("secretariat",),
        "government": ("government",),
        "military": ("military", "army", "armed forces", "general staff", "force"),
        "army": ("army", "military", "armed forces"),
        "police": ("police",),
        "guard": ("guard",),
        "city": ("city", "city hall", "municipality"),
        "city hall": ("city", "city hall", "municipality", "town hall"),
        "leader": ("president", "leader", "premier", "prime minister", "chancellor", "king"),
        "premier": ("premier", "prime minister"),
        "prime minister": ("premier", "prime minister"),
        "head": ("head", "chief", "director", "leader"),
        "chief": ("chief", "head", "director"),
        "boss": ("boss", "chief executive", "managing director", "head", "chief", "ceo"),
        "chief executive": ("chief executive", "ceo", "boss", "managing director"),
        "document": ("document", "memo", "memorandum", "report", "draft", "note", "letter", "text", "paper", "record"),
        "paper": ("document", "memo", "memorandum", "report", "draft", "note", "paper"),
        "text": ("text", "draft", "resolution", "memorandum"),
        "report": ("report", "study", "review"),
        "draft": ("draft", "draft memorandum", "draft resolution"),
        "note": ("note", "memo"),
    },
    anyone=word_set("man woman person politician"),
    bystanders=word_set(
        """driver pilot captain witness eyewitness bystander onlooker passer-by neighbour neighbor resident villager
        passenger motorist cyclist pedestrian tourist suspect gunman attacker defendant victim survivor hostage
        protester demonstrator customer"""
    ),
    own_offices=("prime minister", "vice president", "vice chancellor", "vice-chancellor", "vice chair"),
    spokespersons=word_set("spokesman spokeswoman spokesperson"),
    local_houses=word_set("police city_hall fire_brigade fire_department coastguard customs prosecution hospital"),
    authorities=entries(
        """ministry department agency authority authorities government police court tribunal parliament army military
        forces opposition commission council committee union university institute party kremlin service city city_hall
        guard brigade hospital administration office board secretariat presidency chancellery embassy delegation nations
        state bureau"""
    ),
    attribute=None,
    unnamed_lead=None,
    house_members={},
    press_people=(),
    companies=word_set(
        """company firm group corporation operator supplier manufacturer maker producer provider contractor
        retailer chain airline carrier conglomerate developer startup start-up union agency organisation
        organization charity newspaper paper daily weekly tabloid broadsheet magazine broadcaster channel
        website portal outlet publication crew gang party network podcast blog ngo club utility business
        employer owner association"""
    )
    | frozenset(
        entries(
            """news_agency news_service newswire wire_service state_agency news_channel tv_channel news_outlet news_site
            news_website news_portal radio_station tv_station television_station trade_publication think_tank"""
        )
    ),
    countries=COUNTRIES,
    country_endings=COUNTRY_ENDINGS,
    government=frozenset({"government"}),
    metonyms=CAPITALS,
    organisations={
        "kremlin": "Kremlin",
        "white house": "White House",
        "state department": "State Department",
        "justice department": "Justice Department",
        "united nations": "United Nations",
        "un": "United Nations",
        "u.n.": "United Nations",
        "european union": "European Union",
        "eu": "European Union",
        "e.u.": "European Union",
        "red cross": "Red Cross",
        "pentagon": "Pentagon",
        "nato": "NATO",
        "fbi": "FBI",
        "cia": "CIA",
        "scotland yard": "Scotland Yard",
        "downing street": "Downing Street",
        "amnesty international": "Amnesty International",
        "human rights watch": "Human Rights Watch",
        "greenpeace": "Greenpeace",
        "hamas": "Hamas",
        "hezbollah": "Hezbollah",
        "world bank": "World Bank",
        "federal reserve": "Federal Reserve",
        "supreme court": "Supreme Court",
        "congress": "Congress",
        "senate": "Senate",
    },
    media=MEDIA,
    ambiguous_media=AMBIGUOUS,
    abstract_endings=("tion", "sion", "ness", "ment", "ity", "ism", "tions", "ments", "ities"),
    vague_media=word_set(
        "website television tv media press outlet channel blog portal radio publication network programme"
    )
    | frozenset(entries("local_media state_media news_site news_website news_outlet")),
    sole_media=frozenset(entries("state_television state_tv state_radio national_television")),
    broadcasts=re.compile(r"\bon (?:the )?(?:[a-z]+ )?(?:radio|television|tv)\Z"),
    handing=re.compile(
        r"\b(?:published|shared|obtained|released|leaked|posted|circulated|seen|reviewed|revealed|reported) by "
        r"(?P<who>(?:the )?(?:[a-z-]+ ){0,3}[A-Z][\w-]+(?: [A-Z][\w-]+){0,3})"
    ),
    media_endings=word_set(
        """times tribune herald news wire press post journal express courier gazette observer chronicle mail
        telegraph inform tv fm radio zeitung presse kurier anzeiger rundschau tageblatt blatt nachrichten globe
        dispatch ledger star bulletin examiner inquirer standard sentinel review digest agency today daily weekly"""
    ),
    report_verbs=word_set(
        """reported reports report reporting wrote writes quoted quotes quoting cited cites published carried broadcast
        aired said saying"""
    ),
    citing=(
        r"\bciting\b",
        r"\bcited\b",
        r"\bcites\b",
        r"\bquoting\b",
        r"\bquoted\b(?! (?:by|as|in)\b)",
        r"\bquotes\b",
        r"\b(?:with|in|by) reference to\b",
    ),
    relayed=(r"\baccording to\b",),
    channels=word_set("told to by in with on from via per quoted citing according"),
    strict_channels=word_set("told to with by according via in on"),
    reporter=re.compile(
        rf"\b(?:reported|quoted|cited|carried|published)\s+(?:\w+\s){{0,3}}(?:by|in)\s+(?:the\s)?(?P<after>{_NAME})"
        rf"|\b(?:told|interview\s(?:with|to))\s+(?:the\s)?(?P<told>{_NAME})"
        rf"|(?P<before>{_NAME})(?:,\s[^,.;\n]{{3,60}},)?\s+(?:first\s|had\s)?(?:reported|quoted|cited)\b"
    ),
    messenger=re.compile(r"\b(?:through|via)\s+(?P<who>(?:his|her|their|its)\s+\w+(?:\s[A-Z][\w-]+){0,2})"),
    own_outlet=word_set("our this us"),
    unnamed="unnamed",
    hearsay=(r"\brumou?rs?\b", r"\bhearsay\b", r"\bit is said\b", r"\breportedly\b", r"\ballegedly\b"),
)
