"""German offices, organisations, media, anonymous sources, pronouns and relay phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.languages.contract import Head, HeadSort, SourceWords
from claimcheck.languages.de.nations import CAPITALS, COUNTRIES, COUNTRY_ENDINGS, NATION_ENDINGS, NATIONS
from claimcheck.languages.de.press import AMBIGUOUS, MEDIA
from claimcheck.languages.wordlists import word_set

# Masculine nouns in -er, -or, -eur …: genitive -s, dative plural -n; feminine in -in.
_STRONG = """
minister präsident- sprecher botschafter kanzler vorsitzer bürgermeister leiter direktor manager richter anwält-
staatsanwält- sekretär gouverneur kommissar ermittler forscher wissenschaftler politiker diplomat- analytiker
experte- ökonom- analyst- berater mitarbeiter sprecher bewohner anwohner einwohner augenzeuge- zeuge- nachbar-
retter helfer feuerwehrmann= polizist- soldat- offizier general oberst admiral kommandeur kommandant- funktionär
gewerkschafter unternehmer händler verkäufer lehrer professor doktor ärzt- arzt+ anwalt+ apotheker bauer-
landwirt pfarrer schützer bischof priester imam lokführer fahrer pilot- kapitän matrose- schiffer steiger arbeiter
bergmann= elektriker techniker ingenieur informatiker physiker chemiker biologe- geologe- soziologe- politologe-
psychologe- historiker jurist- völkerrechtler verfassungsrechtler philologe- theologe- meteorologe- seismologe-
virologe- epidemiologe- journalist- reporter redakteur korrespondent- autor kolumnist- blogger herausgeber
kritiker beobachter kenner insider informant- gewährsmann= vermittler unterhändler vertreter teilnehmer
verhandler aktivist- demonstrant- student- schüler rentner urlauber passagier tourist- kunde- gast+ pendler
hörer zuschauer leser fan+ spieler trainer schiedsrichter verteidiger kläger täter erpresser hacker entführer
geiselnehmer verbrecher rebell- kämpfer separatist- milizionär islamist- terrorist- händler florist- gutachter
prüfer jäger statiker gärtner meister führer sohn+ tochter% vater+ mutter% bruder+ schwester% witwe% freund
freundin% kollege- schwager+ enkel cousin+ onkel+ tante% frau% mann= chef präfekt- konsul botschaftsrat+
stadtrat+ baurat+ landrat+ rat+ intendant- dekan+ rektor kurator präsident- senator gewerkschaftsboss boss
lotse- bäuerin% rätin% koordinator obersteiger händler lieferant- hersteller betreiber anbieter vermieter
besitzer eigentümer investor broker banker notenbanker volkswirt meeresforscher klimaforscher wirt fischer
förster jogger spaziergänger wanderer bergsteiger taucher sanitäter notarzt+ pfleger hebamme% krankenschwester%
wächter hausmeister parlamentarier senator bundesrat+ nationalrat+ dolmetscher übersetzer astronaut- designer
architekt- künstler regisseur schauspieler sänger musiker schriftsteller dichter verleger ökonom- statistiker
mathematiker archivar sozialarbeiter betreuer erzieher nutzer user whistleblower hinweisgeber unterstützer
anhänger gegner oppositioneller dissident- geheimdienstler agent- spion attaché- gesandter militärexperte-
stabschef patriarch- papst+ scheich ayatollah+ emir könig prinz+ prinzessin% kaiser sultan premier
premierminister staatsmann= vorständin% ärztin% kaufmann= vorstand+ aufsichtsrat+ aktionär gesellschafter
gründer inhaber geschäftsführer vorgänger nachfolger stellvertreter statthalter
"""


# Nouns inflected as adjectives: stem, of persons.
_ADJECTIVAL = """
    einheimisch beamt angestellt beschäftigt abgeordnet vorsitzend vertraut angehörig verdächtig angeklagt beschuldigt
    überlebend betroffen beauftragt bedienstet gesandt delegiert eingeweiht verletzt inhaftiert gefangen
    jugendlich bekannt verwandt reisend studierend geflüchtet sachverständig demonstrierend streikend
    ermittelnd befragt geschädigt hinterblieben oppositionell intellektuell gelehrt geistlich
