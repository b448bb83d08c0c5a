"""What a language has to say for itself: the words that each stage asks for, and nothing of how they are used.

One class a stage, so that a stage takes only its own words. A language fills them in (``languages/de/``); the engine
knows no language by name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntFlag, StrEnum

from claimcheck.model import AnonymousRole


@dataclass(frozen=True, eq=False)
class PageWords:
    """Words of the web page around an article. Used by ``reading`` and ``extraction.furniture``, through ``pagelines``.

    Words are lower case; phrases are found at the beginning of a line without regard to case, unless said otherwise.

    Args:
        months: name or abbreviation to 1 … 12.
        date_words: words that stand beside the date on a date line: weekdays, *Uhr*, *aktualisiert*.
        openers: beginnings of lines that are furniture whatever follows (*Lesen Sie auch*).
        labels: beginnings that are furniture where a colon, a dash or nothing follows, and no whole sentence
            (*Hintergrund: …*).
        list_heads: those of both that, alone on a line, stand above headlines of other articles.
        comment_heads: lines that open the readers' comments.
        whole_lines: lines that are furniture by themselves; a count in brackets may follow (*Kommentare (12)*).
        menu_words: words of navigation bars; one of them makes a line with a separator a menu.
        credits: phrases, anywhere in a line, that name contributors.
        bylines: words that open the line of the author (*von*).
        byline_words: words of that line that are no names (*unserem*, *und*).
        source_labels: labels of the line that names where an article appeared (*Quelle*).
    """

    months: Mapping[str, int] = field(default_factory=dict)
    date_words: frozenset[str] = frozenset()
    openers: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    list_heads: frozenset[str] = frozenset()
    comment_heads: tuple[str, ...] = ()
    whole_lines: frozenset[str] = frozenset()
    menu_words: frozenset[str] = frozenset()
    credits: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    byline_words: frozenset[str] = frozenset()
    source_labels: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class DetailWords:
    """Numbers, units, calendar, negation and certainty. Used by ``extraction.details``.

    Words are lower case. Patterns are regular expressions, searched without regard to case.

    Args:
        nouns_have_capitals: whether a capital shows a noun; else what is counted ends at one of ``unit_ends``.
        plain_days: whether the day beside a month needs no full stop, and a capital tells a month from a common word.
        tens_first: whether the ten comes first in a compound number (*twenty-one*).
        ago_follows: whether ``ago`` stands behind the period (*two days ago*).
        cues_are_whole: whether no part of a verb of saying stands away from it (*wies … zurück*), so that what else the
            sentence denies is another claim.
        currency_first: whether the sign of the currency stands before the amount (*$10*).
        group_mark: character between groups of three digits.
        decimal_mark: character before the decimals.
        numbers: simple number words and their values.
        tens: those that a unit precedes in a compound (*einundzwanzig*).
        number_joint: what stands between unit and ten in that compound.
        conjunction: *and*, which joins the ends of a range only after ``between``.
        magnitudes: words that multiply the number before them.
        joined_magnitudes: those that are written in one word with what they multiply, greatest first.
        indefinite_numbers: plural magnitudes that stand alone (*Hunderte*), as lowest and highest value.
        halves: words for one and a half and the like.
        one: forms of the article that are a figure only before ``countable``.
        none: forms of *no*, zero before ``countable``.
        countable: nouns of which even one or none is a figure.
        bounds: modifier to the factors that give the low and the high end; None is no limit.
        between: openers of *between X and Y*.
        range_words: words between the two ends of a range.
        percent: forms of *per cent*.
        totals: nouns for a number of something (*die Zahl der Toten*).
        state_units: what people are counted as who are in a state (*elf seien verletzt*).
        single: stem of the adjective that makes even one of anything a figure (*keine einzige Rakete*).
        unit_links: words between an indefinite number and its unit (*Hunderte von Drohnen*).
        scales: nouns before their number (*Stärke 6,4*).
        scale_links: words that may stand between (*magnitude of 6.4*).
        not_units: nouns that are never what is counted.
        unit_ends: words that end a noun without a capital: function words, verbs.
        singular_nouns: nouns that are counted though they do not end like a plural (*people*).
        before_labels: words after which a number is a name and no figure (*Artikel 5*).
        after_labels: words that make the number before them a time of day.
        not_adjectives: words that end like an adjective and never stand between number and unit.
        ordinal_openers: words that make a number with a full stop an ordinal.
        nominal_participles: endings of nouns inflected as adjectives (*Verletzten*, *Verletzte*).
        dative_plurals: endings of datives that lose their last letter (*Kilometern*).
        weekdays: name to 0 (Monday) … 6.
        day_parts: what may follow the name of a day, as ending or word.
        months: name or abbreviation to 1 … 12.
        seasons: name to the first month of three.
        parts: word for beginning, middle, end to 0, 1, 2.
        relative_days: word to days from the article's day.
        relative_periods: stem of an adjective to -1, 0 or 1 periods from the article's.
        period_units: noun to ``day``, ``week``, ``weekend``, ``month`` or ``year``.
        ago, ahead: prepositions of a distance in time.
        year_openers: words that make four digits a year.
        article_of_period: words between part, month or adjective and the period.
        adjective_endings: endings of ``relative_periods``.
        future, past: verb forms that say on which side of today an event lies.
        perfect: patterns of verb groups that tell of the past, whatever single words in them do (*gereist sein*).
        cue_hedges: patterns of attributions that keep their distance.
        quote_hedges: patterns inside a reported statement that make it a guess.
        denial_cues: patterns of attributions and reported speech acts that deny.
        denial_content: patterns of statements whose point is to deny.
        denial_if_negated: patterns of attributions that deny where what they introduce is negated.
        restrictions: words by which a self-report denies more than it grants (*nur*, *erst*).
        declined: patterns of a refusal to speak.
        hearsay: verb forms that mark hearsay.
        self_report: verb forms that mark what somebody says of himself.
        negations: words that negate a statement.
    """

    nouns_have_capitals: bool
    plain_days: bool
    tens_first: bool
    ago_follows: bool
    cues_are_whole: bool
    currency_first: bool
    group_mark: str
    decimal_mark: str
    numbers: Mapping[str, int]
    tens: Mapping[str, int]
    number_joint: str
    conjunction: str
    magnitudes: Mapping[str, int]
    joined_magnitudes: tuple[str, ...]
    indefinite_numbers: Mapping[str, tuple[int, int]]
    halves: Mapping[str, float]
    one: frozenset[str]
    none: frozenset[str]
    countable: tuple[str, ...]
    bounds: Mapping[str, tuple[float | None, float | None]]
    between: tuple[str, ...]
    range_words: tuple[str, ...]
    percent: tuple[str, ...]
    totals: frozenset[str]
    state_units: Mapping[str, str]
    single: str
    unit_links: frozenset[str]
    scales: frozenset[str]
    scale_links: frozenset[str]
    not_units: frozenset[str]
    unit_ends: frozenset[str]
    singular_nouns: frozenset[str]
    before_labels: frozenset[str]
    after_labels: frozenset[str]
    not_adjectives: frozenset[str]
    ordinal_openers: frozenset[str]
    nominal_participles: tuple[str, ...]
    dative_plurals: tuple[str, ...]
    weekdays: Mapping[str, int]
    day_parts: tuple[str, ...]
    months: Mapping[str, int]
    seasons: Mapping[str, int]
    parts: Mapping[str, int]
    relative_days: Mapping[str, int]
    relative_periods: Mapping[str, int]
    period_units: Mapping[str, str]
    ago: tuple[str, ...]
    ahead: tuple[str, ...]
    year_openers: tuple[str, ...]
    article_of_period: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    future: frozenset[str]
    past: frozenset[str]
    perfect: tuple[str, ...]
    cue_hedges: tuple[str, ...]
    quote_hedges: tuple[str, ...]
    denial_cues: tuple[str, ...]
    denial_content: tuple[str, ...]
    denial_if_negated: tuple[str, ...]
    restrictions: frozenset[str]
    declined: tuple[str, ...]
    hearsay: frozenset[str]
    self_report: frozenset[str]
    negations: frozenset[str]


class HeadSort(StrEnum):
    """What sort of thing a noun names when it heads a speaker mention."""

    PERSON = "person"
    ORGANISATION = "organisation"
    MEDIA = "media"
    DOCUMENT = "document"
    STATEMENT = "statement"
    CIRCLE = "circle"


@dataclass(frozen=True, slots=True)
class Head:
    """A noun form that heads speaker mentions; compounds inherit from their last part.

    Args:
        lemma: nominative singular, nominative plural for plural forms, lower case.
        sort: what it names. A STATEMENT (*Angaben*) passes on to whose statement it is, a CIRCLE (*Kreise*) is
            anonymous.
        gender: ``m``, ``f`` or ``n``.
        plural: whether the form is read as a plural.
        office: whether one person holds it at a time (*Präsident*), so that the holder is no anonymous source.
        singular: nominative singular of which a plural form is also the genitive, dative or accusative.
        adjectival: whether it is inflected as an adjective, so that only the article tells gender and number.
    """

    lemma: str
    sort: HeadSort
    gender: str
    plural: bool = False
    office: bool = False
    singular: str = ""
    adjectival: bool = False


@dataclass(frozen=True, eq=False)
class SourceWords:
    """Offices, media, anonymous sources, pronouns, relay phrases. Used by ``extraction.sources``.

    Keys are lower case unless said otherwise; genders are ``m``, ``f``, ``n`` and ``p`` for any plural.

    Args:
        nouns_have_capitals: whether a capital shows a noun and compounds are one word; else the head is the last listed
            noun of its phrase, and the words before it are a compound.
        adjective_words, adjective_shapes: adjectives before such a noun, listed or by their ending.
        phrase_ends: words that such a phrase never holds: function words and verbs of saying.
        nations: country or adjective of it to a code that all languages share, lower case.
        nation_endings: endings of countries and their adjectives that no list holds.
        houses: word or whole name of a public house to a word that all languages share; empty where it says nothing.
        heads: noun form to what it heads, longest suffix wins in a compound.
        given_endings: endings of an occupation that no list holds (*Pendlerin*), with the gender they show.
        definite, indefinite: forms of the articles.
        article_genders: form of the definite article to the genders that it may show, in nominative or accusative.
        possessives: stem of a possessive to the genders of whom it points to.
        own: words that point to the sentence's own subject (*eigenen*).
        others: words that tell another one of a sort (*ein anderer*, *another*); alone they are somebody new.
        quantifiers: words for several (*einige*, *mehrere*), without numbers.
        numbers: number words that are kept in a description.
        singular_articles: forms of the article that only a singular has.
        plural_article: form of the article that makes a masculine noun a plural.
        name_joint: *and* inside a name.
        feminine_articles: forms of the article that a feminine singular may have.
        adjectival_genders: article and ending of a noun inflected as an adjective to its gender; ``m`` where absent.
        owner_leads: whether a house is called by its owner first (*Saldonia's foreign ministry*), else in brackets.
        genitive_endings: endings of names in the genitive, the usual one first.
        compound_joint: letters between the parts of a compound.
        place_adjective_ending: ending of adjectives from places, which are never inflected.
        genitives: articles that open a genitive.
        prepositions: what may stand before a mention.
        occasions: prepositions that tell of the occasion rather than of who somebody is.
        relatives: words that open a relative clause after a comma.
        pronouns: pronoun to the genders that it may stand for.
        plural_verb: matches a finite verb in the plural.
        back_references: adverb to the sort of thing that it points back to (*darin*).
        strong_endings: gender to the ending of an adjective without an article.
        adjective_endings: endings that an inflected adjective sheds, longest first.
        particles: lower-case parts of names.
        places: particles before a country, which then is no part of a name (*Grenze zu Polen*).
        firms: last words of names of companies.
        titles: words before a name that are neither office nor name.
        title_genders: those of them that show the gender.
        stopwords: capitalised words that begin sentences and are no names.
        covers: general noun to the endings of what it may stand for, an empty one for anything.
        bystanders: nouns for who somebody is in an event and nowhere else (*Fahrer*, *Zeuge*).
        anyone: nouns that say nothing of a person but the sex or that somebody speaks (*der Mann*).
        own_offices: endings of offices whose last part alone is another office (*Ministerpräsident*).
        spokespersons: nouns for whoever speaks for a house.
        local_houses: nouns for houses that every town has one of.
        authorities: endings of nouns for houses that are no company.
        attribute: matches what leads a noun for nobody in particular up to it (*mit der Sache vertraute* Personen), in
            its first group; None where such words follow the noun.
        unnamed_lead: matches what a mention may lose at its beginning (*der namentlich nicht* genannte Mann), or None.
        house_members: noun of a house to the plural of the same noun for its people (*Militärs*).
        press_people: nouns for who works for a medium, so that the medium behind them is no addressee.
        companies: nouns that say *company* and no more, left out before a proper name.
        countries: form to name, in their own spelling.
        country_endings: endings of names of countries that no list holds.
        government: nouns for who speaks for a country.
        metonyms: place that stands for its government, to the name of that source.
        organisations: name to its usual form.
        media: name to its usual form.
        ambiguous_media: those that are common words too.
        abstract_endings: endings of nouns that never speak.
        vague_media: nouns that name no medium in particular.
        sole_media: nouns of which a country has one medium (*Staatsfernsehen*): they mean none named before.
        broadcasts: words of being on the air with the medium behind (*im Radio*), patterns that end in its noun.
        handing: between a document and who made it known (*published by*), who that is as group ``who``.
        media_endings: last words of names of media that no list holds (*Tribune*).
        report_verbs: verbs by which media hand on what others said.
        citing: patterns of *citing*, before the one who is cited.
        relayed: patterns of what names, beside a frame, who hands it on (*laut*).
        channels: words before a medium in which somebody spoke.
        strict_channels: those that make a medium a channel even inside a reported speech act.
        reporter: a name beside a verb of reporting, in the groups ``before`` or ``after``.
        messenger: a person who hands a statement on (*über seinen Anwalt*), in the group ``who``.
        own_outlet: words before a noun for the outlet itself (*unserer* Zeitung).
        unnamed: name for a source of which nothing is told.
        hearsay: patterns of attributions to nobody.
    """

    nouns_have_capitals: bool
    adjective_words: frozenset[str]
    adjective_shapes: tuple[str, ...]
    phrase_ends: frozenset[str]
    nations: Mapping[str, str]
    nation_endings: tuple[str, ...]
    houses: Mapping[str, str]
    heads: Mapping[str, Head]
    given_endings: Mapping[str, str]
    definite: frozenset[str]
    indefinite: frozenset[str]
    article_genders: Mapping[str, str]
    possessives: Mapping[str, str]
    own: frozenset[str]
    quantifiers: frozenset[str]
    others: frozenset[str]
    numbers: frozenset[str]
    singular_articles: frozenset[str]
    plural_article: str
    name_joint: str
    feminine_articles: frozenset[str]
    adjectival_genders: Mapping[str, str]
    owner_leads: bool
    genitive_endings: tuple[str, ...]
    compound_joint: str
    place_adjective_ending: str
    genitives: frozenset[str]
    prepositions: frozenset[str]
    occasions: frozenset[str]
    relatives: frozenset[str]
    pronouns: Mapping[str, str]
    plural_verb: re.Pattern[str]
    back_references: Mapping[str, HeadSort]
    strong_endings: Mapping[str, str]
    adjective_endings: tuple[str, ...]
    particles: frozenset[str]
    places: frozenset[str]
    firms: frozenset[str]
    titles: frozenset[str]
    title_genders: Mapping[str, str]
    stopwords: frozenset[str]
    covers: Mapping[str, tuple[str, ...]]
    anyone: frozenset[str]
    bystanders: frozenset[str]
    own_offices: tuple[str, ...]
    spokespersons: frozenset[str]
    local_houses: frozenset[str]
    authorities: tuple[str, ...]
    attribute: re.Pattern[str] | None
    unnamed_lead: re.Pattern[str] | None
    house_members: Mapping[str, Head]
    press_people: tuple[str, ...]
    companies: frozenset[str]
    countries: Mapping[str, str]
    country_endings: tuple[str, ...]
    government: frozenset[str]
    metonyms: Mapping[str, str]
    organisations: Mapping[str, str]
    media: Mapping[str, str]
    abstract_endings: tuple[str, ...]
    vague_media: frozenset[str]
    sole_media: frozenset[str]
    broadcasts: re.Pattern[str]
    handing: re.Pattern[str]
    media_endings: frozenset[str]
    ambiguous_media: frozenset[str]
    report_verbs: frozenset[str]
    citing: tuple[str, ...]
    relayed: tuple[str, ...]
    channels: frozenset[str]
    strict_channels: frozenset[str]
    reporter: re.Pattern[str]
    messenger: re.Pattern[str]
    own_outlet: frozenset[str]
    unnamed: str
    hearsay: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class AnonymityWords:
    """What is told of sources without a name. Used by ``extraction.sources.anonymity``.

    Words are lower case; they are beginnings of words and, where compounds are one word, any part of them.

    Args:
        trades: nouns that say by themselves what somebody is (*Diplomat*).
        fields: words beside a general noun that say where somebody belongs (*Geheimdienst*-Mitarbeiter).
        stations: general nouns that say little (*Beamter*), tried in this order where nothing else tells.
        one_of: opening words of a mention that picks one of several (*einer der*).
        withheld: patterns of words that say that or why a name is withheld.
        openers: words that open the clause in which such words stand.
        links: words that go on with it behind a comma (*weil*).
    """

    trades: Mapping[str, AnonymousRole]
    fields: Mapping[str, AnonymousRole]
    stations: Mapping[str, AnonymousRole]
    one_of: frozenset[str]
    withheld: tuple[str, ...]
    openers: frozenset[str]
    links: frozenset[str]


class Tag(IntFlag):
    """What a word form may be, as far as a shallow parse needs it; one form can carry several readings."""

    FINITE = 1
    SUBJUNCTIVE_1 = 2
    SUBJUNCTIVE_2 = 4
    INFINITIVE = 8
    PARTICIPLE = 16
    INFINITIVE_MARKER = 32
    DETERMINER = 64
    OBLIQUE = 128
    PREPOSITION = 256
    PRONOUN = 512
    SUBORDINATOR = 1024
    RELATIVE = 2048
    COORDINATOR = 4096
    ADVERB = 8192
    GENITIVE = 16384
    REFLEXIVE = 32768
    QUESTION = 65536
    AUXILIARY = 131072
    PLURAL = 262144
    COPULA = 524288
    PAST = 1048576


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying, thinking or judging.

    Args:
        lemma: its dictionary form.
        particles: the further words of the cue, all of which must stand in the clause ("mit", "darauf hin").
        content: a clause or a quote may say what was said.
        infinitive: an infinitive clause may.
        question: a question may.
        reported: its clause without such content is a speech act told as a summary.
        thought: it tells of thinking rather than speaking.
        quotes_other: its object is who speaks (*zitieren*).
        learns: its subject is told by somebody else (*erfahren*).
        passes_on: whom its subject cites is who speaks (*melden*).
        addressed: its object is whom it is said to (*auffordern*).
        impersonal: only an impersonal subject makes it a cue (*heißt es*, but not *das heißt*).
        informs: with *das* for its object it is the frame of the sentence before (*das teilte die Polizei mit*).
        bare: a clause without a conjunction may be what was said (*said the bridge was safe*).
        gerund: a gerund may be (*denied having met him*).
        wording: a few quoted words may be (*called it “absurd”*).
        object: a noun phrase may be (*put the toll at 14*, *spoke of 30,000*).
    """

    lemma: str
    particles: tuple[str, ...] = ()
    content: bool = False
    infinitive: bool = False
    question: bool = False
    reported: bool = False
    thought: bool = False
    quotes_other: bool = False
    learns: bool = False
    passes_on: bool = False
    addressed: bool = False
    informs: bool = False
    impersonal: bool = False
    bare: bool = False
    gerund: bool = False
    wording: bool = False
    object: bool = False


@dataclass(frozen=True, slots=True)
class CueForm:
    """One spelling of a cue: which cue, which forms it may be, and whether its particle is glued to it."""

    cue: Cue
    tag: int
    joined: bool = False


@dataclass(frozen=True)
class GrammarWords:
    """What a shallow parse needs to know of a language. Used by ``extraction.segments`` and ``extraction.grammar``.

    All words are in lower case.

    Args:
        abbreviations: forms before a full stop that ends no sentence, without it.
        lone_letters: letters that are a name and no initial (*auf X.*).
        ordinal_followers: words before which a number with a full stop is an ordinal (months, *Jahrhundert*).
        ordinal_leaders: words after which it is one (*am*, *der*).
        tag: the readings of a word form (bits of ``Tag``), from the word as written and in lower case.
        adverb_endings: endings that make a capitalised first word an adverb or adjective rather than a noun.
        polite: pronouns that are also written with a capital.
        time_parts: nouns before a time that belong to it (*Anfang* Mai).
        small_names: names that are written with a small letter (*dpa*).
        name_particles: words inside a name (*van*, *al*).
        number_words: number words that may stand before a noun.
        clause_joiners: coordinators that can join two clauses.
        complementizers: subordinators that open what was said (*dass*, *ob*).
        ambiguous_subordinators: subordinators that are also prepositions, adverbs or pronouns (*während*, *als*).
        passive_auxiliaries: forms that make a participle a passive.
        states: forms that with a participle tell the state that an act has led to (*ist entschieden*).
        moved: participles that have their perfect with those forms instead (*ist fortgefahren*).
        verb_particles: separable parts that stand at the end of their clause.
        first_person: pronouns whose verb is no subjunctive though it looks like one (*ich habe*).
        impersonal: subjects that name nobody (*es*, *man*).
        subject_pronouns: pronouns that are the subject wherever they follow the verb.
        speaker_pronouns: pronouns that can speak.
        object_pronouns: pronouns that, before the verb, are rather its object (*das*).
        counting_pronouns: pronouns that begin a phrase (*einer der Männer*).
        nominative_determiners: determiners that mark a subject.
        speaking_nouns: all forms of nouns for those who can speak: persons, houses, media, documents.
        object_articles: articles that are no datives.
        attributing: articles that behind a noun say whose it is.
        feminine_datives, feminine_endings: determiners that before a noun of these endings are datives instead.
        focus_adverbs: adverbs that may stand before a subject (*auch*).
        time_words: nouns that make a phrase one of time.
        apposition_prepositions: prepositions that attach to the noun before them.
        agent_prepositions: those that name whoever acts in a passive.
        agencies: names of agencies and stations.
        media_nouns: endings of nouns for agencies, papers and stations.
        addressee_nouns: endings of nouns that in the dative are whom it was told (*der Zeitung*).
        sentence_openers: words that with a capital begin a sentence even behind an abbreviation (*5 a.m. The …*).
        single_marks: whether single quotation marks open speech, and not only quotes inside quotes.
    """

    abbreviations: frozenset[str]
    tag: Callable[[str, str], int]
    lone_letters: frozenset[str] = frozenset()
    ordinal_followers: frozenset[str] = frozenset()
    ordinal_leaders: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    polite: frozenset[str] = frozenset()
    time_parts: frozenset[str] = frozenset()
    small_names: frozenset[str] = frozenset()
    name_particles: frozenset[str] = frozenset()
    number_words: frozenset[str] = frozenset()
    clause_joiners: frozenset[str] = frozenset()
    complementizers: frozenset[str] = frozenset()
    ambiguous_subordinators: frozenset[str] = frozenset()
    passive_auxiliaries: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    moved: frozenset[str] = frozenset()
    verb_particles: frozenset[str] = frozenset()
    first_person: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    subject_pronouns: frozenset[str] = frozenset()
    speaker_pronouns: frozenset[str] = frozenset()
    object_pronouns: frozenset[str] = frozenset()
    counting_pronouns: frozenset[str] = frozenset()
    nominative_determiners: frozenset[str] = frozenset()
    speaking_nouns: frozenset[str] = frozenset()
    feminine_datives: frozenset[str] = frozenset()
    object_articles: frozenset[str] = frozenset()
    attributing: frozenset[str] = frozenset()
    feminine_endings: tuple[str, ...] = ()
    focus_adverbs: frozenset[str] = frozenset()
    time_words: frozenset[str] = frozenset()
    apposition_prepositions: frozenset[str] = frozenset()
    agent_prepositions: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()
    media_nouns: tuple[str, ...] = ()
    addressee_nouns: tuple[str, ...] = ()
    single_marks: bool = False
    sentence_openers: frozenset[str] = frozenset()


@dataclass(frozen=True)
class FixedOrderWords:
    """Words of a language with a fixed order and bare complements (*said the bridge was safe*).

    Used by ``extraction.fixed_order``. All words are in lower case; phrases are tuples of words.

    Args:
        source_phrases: phrases before whoever says so (*according to*).
        account_nouns: nouns that after a preposition and a possessor do the same (*by his account*).
        account_prepositions: those prepositions.
        comment_openers: conjunctions of comment clauses (*as he put it*).
        complementizers: conjunctions that open what was said (*that*).
        questions: words that open a question as what was said.
        infinitive_marker: the word before an infinitive (*to*).
        gerund_prepositions: words between an addressee and a gerund (*of*, *from*).
        gerund_ending: ending of gerunds.
        relatives: words that open a relative clause.
        subordinators: words that open another clause and so end a subject to their left.
        joiners: coordinators.
        auxiliaries: auxiliaries and modals, finite by form.
        passive: forms that make a participle a passive.
        skipped_modals: modals after which a verb of saying tells of nothing said (*could say*).
        negations: words that negate a verb.
        agent: preposition of whoever acts in a passive.
        attaching: prepositions that attach to the noun before them.
        attributes: adjectives behind their noun, with ``places`` after them (*sources close to him*).
        places: those that attach only before a name.
        occasions: nouns that tell where or how it was said (*statement*), no part of what was said.
        time_words: nouns and adverbs of time.
        time_openers: words before a time (*last*, *this*).
        determiners: articles and the like.
        possessive_endings: endings of a possessor.
        possessives: possessive determiners.
        speaker_pronouns: pronouns that can speak.
        object_pronouns: pronouns that can be spoken to.
        impersonal: subjects that name nobody.
        refusals: phrases behind a subject that tell of a refusal to speak (*declined to comment*).
        refusal_gaps: words that may stand inside those phrases.
        not_speech: cue form to the words behind which it tells of no speech (*claimed* … *lives*).
        speech_nouns: nouns whose complement clause is what was said.
        infinitive_nouns: nouns whose infinitive is.
        citing: words before whoever a medium cites.
        saying: words behind whoever is cited (*as saying*), as phrases.
        quoting: forms of verbs of quoting, which take such a phrase.
        loose_particles: further words of a cue that need not stand right behind their verb.
        addition: the coordinator that adds to what was said (*and*).
        contrasts: conjunctions behind which another frame may begin (*while*).
        genitive: the preposition of possession.
        owner_prepositions: prepositions between a noun of speech and whose it is (*fears among residents*).
        circumstance_prepositions, circumstance_links: prepositions of times and occasions, and those inside them.
        counting_determiners: determiners that can stand alone (*both*).
        plural_subjects: plurals that do not end like one (*police*).
        personal_relatives: relatives that carry on a noun phrase without a comma (*who*).
        plain_auxiliaries: auxiliaries that may begin the main clause behind a complement.
        capital_times: words of time that are others without a capital (*may*).
        focus_adverbs: adverbs that belong to what was said (*only*).
        plural_ending, adverb_ending, participle_ending: endings of nouns, adverbs and participles.
        not_labels: words before a colon at the head of a line that name nobody (*Related*).
    """

    source_phrases: tuple[tuple[str, ...], ...] = ()
    account_nouns: frozenset[str] = frozenset()
    account_prepositions: frozenset[str] = frozenset()
    comment_openers: frozenset[str] = frozenset()
    complementizers: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    infinitive_marker: str = ""
    gerund_prepositions: frozenset[str] = frozenset()
    gerund_ending: str = ""
    relatives: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    skipped_modals: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    agent: str = ""
    attaching: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()
    time_words: frozenset[str] = frozenset()
    time_openers: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    possessive_endings: tuple[str, ...] = ()
    possessives: frozenset[str] = frozenset()
    speaker_pronouns: frozenset[str] = frozenset()
    object_pronouns: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    refusals: tuple[tuple[str, ...], ...] = ()
    refusal_gaps: frozenset[str] = frozenset()
    not_speech: Mapping[str, frozenset[str]] = field(default_factory=dict)
    speech_nouns: frozenset[str] = frozenset()
    infinitive_nouns: frozenset[str] = frozenset()
    citing: frozenset[str] = frozenset()
    saying: tuple[tuple[str, ...], ...] = ()
    quoting: frozenset[str] = frozenset()
    not_labels: frozenset[str] = frozenset()
    loose_particles: frozenset[str] = frozenset()
    addition: str = ""
    contrasts: frozenset[str] = frozenset()
    genitive: frozenset[str] = frozenset()
    owner_prepositions: frozenset[str] = frozenset()
    circumstance_prepositions: frozenset[str] = frozenset()
    circumstance_links: frozenset[str] = frozenset()
    counting_determiners: frozenset[str] = frozenset()
    plural_subjects: frozenset[str] = frozenset()
    personal_relatives: frozenset[str] = frozenset()
    plain_auxiliaries: frozenset[str] = frozenset()
    capital_times: frozenset[str] = frozenset()
    focus_adverbs: frozenset[str] = frozenset()
    plural_ending: str = "\0"
    adverb_ending: str = "\0"
    participle_ending: str = "\0"


@dataclass(frozen=True)
class AttributionWords:
    """Who is told to speak, by which words. Used by ``extraction.quotations`` and its rules.

    All words are in lower case.

    Args:
        grammar: the words of the shallow parse.
        cue_forms: spelling -> cues that it may be a form of.
        citing_phrases: phrases before whoever a medium cites (*unter Berufung auf*).
        prepositional_cues: prepositions that introduce whoever says so (*laut*).
        noun_prepositions: prepositions that do so only with certain nouns -> endings of those (*nach Angaben*).
        postpositional_cues: the same behind their noun phrase (*zufolge*).
        parenthetical_cues: adverbs that do so after what was said (*…, so der Sprecher*).
        anaphoric_cues: adverbs that attribute a sentence to what was mentioned before (*demnach*).
        temporal_adverbs: those of them that may also tell a time (*danach*).
        anaphoric_subordinators: subordinators that do the same (*wonach*).
        clausal_cues: conjunctions that open a comment clause (*wie er mitteilte*).
        question_openers: words that open a question as what was said.
        purpose_openers: words of infinitive clauses that say no content (*um*, *ohne*).
        adverbial_openers: subordinators behind which an infinitive that was said has ended.
        reason_openers: subordinators of clauses that tell why (*weil*).
        temporal_openers: subordinators of clauses that tell when it was said.
        speech_nouns: nouns whose complement clause is what was said (*die Befürchtung, dass …*).
        hearsay_verbs: modal forms that mark hearsay -> "", or "speaker" where their subject says it (*will*).
        stative_infinitives: verbs of state, with which *sollen* tells no plan (*soll darunter sein*).
        modal_conditionals: conditional forms that are more often the outlet's guess than a report (*könnte*).
        comparison_words: words before quoted wording (*als „Notwehr“*), unlike those before a title.
        addressee_prepositions: prepositions before whom it was said to (*gegenüber*).
        conversations, conversation_prepositions: nouns and the prepositions behind them that do so (*Interview mit*).
        document_prepositions, document_adverbs: words before the document an impersonal frame cites, or in its place.
        document_nouns: endings of nouns for documents.
        fixed_order: set for a language that tells subject from object by their place and needs no comma or conjunction
            before what was said; its sentences are read by ``extraction.fixed_order`` instead of by clauses.
    """

    grammar: GrammarWords
    cue_forms: Mapping[str, tuple[CueForm, ...]]
    citing_phrases: tuple[tuple[str, ...], ...] = ()
    prepositional_cues: frozenset[str] = frozenset()
    noun_prepositions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    postpositional_cues: frozenset[str] = frozenset()
    parenthetical_cues: frozenset[str] = frozenset()
    anaphoric_cues: frozenset[str] = frozenset()
    temporal_adverbs: frozenset[str] = frozenset()
    anaphoric_subordinators: frozenset[str] = frozenset()
    clausal_cues: frozenset[str] = frozenset()
    question_openers: frozenset[str] = frozenset()
    purpose_openers: frozenset[str] = frozenset()
    adverbial_openers: frozenset[str] = frozenset()
    reason_openers: frozenset[str] = frozenset()
    temporal_openers: frozenset[str] = frozenset()
    speech_nouns: frozenset[str] = frozenset()
    hearsay_verbs: Mapping[str, str] = field(default_factory=dict)
    stative_infinitives: frozenset[str] = frozenset()
    modal_conditionals: frozenset[str] = frozenset()
    comparison_words: frozenset[str] = frozenset()
    addressee_prepositions: frozenset[str] = frozenset()
    conversations: frozenset[str] = frozenset()
    conversation_prepositions: frozenset[str] = frozenset()
    document_prepositions: frozenset[str] = frozenset()
    document_adverbs: frozenset[str] = frozenset()
    document_nouns: tuple[str, ...] = ()
    fixed_order: FixedOrderWords | None = None


@dataclass(frozen=True, eq=False)
class ProvenanceWords:
    """Names that lead to nobody, and names of one medium in two forms. Used by ``provenance``.

    Args:
        reports: nouns for reports and media of which none is named (*Medienberichte*), in the case in which they are
            written inside a name; words before them tell no more (*örtliche Medien*).
        articles: words in lower case that a medium's name has in front in one text and not in the next (*Die Zeit*).
    """

    reports: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()


@dataclass(frozen=True)
class NarrativeWords:
    """Which sentences state something checkable in the outlet's own voice. Used by ``extraction.narrative``.

    Words are lower case; patterns are regular expressions, searched in lower case. Every field may stay empty.

    Args:
        deeds: verb forms that tell of something done or befallen (*starben*, *beschlossen*).
        states: verb forms that are checkable only with a figure beside them (*zählt*, *war*).
        told: words of sentences that are somebody's account, whoever gave it (*laut*, *sagte*).
        open: words of what is not settled: guesses, conditions, plans, duties (*könnte*, *falls*).
        judging: words of opinion, of habit, of the general (*leider*, *meist*).
        personal: pronouns of those who write and those who read.
        pictures: words of captions.
        pointing: subjects that only an earlier sentence explains (*Er*).
        patterns: what does as ``told`` and ``open`` do, in several words.
        uncounted: units that count nothing to check: stretches of time, and words as loose as *Dinge*.
        not_names: words with a capital that name nobody, weekdays and months among them.
    """

    deeds: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    judging: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    pictures: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    patterns: tuple[str, ...] = ()
    uncounted: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()


@dataclass(frozen=True)
class LinkingWords:
    """How the language words what claims are compared by. Used by ``linking``; every field may stay empty.

    The words of the news themselves stand for all languages in ``concepts.txt``.

    Entries are words in lower case; ``wort*`` is every word that begins so, ``two words`` a phrase.

    Args:
        function_words: words that say nothing of the topic, in any inflection.
        reporting: words of saying and of sources, no topic either.
        negations: words that turn a statement round.
        answers: words by which a denial speaks of what it denies and not of the matter ("Lüge", "Vorwurf", "stimmt").
        demands: words of what is asked for, filed or offered, and may be refused but not denied ("Klage", "fordert").
        pointers: words that stand for what was spoken of before ("davon", "dieser").
        instead: words after which a corrected statement names what is the case ("nicht in Genf, sondern …").
        locatives: prepositions before a place.
        scenes: of these, those before the place where something happens.
        no_scenes: nouns that stand right behind them and are no place ("in Ordnung").
        planned: words of what is still to come.
        possible: words of what may be, is feared or drafted, and nobody says it is so.
        few: small numbers as words.
        shares: words between the two numbers of a share ("vier von fünf Zügen").
        finished: words of what has happened.
        revoked: words of what was called off or given up.
        hedges: words that leave open whether it is so ("könnte", "wohl").
        about, at_least, at_most: words before a number.
        vague_numbers: "hundreds" as its lowest and highest number.
        weekdays: seven entries from Monday on.
        months: twelve entries from January on.
        clock: words next to a number that make it a time of day.
        agents: prepositions before whoever does what the passive tells of ("von", "durch").
        passives: auxiliaries of the passive.
        perfects: auxiliaries that follow whoever has done something ("hat", "habe").
        subject_openers: words that may stand in a clause before its subject: conjunctions, articles of the nominative.
        oblique_articles: articles that may follow ``agents`` and begin no subject ("den", "dem", "der").
        joins: words that join two who act together ("und").
        blames: verbs by which one side blames another, in their forms ("beschuldigt", "macht…verantwortlich").
        suffered: verbs among those of deeds whose subject suffers or is a thing ("starb", "exploded").
        culpable: words for whoever has done it ("verantwortlich", "steckt…hinter").
        verb_last: whether the participle ends its clause.
        linking_elements: letters between the parts of a compound; empty: no compounds are split.
        never_modifiers: beginnings of words that make a new verb or noun and no compound (*ab*-, *auf*-, *ver*-).
        never_heads: beginnings of what ends other words (-*haft*) or names (-*berg*) and heads no compound.
        endings: of words in their forms, in the order in which they are tried; the first that fits is taken off.
        country_endings: endings that part the forms of a country's name (*Russland*, *russisch*).
    """

    function_words: frozenset[str] = frozenset()
    reporting: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    demands: tuple[str, ...] = ()
    pointers: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    locatives: tuple[str, ...] = ()
    scenes: tuple[str, ...] = ()
    no_scenes: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    few: tuple[str, ...] = ()
    shares: tuple[str, ...] = ()
    finished: tuple[str, ...] = ()
    revoked: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    at_least: tuple[str, ...] = ()
    at_most: tuple[str, ...] = ()
    vague_numbers: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    weekdays: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    clock: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    passives: tuple[str, ...] = ()
    perfects: tuple[str, ...] = ()
    subject_openers: tuple[str, ...] = ()
    oblique_articles: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    blames: tuple[str, ...] = ()
    suffered: tuple[str, ...] = ()
    culpable: tuple[str, ...] = ()
    verb_last: bool = False
    linking_elements: tuple[str, ...] = ()
    never_modifiers: frozenset[str] = frozenset()
    never_heads: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    country_endings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Language:
    """A language as its words.

    Args:
        code: ISO 639-1.
        name: its English name.
    """

    code: str
    name: str
    page: PageWords
    details: DetailWords
    sources: SourceWords
    anonymity: AnonymityWords
    attribution: AttributionWords
    linking: LinkingWords
    narrative: NarrativeWords = NarrativeWords()
    provenance: ProvenanceWords = field(default_factory=ProvenanceWords)
