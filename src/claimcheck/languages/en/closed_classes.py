"""English words of the closed classes: what a function word may be in a sentence."""

from __future__ import annotations

from claimcheck.languages.contract import Tag

AUXILIARIES = frozenset(
    """
    am is are was were be been being has have had having do does did will would shall should can could may might must
    ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't
    couldn't mustn't cannot ain't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t
    wouldn’t shouldn’t can’t couldn’t mustn’t ain’t
    it's he's she's that's there's they're we're you're i'm i've we've they've you've i'd he'd she'd they'd we'd i'll
    he'll she'll we'll they'll you'll it'll what's who's here's let's
    it’s he’s she’s that’s there’s they’re we’re you’re i’m i’ve we’ve they’ve you’ve i’d he’d she’d they’d we’d i’ll
    he’ll she’ll we’ll they’ll you’ll it’ll what’s who’s here’s let’s
    """.split()
)

# Nouns and adjectives that end like an adverb.
NOT_ADVERBS = frozenset(
    """
    family ally rally assembly supply reply monopoly anomaly daily weekly monthly quarterly elderly jelly bully belly
    deadly friendly likely costly lonely ugly holy orderly friendly homily lively timely unlikely
    """.split()
)

FUNCTION_WORDS: dict[Tag, str] = {
    Tag.DETERMINER: """
        the a an this these those each every no another any some all both either neither several many few most much
        my your his her its our their half such one
    """,
    Tag.PREPOSITION: """
        about above across after against along alongside amid amidst among amongst around as at atop before behind
        below beneath beside besides between beyond by concerning despite down during except following for from in
        inside into like near of off on onto out outside over past per regarding since through throughout till to
        toward towards under underneath unlike until up upon versus via with within without ahead because
    """,
    Tag.PRONOUN: """
        i you he she it we they who whoever me him them us himself herself itself themselves myself ourselves yourself
        someone somebody anyone anybody everyone everybody nobody none something anything everything nothing others
        there what
    """,
    Tag.SUBORDINATOR: """
        that because if unless although though while whereas whether when whenever where wherever why how until since
        before after once as lest so than
    """,
    Tag.RELATIVE: """
        who whom whose which that
    """,
    Tag.COORDINATOR: """
        and or but nor yet
    """,
    Tag.INFINITIVE_MARKER: """
        to
    """,
    Tag.ADVERB: """
        not never also already still just only even again ever always often sometimes soon later earlier now then today
        yesterday tomorrow tonight here there too very quite rather almost nearly about once twice instead however
        meanwhile moreover furthermore therefore thus hence otherwise indeed perhaps maybe away back together apart
        ago yet so much more most less least well far long once further n't either afterwards afterward elsewhere
        nonetheless nevertheless anyway
    """,
    Tag.QUESTION: """
        what whether how why when where which who
    """,
}
