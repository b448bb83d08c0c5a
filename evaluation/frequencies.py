"""How often words stand in texts of a language, before any article says: writes languages/<code>/frequencies.txt.

    pip install wordfreq && python evaluation/frequencies.py

wordfreq is needed to write the files anew and for nothing else. Words rarer than one in a hundred thousand are left
out: to be missing is to be rare.
"""

from __future__ import annotations

import math
from collections import defaultdict
from pathlib import Path

LANGUAGES = Path(__file__).resolve().parent.parent / "src" / "claimcheck" / "languages"
RAREST = 4.0
STEP = 0.25
HEAD = """\
# Words by how often they stand in texts: each line a band, the logarithm (base 10) of the uses in a billion words,
# then its words. Written by evaluation/frequencies.py from wordfreq 3.1.1 by Robyn Speer
# (https://github.com/rspeer/wordfreq), list "small", rounded and cut. This file is under
# CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).
"""


def bands(code: str) -> dict[float, list[str]]:
    """The words of a language by band, the most frequent band first."""
    from wordfreq import get_frequency_dict

    found: defaultdict[float, list[str]] = defaultdict(list)
    for word, share in get_frequency_dict(code, "small").items():
        frequency = 9 + math.log10(share)
        if frequency >= RAREST and word.isalpha():
            found[math.floor(frequency / STEP) * STEP].append(word)
    return dict(sorted(found.items(), reverse=True))


def main() -> None:
    """Write the file of each language that is there."""
    for folder in sorted(path.parent for path in LANGUAGES.glob("*/linking.py")):
        lines = (f"{band:.2f} {' '.join(sorted(words))}\n" for band, words in bands(folder.name).items())
        (folder / "frequencies.txt").write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