"""

_OFFICES = word_set(
    """minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin
        botschafter botschafterin gouverneur gouverneurin premier premierministerin premierminister könig
        königin papst ministerpräsident staatschef regierungschef chef chefin vorsitzender vorsitzende
        außenminister generalsekretär generalsekretärin senator kommissar kommissarin sultan emir kaiser
        landrat rektor rektorin intendant intendantin dekan ayatollah patriarch präfekt vorstand"""
)

_ORGANISATIONS = {
    "n": """ministerium amt gericht büro präsidium institut zentrum unternehmen werk krankenhaus klinikum parlament
        kabinett kommando pentagon sekretariat haus konsulat bündnis netzwerk komitee gremium direktorat
        präsidialamt kanzleramt rathaus labor observatorium militär heer regime hilfswerk bistum team studio
        bundesamt landesamt gesundheitsamt statistikamt kraftwerk textbüro geschäft forum kollektiv syndikat
        kartell museum theater""",
    "f": """behörde regierung polizei feuerwehr staatsanwaltschaft anwaltschaft bundeswehr armee marine luftwaffe
        partei fraktion opposition koalition kommission verwaltung stadt gemeinde kammer bank notenbank
        zentralbank universität hochschule uni schule klinik firma gesellschaft reederei spedition molkerei bahn
        gewerkschaft organisation stiftung kirche gemeinschaft union allianz nato botschaft vertretung mission
        delegation leitung direktion führung spitze wehr wache aufsicht anstalt staatskanzlei kanzlei
        pressestelle zentrale führungsspitze linke caritas diakonie chefredaktion redaktion bewegung miliz
        gruppe hamas hisbollah junta sekte bande warte station kette genossenschaft vereinigung initiative
        bürgerinitiative brauerei bäckerei konferenz versammlung duma rada werft airline fluggesellschaft
        hafenmeisterei bergaufsicht seenotleitung wasserschutzpolizei zentralstelle stelle dienststelle justiz
        verbraucherzentrale liga börse behördenleitung weltbank baufirma handelskette betreiberin herstellerin
        wacht eigentümerin landesregierung bundesregierung staatsführung militärführung streitmacht garde grubenwehr""",
    "m": """kreml senat kongress bundestag bundesrat landtag gemeinderat stadtrat= betriebsrat personalrat rat
        gerichtshof verband bund verein klub club konzern dienst geheimdienst nachrichtendienst ausschuss
        vorstand= bundesnachrichtendienst verfassungsschutz generalstab stab grenzschutz zoll rechnungshof hof
        fonds währungsfonds sicherheitsrat weltverband fußballverband landesverband dachverband krisenstab
        katastrophenschutz dienstleister hersteller= betreiber= anbieter= arbeitgeberverband fahrgastbund staat
        palast vatikan zweckverband kreis= landkreis bauernverband kundendienst pressedienst wetterdienst
        rettungsdienst rundfunkrat think tank thinktank""",
}  # fmt: skip
_PLURAL_ORGANISATIONS = """
    streitkräfte truppen behörden gerichte stadtwerke revolutionsgarden garden sicherheitskräfte
    einsatzkräfte luftstreitkräfte
"""
_GROUPS = "taliban huthi houthi rebellen"

_MEDIA_HEADS = {
    "n": """magazin portal radio fernsehen blatt staatsfernsehen staatsmedium medium medienhaus boulevardblatt
        branchenblatt fachblatt nachrichtenmagazin nachrichtenportal onlineportal wochenblatt journal
        regionalfernsehen""",
    "f": """zeitung nachrichtenagentur agentur presseagentur tageszeitung wochenzeitung boulevardzeitung rundschau
        illustrierte welle antenne nachrichtenseite website webseite internetseite fanseite zeitschrift""",
    "m": """sender fernsehsender rundfunk staatsrundfunk fernsehkanal kanal nachrichtensender radiosender podcast
        blog anzeiger kurier staatssender nachrichtendienst= hörfunk deutschlandfunk""",
}  # fmt: skip

_DOCUMENTS = {
    "m": """bericht entwurf vermerk brief vertrag gesetzentwurf beschluss artikel abschlussbericht prüfbericht
        laborbericht haftbefehl
        grubenriss auszug eintrag erlass antrag befund""",
    "n": """gutachten papier dokument protokoll memo memorandum schreiben gesetz handbuch urteil dossier register
        schnellwarnsystem
        strategiepapier positionspapier abkommen titelblatt merkblatt flugblatt formblatt""",
    "f": """studie untersuchung resolution akte anklageschrift satzung umfrage analyse statistik vorlage charta
        liste auswertung abrechnung
        datenbank e-mail mail notiz anklage verordnung""",
}  # fmt: skip
_PLURAL_DOCUMENTS = """
    daten unterlagen akten dokumente papiere abrechnungen geheimdienstinformationen satellitenbilder
    fachhandbücher aufnahmen protokolle bilder fotos videos
