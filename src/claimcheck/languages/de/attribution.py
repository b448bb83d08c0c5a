"""German words of quotation attribution: who is told to speak, by which verb or preposition, in which mood."""

from __future__ import annotations

from claimcheck.languages.contract import AttributionWords, Cue, CueForm, Tag
from claimcheck.languages.de.cues import CUE_PHRASES, CUE_VERBS
from claimcheck.languages.de.verbs import (
    INSEPARABLE,
    IRREGULAR,
    NOT_VERBS,
    SEPARABLE,
    UNPREFIXED,
    WEAK,
    strong_paradigm,
    strong_verbs,
    weak_paradigm,
)

_FUNCTION_WORDS: dict[Tag, str] = {
    Tag.DETERMINER: """der die das ein eine kein keine dieser diese dieses jener jene jenes jeder jede jedes mein meine sein seine
        ihr ihre unser unsere euer eure welcher welche welches mancher manche solche solcher einige viele mehrere beide alle wenige
        zahlreiche verschiedene etliche sämtliche""",
    Tag.DETERMINER | Tag.OBLIQUE: """dem den einem einen keinem keinen diesem diesen jenem jenen jedem jeden meinem meinen seinem
        seinen ihrem ihren unserem unseren welchem welchen einigen vielen mehreren beiden allen manchem manchen solchem solchen aller vieler
        einiger mehrerer zahlreicher beider""",
    Tag.DETERMINER | Tag.OBLIQUE | Tag.GENITIVE: """des eines keines seines ihres unseres meines jedes einer keiner seiner ihrer unserer meiner""",
    Tag.PREPOSITION: """ab an auf aus außer außerhalb bei bis durch entgegen entlang für gegen gegenüber gemäß hinter in infolge inklusive
        innerhalb mit mithilfe mittels nach nahe neben oberhalb ohne per pro samt seit statt anstatt trotz über um unter unterhalb von vor während wegen
        wider zu zufolge zugunsten zulasten zwecks zwischen aufgrund anhand angesichts anlässlich bezüglich dank einschließlich hinsichtlich
        im am beim zum zur vom ins ans aufs ums fürs durchs übers unters hinters vors überm laut binnen via seitens namens""",
    Tag.PRONOUN: "er sie es wir ich man du wer jemand niemand dieser diese jener letzterer letztere ersterer beide viele einige alle manche andere etwas nichts alles dies das",
    Tag.PRONOUN | Tag.OBLIQUE: "ihm ihn ihnen uns mir mich dir dich euch einander",
    Tag.REFLEXIVE | Tag.OBLIQUE: "sich",
    Tag.SUBORDINATOR: """dass daß ob weil da wenn als nachdem während obwohl damit bis bevor ehe indem sodass falls sofern soweit wie wobei
        sobald solange seit seitdem zumal obgleich obschon wenngleich insofern inwiefern inwieweit je wohingegen""",
    Tag.SUBORDINATOR | Tag.QUESTION: """womit wodurch wofür wonach weshalb weswegen warum wieso wo wohin woher woraufhin wozu wogegen worauf worin
        worüber worunter wovon wovor woran woraus wann was wer wem wen wessen""",
    Tag.RELATIVE: "der die das dem den deren dessen denen welcher welche welches welchem welchen",
    Tag.COORDINATOR: "und oder aber doch sondern denn sowie bzw beziehungsweise",
    Tag.INFINITIVE_MARKER: "zu um",
    Tag.ADVERB: """auch nur noch schon bereits jedoch allerdings dagegen hingegen indes indessen unterdessen zudem außerdem ferner weiter weiterhin
        gestern heute morgen vorgestern dann danach zuvor später zunächst zuletzt erneut wieder nun jetzt derzeit inzwischen mittlerweile bislang bisher
        dort hier daraufhin dabei dafür daher darum deshalb deswegen somit folglich so sehr ganz etwa rund fast mindestens höchstens knapp wohl vielleicht
        offenbar angeblich vermutlich wahrscheinlich möglicherweise mutmaßlich nicht nie niemals kaum immer oft häufig selten manchmal gerade eben ebenfalls
        ebenso gleichzeitig zugleich damals einst früher bald künftig lediglich zumindest wenigstens insgesamt insbesondere besonders vor allem zusammen
        gemeinsam öffentlich offiziell ausdrücklich deutlich scharf klar mehrfach wiederholt kürzlich jüngst soeben neben darüber hinaus demnach dadurch
        davon daran darauf daraus darin darunter dazu dahinter davor hierzu hierbei hiermit hierfür hierin dennoch trotzdem gleichwohl nämlich
        anschließend schließlich endlich erst vorerst vorläufig womöglich eventuell tatsächlich freilich übrigens zwar weder sonst andernfalls
        kurz lange weit unmittelbar direkt rechtzeitig pünktlich spät früh zuerst abends morgens mittags nachts anfangs teils teilweise einerseits andererseits vorab vorher nachher zugunsten namentlich wörtlich sinngemäß
        telefonisch schriftlich mündlich sogar selbst allein bloß mal einmal zweimal dreimal jeweils ungefähr circa ca bis hinaus hinein heraus herein""",
}

