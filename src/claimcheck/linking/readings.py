"""Documents as the linker reads them, and the links inside one and between two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.linking.articles import Article, read_articles
from claimcheck.linking.between import Between
from claimcheck.linking.candidates import candidates
from claimcheck.linking.decision import decide, decide_denial
from claimcheck.linking.meetings import entry, meetings
from claimcheck.linking.own_words import is_sure, told_apart
from claimcheck.linking.profiles import Profile
from claimcheck.model import Claim, Link
from claimcheck.provenance import is_own


class Reading:
    """One document, read once for what it attributes and once with what the outlet states in its own voice.

    What is attributed is linked as if the rest were not there.

    Args:
        claims: all its claims, at least one.
    """

    def __init__(self, claims: Sequence[Claim]) -> None:
        attributed = [claim for claim in claims if not is_own(claim)]
        self.claims: Mapping[str, Claim] = {claim.id: claim for claim in claims}
        read: dict[str, Profile] = {}
        self.attributed = _article(attributed, read)
        self.has_own = len(attributed) < len(claims)
        self.whole = _article(claims, read) if self.has_own else self.attributed

    def answers(self) -> list[Link]:
        """The links between its denials and what they answer to."""
        links = [decide_denial(each) for each in self.attributed.denied] if self.attributed else []
        if not self.has_own or self.whole is None:
            return links
        own = ((decide_denial(each), each.denial, each.target) for each in self.whole.denied)
        sure = [link for link, denial, target in own if is_own(target.claim) and is_sure(link, denial, target)]
        return [*links, *told_apart(sure, self.claims, links)]


def link_readings(one: Reading, other: Reading) -> list[Link]:
    """The links between the claims of two documents that meet."""
    one, other = sorted((one, other), key=lambda reading: next(iter(reading.claims.values())).doc)
    links: list[Link] = []
    if one.attributed and other.attributed:
        links.extend(link_articles(Between(one.attributed, other.attributed)))
    if (one.has_own or other.has_own) and one.whole and other.whole:
        own = link_articles(Between(one.whole, other.whole), own=True)
        links.extend(told_apart(own, {**one.claims, **other.claims}, ()))
    return links


def articles_that_meet(claims: Sequence[Claim]) -> Iterator[Between]:
    """The pairs of articles of a corpus that are compared, in order."""
    articles = {article.id: article for article in read_articles(claims)}
    entries = (entry([row.claim for row in article.claims]) for article in articles.values())
    for one, other in sorted(meetings(entries)):
        yield Between(articles[one], articles[other])


def link_articles(between: Between, *, own: bool = False) -> Iterator[Link]:
    """The links between the claims of two articles; with ``own`` only those of what outlets themselves state."""
    for a, b in candidates(between):
        link = decide(a, b, between) if not own or _of_own(a, b) else None
        if link is not None and (not own or is_sure(link, a, b)):
            yield link


def _of_own(a: Profile, b: Profile) -> bool:
    return is_own(a.claim) or is_own(b.claim)


def _article(claims: Sequence[Claim], read: dict[str, Profile]) -> Article | None:
    """The article of these claims; None where all of them are parts of others, or there are none."""
    return next(iter(read_articles(claims, read)), None)
