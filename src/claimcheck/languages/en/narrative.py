"""English words of what an outlet states in its own voice."""

from __future__ import annotations

from claimcheck.languages.contract import NarrativeWords
from claimcheck.languages.wordlists import word_set

_DEEDS = """
    died dead killed murdered assassinated executed drowned perished shot stabbed injured wounded hurt burned
    hospitalised hospitalized rescued evacuated recovered found infected sickened attacked struck hit shelled bombed
    raided stormed seized captured retook besieged invaded fired launched exploded detonated destroyed damaged
    wrecked crashed collapsed derailed collided sank capsized burst erupted flooded burnt downed intercepted
    kidnapped abducted freed released fled displaced stole robbed looted confiscated arrested detained jailed
    imprisoned sentenced convicted acquitted indicted extradited deported expelled searched elected re-elected won
    lost defeated beat appointed sworn sacked dismissed ousted resigned stepped passed approved adopted signed
    ratified voted vetoed banned lifted imposed opened closed founded bought sold acquired delivered shipped
    exported imported built demolished paid donated invested cut laid hired began begun started ended finished
    arrived left travelled traveled flew landed departed met visited received hosted summoned shook rocked happened
    occurred took gathered marched protested rallied rose fell climbed dropped grew shrank increased decreased
    doubled halved reached crossed entered withdrew blocked shut cancelled canceled postponed stranded cleared
    defused handed awarded retired merged surrendered
"""
_STATES = """
    is are slipped borders authorises authorizes employed served was were has have had be been remain remains
    remained stands stood live lives lived employs costs cost numbered numbers totalled totaled makes made weighs
    measures lies lay lasted houses holds held missing carried
"""
_TOLD = """
    according reportedly allegedly alleged purportedly supposedly accounts reports report reported estimates
    estimated estimate statement sources said says say told tells tell announced announces confirmed confirms
    claimed claims claim stated states declared warned warns denied denies insisted insists added adds argued
    acknowledged admitted accused accuses described describes called calls blamed suggested suggests revealed
    disclosed noted notes wrote writes quoted cited citing predicted expects expected believed believes thinks
    thought spoke asked urged vowed pledged promised explained recalled maintained testified posted tweeted issued
    figures survey poll study shows showed suspected accusation accusations allegation allegations rumours rumors
    apparently understood
"""
_OPEN = """
    would could should may might must can will shall if whether unless perhaps maybe possibly probably likely
    presumably plan plans planned planning due scheduled intends intend hopes hoped aims seeks wants wanted
    threatened threatens threatening future
"""
_JUDGING = """
    unfortunately thankfully sadly luckily obviously clearly certainly surely indeed often usually normally
    typically always sometimes generally regularly frequently every anyone everybody everyone whoever
"""
_NOT_NAMES = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december a.m p.m am pm i the a an in on at by of for from as after before when while
    since during more some about over under nearly almost around two three four five six seven eight nine ten mr mrs
    ms dr and but or both all tv km kg
"""

NARRATIVE = NarrativeWords(
    deeds=word_set(_DEEDS),
    states=word_set(_STATES),
    told=word_set(_TOLD),
    open=word_set(_OPEN),
    judging=word_set(_JUDGING),
    personal=word_set("i we us our ours my me mine you your yours i'm we're you're i've we've"),
    pictures=word_set("photo photos photograph picture pictured image video graphic map screenshot file"),
    pointing=word_set("he she it they this that these those his her its their there"),
    patterns=(
        r"\bin (?:his|her|their|its) (?:view|words|opinion)\b",
        r"\b(?:is|are|was|were) (?:said|thought|feared|expected|reported) to\b",
    ),
    uncounted=word_set("""
        second seconds minute minutes hour hours day days week weeks month months year years decade decades century
        centuries time times points things questions pages reasons part parts way ways sides
    """),
    not_names=word_set(_NOT_NAMES),
)
