"""One source for all forms of a name, over a corpus."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from claimcheck.extraction.names import bare, same_given
from claimcheck.extraction.sources.shared_names import house_key, name_joints, name_particles
from claimcheck.extraction.sources.surnames import Surnames
from claimcheck.model import Claim, Source, SourceKind

# A given name and a surname: longer forms are no better, they may have picked up a word beside the name.
FULL = 2


def unify_sources(claims: Iterable[Claim]) -> dict[Source, Source]:
    """Which sources are one: each source of a corpus to its canonical form.

    Persons with given names are one where both names are spellings of each other; a surname alone joins the only person
    of that surname. Organisations and media are one where their names differ in spelling only. Anonymous sources and
    documents stay what they are called: the same description is the same source, and nothing more is known.

    Args:
        claims: the claims of the corpus, resolved inside their documents.

    Returns:
        Every source of the claims, mapped to its canonical one: the most frequent form, of those the fullest, then the
        first in the alphabet; of persons a form with given name and surname before a single word.
    """
    voices = Voices()
    voices.hear(claims)
    return unify_voices(voices)


@dataclass(frozen=True, slots=True)
class Voices:
    """Who speaks and who passes on, how often: all that telling sources apart asks of claims.

    Args:
        said: claims of a source in articles of a language.
        passed_on: claims that came through a relay, which counts as a medium.
    """

    said: Counter[tuple[Source, str | None]] = field(default_factory=Counter)
    passed_on: Counter[Source] = field(default_factory=Counter)

    def hear(self, claims: Iterable[Claim]) -> None:
        """Count claims in."""
        for claim in claims:
            if claim.source:
                self.said[claim.source, claim.lang] += 1
            self.passed_on.update(Source(relay.name, SourceKind.MEDIA) for relay in claim.via)

    def join(self, others: Voices) -> None:
        """Count in what was counted elsewhere."""
        self.said.update(others.said)
        self.passed_on.update(others.passed_on)


def unify_voices(voices: Voices) -> dict[Source, Source]:
    """See ``unify_sources``."""
    uses: Counter[Source] = Counter()
    for (source, _), number in voices.said.items():
        uses[source] += number
    mapping = {source: source for source in uses}
    persons = [source for source in uses if source.kind is SourceKind.PERSON]
    mapping |= _persons([source for source in persons if len(_members(source)) == 1], uses)
    mapping |= _joint([source for source in persons if len(_members(source)) > 1], mapping, uses)
    for kind in (SourceKind.ORGANISATION, SourceKind.MEDIA):
        mapping |= _spellings([s for s in uses if s.kind is kind], uses)
    mapping |= _misjudged(mapping)
    mapping |= _over_languages(mapping, voices.said, uses)
    return mapping | _relays(voices.passed_on, mapping, uses)


def _relays(passed_on: Counter[Source], mapping: dict[Source, Source], uses: Counter[Source]) -> dict[Source, Source]:
    """Media that only pass on what others say: one for all spellings, that of a medium that speaks first."""
    named = {source.name for source in mapping}
    silent = {source: count for source, count in passed_on.items() if source.name not in named}
    if not silent:
        return {}
    speaking = {target for source, target in mapping.items() if source.kind is SourceKind.MEDIA}
    by_key: dict[tuple[str, ...], list[Source]] = defaultdict(list)
    for source in sorted({*silent, *speaking}, key=lambda s: s.name):
        if key := house_key(source.name):
            by_key[key].append(source)
    both = uses + Counter(silent)
    found: dict[Source, Source] = {}
    for group in by_key.values():
        said = [source for source in group if source in speaking]
        target = _most_used(said or group, both)
        found |= {source: target for source in group if source in silent and source != target}
    return found


def renamed(claim: Claim, canonical: Mapping[Source, Source]) -> Claim:
    """A claim with its source and its relays under the names that ``unify_sources`` gives them."""
    media = {relay: canonical.get(Source(relay.name, SourceKind.MEDIA)) for relay in claim.via}
    via = tuple(replace(relay, name=medium.name) if (medium := media[relay]) else relay for relay in claim.via)
    source = canonical.get(claim.source, claim.source) if claim.source else None
    return claim if (source, via) == (claim.source, claim.via) else replace(claim, source=source, via=via)


def _over_languages(
    mapping: dict[Source, Source], said: Iterable[tuple[Source, str | None]], uses: Counter[Source]
) -> dict[Source, Source]:
    """Houses and media that two languages name alike, word for word."""
    spoken: dict[Source, set[str | None]] = defaultdict(set)
    for source, lang in said:
        spoken[mapping[source]].add(lang)
    if len({lang for langs in spoken.values() for lang in langs}) < 2:
        return {}
    by_key: dict[tuple[SourceKind, tuple[str, ...]], list[Source]] = defaultdict(list)
    for source in spoken:
        if source.kind in (SourceKind.ORGANISATION, SourceKind.MEDIA) and (key := house_key(source.name)):
            by_key[source.kind, key].append(source)
    merged: dict[Source, Source] = {}
    for group in by_key.values():
        if len({lang for source in group for lang in spoken[source]}) > 1:
            merged |= dict.fromkeys(group, _most_used(group, uses))
    return {source: merged[target] for source, target in mapping.items() if target in merged}


def _misjudged(mapping: dict[Source, Source]) -> dict[Source, Source]:
    """Lone names taken for a person's that another article shows to be a house or a medium."""
    ordered = sorted(mapping, key=lambda s: s.name)
    media = {bare(s.name): mapping[s] for s in ordered if s.kind is SourceKind.MEDIA}
    houses = {bare(s.name): mapping[s] for s in ordered if s.kind is SourceKind.ORGANISATION} | media
    lone = [s for s in mapping if s.kind is SourceKind.PERSON and len(_words(s)) == 1 and mapping[s] == s]
    found = {source: houses[bare(source.name)] for source in lone if bare(source.name) in houses}
    taken = [s for s in mapping if s.kind is SourceKind.ORGANISATION and bare(s.name) in media]
    return found | {source: media[bare(source.name)] for source in taken}


