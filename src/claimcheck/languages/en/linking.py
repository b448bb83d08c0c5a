"""English words for LinkingWords; those of one meaning stand in ``languages/concepts.txt``.

``word*`` stands for every word that begins so, ``two_words`` for a phrase.
"""

from __future__ import annotations

from claimcheck.languages.contract import LinkingWords
from claimcheck.languages.wordlists import entries

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
up upon us use used using usually various very via was way ways we wednesday week weekend weeks well went were what
whatever when where whether which while who whole whom whose why will with within without won would
year years yes yesterday yet you young your million millions billion billions dozen dozens zero
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

_ANSWERS = """
true truth untrue false falsehood* falsely lie lies baseless groundless unfounded fabricat* allegation*
accusation* charge
charges rumour* rumor* nonsense absurd rubbish categorically flatly firmly strongly vehemently correct incorrect wrong
inaccurate promptly swiftly immediately again version* story stories account* suggestion* talk reject* dismiss*
brush* aside
denial* pure notion* idea* assertion* speculation* basis fact facts reality invention* invented fake misleading
"""

_DEMANDS = """
lawsuit* suit appeal* motion petition* demand* complaint urged calls_for called_for
"""

_POINTERS = """
he she it they him them his her its their this that these those such both there
"""

_NO_SCENES = """
African Arab Arabic Article Asian Central Chapter Christian Congress Court District English Federal Fort Greater
Hebrew Justice Latin Lord Parliament Persian Phase Prime Republican Section Soviet State Supreme Terminal Upper
"""
_PLANNED = """
plan plans planned planning intend* intention* aim aims aimed ready readiness will would shall going_to scheduled
announc* soon upcoming forthcoming expect* consider* mull* negotiat* prepar* set_to due_to seek* propos* wants hope*
closer_to talks_on talks_about
"""

_FINISHED = """
has have had was were been already since recently meanwhile completed concluded accomplished done delivered arrived did
"""

_HEDGES = """
    could might may maybe perhaps possibly possible probably probable likely apparently reportedly allegedly alleged
    purportedly supposedly presumably seemingly suspected expected_to appear_to appears_to appeared_to seem_to seems_to
    seemed_to said_to_be believed_to thought_to
"""
_REVOKED = """
cancel* called_off call_off scrap* postpon* delay* suspend* revok* rescind* withdr* withdrawn reversed halted stopped
abandon* dropped shelved annul* overturn* aborted lifted
"""

_BLAMES = """
blame blames blamed accuse accuses accused holds…responsible held…responsible hold…responsible
"""

_SUFFERED = """
die dies died dying perish* lost lives explode* exploding detonat*
"""

_CULPABLE = """
is_responsible was_responsible were_responsible are_responsible is_to_blame was_to_blame were_to_blame are_to_blame
is_behind was_behind were_behind are_behind
"""

_VAGUE_NUMBERS = {
    "dozens": (24, 99),
    "scores": (40, 99),
    "hundreds": (200, 999),
    "thousands": (2_000, 9_999),
    "millions": (2_000_000, 999_000_000),
}


LINKING = LinkingWords(
    endings=entries("ations ation ings ing ments ment edly ed ies es s ly e y"),
    function_words=frozenset(entries(_FUNCTION)),
    reporting=entries(_REPORTING),
    negations=entries(_NEGATIONS),
    answers=entries(_ANSWERS),
    demands=entries(_DEMANDS),
    pointers=entries(_POINTERS),
    instead=entries("but instead rather"),
    locatives=entries("in at on near from of outside inside off"),
    scenes=entries("in at near outside"),
    no_scenes=entries(_NO_SCENES),
    planned=entries(_PLANNED),
    possible=entries("could might may possibly perhaps draft* fear* feared"),
    few=entries("one two three four five six seven eight nine ten"),
    shares=entries("of in"),
    finished=entries(_FINISHED),
    revoked=entries(_REVOKED),
    hedges=entries(_HEDGES),
    about=entries("about around roughly approximately nearly almost some close_to just_over just_under an_estimated"),
    at_least=entries("at_least more_than over no_fewer_than no_less_than upwards_of well_over"),
    at_most=entries("at_most up_to as_many_as fewer_than less_than under no_more_than not_more_than"),
    vague_numbers=_VAGUE_NUMBERS,
    weekdays=entries("monday* tuesday* wednesday* thursday* friday* saturday* sunday*"),
    months=entries("january february march april may june july august september october november december"),
    clock=entries("am pm a.m p.m o'clock"),
    agents=entries("by"),
    passives=entries("was were been being be is are"),
    perfects=entries("has have had"),
    subject_openers=entries("that because the a an"),
    oblique_articles=entries("the a an"),
    joins=entries("and or with"),
    blames=entries(_BLAMES),
    suffered=entries(_SUFFERED),
    culpable=entries(_CULPABLE),
    linking_elements=(),
    country_endings=entries("land ian ia ish"),
)
