"""Attributed claims from news articles: who says so, through whom, and who says otherwise."""

__version__ = "0.1.0"
