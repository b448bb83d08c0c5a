"""Who is behind a speaker mention, and through whom the claim came.

Inside a document names, offices, pronouns and descriptions are brought to one source (``resolver``), with the help
of the figures that the text names (``cast``); ``relays`` finds who handed a claim on. Over a corpus ``unify_sources``
brings the forms of a name together; ``told_of_unnamed`` says what an article tells of sources without one.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.extraction.sources.anonymity import told_of_unnamed
from claimcheck.extraction.sources.chains import with_relays
from claimcheck.extraction.sources.resolver import Resolver
from claimcheck.extraction.sources.unify import renamed, unify_sources
from claimcheck.extraction.sources.wording import is_unnamed
from claimcheck.languages.contract import SourceWords
from claimcheck.model import Document, Quotation, Relay, Source, Span

__all__ = ["is_unnamed", "renamed", "resolve", "told_of_unnamed", "unify_sources"]


def resolve(
    document: Document, sentences: Sequence[Span], quotations: Sequence[Quotation], words: SourceWords
) -> list[tuple[Source | None, tuple[Relay, ...]]]:
    """The source of each quotation and who handed it on.

    Args:
        document: the article.
        sentences: its sentences, ascending.
        quotations: what it attributes, in any order.
        words: the language's words.

    Returns:
        One pair a quotation, in the order given: the source (None where the text names nobody) and its relays,
        innermost first, the publishing outlet left out.
    """
    if not quotations:
        return []
    return with_relays(Resolver(document, quotations, words), document, sentences, quotations, words)
