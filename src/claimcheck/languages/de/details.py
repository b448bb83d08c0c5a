"""German numbers, units, calendar, negation and certainty."""

from __future__ import annotations

from claimcheck.languages.contract import DetailWords

_UNITS = {
    "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_TEENS = {
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip

DETAILS = DetailWords(
    group_mark=".",
    decimal_mark=",",
    numbers=_UNITS | _TEENS | _TENS | {"null": 0, "zweier": 2, "dreier": 3},
    tens=_TENS,
    number_joint="und",
    magnitudes={
        "hundert": 100,
        "tausend": 1_000,
        "dutzend": 12,
        "million": 1_000_000,
        "millionen": 1_000_000,
        "mio": 1_000_000,
        "milliarde": 1_000_000_000,
        "milliarden": 1_000_000_000,
        "mrd": 1_000_000_000,
        "billion": 1_000_000_000_000,
        "billionen": 1_000_000_000_000,
    },
    joined_magnitudes=("tausend", "hundert"),
    indefinite_numbers={
        "dutzende": (24, 99),
        "dutzenden": (24, 99),
        "hunderte": (200, 999),
        "hunderten": (200, 999),
        "tausende": (2_000, 9_999),
        "tausenden": (2_000, 9_999),
        "zehntausende": (20_000, 99_999),
        "zehntausenden": (20_000, 99_999),
        "hunderttausende": (200_000, 999_999),
        "hunderttausenden": (200_000, 999_999),
        "millionen": (2_000_000, 999_999_999),
        "milliarden": (2_000_000_000, 999_999_999_999),
    },
    halves={
        "anderthalb": 1.5, "eineinhalb": 1.5, "einundeinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5,
        "viereinhalb": 4.5, "fünfeinhalb": 5.5, "sechseinhalb": 6.5, "halbe": 0.5, "halben": 0.5, "halbes": 0.5,
    },  # fmt: skip
    one=frozenset("ein eine einen einem einer eines".split()),
    none=frozenset("kein keine keinen keinem keiner keines keinerlei".split()),
    countable=(
        "tote", "toter", "toten", "todesopfer", "todesopfern", "opfer", "opfern", "verletzte", "verletzter", "verletzten",
        "vermisste", "vermisster", "vermissten", "mensch", "menschen", "person", "personen", "leiche", "leichen",
        "festnahme", "festnahmen", "geisel", "geiseln", "rakete", "raketen", "drohne", "drohnen", "cent", "promille",
    ),  # fmt: skip
    bounds={
        "keine": (0.0, 1.0),
        "nicht einmal": (0.0, 1.0),
        "mindestens": (1.0, None),
        "wenigstens": (1.0, None),
        "zumindest": (1.0, None),
        "nicht weniger als": (1.0, None),
        "mehr als": (1.0, None),
        "über": (1.0, None),
        "weit über": (1.0, None),
        "deutlich mehr als": (1.0, None),
        "weit mehr als": (1.0, None),
        "sogar mehr als": (1.0, None),
        "bis zu": (0.0, 1.0),
        "höchstens": (0.0, 1.0),
        "maximal": (0.0, 1.0),
        "nicht mehr als": (0.0, 1.0),
        "weniger als": (0.0, 1.0),
        "unter": (0.0, 1.0),
        "knapp": (0.9, 1.0),
        "fast": (0.9, 1.0),
        "beinahe": (0.9, 1.0),
        "nahezu": (0.9, 1.0),
        "kaum": (0.9, 1.0),
        "gut": (1.0, 1.1),
        "rund": (0.9, 1.1),
        "etwa": (0.9, 1.1),
        "ungefähr": (0.9, 1.1),
        "circa": (0.9, 1.1),
        "zirka": (0.9, 1.1),
        "ca.": (0.9, 1.1),
        "schätzungsweise": (0.9, 1.1),
        "annähernd": (0.9, 1.0),
        "an die": (0.9, 1.1),
        "um die": (0.9, 1.1),
    },
    between=("zwischen",),
    range_words=("bis zu", "bis", "und", "–", "-"),
    percent=("prozent", "%", "prozentpunkte", "prozentpunkten"),
    totals=frozenset({"zahl", "anzahl", "zahlen"}),
    state_units={
        "verletzt": "Verletzte", "schwerverletzt": "Schwerverletzte", "tot": "Tote", "getötet": "Tote", "gestorben": "Tote",
        "vermisst": "Vermisste", "festgenommen": "Festgenommene", "gerettet": "Gerettete", "erkrankt": "Erkrankte",
        "starben": "Tote", "verhaftet": "Festgenommene", "betroffen": "Betroffene",
    },  # fmt: skip
    single="einzig",
    unit_links=frozenset({"von", "der", "an"}),
    scales=frozenset("stärke magnitude note stufe wert zustandsnote schulnote warnstufe pegel".split()),
    not_units=frozenset(
        "uhr januar februar märz april mai juni juli august september oktober november dezember jänner"
        " montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag jahrhundert klasse".split()
    ),
    before_labels=frozenset(
        "artikel paragraf paragraph seite kapitel nummer nr § absatz ziffer platz gleis tor block kai halle zimmer linie kanal"
        " straße hausnummer version typ modell resolution teil folge".split()
    ),
    after_labels=frozenset({"uhr", "h"}),
    not_adjectives=frozenset(
        "gegen neben zwischen wegen oben unten außen innen können konnten müssen mussten sollen sollten wollen wollten"
        " liegen lagen kamen kommen starben sterben wurden werden worden haben hatten seien sind waren gewesen bleiben blieben"
        " stehen standen gehen gingen fehlen fehlten bei der über unter aber oder wider hinter vorher später früher bisher"
        " nachher gestern heute immer weder wieder leider nieder binnen seinen ihren unseren eine seine ihre unsere ohne alle"
        " nachdem indem zudem außerdem trotzdem seitdem bereits jeweils teils davon waren".split()
    ),
    ordinal_openers=frozenset("am zum beim der die das dem den des vom im".split()),
    nominal_participles=(
        "toten", "letzten", "missten", "töteten", "fangenen", "nommenen", "krankten", "kranken", "troffenen",
        "dächtigen", "schäftigten", "lebenden", "beamten", "streikenden", "ordneten", "reisenden", "studierenden",
        "flüchteten", "schütteten", "infizierten", "stellten", "willigen", "hörigen", "suchten", "schuldigten",
        "klagten", "teiligten", "wohnten", "torbenen", "stierten", "reservisten", "wendeten", "riebenen", "retteten",
        "deutschen", "arbeitslosen", "minderjährigen", "jugendlichen", "sachverständigen", "haftierten", "wachsenen",
        "delegierten",
    ),  # fmt: skip
    dative_plurals=("ern", "tagen", "jahren", "monaten", "punkten", "ieren", "ägen", "üssen", "ünden", "ieben", "ügen", "ähnen", "ällen", "ätzen", "ebäuden"),
    weekdays={
        "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5, "sonntag": 6,
    },  # fmt: skip
    day_parts=(
        "vormittag", "nachmittag", "mittag", "abend", "morgen", "nacht", "früh",
    ),  # fmt: skip
    months={
        "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8,
        "september": 9, "oktober": 10, "november": 11, "dezember": 12, "jan.": 1, "feb.": 2, "febr.": 2, "apr.": 4,
        "aug.": 8, "sept.": 9, "okt.": 10, "nov.": 11, "dez.": 12,
    },  # fmt: skip
    seasons={"frühjahr": 3, "frühling": 3, "sommer": 6, "herbst": 9, "winter": 12},
    parts={"anfang": 0, "mitte": 1, "ende": 2, "jahresanfang": 0, "jahresbeginn": 0, "jahresende": 2},
    relative_days={
        "heute": 0, "heutigen": 0, "gestern": -1, "gestrigen": -1, "vorgestern": -2, "übermorgen": 2,
    },  # fmt: skip
    relative_periods={
        "letzt": -1, "vergangen": -1, "vorig": -1, "zurückliegend": -1, "vorangegangen": -1,
        "dies": 0, "laufend": 0, "aktuell": 0, "selb": 0,
        "kommend": 1, "nächst": 1, "folgend": 1,
    },  # fmt: skip
    period_units={
        "tag": "day", "tage": "day", "tagen": "day", "tages": "day",
        "woche": "week", "wochen": "week",
        "monat": "month", "monats": "month", "monate": "month", "monaten": "month",
        "jahr": "year", "jahres": "year", "jahre": "year", "jahren": "year",
        "wochenende": "weekend", "wochenendes": "weekend",
    },  # fmt: skip
    ago=("vor",),
    ahead=("in",),
    year_openers=("im jahr", "im jahre", "jahr", "jahres", "von", "seit", "bis", "ab", "vor", "anfang", "ende", "mitte", "in"),
    article_of_period=("des", "der", "dieses", "dieser", "diesem", "diesen", "im", "am", "vom"),
    adjective_endings=("e", "en", "em", "er", "es"),
    future=frozenset(
        "wird werden werde würde würden soll sollen will wollen geplant vorgesehen plant planen angesetzt ankündigt kündigte"
        " voraussichtlich".split()
    ),
    past=frozenset("wurde wurden worden hat haben habe hatte hatten war waren gewesen sei seien".split()),
    hedges=(
        r"\bangeblich\w*", r"\boffenbar\b", r"\bmutmaßlich\w*", r"\banscheinend\b", r"\bvermutlich\b", r"\bscheinbar\b",
        r"\bmöglicherweise\b", r"\bwahrscheinlich\w*", r"\bwohl\b", r"\bdem vernehmen nach\b", r"\bvoraussichtlich\b",
        r"\bgerüchte\w*", r"\bberichte über\b", r"\bunbestätigt\w*",
    ),  # fmt: skip
    cue_hedges=(
        r"\bwenn man\b.*\bglaub", r"\bwenn es nach\b", r"\bwill\b.*\b(?:wissen|erfahren|gehört|gesehen|erkannt)\b", r"\bdem vernehmen nach\b",
        r"\bbefürcht\w*", r"\bbefürchtung\b", r"\bfürchtet\w*", r"\bvermut\w*", r"\bmutmaß\w*", r"\bkursier\w*",
        r"\bglaub(?:t|te|en|ten)\b", r"\btippt?\w*\b.*\bauf\b", r"\bschließt\b.*\bnicht aus\b", r"\bnicht ausschließen\b",
        r"\bhält\b.*\bfür (?:möglich|denkbar|wahrscheinlich)", r"\bschätzt?\b(?=.*\bals\b)", r"\berste\w* einschätzung\b",
        r"\bgerücht", r"\bhörensagen\b", r"\bkreisen\b.*\bzufolge soll",
    ),  # fmt: skip
    quote_hedges=(
        r"\bangeblich\b", r"\boffenbar\b", r"\bmutmaßlich\b", r"\banscheinend\b", r"\bvermutlich\b", r"\bmöglicherweise\b",
        r"\bmit (?:hoher|großer) wahrscheinlichkeit\b", r"\bwahrscheinlichste\w*\b", r"\bwahrscheinlich(?:e[nrs]?)?\b",
        r"\bvoraussichtlich\b", r"\bim kern plausibel\b", r"\bnicht auszuschließen\b", r"\bnicht ausgeschlossen\b", r"\bwohl\b",
        r"\bschließ\w*\b[^.;]{0,60}\bnicht aus\b",
    ),  # fmt: skip
    denial_cues=(
        r"\bbestr(?:itt\w*|eit\w*)\b", r"\bdementi\w*\b", r"\bwidersprach\w*\b", r"\bwiders(?:pricht|prechen)\b", r"\bwiderspruch\b",
        r"\b(?:wies|wiesen|weist|weisen|wiese)\b.*\b(?:zurück|von sich)\b", r"\bzurück(?:gewiesen|weis\w*|wies\w*)\b",
        r"\b(?:weist|wies)\b.*\bals\b.*\b(?:zurück|haltlos|falsch)\b", r"\bleugnet\w*\b", r"\bin abrede\b", r"\bverneint\w*\b",
        r"\bverwahr(?:t|te|ten)\b.*\bsich\b", r"\bhält\b.*\bdagegen\b", r"\bhielt\w*\b.*\bdagegen\b", r"\bdagegengehalten\b",
        r"\b(?:tritt|trat|treten|traten)\b.*\bentgegen\b", r"\bentgegengetreten\b", r"\bbleib(?:t|en)\b.*\bdabei\b.*\b(?:nicht|kein|nie)",
        r"\bnenn(?:t|en)\b.*\b(?:lüge|unsinn|quatsch|falsch|fälschung|erfunden|absurd|haltlos|verantwortungslos|gewissenlos)\w*",
        r"\bnannte\w*\b.*\b(?:lüge|unsinn|quatsch|falsch|fälschung|erfunden|absurd|haltlos|verantwortungslos|gewissenlos)\w*",
        r"\bbezeichnete\w*\b.*\b(?:lüge|unsinn|quatsch|falsch|fälschung|erfunden|absurd|haltlos|verantwortungslos|gewissenlos)\w*",
        r"\bbezeichnet\b.*\b(?:lüge|unsinn|quatsch|falsch|fälschung|erfunden|absurd|haltlos|verantwortungslos|gewissenlos)\w*",
        r"\bscharfes nein\b", r"\bwill (?:davon|von\b.*) nichts wissen\b", r"\bwollte? (?:davon|von\b.*) nichts wissen\b",
        r"\berkennt\b.*\bnicht an\b", r"\bschloss\b.*\baus\b", r"\bschließt\b(?!.*\bnicht aus\b).*\baus\b", r"\bwinkt\w*\b.*\bab\b",
        r"\bin schutz\b", r"\bentkräft\w*\b", r"\bdistanzier\w*\b",
    ),  # fmt: skip
    denial_content=(
        r"\bkeine rede\b", r"\bfrei erfunden\w*\b", r"\b(?:glatte|dreiste|reine)? ?lügen?\b", r"\bunsinn\b", r"\bquatsch\b", r"\bfälschung\b",
        r"\bzu keine[mr] (?:zeitpunkt|zeit)\b", r"\bkein(?:e[nrsm]?)? einzige\w*\b", r"\bniemals\b", r"\bniemand\b.*\bje(?:mals)?\b",
        r"\bweder\b.*\bnoch\b", r"\bstimmt nicht\b", r"\bstimme nicht\b", r"\bnicht wahr\b", r"\bunwahr\w*\b", r"\bhaltlos\w*\b",
        r"\bsei falsch\b", r"\bist falsch\b", r"\b(?:hat|habe|haben|hätten)\b.*\bnie\b", r"\bnie\b.*\b(?:worden|gewesen)\b",
        r"\bnichts (?:anderes|unterschrieben|damit zu tun)\b", r"\bwir waren es nicht\b", r"\bes bleib(?:t|e) bei\b",
        r"\bkeine verhandlungen\b", r"\bkeinen? cent\b", r"\baus der luft gegriffen\b", r"\bfantasien?\b", r"\bphantasien?\b", r"\bgar nichts\b",
    ),  # fmt: skip
    denial_if_negated=(
        r"\bbl(?:eib|ieb)\w*\b.*\bdabei\b", r"\bbeharr\w*", r"\bstell\w*\b.*\bklar\b", r"\bklargestellt\b", r"\bversicher\w*",
        r"\bbeteuer\w*", r"\bbeton\w*", r"\bverlautbar\w*", r"\bausricht\w*",
    ),  # fmt: skip
    restrictions=frozenset({"nur", "erst", "lediglich"}),
    declined=(
        r"\bkeine (?:angaben?|auskunft|auskünfte|stellungnahme|einzelheiten|details|erkenntnisse|näheren)\b",
        r"\bkeinen kommentar\b", r"\bkein kommentar\b",
        r"\b(?:wollte|wollten|will|wollen|mochte|mochten|möchte|möchten|konnte|konnten|kann|können|vermochte|vermochten)\b"
        r".*\b(?:nicht|nichts|weder|kein\w*|nur ungern)\b.*\b(?:äu(?:ß|ss)ern|kommentieren|sagen|beantworten|bestätigen|festlegen|nennen|bejahen|"
        r"verneinen|dementieren|mitteilen|preisgeben|reden|sprechen|beziffern)\b",
        r"\b(?:wollte|wollten|mochte|mochten)\b.*\bweder\b.*\bnoch\b",
        r"\b(?:reden|sprechen|äu(?:ß|ss)ern) (?:möchte|wollte|will|mochte)\b.*\bnicht\b",
        r"\bäu(?:ß|ss)erte\w*\b.*\b(?:nicht|keine)\b", r"\bnicht (?:geäu(?:ß|ss)ert|kommentiert|beantwortet|geantwortet|reagiert|bekannt gegeben)\b",
        r"\blehn(?:te|ten|t|en)\b.*\b(?:ab|stellungnahme|kommentar|interview)\b", r"\b(?:eine )?stellungnahme\b.*\b(?:ab|abgelehnt|verweigert)\b",
        r"\bunbeantwortet\b", r"\bschw(?:eigt|ieg|iegen|eigen)\b", r"\bkommentier(?:t|te|ten|e|en)\b.*\bnicht\b", r"\bnannte\w* (?:er|sie|es|die|der) nicht\b",
        r"\b(?:reagier|antworte|äu(?:ß|ss)er|kommentier)t?e?n?\b.*\bnicht\b", r"\bnicht kommentieren\b",
        r"\b(?:geht|ging|gingen|gehen)\b.*\bnicht ein\b", r"\bbeantworte\w*\b.*\bnicht\b", r"\b(?:will|wollte|wollten)\b.*\bnicht verraten\b",
        r"\bverweiger\w*\b.*\b(?:auskunft|aussage|kommentar|stellungnahme)\b", r"\bließ\w*\b.*\boffen\b", r"\blässt\b.*\boffen\b",
        r"\bnicht zu erreichen\b", r"\bnicht erreichbar\b", r"\bwar\b.*\bnicht zu (?:entlocken|bekommen)\b",
    ),  # fmt: skip
    hearsay=frozenset("soll sollen solle sollten".split()),
    self_report=frozenset("will wollen wolle".split()),
    negations=frozenset(
        "nicht nichts nie niemals niemand niemanden niemandem kein keine keinen keinem keiner keines keinerlei weder keineswegs"
        " nirgends nirgendwo mitnichten".split()
    ),
)