"""

_STATEMENTS = {
    "f": """mitteilung erklärung auskunft stellungnahme darstellung meldung pressemitteilung aussage ankündigung
        einschätzung schätzung zählung lesart behauptung ansicht meinung auffassung kenntnis erinnerung
        befürchtung überzeugung berechnung kalkulation information bekanntmachung verlautbarung äußerung
        nachricht sicht prognose vorhersage hochrechnung bewertung aufstellung rundmail""",
    "n": "kommuniqué kommunique statement urteil=",
    "m": "erkenntnisstand kernsatz satz tweet post",
    "p": """angaben worte worten aussagen erkenntnisse erkenntnissen informationen schätzungen berechnungen
        aufzeichnungen mitteilungen auskünfte auskünften äußerungen einschätzungen""",
}  # fmt: skip

_CIRCLES = """
    kreise kreisen umfeld umkreis lager reihen quelle quellen stimmen leute menschen personen person mensch
    leuten gruppen
"""


def _feminine(noun: str) -> str:
    return (noun[:-1] if noun.endswith("e") else noun) + "in"


def _person_forms() -> Iterator[tuple[str, Head]]:
    """All forms of the nouns for persons; the mark after a noun tells how it goes.

    None: strong with -in; ``-``: weak (-en, -n); ``=``: -mann with -leute; ``+``: no feminine; ``%``: feminine itself.
    """
    for entry in _STRONG.split():
        noun, mark = (entry[:-1], entry[-1]) if entry[-1] in "-=+%" else (entry, "")
        if mark == "%":
            yield from _female(noun)
            continue
        if noun in {"anwält", "staatsanwält", "ärzt"}:
            yield from _female(noun + "in")
            continue
        office = noun in _OFFICES
        head = Head(noun, HeadSort.PERSON, "m", office=office)
        plural = Head(_plural(noun, mark), HeadSort.PERSON, "m", plural=True)
        yield noun, head
        if mark == "-":
            yield plural.lemma, replace(plural, singular=noun)
        else:
            yield noun + "s", head
            yield plural.lemma, head if plural.lemma == noun else plural
            yield plural.lemma + ("n" if not plural.lemma.endswith("n") else ""), plural
        if mark == "=":
            yield from _female(noun.removesuffix("mann") + "frau")
        elif mark != "+":
            yield from _female(_feminine(noun))


# Plurals with an umlaut that their spelling alone does not tell.
_UMLAUTS = {
    "arzt": "ärzte", "notarzt": "notärzte", "anwalt": "anwälte", "gast": "gäste", "rat": "räte", "sohn": "söhne",
    "botschaftsrat": "botschaftsräte", "stadtrat": "stadträte", "baurat": "bauräte", "landrat": "landräte",
    "bundesrat": "bundesräte", "nationalrat": "nationalräte", "aufsichtsrat": "aufsichtsräte",
    "vorstand": "vorstände", "vater": "väter", "bruder": "brüder", "bischof": "bischöfe", "papst": "päpste",
    "schwager": "schwäger", "general": "generäle",
}  # fmt: skip


def _plural(noun: str, mark: str) -> str:
    if noun in _UMLAUTS:
        return _UMLAUTS[noun]
    if mark == "-":
        return noun + ("n" if noun.endswith("e") else "en")
    if mark == "=":
        return noun.removesuffix("mann") + "leute" if noun != "mann" else "männer"
    return noun if noun.endswith(("er", "el", "en")) else noun + "e"


def _female(noun: str) -> Iterator[tuple[str, Head]]:
    head = Head(noun, HeadSort.PERSON, "f", office=noun in _OFFICES or noun.removesuffix("in") in _OFFICES)
    yield noun, head
    plural = noun + ("nen" if noun.endswith("in") else "n" if noun.endswith("e") else "en")
    yield plural, Head(plural, HeadSort.PERSON, "f", plural=True)


def _adjectival_forms() -> Iterator[tuple[str, Head]]:
    for stem in _ADJECTIVAL.split():
        office = stem in {"vorsitzend", "beauftragt"}
        for ending in ("er", "e", "en"):
            yield stem + ending, Head(stem + "e", HeadSort.PERSON, "m", office=office, adjectival=True)
    for form in ("mitglied", "mitglieds", "mitgliedes"):
        yield form, Head("mitglied", HeadSort.PERSON, "n")
    for form in ("mitglieder", "mitgliedern"):
        yield form, Head("mitglieder", HeadSort.PERSON, "n", plural=True)
    yield "ob", Head("OB", HeadSort.PERSON, "", office=True)
    yield "beamtin", Head("beamtin", HeadSort.PERSON, "f")
    yield "beamtinnen", Head("beamtinnen", HeadSort.PERSON, "f", plural=True)


def _thing_forms(table: dict[str, str], sort: HeadSort) -> Iterator[tuple[str, Head]]:
    for gender, nouns in table.items():
        for entry in nouns.split():
            noun = entry.rstrip("=")
            plural = gender == "p"
            head = Head(noun, sort, "f" if plural else gender, plural=plural)
            yield noun, head
            if gender in "mn":
                for ending in ("s", "es"):
                    yield noun + ending, head
                yield noun + "e", Head(noun + "e", sort, gender, plural=True)
                yield noun + "en", Head(noun + "e", sort, gender, plural=True)
            elif not plural:
                many = noun + ("n" if noun.endswith("e") else "en")
                yield many, Head(many, sort, "f", plural=True)


def _fixed(nouns: str, sort: HeadSort, gender: str = "f", plural: bool = True) -> Iterator[tuple[str, Head]]:
    for noun in nouns.split():
        yield noun, Head(noun, sort, gender, plural=plural)
        if plural and not noun.endswith(("n", "s")):
            yield noun + "n", Head(noun, sort, gender, plural=True)


def _heads() -> dict[str, Head]:
    """Later entries give way to earlier ones."""
    sources = (
        _fixed(
            "medienberichte presseberichte agenturberichte medien zeitungsberichte nachrichtenagenturen agenturen",
            HeadSort.MEDIA,
        ),
        [("firmen", Head("firma", HeadSort.ORGANISATION, "f"))],
        _circles(),
        _fixed(_GROUPS, HeadSort.ORGANISATION),
        _thing_forms(_ORGANISATIONS, HeadSort.ORGANISATION),
        _fixed(_PLURAL_ORGANISATIONS, HeadSort.ORGANISATION),
        _thing_forms(_MEDIA_HEADS, HeadSort.MEDIA),
        _person_forms(),
        _adjectival_forms(),
        _thing_forms(_DOCUMENTS, HeadSort.DOCUMENT),
        _fixed(_PLURAL_DOCUMENTS, HeadSort.DOCUMENT),
        _thing_forms(_STATEMENTS, HeadSort.STATEMENT),
    )
    heads: dict[str, Head] = {}
    for entries in sources:
        for form, head in entries:
            heads.setdefault(form, head)
    return heads


def _circles() -> Iterator[tuple[str, Head]]:
    plurals = {"kreisen": "kreise", "leuten": "leute"}
    singular = {"umfeld": "n", "umkreis": "m", "lager": "n", "quelle": "f", "person": "f", "mensch": "m"}
    for noun in _CIRCLES.split():
        yield noun, Head(plurals.get(noun, noun), HeadSort.CIRCLE, singular.get(noun, "f"), plural=noun not in singular)
    yield "informationskreisen", Head("informationskreise", HeadSort.CIRCLE, "m", plural=True)


_REPORTS = "meldete?|berichtete?|schr(?:eib|ieb)t?|zitierte?|vermeldete?|verbreitete?"
_NAME = r"\b[A-ZÄÖÜ][\w-]{0,40}(?:\s[A-ZÄÖÜ][\w-]{0,40}){0,2}\b"


# Public houses, each word of a name with the words that all languages share.
_HOUSES = {
    "ministerium": "ministry",
    "verteidigungsministerium": "defence ministry",
    "außenministerium": "foreign ministry",
    "innenministerium": "interior ministry",
    "finanzministerium": "finance ministry",
    "wirtschaftsministerium": "economy ministry",
    "energieministerium": "energy ministry",
    "gesundheitsministerium": "health ministry",
    "justizministerium": "justice ministry",
    "verkehrsministerium": "transport ministry",
    "umweltministerium": "environment ministry",
    "kulturministerium": "culture ministry",
    "bildungsministerium": "education ministry",
    "wissenschaftsministerium": "science ministry",
    "landwirtschaftsministerium": "agriculture ministry",
    "arbeitsministerium": "labour ministry",
    "handelsministerium": "trade ministry",
    "bergbauministerium": "mining ministry",
    "katastrophenschutzministerium": "disaster ministry",
    "verteidigung": "defence",
    "energie": "energy",
    "regierung": "government",
    "parlament": "parliament",
    "präsidialamt": "presidency",
    "staatskanzlei": "state chancellery",
    "kanzleramt": "chancellery",
    "botschaft": "embassy",
    "polizei": "police",
    "armee": "army",
    "militär": "army",
    "streitkräfte": "forces",
    "marine": "navy",
    "geheimdienst": "intelligence",
    "staatsanwaltschaft": "prosecution",
    "nationalbank": "central bank",
    "zentralbank": "central bank",
    "notenbank": "central bank",
    "kommission": "commission",
    "eu-kommission": "europe commission",
    "europäische": "europe",
    "union": "union",
    "gewerkschaft": "union",
    "kreml": "kremlin",
    "weißes haus": "white house",
    "pentagon": "pentagon",
    "vereinte nationen": "united nations",
    "rotes kreuz": "red cross",
    "sicherheitsrat": "security council",
    "delegation": "delegation",
    "sekretariat": "secretariat",
    "universität": "university",
    "krankenhaus": "hospital",
    "feuerwehr": "fire brigade",
    "grenzschutz": "border guard",
    "institut": "institute",
    "gericht": "court",
    "opposition": "opposition",
    "republik": "",
}

SOURCES = SourceWords(
    nouns_have_capitals=True,
    adjective_words=frozenset(),
    adjective_shapes=(),
    phrase_ends=frozenset(),
    nations=NATIONS,
    nation_endings=NATION_ENDINGS,
    houses=_HOUSES,
    heads=_heads(),
    given_endings={
        "erin": "f",
        "istin": "f",
        "antin": "f",
        "entin": "f",
        "orin": "f",
        "login": "f",
        "eurin": "f",
        "ärin": "f",
        "ler": "m",
        "ist": "m",
    },
    definite=word_set("""der die das des dem den dessen deren jener jene jenes demselben derselben denselben"""),
    indefinite=word_set("ein eine einen einem einer eines"),
    article_genders={"der": "mf", "die": "fp", "das": "n", "dem": "mn", "den": "mp", "des": "mn"},
    possessives={"sein": "mn", "ihr": "fp", "unser": "", "mein": "", "euer": ""},
    own=word_set("eigene eigenen eigener eigenes"),
    quantifiers=word_set(
        """einige einigen einiger mehrere mehreren mehrerer viele vielen vieler verschiedene verschiedenen
        zahlreiche zahlreichen manche manchen weitere weiteren weiterer andere anderen anderer sämtliche
        alle allen jede jeder ungenannte ungenannten ungenannter namentlich nicht genannte genannten
        genannter selbst auch nur zuvor namhafte namhaften"""
    ),
    others=word_set("andere anderen anderer anderes zweite zweiten zweiter dritte dritten dritter"),
    numbers=word_set("zwei drei vier fünf sechs sieben acht neun zehn"),
    singular_articles=word_set("dem des das einem einer eines einen ein eine"),
    feminine_articles=word_set("die der eine einer"),
    adjectival_genders={
        "e": "p",
        "en": "p",
        "die en": "p",
        "den en": "p",
        "der en": "p",
        "die e": "f",
        "eine e": "f",
        "einer en": "f",
    },
    owner_leads=False,
    genitive_endings=("s", "’", "'"),
    compound_joint="s",
    place_adjective_ending="er",
    plural_article="die",
    name_joint="und",
    genitives=word_set("des der eines einer dieser dieses seiner seines ihrer ihres unserer unseres"),
    prepositions=word_set(
        """von vom nach laut aus bei beim in im an am zum zur gegenüber durch über mit für gemäß gemäss
        ausweislich auf unter seitens einem"""
    )
    - frozenset({"einem"}),
    occasions=word_set("am beim bei während gegenüber mit nach zu zum zur an auf laut über unter durch"),
    relatives=word_set("der die das den dem deren dessen denen wo was"),
    pronouns={
        "er": "m",
        "ihn": "m",
        "ihm": "m",
        "sie": "fp",
        "ihr": "f",
        "ihnen": "p",
        "es": "n",
        "dieser": "m",
        "diese": "fp",
        "jener": "m",
        "der": "m",
        "die": "fp",
        "dieses": "n",
        "ich": "",
        "wir": "",
        "man": "",
        "dessen": "m",
        "deren": "fp",
    },  # fmt: skip
    plural_verb=re.compile(
        r"\b(?:\w+ten|haben|hatten|werden|wurden|sagen|teilen|wollen|sind|waren|\w+(?:gaben|sprachen|rieten|liefen|wiesen))\b"
    ),
    back_references={
        "darin": HeadSort.DOCUMENT,
        "dort": HeadSort.ORGANISATION,
        "demnach": HeadSort.STATEMENT,
        "danach": HeadSort.STATEMENT,
        "daraus": HeadSort.DOCUMENT,
        "dazu": HeadSort.STATEMENT,
        "weiter": HeadSort.STATEMENT,
        "hierin": HeadSort.DOCUMENT,
    },  # fmt: skip
    strong_endings={"m": "er", "f": "e", "n": "es", "p": "e"},
    adjective_endings=("en", "em", "er", "es", "e"),
    particles=word_set(
        """von van der den de del della di da du la le al el bin ibn abu ben zu zum zur ter ten af und & dos
        das y"""
    )
    - frozenset({"und", "das", "zum", "zur", "den"}),
    places=word_set("zu nach in aus"),
    firms=word_set(
        """ag gmbh kg se plc inc ltd llc corp co corporation company group holding holdings gruppe konzern logistics
        logistik shipping airlines airways energy industries technologies systems partners ventures motors railways
        lines foods pharma chemicals steel mining telecom software media solutions services consulting"""
    ),
    titles=word_set(
        """dr dr. prof prof. herr frau herrn sir lord lady graf gräfin freiherr dame scheich ayatollah imam
        mullah pater"""
    ),
    title_genders={},
    stopwords=word_set(
        """der die das des dem den ein eine einen einem einer eines und oder aber doch denn sondern auch nur
        nach laut aus bei im in am an zum zur vom von zu mit für gegen über unter vor seit bis wie wenn weil
        dass ob als da so dann noch schon zuvor später heute gestern morgen hier dort es er sie wir ich ihr
        man wer was wo warum wann zudem außerdem allerdings jedoch unterdessen inzwischen dabei damit darauf
        daraufhin davon dagegen dazu trotz während wegen ohne um durch auf nicht kein keine keinen mehr rund
        etwa fast mindestens anfang mitte ende januar februar märz april mai juni juli august september
        oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag sein
        seine seiner ihre ihrer ihren unser unsere bereits derzeit nun jetzt letzte kurz beide alle einige
        mehrere viele zwei drei vier fünf sechs sieben acht neun zehn hat haben ist sind war waren wird
        werden soll dieser diese dieses jener uhr quelle foto video"""
    ),
    covers={
        "behörde": (
            "ministerium",
            "amt",
            "behörde",
            "institut",
            "polizei",
            "anwaltschaft",
            "aufsicht",
            "verwaltung",
            "kommando",
            "leitung",
            "dienst",
        ),
        "haus": ("ministerium", "amt", "verlag", "unternehmen", "kanzlei"),
        "ministerium": ("ministerium",),
        "unternehmen": ("",),
        "firma": ("",),
        "konzern": ("",),
        "gesellschaft": ("",),
        "betreiber": ("",),
        "betreiberin": ("",),
        "hersteller": ("",),
        "herstellerin": ("",),
        "betrieb": ("",),
        "anbieter": ("",),
        "dienstleister": ("",),
        "organisation": ("",),
        "gewerkschaft": ("gewerkschaft",),
        "verein": ("verein", "klub", "club"),
        "klub": ("verein", "klub", "club"),
        "verband": ("verband", "bund"),
        "hochschule": ("universität", "uni", "hochschule"),
        "universität": ("universität", "uni", "hochschule"),
        "uni": ("universität", "uni", "hochschule"),
        "klinik": ("klinik", "klinikum", "krankenhaus", "spital"),
        "klinikum": ("klinik", "klinikum", "krankenhaus"),
        "krankenhaus": ("klinik", "klinikum", "krankenhaus"),
        "institut": ("institut",),
        "bank": ("bank",),
        "regierung": ("regierung",),
        "amt": ("amt",),
        "partei": ("partei",),
        "gericht": ("gericht", "hof"),
        "reederei": ("reederei",),
        "polizei": ("polizei",),
        "stadt": ("stadt", "rathaus", "stadtverwaltung"),
        "rathaus": ("stadt", "rathaus", "stadtverwaltung"),
        "kommission": ("kommission",),
        "präsident": ("präsident", "amtsinhaber"),
        "präsidentin": ("präsidentin", "amtsinhaberin"),
        "bürgermeister": ("bürgermeister", "amtsinhaber"),
        "bürgermeisterin": ("bürgermeisterin", "amtsinhaberin"),
        "staatschef": ("präsident", "amtsinhaber", "staatschef", "staatsoberhaupt", "amtskollege", "könig"),
        "staatschefin": ("präsidentin", "staatschefin", "amtskollegin", "königin"),
        "kremlchef": ("präsident",),
        "regierungschef": (
            "premier",
            "premierminister",
            "ministerpräsident",
            "kanzler",
            "regierungschef",
            "amtskollege",
        ),
        "regierungschefin": (
            "premierministerin",
            "ministerpräsidentin",
            "kanzlerin",
            "regierungschefin",
            "amtskollegin",
        ),
        "premierminister": ("premier", "premierminister", "ministerpräsident"),
        "ministerpräsident": ("premier", "premierminister", "ministerpräsident"),
        "premier": ("premier", "premierminister", "ministerpräsident"),
    },
    anyone=word_set("mann frau mensch person politiker politikerin"),
    bystanders=word_set(
        """fahrer fahrerin lokführer lokführerin pilot pilotin kapitän kapitänin zeuge zeugin augenzeuge augenzeugin
        anwohner anwohnerin bewohner bewohnerin nachbar nachbarin passagier passagierin fahrgast tourist touristin
        urlauber urlauberin täter täterin verdächtige angeklagte beschuldigte verletzte überlebende geiselnehmer
        entführer erpresser einbrecher demonstrant demonstrantin spaziergänger spaziergängerin kunde kundin"""
    ),
    own_offices=(
        "ministerpräsident",
        "ministerpräsidentin",
        "premierminister",
        "premierministerin",
        "vizepräsident",
        "vizepräsidentin",
        "vizekanzler",
        "vizekanzlerin",
        "vizechef",
        "vizechefin",
        "altkanzler",
        "altkanzlerin",
        "staatssekretär",
        "staatssekretärin",
    ),
    spokespersons=word_set("sprecher sprecherin pressesprecher pressesprecherin"),
    local_houses=word_set(
        """polizei feuerwehr staatsanwaltschaft stadt stadtverwaltung rathaus klinik klinikum krankenhaus
        gesundheitsamt jugendamt ordnungsamt amtsgericht landgericht kriminalpolizei kreisverwaltung
        hafenmeisterei wasserschutzpolizei"""
    ),
    authorities=(
        "ministerium",
        "amt",
        "behörde",
        "regierung",
        "polizei",
        "feuerwehr",
        "anwaltschaft",
        "gericht",
        "gerichtshof",
        "parlament",
        "armee",
        "streitkräfte",
        "aufsicht",
        "opposition",
        "kommission",
        "verwaltung",
        "rat",
        "verband",
        "bund",
        "klinik",
        "klinikum",
        "krankenhaus",
        "gewerkschaft",
        "universität",
        "institut",
        "führung",
        "partei",
        "fraktion",
        "kreml",
        "wehr",
        "dienst",
        "stadt",
    ),  # fmt: skip
    attribute=re.compile(
        r"\b((?i:mit|über|an|in|dem|der|den)\s(?:[\w-]+\s){1,4}"
        r"(?:vertraut|befasst|betraut|beteiligt|informiert|nahestehend|eingeweiht|unterrichtet)(?:e|en|er|em|es))\s\Z"
    ),
    unnamed_lead=re.compile(r"\b(?:der|die|das|den|dem|des|eine?[mnrs]?)\s(?:namentlich\s)?nicht\s\Z"),
    house_members={"militär": Head("militärs", HeadSort.PERSON, "m")},
    press_people=(
        "journalist",
        "journalistin",
        "reporter",
        "reporterin",
        "redakteur",
        "redakteurin",
        "korrespondent",
        "korrespondentin",
        "sprecher",
        "sprecherin",
        "autor",
        "autorin",
        "herausgeber",
        "mitarbeiter",
        "mitarbeiterin",
        "chef",
        "chefin",
        "kommentator",
        "verleger",
    ),
    companies=word_set(
        """unternehmen firma konzern gesellschaft betreiber betreibergesellschaft dienstleister hersteller
        anbieter zeitung tageszeitung sender nachrichtenagentur agentur magazin nachrichtenmagazin
        fernsehsender portal blatt branchenblatt fachblatt fernsehkanal podcast blog staatsmedium
        staatsfernsehen nachrichtensender fanseite partnerorganisation konzern bank= satellitenbildanbieter
        thinktank radiosender boulevardblatt onlineportal nachrichtenportal medium gruppe organisation
        website webseite kanal nutzer"""
    ),
    countries=COUNTRIES,
    country_endings=COUNTRY_ENDINGS,
    government=frozenset({"regierung"}),
    metonyms=CAPITALS,
    organisations={
        "kreml": "Kreml",
        "weiße haus": "Weißes Haus",
        "weißen haus": "Weißes Haus",
        "weißen hauses": "Weißes Haus",
        "weißes haus": "Weißes Haus",
        "auswärtige amt": "Auswärtiges Amt",
        "auswärtigen amt": "Auswärtiges Amt",
        "auswärtigen amtes": "Auswärtiges Amt",
        "auswärtigen amts": "Auswärtiges Amt",
        "vereinten nationen": "Vereinte Nationen",
        "vereinte nationen": "Vereinte Nationen",
        "rote kreuz": "Rotes Kreuz",
        "roten kreuz": "Rotes Kreuz",
        "roten kreuzes": "Rotes Kreuz",
        "europäische union": "Europäische Union",
        "europäischen union": "Europäische Union",
        "un": "Vereinte Nationen",
        "uno": "Vereinte Nationen",
        "eu": "Europäische Union",
        "lka": "Landeskriminalamt",
        "bka": "Bundeskriminalamt",
        "bnd": "Bundesnachrichtendienst",
        "pentagon": "Pentagon",
    },
    media=MEDIA,
    ambiguous_media=AMBIGUOUS,
    abstract_endings=("ung", "heit", "keit", "tion", "sion", "tät", "ismus", "nisse", "tum", "ungen", "ionen"),
    vague_media=word_set(
        """welle antenne website webseite internetseite fernsehen medien medium kanal blog portal
        nachrichtendienst nachrichtenseite journal radio"""
    ),
    sole_media=word_set("staatsfernsehen staatsrundfunk staatsradio staatssender regionalfernsehen"),
    broadcasts=re.compile(r"\b(?:im|in dem) (?:[\w-]+en )?(?:radio|fernsehen|hörfunk|tv)\Z"),
    handing=re.compile(
        r",\s(?:den|die|das)\s(?:\w+\s){0,3}?(?P<who>(?:(?:der|die|das)\s)?(?:\w+\s)?[„“»\"]?[A-ZÄÖÜ][\w-]+(?:\s[A-ZÄÖÜ][\w-]+){0,2})"
        r"[“”«\"]?\s(?:\w+\s){0,2}?(?:veröffentlicht|verbreitet|zugespielt|publik|öffentlich|geteilt)"
    ),
    media_endings=word_set(
        """times tribune herald news wire press post journal express courier gazette observer chronicle mail
        telegraph inform tv fm radio zeitung presse kurier anzeiger bote rundschau tageblatt blatt
        nachrichten morgenpost abendpost volksblatt merkur rundfunk echo"""
    ),
    report_verbs=word_set(
        """meldet meldete melden meldeten gemeldet berichtet berichtete berichten berichteten schreibt schrieb
        schrieben zitiert zitierte zitieren zitierten verbreitet verbreitete veröffentlichte"""
    ),
    citing=(
        r"unter (?:berufung|verweis|bezug|bezugnahme) auf",
        r"mit (?:verweis|berufung|bezug) auf",
        r"beruft sich (?:\w+ )?auf",
        r"berief sich (?:\w+ )?auf",
        r"beriefen sich (?:\w+ )?auf",
    ),  # fmt: skip
    relayed=(r"\blaut\b", r"\bnach (?:angaben|informationen|darstellung) (?:von|der|des)\b"),
    channels=word_set("gegenüber im in auf bei laut zufolge von durch über dem der den an"),
    strict_channels=word_set("gegenüber laut über im zufolge"),
    reporter=re.compile(
        rf"\bgegenüber\s+(?:(?:der|dem)\s+)?(?P<told>{_NAME})"
        rf"|\b(?:{_REPORTS})\s+(?:(?:ihn|sie|die|der|das|den)\s+){{0,2}}(?P<after>{_NAME})"
        rf"|(?P<before>{_NAME})\s+(?:hatte\b[^.,:;]{{0,60}}\s|zuvor\s)?(?:{_REPORTS})\b"
    ),
    messenger=re.compile(r"\b(?:über|durch)\s+(?P<who>(?:seine|ihre|seinen|ihren)\s+\w+(?:\s[A-ZÄÖÜ][\w-]+){0,2})"),
    own_outlet=word_set("unser unsere unserem unseren unserer unseres dieser dieses diesem diese uns"),
    unnamed="ungenannt",
    hearsay=(r"\bvernehmen\b", r"\bgerüchte\w*\b", r"\bes hei(?:ß|ss)t\b", r"\bangeblich\b"),
)
