"""German words of quotation attribution: who is told to speak, by which verb, noun or preposition."""

from __future__ import annotations

from claimcheck.languages.contract import AttributionWords, Cue, CueForm, Tag
from claimcheck.languages.de.cues import CUE_PHRASES, CUE_VERBS
from claimcheck.languages.de.grammar import GRAMMAR
from claimcheck.languages.de.morphology import paradigm
from claimcheck.languages.wordlists import word_list, word_set


def _cue(lemma: str, particles: tuple[str, ...], flags: str) -> Cue:
    return Cue(
        lemma=lemma,
        particles=particles,
        content="c" in flags,
        infinitive="i" in flags,
        question="f" in flags,
        reported="r" in flags,
        thought="t" in flags,
        quotes_other="q" in flags,
        learns="l" in flags,
        passes_on="p" in flags,
        addressed="a" in flags,
        informs="b" in flags,
        impersonal="e" in flags,
    )


def _cue_forms() -> dict[str, tuple[CueForm, ...]]:
    table: dict[str, list[CueForm]] = {}
    for flags, verbs in CUE_VERBS.items():
        for verb in verbs.split():
            particle, _, base = verb.rpartition("|")
            cue = _cue(particle + base, (particle,) if particle else (), flags)
            for form, reading in paradigm(base).items():
                table.setdefault(form, []).append(CueForm(cue, int(reading)))
                if particle:
                    table.setdefault(particle + form, []).append(CueForm(cue, int(reading), joined=True))
            if particle:
                infinitive = CueForm(cue, int(Tag.INFINITIVE | Tag.INFINITIVE_MARKER), joined=True)
                table.setdefault(f"{particle}zu{base}", []).append(infinitive)
    for flags, phrases in CUE_PHRASES.items():
        for phrase in phrases.strip().split("\n"):
            base, *particles = phrase.split()
            cue = _cue(" ".join([*particles, base]), tuple(particles), flags)
            for form, reading in paradigm(base).items():
                table.setdefault(form, []).append(CueForm(cue, int(reading)))
    return {form: tuple(cues) for form, cues in table.items()}


# Nouns that stand for what somebody says.
_REPORT_NOUNS = word_list("""
    kenntnis kenntnissen zählung befürchtung befürchtungen kalkulation recherchen aufzeichnungen erinnerung
    ermittlungen studie studien analyse umfrage angabe angaben ansicht ansichten auffassung auskunft aussage
    aussagen bekunden bericht berichte berichten darstellung dafürhalten einschätzung einschätzungen erkenntnis
    erkenntnissen erklärung erklärungen ermessen information informationen lesart meinung meldung meldungen
    mitteilung mitteilungen schätzung schätzungen überzeugung vermutung vermutungen vernehmen version willen
    worte worten prognose prognosen berechnung berechnungen vorstellung vorstellungen darstellungen dokument
    dokumenten endergebnis erkenntnisstand idee ideen planung planungen plänen vorüberlegungen hochrechnung
    hochrechnungen statistik statistiken zeugenaussagen untersuchungsergebnissen ermittlungsstand medienbericht
    eindruck lesarten
""")

ATTRIBUTION = AttributionWords(
    grammar=GRAMMAR,
    cue_forms=_cue_forms(),
    citing_phrases=(
        ("unter", "berufung", "auf"),
        ("unter", "verweis", "auf"),
        ("unter", "bezug", "auf"),
        ("unter", "bezugnahme", "auf"),
        ("mit", "verweis", "auf"),
        ("mit", "berufung", "auf"),
        ("mit", "bezug", "auf"),
    ),
    hearsay_verbs={"soll": "", "sollen": "", "will": "speaker", "wollen": "speaker"},
    prepositional_cues=word_set("ausweislich gemäß laut lt"),
    noun_prepositions={"nach": _REPORT_NOUNS, "aus": ("sicht", "perspektive")},
    postpositional_cues=word_set("gemäß nach zufolge"),
    parenthetical_cues=word_set("so"),
    anaphoric_cues=word_set("danach demnach demzufolge"),
    temporal_adverbs=word_set("danach"),
    anaphoric_subordinators=word_set("demzufolge derzufolge wonach"),
    clausal_cues=word_set("wie"),
    question_openers=word_set("""
        inwiefern inwieweit wann warum was welche welchen welcher welches wem wen wer weshalb wie wieso wo woher
        wohin
    """),
    purpose_openers=word_set("anstatt ohne statt um"),
    adverbial_openers=word_set("als da nachdem obwohl was weil weshalb wobei wodurch womit woraufhin während"),
    reason_openers=word_set("weil da"),
    temporal_openers=word_set("als bevor ehe nachdem"),
    speech_nouns=word_set("""
        ankündigung annahme ansicht antwort appell argument auffassung aufforderung aufruf aussage aussagen
        befürchtung befürchtungen begründung behauptung behauptungen bericht berichte beteuerung bitte
        einschätzung einwand ergebnis erklärung feststellung forderung forderungen frage gerücht gerüchte
        hinweis hinweise hoffnung kritik meinung meldung meldungen mitteilung motto nachricht parole prognose
        satz schluss sorge spekulation spekulationen theorie these verdacht vermutung vermutungen versprechen
        vorschlag vorwurf vorwürfe wahrnehmung warnung worte worten zusage zusicherung äußerung äußerungen
        überzeugung
    """),
    stative_infinitives=word_set("sein haben befinden geben handeln belaufen betragen liegen gehören stammen bestehen"),
    modal_conditionals=word_set("dürfte dürften könnte könnten müsste müssten wäre wären"),
    comparison_words=word_set("als das den die ein eine einem einen einer für vom von vor wie"),
    addressee_prepositions=word_set("gegenüber"),
    conversations=word_set("interview gespräch telefonat zeitungsinterview fernsehinterview"),
    conversation_prepositions=word_set("mit"),
    document_prepositions=word_set("aus bei beim im in seitens vom von"),
    document_adverbs=word_set("darin dort"),
    document_nouns=word_list("""
        mitteilung erklärung schreiben brief bericht studie entwurf dokument papier gesetz urteil resolution
        gutachten meldung artikel stellungnahme bulletin kommuniqué begründung
    """),
)