_DAYS = "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
_PARTS = "abend morgen mittag nachmittag vormittag nacht"

_COPULA = frozenset("ist sind war waren sei seien wäre wären bin bist gewesen sein".split())
_AUXILIARY = frozenset(
    "hat haben habe hatte hatten hätte hätten wird werden werde wurde wurden würde würden worden geworden".split()
) | _COPULA

_PREFIXES = tuple(sorted({*SEPARABLE, *INSEPARABLE}, key=len, reverse=True))


def _base_forms() -> dict[str, int]:
    forms: dict[str, int] = {}
    for infinitive in dict.fromkeys(WEAK.split()):
        for form, reading in weak_paradigm(infinitive).items():
            forms[form] = forms.get(form, 0) | int(reading)
    for parts in strong_verbs():
        for form, reading in strong_paradigm(*parts).items():
            forms[form] = forms.get(form, 0) | int(reading)
    strong = {parts[0] for parts in strong_verbs()}
    for line in CUE_VERBS.split("\n"):
        base = line.split()[0].rpartition("|")[2] if line.strip() else ""
        if base and not base.endswith(tuple(strong)) and base not in WEAK.split():
            for form, reading in weak_paradigm(base).items():
                forms[form] = forms.get(form, 0) | int(reading)
    forms.update({form: int(reading) for form, reading in IRREGULAR.items()})
    return forms


_VERB_FORMS = _base_forms()
_BARE_PARTICIPLES = {
    form[2:] for form, reading in _VERB_FORMS.items() if reading & Tag.PARTICIPLE and form.startswith("ge")
}
_INSEPARABLE = frozenset(INSEPARABLE)


def _function_tags() -> dict[str, int]:
    tags: dict[str, int] = {}
    for tag, forms in _FUNCTION_WORDS.items():
        for form in forms.split():
            tags[form] = tags.get(form, 0) | int(tag)
    return tags


_TAGS: dict[str, int] = _function_tags()


def _verb_reading(form: str) -> int:
    """Readings of a verb form, prefixes taken off; 0 where it is no form of a verb we know."""
    reading = _VERB_FORMS.get(form, 0)
    if reading:
        return reading
    for prefix in _PREFIXES:
        if not form.startswith(prefix) or len(form) < len(prefix) + 3:
            continue
        rest = form[len(prefix) :]
        reading = _VERB_FORMS.get(rest, 0)
        if prefix in _INSEPARABLE:
            reading &= ~Tag.PARTICIPLE if rest.startswith("ge") else ~0
            if rest in _BARE_PARTICIPLES:
                reading |= Tag.PARTICIPLE
        if reading:
            return reading
        if rest.startswith("zu") and _VERB_FORMS.get(rest[2:], 0) & Tag.INFINITIVE:
            return Tag.INFINITIVE | Tag.INFINITIVE_MARKER
    return _suffix_reading(form)


