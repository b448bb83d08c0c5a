"""Evidence as sentences that a reader can check against the two claims."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import shorten

from claimcheck.linking.evidence import Evidence, Found, Sign
from claimcheck.linking.profiles import Profile
from claimcheck.provenance import is_own, outlet_of

_MOST_WORDS = 5
_LONGEST_QUOTE = 90


def who(profile: Profile) -> str:
    """Whoever says it, by name; else the outlet or the document."""
    claim = profile.claim
    if is_own(claim):
        return outlet_of(claim)
    return claim.source.name if claim.source else claim.outlet or f"a speaker not named in {claim.doc}"


def quoted(words: Iterable[str]) -> str:
    """Words in quotation marks, each once, the first few."""
    each = list(dict.fromkeys(words))
    return ", ".join(f'"{word}"' for word in each[:_MOST_WORDS])


def reasons(a: Profile, b: Profile, found: Found) -> tuple[str, ...]:
    """What the two have in common, in whole sentences."""
    told = (
        _words("both speak of", found.get(Sign.SHARED_WORDS)),
        _words("both tell the same number:", found.get(Sign.SAME_COUNT)),
        _words("both name the same time:", found.get(Sign.SAME_TIME)),
        _words("what is denied is told with", found.get(Sign.DENIED_WORDS)),
        _words("the sentences around them share", found.get(Sign.SETTING)),
        "a model of language finds both near in meaning" if Sign.NEAR_IN_MEANING in found else "",
        "both are denials" if Sign.BOTH_DENY in found else "",
        _denied(a) or _denied(b),
    )
    return tuple(sentence for sentence in told if sentence)


def _words(opening: str, evidence: Evidence | None) -> str:
    """The opening with the words of both sides; where they differ, side by side."""
    if evidence is None or not evidence.of_a:
        return ""
    pairs = zip(evidence.of_a, evidence.of_b, strict=True)
    shown = (one if one.casefold() == other.casefold() else f"{one}” / “{other}" for one, other in pairs)
    return f"{opening} {quoted(shown)}".replace("”", '"').replace("“", '"')


def _denied(profile: Profile) -> str:
    if not profile.denied_text:
        return ""
    text = shorten(profile.denied_text, _LONGEST_QUOTE, placeholder=" …")
    return f"denied by {who(profile)} in the same article: {text}"
