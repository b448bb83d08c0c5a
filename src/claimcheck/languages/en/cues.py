"""English cue verbs, grouped by what they take.

Flags: ``c`` a *that* clause or a quote may say what was said, ``b`` a clause without *that* may, ``i`` an infinitive,
``g`` a gerund, ``f`` a question, ``w`` a few quoted words, ``n`` a noun phrase; ``t`` it is thinking rather than
speaking; ``r`` without such content the clause is a speech act told as a summary (*denied the report*); ``a`` its
object is addressed (*tell*).
"""

from __future__ import annotations

# Verbs; further words of the cue stand behind a bar.
CUE_VERBS: dict[str, str] = {
    "cbf": "say show indicate find",
    "cbfa": "tell",
    "cbw": "add explain reiterate repeat joke quip",
    "ct": "doubt speculate feel",
    "cbt": "think believe suspect worry conclude assume fear presume predict estimate",
    "cbit": "hope expect",
    "cb": """
        allege argue assert aver contend maintain insist stress emphasize emphasise reckon acknowledge
        concede admit claim recall caution complain declare boast brag note
    """,
    "cbfw": "write",
    "cw": """
        comment confide counter disclose exclaim lament muse observe opine quip remark reply respond retort
        recount reflect reveal specify stipulate testify underline underscore tweet post venture answer interject
        shout scream whisper mutter mumble grumble whine proclaim pronounce elaborate continue conclude
        point|out shoot|back hit|back fire|back go|on make|clear put|it signal hint imply
        insinuate relate reason reassure theorize chide scoff sneer joke plead shrug sigh quote
    """,
    "cf": "explain determine learn decide describe ask wonder inquire",
    "c": "state report clarify stipulate certify suggest read attest rule",
    "cbr": """
        announce confirm warn deny dispute charge reaffirm advise
    """,
    "cir": "vow pledge threaten swear agree offer demand request",
    "n": "put|at give|as list|as speak|of insist|on point|to stick|to",
    "crg": "deny propose recommend",
    "cira": "promise urge warn remind assure advise order instruct invite",
    "rga": "accuse",
    "ra": "blame notify brief inform condemn criticize criticise rebuke scold thank praise credit",
    "rw": """
        reject dismiss denounce decry slam blast deride mock lambast lambaste refute rebut disavow applaud hail
        welcome endorse defend call|for call|on push|for appeal|for speak|out rule|out brush|aside play|down
        lash|out warn|of warn|against complain|of complain|about boast|of wave|away
        take|issue
    """,
    "w": "call describe|as label brand characterize|as characterise|as dub term refer|to",
}

# Forms of the verbs above that are commoner as nouns or mean something else; they need a *that* clause or a quote.
WEAK_FORMS = frozenset(
    """
    charge charges claim claims report reports note notes post posts back backs call calls state states order orders
    request requests offer offers promise promises demand demands show shows find found read reads signal signals
    quote quotes term terms brand brands label labels welcome hint hints shout shouts boast comment comments doubt
    doubts fear fears worry estimate estimates hope hopes question questions feel feels thought respond
    reply replies pledge pledges vow warn praise blame credit test slam blast view
    indicated indicates indicate showed determined learned decided decides continue continued continues offered agreed
    reflected related reasoned signaled signalled described describes posted charged ordered ruled answered observed
    conclude concluded
    """.split()
)