def _suffix_reading(form: str) -> int:
    """Borrowed verbs are regular: *-iert*, *-ierte*, *-ieren*, *-iere*."""
    if len(form) < 7:
        return 0
    if form.endswith("iert"):
        return Tag.FINITE | Tag.PARTICIPLE
    if form.endswith("ierte"):
        return Tag.FINITE | Tag.PAST
    if form.endswith("ierten"):
        return Tag.FINITE | Tag.PAST | Tag.PLURAL
    if form.endswith("ieren"):
        return Tag.INFINITIVE | Tag.FINITE | Tag.PLURAL
    if form.endswith("iere"):
        return Tag.SUBJUNCTIVE_1
    return 0


def tag(word: str, lower: str) -> int:
    """The readings of a German word form; nouns and unknown words have none.

    Args:
        word: as written; a capital marks a noun unless the word is a known function word.
        lower: in lower case.
    """
    known = _TAGS.get(lower)
    if known is None:
        known = 0 if lower in NOT_VERBS else _verb_reading(lower)
        if lower in _AUXILIARY:
            known |= Tag.AUXILIARY
        if lower in _COPULA:
            known |= Tag.COPULA
        if len(_TAGS) < 200_000:
            _TAGS[lower] = known
    return known


for _form in _AUXILIARY:
    _TAGS.setdefault(_form, _verb_reading(_form))
    _TAGS[_form] |= Tag.AUXILIARY | (Tag.COPULA if _form in _COPULA else 0)


def _paradigm(infinitive: str) -> dict[str, int]:
    """Forms of a cue verb, found through the prefixed or bare verb that it is built on."""
    for parts in strong_verbs():
        base = parts[0]
        if infinitive == base:
            return {form: int(tag) for form, tag in strong_paradigm(*parts).items()}
        if infinitive.endswith(base) and infinitive[: -len(base)] in _INSEPARABLE:
            prefix = infinitive[: -len(base)]
            participle = prefix + parts[4].removeprefix("ge")
            return {form: int(tag) for form, tag in strong_paradigm(*(prefix + p for p in parts[:4]), participle).items()}
    return {form: int(tag) for form, tag in weak_paradigm(infinitive).items()}


def _cue_forms() -> dict[str, tuple[CueForm, ...]]:
    table: dict[str, list[CueForm]] = {}

    def add(form: str, cue: Cue, reading: int, joined: bool = False) -> None:
        table.setdefault(form, []).append(CueForm(cue, reading, joined))

    for line in CUE_VERBS.split("\n"):
        if not line.strip() or "_" in line:
            continue
        verb, flags = line.split()
        particle, _, base = verb.rpartition("|")
        cue = Cue(
            lemma=particle + base,
            particles=(particle,) if particle else (),
            content="c" in flags,
            infinitive="i" in flags,
            reported="r" in flags,
            thought="t" in flags,
            quotes_other="q" in flags,
            question="f" in flags,
            learns="l" in flags,
            passes_on="p" in flags,
        )
        for form, reading in _paradigm(base).items():
            add(form, cue, reading)
            if particle:
                add(particle + form, cue, reading, joined=True)
        if particle:
            add(f"{particle}zu{base}", cue, Tag.INFINITIVE | Tag.INFINITIVE_MARKER, joined=True)
    for line in CUE_PHRASES.split("\n"):
        parts = line.split()
        while parts and parts[-1] in {"c", "r", "i", "t", "q", "f", "l", "p"}:
            parts.pop()
        flags = line.split()[len(parts) :]
        if len(parts) < 2:
            continue
        cue = Cue(
            lemma=" ".join(parts[1:] + parts[:1]),
            particles=tuple(parts[1:]),
            content="c" in flags,
            infinitive="i" in flags,
            reported="r" in flags,
            thought="t" in flags,
            quotes_other="q" in flags,
            question="f" in flags,
            learns="l" in flags,
            passes_on="p" in flags,
        )
        forms = {f: r for f, r in _VERB_FORMS.items() if f in _COPULA} if parts[0] == "sein" else _paradigm(parts[0])
        for form, reading in forms.items():
            add(form, cue, reading)
    return {form: tuple(cues) for form, cues in table.items()}


