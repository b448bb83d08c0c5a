"""Page furniture that stands in pages of any language: what the widespread page templates print untranslated."""

from __future__ import annotations

from claimcheck.languages.contract import PageWords
from claimcheck.languages.wordlists import word_set

NEUTRAL_PAGE = PageWords(
    date_words=frozenset(
        {"date", "update", "updated", "published", "am", "pm", "a.m", "p.m", "cet", "cest", "gmt", "utc"}
    ),
    openers=(
        "skip to content",
        "skip to main content",
        "leave a reply",
        "leave a comment",
        "cancel reply",
        "read more:",
        "read next:",
        "read also:",
        "related:",
        "related articles",
        "related posts",
        "previous post",
        "next post",
        "previous article",
        "next article",
        "share this",
        "share on",
        "follow us",
        "sign up for",
        "subscribe to",
        "all rights reserved",
        "powered by",
        "copyright",
        "photo:",
        "source:",
        "tags:",
        "©",
        "(c)",
    ),
    labels=("related", "read more", "read next", "most read", "tags", "more"),
    list_heads=frozenset({"related", "related articles", "related posts", "most read", "read more", "read next"}),
    comment_heads=("leave a reply", "leave a comment", "comments"),
    whole_lines=word_set(
        """
        home menu search share print comments tweet facebook twitter whatsapp telegram linkedin pinterest email
        e-mail instagram youtube rss login subscribe newsletter advertisement
        """
    ),
    menu_words=word_set("home rss login newsletter podcast facebook twitter whatsapp telegram"),
)