def _persons(sources: list[Source], uses: Counter[Source]) -> dict[Source, Source]:
    full = [source for source in sources if len(_words(source)) >= FULL]
    by_surname: dict[str, list[Source]] = defaultdict(list)
    for source in full:
        by_surname[_words(source)[-1]].append(source)
    surnames = Surnames(by_surname)
    clusters = _clustered(full, surnames)
    mapping = {source: _canonical(cluster, uses) for cluster in clusters for source in cluster}
    bearers = {name: {mapping[source] for source in sources} for name, sources in by_surname.items()}
    for source in sources:
        if len(_words(source)) == 1:
            mapping[source] = _bearer(source, surnames, bearers) or source
    return mapping


def _joint(sources: list[Source], mapping: dict[Source, Source], uses: Counter[Source]) -> dict[Source, Source]:
    """Persons who speak as one are the same where each of them is."""
    by_members: dict[frozenset[Source], list[Source]] = defaultdict(list)
    for source in sources:
        by_members[frozenset(mapping.get(member, member) for member in _members(source))].append(source)
    return {source: _canonical(group, uses) for group in by_members.values() for source in group}


def members(name: str) -> list[str]:
    """Those who speak as one under a name, in whatever language; most speak alone."""
    names = [name]
    for joint in name_joints():
        names = [part for name in names for part in name.split(joint)]
    return names


def name_words(name: str) -> tuple[str, ...]:
    """Given names and surname of a person; a particle is neither, and two of one house are not one."""
    words = name.split()
    kept = tuple(word for word in words[:-1] if word.casefold() not in name_particles())
    return (*kept, *words[-1:])


def word_key(name: str) -> tuple[str, ...]:
    """What spellings of a house's name share that differ in case, marks and order of words only."""
    return tuple(sorted(bare(name).replace("-", " ").split()))


def _members(source: Source) -> list[Source]:
    return [Source(name, source.kind) for name in members(source.name)]


def _words(source: Source) -> tuple[str, ...]:
    return name_words(source.name)


def _clustered(sources: list[Source], surnames: Surnames) -> list[list[Source]]:
    """Groups of sources whose names are spellings of one person's."""
    groups: dict[Source, list[Source]] = {}
    met: dict[str, list[tuple[Source, tuple[str, ...]]]] = defaultdict(list)
    for source in sorted(sources, key=lambda s: s.name):
        words = _words(source)
        group: list[Source] = [source]
        for other, named in [each for name in surnames.near(words[-1]) for each in met.get(name, ())]:
            if groups[other] is not group and same_given(words, named):
                group = _merged(groups, group, groups[other])
        groups[source] = group
        for member in group:
            groups[member] = group
        met[words[-1]].append((source, words))
    return list({id(group): group for group in groups.values()}.values())


def _merged(groups: dict[Source, list[Source]], one: list[Source], other: list[Source]) -> list[Source]:
    other.extend(member for member in one if member not in other)
    for member in other:
        groups[member] = other
    return other


def _bearer(source: Source, surnames: Surnames, bearers: dict[str, set[Source]]) -> Source | None:
    """The only person of a surname; spelled the same beats spelled alike, two persons beat nobody."""
    (name,) = _words(source)
    near = surnames.near(name)
    exact = {bearer for other in near if bare(other) == bare(name) for bearer in bearers[other]}
    alike = exact or {bearer for other in near for bearer in bearers[other]}
    return next(iter(alike)) if len(alike) == 1 else None


def _spellings(sources: list[Source], uses: Counter[Source]) -> dict[Source, Source]:
    """One source for all spellings of a house's name."""
    by_key: dict[tuple[str, ...], list[Source]] = defaultdict(list)
    for source in sources:
        by_key[word_key(source.name)].append(source)
    return {source: _most_used(group, uses) for group in by_key.values() for source in group}


def _most_used(group: Iterable[Source], uses: Counter[Source]) -> Source:
    """The usual name of a house: how many words it has tells nothing (*Finanzministerium*, *finance ministry*)."""
    return min(group, key=lambda s: (-uses[s], -len(s.name), s.name))


def _canonical(group: Iterable[Source], uses: Counter[Source]) -> Source:
    return min(group, key=lambda s: (len(_words(s)) < FULL, -uses[s], -len(_words(s)), s.name))