ATTRIBUTION = AttributionWords(
    abbreviations=frozenset(
        """abs abt adr afr allg amtl anm art aufl ausg bd bes betr bez bzgl bzw ca cf chr ders dgl dipl dr etc evtl exkl f ff fa folg
        fr frhr geb gem ges gest ggf hans hl hr hrsg inkl ing insb inh int jh jhd kap kfm lt ltd max med mill min mio mrd nr o od op
        phil prof prot rd s sog sr st std str stellv tel u ung usw v vgl verl vors wg z zb zit zt zzgl jan feb apr jun jul aug sep sept okt nov
        dez mo di mi do sa so mag dott kgl inc corp co vs sen gen lt sgt hptm gefr oberst jr""".split()
    ),
    ordinal_followers=frozenset(
        """januar jänner februar feber märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts jahrhunderte jahrtausend
        jh mal klasse platz rang liga runde sitzung tag jahrestag geburtstag auflage bundestag breitengrad weltkrieg weltkriegs weltkrieges republik stock
        etage spieltag lebensjahr lebensjahrs lebensjahres minute spielminute woche monat quartal kongress parteitag""".split()
    ),
    ordinal_leaders=frozenset("am der dem den des zum vom im beim bis ab seit die das".split()),
    tag=tag,
    cue_forms=_cue_forms(),
    report_nouns=tuple(
        (
            "kenntnis kenntnissen zählung befürchtung befürchtungen kalkulation recherchen aufzeichnungen erinnerung ermittlungen studie studien analyse umfrage angabe angaben ansicht ansichten auffassung auskunft aussage aussagen bekunden bericht berichte berichten darstellung dafürhalten "
            "einschätzung einschätzungen erkenntnis erkenntnissen erklärung erklärungen ermessen information informationen lesart meinung meldung "
            "meldungen mitteilung mitteilungen schätzung schätzungen überzeugung vermutung vermutungen vernehmen version willen worte worten "
            "prognose prognosen berechnung berechnungen vorstellung vorstellungen"
        ).split()
    ),
    prepositional_cues=frozenset({"laut", "lt", "gemäß", "ausweislich"}),
    noun_prepositions=frozenset({"nach"}),
    postpositional_cues=frozenset({"zufolge", "nach", "gemäß"}),
    parenthetical_cues=frozenset({"so"}),
    anaphoric_cues=frozenset({"demnach", "demzufolge", "danach"}),
    clausal_cues=frozenset({"wie"}),
    complementizers=frozenset({"dass", "daß", "ob"}),
    question_openers=frozenset(
        "wie warum weshalb wieso wo wann was wer wem wen welche welcher welches welchen wohin woher inwieweit inwiefern".split()
    ),
    purpose_openers=frozenset({"um", "ohne", "statt", "anstatt"}),
    adverbial_openers=frozenset("nachdem wobei während da obwohl als womit was weil wodurch woraufhin weshalb".split()),
    temporal_openers=frozenset({"als", "nachdem", "bevor", "ehe"}),
    clause_joiners=frozenset({"und", "oder", "sowie", "sondern"}),
    anaphoric_subordinators=frozenset({"wonach", "derzufolge", "demzufolge"}),
    temporal_adverbs=frozenset({"danach"}),
    hearsay_verbs={"soll": "", "sollen": "", "will": "speaker", "wollen": "speaker"},
    speech_nouns=frozenset(
        """ankündigung annahme ansicht auffassung aussage aussagen äußerung äußerungen befürchtung befürchtungen behauptung behauptungen beteuerung
        bericht berichte meldung meldungen einschätzung einwand erklärung feststellung forderung forderungen frage gerücht gerüchte hinweis hinweise
        hoffnung kritik meinung mitteilung nachricht prognose sorge spekulation spekulationen theorie these überzeugung verdacht vermutung
        vermutungen versprechen vorschlag vorwurf vorwürfe wahrnehmung warnung worten worte zusage zusicherung bitte aufforderung appell aufruf
        begründung antwort satz schluss ergebnis parole motto argument""".split()
    ),
    time_words=frozenset(
        f"""{_DAYS} {" ".join(day + part for day in _DAYS.split() for part in _PARTS.split())} {_PARTS} januar jänner februar märz april mai juni
        juli august september oktober november dezember tag tage tagen woche wochen monat monate monats monaten jahr jahre jahres jahren stunde stunden
        minute minuten wochenende wochenanfang uhr zeit mitte anfang frühjahr sommer herbst winter""".split()
    ),
    verb_particles=frozenset(SEPARABLE) - {"tot"},
    impersonal=frozenset({"es", "man"}),
    subject_pronouns=frozenset("er sie wir ich dieser letzterer letztere".split()),
    counting_pronouns=frozenset({"einer", "eine", "eines", "einige", "viele", "mehrere", "zwei", "drei"}),
    adverb_endings=("ig", "lich", "weise", "mals", "wärts", "tens", "end"),
    document_nouns=tuple(
        "mitteilung erklärung schreiben brief bericht studie entwurf dokument papier gesetz urteil resolution gutachten meldung artikel "
        "stellungnahme bulletin kommuniqué begründung".split()
    ),
    first_person=frozenset({"ich"}),
    polite=frozenset({"sie"}),
    modal_conditionals=frozenset("könnte könnten dürfte dürften müsste müssten wäre wären".split()),
    comparison_words=frozenset({"als", "von", "vom", "vor", "für", "wie", "den", "die", "das", "einen", "eine", "ein", "einer", "einem"}),
    feminine_datives=frozenset({"der", "dieser", "jener", "mancher", "jeder"}),
    feminine_endings=tuple(
        "ung heit keit schaft tät ion ie ur presse post redaktion reporterin illustrierte tagesschau behörde rundschau welt agentur zeit bild".split()
    ) + ("dpa", "afp", "faz", "taz", "apa", "sda", "kna", "presse-agentur", "bbc", "polizei"),
    addressee_nouns=tuple("zeitung agentur redaktion reporterin rundschau illustrierten dpa afp tagesschau nachrichten-agentur presse bbc sendung".split()),
    document_adverbs=frozenset({"darin", "dort"}),
    speaker_pronouns=frozenset(
        "er sie wir ich wer jemand niemand dieser diese jener letzterer letztere ersterer viele einige alle manche andere beide".split()
    ),
    object_pronouns=frozenset({"das", "dies", "dieses"}),
    nominative_determiners=frozenset("der ein kein sein ihr dieser jener mancher jeder".split()),
    citing_phrases=tuple(
        tuple(phrase.split())
        for phrase in ("unter berufung auf", "unter verweis auf", "mit verweis auf", "mit berufung auf", "unter bezug auf",
                       "unter bezugnahme auf", "mit bezug auf")
    ),
    passive_auxiliaries=frozenset("werden wird wurde wurden werde würde würden worden".split()),
    ambiguous_subordinators=frozenset("als da während seit seitdem bis wie damit wo je so insofern was wer wen wem".split()),
    agencies=frozenset("reuters afp dpa ap tass apa cnn bbc interfax xinhua epd kna sid ndr wdr ard zdf orf rtl itar-tass rtr ansa efe irna isna upi".split()),
    agency_titles=("agentur", "sender", "zeitung", "magazin", "portal", "rundschau", "medien", "journal"),
    focus_adverbs=frozenset("auch nur selbst sogar lediglich allein insbesondere besonders bereits".split()),
    apposition_prepositions=frozenset("von vom des der für aus beim bei im in zur zum".split()),
    document_prepositions=frozenset({"in", "im", "aus", "von", "vom", "bei", "beim", "seitens"}),
    agent_prepositions=frozenset({"von", "vom", "durch", "seitens"}),
)
