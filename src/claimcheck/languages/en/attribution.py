"""English words of quotation attribution: who is told to speak, by which verb, noun or phrase."""

from __future__ import annotations

from claimcheck.languages.contract import AttributionWords, Cue, CueForm, FixedOrderWords
from claimcheck.languages.en.closed_classes import AUXILIARIES
from claimcheck.languages.en.cues import CUE_VERBS, WEAK_FORMS
from claimcheck.languages.en.grammar import GRAMMAR
from claimcheck.languages.en.morphology import paradigm


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line.split()) for line in text.strip().split("\n"))


def _cue(lemma: str, particles: tuple[str, ...], flags: str) -> Cue:
    return Cue(
        lemma=lemma,
        particles=particles,
        content="c" in flags,
        infinitive="i" in flags,
        question="f" in flags,
        reported="r" in flags,
        thought="t" in flags,
        addressed="a" in flags,
        bare="b" in flags,
        gerund="g" in flags,
        wording="w" in flags,
        object="n" in flags,
    )


def _cue_forms() -> dict[str, tuple[CueForm, ...]]:
    """Each spelling with its cues, those with further words first; the flags of a verb in several groups add up."""
    flags: dict[tuple[str, str], str] = {}
    for group, verbs in CUE_VERBS.items():
        for verb in verbs.split():
            base, _, particle = verb.partition("|")
            flags[base, particle] = flags.get((base, particle), "") + group
    table: dict[str, list[CueForm]] = {}
    for (base, particle), letters in sorted(flags.items(), key=lambda item: not item[0][1]):
        cue = _cue(f"{base} {particle}".strip(), (particle,) if particle else (), letters)
        for form, reading in paradigm(base).items():
            table.setdefault(form, []).append(CueForm(cue, reading, joined=form in WEAK_FORMS))
    return {form: tuple(cues) for form, cues in table.items()}


_FIXED_ORDER = FixedOrderWords(
    source_phrases=_phrases("""
        according to
        in the words of
        in the account of
        in the view of
        in the opinion of
        per
    """),
    account_nouns=_words("account view words opinion estimate telling estimation assessment"),
    account_prepositions=_words("in by"),
    comment_openers=_words("as"),
    complementizers=_words("that"),
    questions=_words("whether if how why what when where who which"),
    infinitive_marker="to",
    gerund_prepositions=_words("of from for"),
    gerund_ending="ing",
    relatives=_words("who which that whose whom"),
    subordinators=_words("""
        that because if unless although though while whereas whether when whenever where why how until since before
        after once as than what
    """),
    joiners=_words("and but or"),
    auxiliaries=AUXILIARIES,
    passive=_words("was were is are been be being"),
    skipped_modals=_words("can could may might should must shall can't cannot couldn't can’t couldn’t"),
    negations=_words("not never didn't doesn't don't won't wouldn't didn’t doesn’t don’t won’t wouldn’t"),
    agent="by",
    attaching=_words("of for from at with near familiar within against about"),
    places=_words("in on to"),
    occasions=_words("""
        statement statements interview conference briefing speech email e-mail phone telephone tweet post letter
        testimony television tv twitter facebook radio reporters journalists news court remarks call meeting report
        address video message condition hearing filing memo release note article column op-ed press parliament
        signal anonymity background camera
    """),
    time_words=_words("""
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow
        tonight morning afternoon evening night noon midnight week weeks weekend month months year years day days hour
        hours minutes decade earlier later ago afterwards afterward recently again
    """),
    time_openers=_words("last this next late early that"),
    determiners=_words("""
        the a an this these those each every no another any some all both either neither several many few most my your
        his her its our their one two three four five six seven eight nine ten
    """),
    possessive_endings=("'s", "’s"),
    possessives=_words("my your his her its our their"),
    speaker_pronouns=_words("he she it we they others who some many both most several"),
    object_pronouns=_words("me him her us them you it"),
    impersonal=_words("there"),
    refusals=_phrases("""
        declined to
        declined comment
        refused to
        did not respond
        did not reply
        did not answer
        did not return
        did not comment
        didn't respond
        didn't reply
        has not responded
        have not responded
        had not responded
        had no comment
        had no response
        would not comment
        would not discuss
        would not say
        would not elaborate
        would not confirm
        would not be drawn
        would neither confirm
        could not confirm
    """),
    refusal_gaps=_words("immediately immediate yet also further repeatedly so far"),
    not_speech={
        "said": _words("to"),
        "claimed": _words(
            "the a his her its their victory medal lives life title gold silver bronze responsibility credit"
        ),
        "told": _words("off"),
    },
    speech_nouns=_words("""
        accusation accusations admission allegation allegations announcement argument assertion assertions assurance
        assurances belief claim claims complaint complaints concern concerns confirmation contention conclusion
        declaration denial denials doubts estimate expectation expectations fear fears finding hint hints hope hopes
        idea insistence notion opinion prediction promise proof report reports rumor rumors rumour rumours speculation
        statement statements suggestion suggestions suspicion suspicions theory view warning warnings worries
    """),
    infinitive_nouns=_words("pledge promise vow threat refusal demand request call calls plea offer"),
    citing=_words("citing quoting"),
    saying=_phrases("""
        as saying
        as having said
        as telling
        as claiming
        as writing
        saying
    """),
    quoting=_words("quoted quotes quote cited cites cite"),
    addition="and",
    contrasts=_words("while although though"),
    genitive=_words("of"),
    owner_prepositions=_words("by from of among"),
    circumstance_prepositions=_words("on in at to via by over during through late early from outside after"),
    circumstance_links=_words("with to on in at of from"),
    counting_determiners=_words("both some many most several few all one two three another neither"),
    plural_subjects=_words("we they who police people both others many some"),
    personal_relatives=_words("who whom whose"),
    plain_auxiliaries=_words("has have was were is are"),
    capital_times=_words("may march"),
    focus_adverbs=_words("only nearly roughly approximately"),
    plural_ending="s",
    adverb_ending="ly",
    participle_ending="ed",
    loose_particles=_words("as at away down out off aside back clear issue"),
    not_labels=_words("related more read watch see also updated listen photos photo video analysis opinion"),
)

ATTRIBUTION = AttributionWords(grammar=GRAMMAR, cue_forms=_cue_forms(), fixed_order=_FIXED_ORDER)
