"""English words of quotation attribution: who is told to speak, by which verb, noun or phrase."""

from __future__ import annotations

from claimcheck.languages.contract import AttributionWords, Cue, CueForm, FixedOrderWords
from claimcheck.languages.en.closed_classes import AUXILIARIES
from claimcheck.languages.en.cues import CUE_VERBS, WEAK_FORMS
from claimcheck.languages.en.grammar import GRAMMAR
from claimcheck.languages.en.morphology import paradigm
from claimcheck.languages.wordlists import word_set


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
    account_nouns=word_set("account view words opinion estimate telling estimation assessment"),
    account_prepositions=word_set("in by"),
    comment_openers=word_set("as"),
    complementizers=word_set("that"),
    questions=word_set("whether if how why what when where who which"),
    infinitive_marker="to",
    gerund_prepositions=word_set("of from for"),
    gerund_ending="ing",
    relatives=word_set("who which that whose whom"),
    subordinators=word_set("""
        that because if unless although though while whereas whether when whenever where why how until since before
        after once as than what
    """),
    joiners=word_set("and but or"),
    auxiliaries=AUXILIARIES,
    passive=word_set("was were is are been be being"),
    skipped_modals=word_set("can could may might should must shall can't cannot couldn't can’t couldn’t"),
    negations=word_set("not never didn't doesn't don't won't wouldn't didn’t doesn’t don’t won’t wouldn’t"),
    agent="by",
    attaching=word_set("of for from at with near familiar within against about"),
    attributes=word_set("close loyal opposed"),
    places=word_set("in on to"),
    occasions=word_set("""
        statement statements interview conference briefing speech email e-mail phone telephone tweet post letter
        testimony television tv twitter facebook radio reporters journalists news court remarks call meeting report
        address video message condition hearing filing memo release note article column op-ed press parliament
        signal anonymity background camera
    """),
    time_words=word_set("""
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow
        tonight morning afternoon evening night noon midnight week weeks weekend month months year years day days hour
        hours minutes decade earlier later ago afterwards afterward recently again
    """),
    time_openers=word_set("last this next late early that"),
    determiners=word_set("""
        the a an this these those each every no another any some all both either neither several many few most my your
        his her its our their one two three four five six seven eight nine ten
    """),
    possessive_endings=("'s", "’s"),
    possessives=word_set("my your his her its our their"),
    speaker_pronouns=word_set("he she it we they others who some many both most several"),
    object_pronouns=word_set("me him her us them you it"),
    impersonal=word_set("there"),
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
    refusal_gaps=word_set("immediately immediate yet also further repeatedly so far"),
    not_speech={
        "said": word_set("to"),
        "claimed": word_set(
            "the a his her its their victory medal lives life title gold silver bronze responsibility credit"
        ),
        "told": word_set("off"),
    },
    speech_nouns=word_set("""
        accusation accusations admission allegation allegations announcement argument assertion assertions assurance
        assurances belief claim claims complaint complaints concern concerns confirmation contention conclusion
        declaration denial denials doubts estimate expectation expectations fear fears finding hint hints hope hopes
        idea insistence notion opinion prediction promise proof report reports rumor rumors rumour rumours speculation
        statement statements suggestion suggestions suspicion suspicions theory view warning warnings worries
    """),
    infinitive_nouns=word_set("pledge promise vow threat refusal demand request call calls plea offer"),
    citing=word_set("citing quoting"),
    saying=_phrases("""
        as saying
        as having said
        as telling
        as claiming
        as writing
        saying
    """),
    quoting=word_set("quoted quotes quote cited cites cite"),
    addition="and",
    contrasts=word_set("while although though"),
    genitive=word_set("of"),
    owner_prepositions=word_set("by from of among"),
    circumstance_prepositions=word_set("on in at to via by over during through late early from outside after"),
    circumstance_links=word_set("with to on in at of from"),
    counting_determiners=word_set("both some many most several few all one two three another neither"),
    plural_subjects=word_set("we they who police people both others many some"),
    personal_relatives=word_set("who whom whose"),
    plain_auxiliaries=word_set("has have was were is are"),
    capital_times=word_set("may march"),
    focus_adverbs=word_set("only nearly roughly approximately"),
    plural_ending="s",
    adverb_ending="ly",
    participle_ending="ed",
    loose_particles=word_set("as at away down out off aside back clear issue"),
    not_labels=word_set("related more read watch see also updated listen photos photo video analysis opinion"),
)

ATTRIBUTION = AttributionWords(grammar=GRAMMAR, cue_forms=_cue_forms(), fixed_order=_FIXED_ORDER)
