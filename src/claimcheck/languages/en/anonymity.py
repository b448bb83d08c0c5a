"""English words for what is told of a source without a name."""

from __future__ import annotations

from claimcheck.languages.contract import AnonymityWords
from claimcheck.languages.wordlists import keyed, word_set
from claimcheck.model import AnonymousRole as Role

ANONYMITY = AnonymityWords(
    trades=keyed(
        {
            Role.INTELLIGENCE: "spy spies secret_agent intelligence_officer spymaster",
            Role.POLICE: "police detective constable sheriff investigator customs_officer border_guard",
            Role.MILITARY: """soldier general colonel admiral lieutenant commander sergeant fighter militant trooper
                serviceman marine army_officer naval_officer military_officer brigadier""",
            Role.JUDICIARY: "prosecutor judge magistrate court_clerk lawyer attorney registrar",
            Role.DIPLOMAT: "diplomat ambassador envoy attaché attache negotiator delegate consul",
            Role.POLITICIAN: """lawmaker politician legislator congressman congresswoman senator parliamentarian
                councillor minister cabinet_member party_leader""",
            Role.COMPANY: """executive manager trader banker investor shareholder supplier board_member board_director
                salesman shopkeeper employer""",
            Role.EXPERT: """expert analyst economist researcher scientist scholar academic historian professor
                strategist specialist engineer seismologist epidemiologist meteorologist observer""",
            Role.MEDICAL: "doctor nurse surgeon paramedic medic physician",
            Role.WITNESS: """witness eyewitness resident neighbour neighbor bystander passer survivor passenger onlooker
                villager protester demonstrator passers-by commuter tourist local inhabitant""",
            Role.RELATIVE: """relative family_member mother father brother sister daughter son widow widower uncle aunt
                cousin nephew niece grandson granddaughter wife husband parent""",
            Role.INSIDER: "insider whistleblower informant",
        }
    ),
    fields=keyed(
        {
            Role.INTELLIGENCE: "intelligence spy secret_service cia mossad fsb mi6",
            Role.DIPLOMAT: "diplomatic embassy delegation consulate foreign_ministry state_department",
            Role.MILITARY: """military army navy air_force armed_forces standby_force peacekeep defence_forces
                defense_forces troops militia""",
            Role.POLICE: "police investigat law_enforcement customs fbi",
            Role.JUDICIARY: "court judicial prosecution justice_department tribunal",
            Role.MEDICAL: "hospital clinic medical health_worker",
            Role.POLITICIAN: """party coalition parliament congressional opposition cabinet senate_aide campaign
""",
            Role.COMPANY: """company firm corporate industry supervisory_board board factory plant bank airline
                shareholders supplier manufacturer market""",
            Role.OFFICIAL: """government ministry department administration official white_house pentagon kremlin
                council secretariat nato u.n. un european_union presidential municipal treasury""",
            Role.INSIDER: "familiar briefed close knowledge direct_knowledge involved aware privy",
        }
    ),
    stations=keyed(
        {
            Role.OFFICIAL: """official adviser advisor aide functionary civil_servant authorities duty_officer
                press_officer""",
            Role.POLICE: "officer",
            Role.COMPANY: "employee worker staff colleague",
        }
    ),
    one_of=word_set("one"),
    withheld=(
        r"\bon\s+(?:the\s+)?(?:condition|basis)\s+(?:of|that)\s+(?:[\w’']+\s+){0,4}?"
        r"(?:anonymity|(?:not\s+be\s+)?(?:named|identified))\b",
        r"\bnot\s+(?:to\s+)?be(?:ing)?\s+(?:publicly\s+)?(?:named|identified|quoted)(?:\s+by\s+name)?\b",
        r"\b(?:to\s+(?:remain|stay)|remaining)\s+anonymous\b",
        r"\b(?:ask|request|demand|grant|seek|want|insist|need)(?:s|ed|ing)?\s+(?:for\s+|on\s+)?anonymity\b",
        r"\bsought\s+anonymity\b",
        r"\b(?:not|n[’']t|un)\s?(?:been\s+)?authori[sz]ed\s+to\b",
        r"\bdeclin(?:es|ed|ing)\s+to\s+(?:be\s+(?:named|identified)|give\s+(?:his|her|their)\s+(?:full\s+)?names?)\b",
        r"\bwhose\s+(?:real\s+)?names?\s+(?:\w+\s+){0,4}?(?:withheld|withholding|changed|not)\b",
        r"\b(?:for\s+fear\s+of|fearing)\s+(?:\w+\s+){0,3}?(?:reprisals?|retaliation|retribution|repercussions|arrest)\b",
        r"\bnot\s+permitted\s+to\s+(?:speak|talk|discuss|comment)\b",
        r"\bgave\s+(?:his|her|their)\s+name\s+only\s+as\b",
    ),
    openers=word_set(
        "who whose which because as since asking speaking citing requesting declining wanting insisting he she they"
    ),
    links=word_set("because as since citing fearing for given and to"),
)
