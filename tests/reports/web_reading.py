"""Reading pages back in tests."""

from __future__ import annotations

import re

from lxml import html

_SIMPLE = re.compile(r"([\w]+)|\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:=([\w-]+))?\]")


def parsed(page):
    """A page as a tree."""
    return html.document_fromstring(page)


def words(element):
    """The text of an element on one line."""
    return " ".join(element.text_content().split())


def find(tree, selector):
    """Elements below ``tree`` by tag, ``.class``, ``#id``, ``[attribute=value]``, descendants and commas."""
    return tree.xpath(" | ".join(_path(each.split()) for each in selector.split(",")))


def _path(steps):
    return "." + "".join(f"//*{''.join(map(_condition, _SIMPLE.finditer(step)))}" for step in steps)


def _condition(match):
    tag, name, id, attribute, value = match.groups()
    if tag:
        return f"[self::{tag}]"
    if name:
        return f"[contains(concat(' ', @class, ' '), ' {name} ')]"
    if id:
        return f"[@id='{id}']"
    return f"[@{attribute}='{value}']" if value else f"[@{attribute}]"
