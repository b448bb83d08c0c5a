"""The languages that claimcheck reads. Each is a module or package of this folder that exports ``LANGUAGE``."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from claimcheck.languages.contract import Language
from claimcheck.languages.detection import detect_language
from claimcheck.model import Document

__all__ = ["Language", "detect_language", "get_language", "language_codes", "language_notice"]


@cache
def language_codes() -> tuple[str, ...]:
    """The ISO 639-1 codes of the languages there are, sorted."""
    return tuple(sorted(module.name for module in iter_modules(__path__) if len(module.name) == 2))


@cache
def get_language(code: str) -> Language:
    """The language of an ISO 639-1 code.

    Raises:
        KeyError: no such language.
    """
    if code not in language_codes():
        raise KeyError(f"no such language: {code!r}; there are {', '.join(language_codes())}")
    language: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return language


def language_notice(document: Document) -> str | None:
    """Why a document can have no claims, as one line; None where its language has words."""
    if document.lang in language_codes():
        return None
    name, known = document.path or document.title or document.id, ", ".join(language_codes())
    if document.lang is None:
        return f"{name}: no claims, as the language is not known (name it with --lang; there are words for: {known})"
    return f"{name}: no claims, as there are no words for the language {document.lang!r} (there are for: {known})"
