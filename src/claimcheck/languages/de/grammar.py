"""German words that a shallow parse goes by."""

from __future__ import annotations

from claimcheck.languages.contract import GrammarWords, HeadSort
from claimcheck.languages.de.morphology import tag
from claimcheck.languages.de.sources import SOURCES
from claimcheck.languages.de.verbs import SEPARABLE
from claimcheck.languages.wordlists import word_list, word_set

_DAYS = "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
_DAY_PARTS = "abend morgen mittag nachmittag vormittag nacht"

GRAMMAR = GrammarWords(
    abbreviations=word_set("""
        abs abt adr afr allg amtl anm apr art aufl aug ausg bd bes betr bez bzgl bzw ca cf chr co corp ders dez
        dgl di dipl do dott dr etc evtl exkl f fa feb ff folg fr frhr geb gefr gem gen ges gest ggf hans hl hptm
        hr hrsg inc ing inh inkl insb int jan jh jhd jr jul jun kap kfm kgl lt ltd mag max med mi mill min mio
        mo mrd nov nr o oberst od okt op phil prof prot rd s sa sen sep sept sgt so sog sr st std stellv str tel
        u ung usw v verl vgl vors vs wg z zb zit zt zzgl
    """),
    ordinal_followers=word_set("""
        april auflage august breitengrad bundestag dezember etage feber februar geburtstag jahrestag jahrhundert
        jahrhunderte jahrhunderts jahrtausend januar jh juli juni jänner klasse kongress lebensjahr lebensjahres
        lebensjahrs liga mai mal minute monat märz november oktober parteitag platz quartal rang republik runde
        september sitzung spielminute spieltag stock tag weltkrieg weltkrieges weltkriegs woche
    """),
    ordinal_leaders=word_set("ab am beim bis das dem den der des die im seit vom zum"),
    tag=tag,
    lone_letters=word_set("x"),
    adverb_endings=word_list("ig isch lich weise mals wärts tens end lang"),
    polite=word_set("sie"),
    time_parts=word_set("anfang mitte ende"),
    small_names=word_set("dpa epd taz apa sid kna sda ap afp n-tv ntv tagesschau"),
    name_particles=word_set("al bin da de di dos du el ibn la le ten ter van von"),
    number_words=word_set("""
        acht drei elf etwa fünf hundert mehr neun rund sechs sieben tausend vier weniger zehn zwei zwölf
    """),
    clause_joiners=word_set("oder sondern sowie und"),
    complementizers=word_set("dass daß ob"),
    ambiguous_subordinators=word_set("als bis da damit insofern je seit seitdem so was wem wen wer wie wo während"),
    passive_auxiliaries=word_set("werde werden wird worden wurde wurden würde würden"),
    states=word_set("ist sind war waren sei seien wäre wären"),
    moved=word_set("""
        ausgegangen eingegangen fortgefahren gekommen gelangt herausgekommen nachgekommen übergegangen
        zurückgekommen zurückgerudert zugegangen geworden gewesen
    """),
    verb_particles=frozenset(SEPARABLE) - {"tot", "weiter"},
    first_person=word_set("ich"),
    impersonal=word_set("es man"),
    subject_pronouns=word_set("dieser er ich letztere letzterer sie wir"),
    speaker_pronouns=word_set("""
        alle andere beide diese dieser einige er ersterer ich jemand jener letztere letzterer manche niemand sie
        viele wer wir
    """),
    object_pronouns=word_set("das dies dieses"),
    counting_pronouns=word_set("drei eine einer eines einige mehrere viele zwei"),
    nominative_determiners=word_set("der dieser ein ihr jeder jener kein mancher sein"),
    speaking_nouns=frozenset(form for form, head in SOURCES.heads.items() if head.sort is not HeadSort.STATEMENT),
    attributing=word_set("der des"),
    object_articles=word_set("das die ein eine"),
    feminine_datives=word_set("der dieser jeder jener mancher"),
    feminine_endings=word_list("""
        ung heit keit schaft tät ion ie ur presse post redaktion reporterin illustrierte tagesschau behörde
        rundschau welt agentur zeit bild dpa afp faz taz apa sda kna presse-agentur bbc polizei
    """),
    focus_adverbs=word_set("allein auch bereits besonders insbesondere lediglich nur selbst sogar"),
    time_words=word_set(f"{_DAYS} {_DAY_PARTS}")
    | {day + part for day in _DAYS.split() for part in _DAY_PARTS.split()}
    | word_set("""
        anfang april august dezember februar frühjahr herbst jahr jahre jahren jahres januar juli juni jänner
        mai minute minuten mitte monat monate monaten monats märz november oktober september sommer stunde
        stunden tag tage tagen uhr winter woche wochen wochenanfang wochenende zeit
    """),
    apposition_prepositions=word_set("aus bei beim der des für im in vom von zum zur"),
    agent_prepositions=word_set("durch seitens vom von"),
    agencies=word_set("""
        afp ansa ap apa ard bbc cnn dpa efe epd interfax irna isna itar-tass kna ndr orf reuters rtl rtr sid
        tass upi wdr xinhua zdf
    """),
    media_nouns=word_list("agentur sender zeitung magazin portal rundschau medien journal"),
    addressee_nouns=word_list(
        "zeitung nachrichtenagentur presseagentur redaktion reporterin rundschau illustrierten dpa afp bbc sendung"
    ),
)
