"""What holds of a concept in any language; each language has the words for it in its ``linking``."""

from __future__ import annotations

from claimcheck.languages.wordlists import word_set

ANTONYMS = (
    ("open", "close"),
    ("accept", "reject"),
    ("raise", "fall"),
    ("guilty", "innocent"),
    ("safe", "danger"),
    ("begin", "end"),
    ("continue", "stop"),
    ("continue", "close"),
    ("dead", "alive"),
    ("injured", "healthy"),
    ("empty", "full"),
    ("profit", "loss"),
    ("arrive", "leave"),
)

PEOPLE = word_set("""
people child woman man worker passenger crew protester spectator soldier suspect perpetrator doctor rebel police miner
family customer student teacher member rescuer gunman refugee farmer player
""")

# What befalls people: so many of the one are no statement about so many of another.
TALLIES = word_set("dead injured ill missing hostage arrest rescue homeless evacuate strike")

MEASURES = word_set(
    "age duration percent euro dollar tonne kilometre metre hour degree cubic_metre litre magnitude grade"
)
