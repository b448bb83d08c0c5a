"""Several who speak as one: ``Spahn und Holm``, ``die Polizei und die Feuerwehr``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.extraction.sources.cast import Cast
from claimcheck.extraction.sources.mentions import Determiner, Mention, parse
from claimcheck.extraction.sources.spoken import Resolved
from claimcheck.languages.contract import HeadSort, SourceWords
from claimcheck.model import Source

_LONGEST = 200
_MOST = 4
_HOUSES = (HeadSort.ORGANISATION, HeadSort.MEDIA)


def speakers_in(text: str, position: int, cast: Cast, words: SourceWords) -> list[Mention]:
    """The mentions that a joint one consists of.

    Args:
        text: a speaker mention.
        position: where it stands.
        cast: the document's figures.
        words: the language's words.

    Returns:
        Two to four mentions, each of which says by itself who is meant; empty where it is one mention.
    """
    joint = f" {words.name_joint} "
    if joint not in text or len(text) > _LONGEST:
        return []
    parts = text.split(joint)
    for pieces in ([*re.split(r",\s+", parts[0]), *parts[1:]], parts):
        mentions = [parse(piece.strip(" ,"), words, cast.is_name) for piece in pieces]
        if 1 < len(mentions) <= _MOST and _are_several(mentions, position, cast, words):
            return mentions
    return []


def together(speakers: Sequence[Resolved], words: SourceWords) -> Resolved:
    """Several sources as one, of the kind of the first."""
    name = f" {words.name_joint} ".join(dict.fromkeys(speaker.source.name for speaker in speakers))
    nouns = frozenset[str]().union(*(speaker.nouns for speaker in speakers))
    return Resolved(Source(name, speakers[0].source.kind), "p", nouns)


def _are_several(mentions: Sequence[Mention], position: int, cast: Cast, words: SourceWords) -> bool:
    # "Ministerium für Wirtschaft und Energie": behind a complement only what surely begins anew.
    told = [
        _says_who(m, position, cast, words, sure=bool(before))
        for m, before in zip(mentions, _before(mentions), strict=True)
    ]
    return all(told) and len({mention.text for mention in mentions}) == len(mentions)


def _before(mentions: Sequence[Mention]) -> list[str]:
    """The complement of the mention before each."""
    return ["", *(mention.complement for mention in mentions[:-1])]


def _says_who(mention: Mention, position: int, cast: Cast, words: SourceWords, *, sure: bool) -> bool:
    """Whether a mention names somebody without the others beside it."""
    if mention.determiner in (Determiner.POSSESSIVE, Determiner.OWN) or mention.pronoun:
        return False
    if mention.offices:
        return bool(mention.names) or mention.plural or mention.determiner is not Determiner.NONE
    if mention.noun:
        return mention.noun.head.sort in _HOUSES and not (sure and mention.determiner is Determiner.NONE)
    if not mention.names:
        return False
    lower = mention.name.casefold()
    listed = lower in words.organisations or lower in words.countries or lower in words.media or lower in words.metonyms
    if listed or cast.named(mention.names, position) or mention.determiner is Determiner.DEFINITE:
        return True
    return len(mention.names) > 1 and not sure
