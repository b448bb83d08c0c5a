"""How often topic keys stand in texts, from how often words do: too long a sum to do it anew at every start.

python -m claimcheck.linking.frequency_table > src/claimcheck/linking/frequencies.txt
"""

from __future__ import annotations

import math
from collections import defaultdict

from claimcheck.languages import language_codes
from claimcheck.languages.frequencies import frequencies
from claimcheck.linking.lexicon import lexicon

_HEAD = """\
# Topic keys by how often they stand in texts: each line the logarithm (base 10) of the uses in a billion words, then
# the keys. Written by claimcheck.linking.frequency_table from frequencies.txt of the languages, and like those under
# CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).
"""


def table() -> str:
    """The whole file: the uses of each topic key in the language that uses it most."""
    most: dict[str, float] = {}
    for code in language_codes():
        uses: defaultdict[str, float] = defaultdict(float)
        for word, frequency in frequencies(code).items():
            for key in lexicon(code).keys(word):
                uses[key] += 10**frequency
        for key, each in uses.items():
            most[key] = max(most.get(key, 0.0), math.log10(each))
    bands: defaultdict[str, list[str]] = defaultdict(list)
    for key, frequency in sorted(most.items()):
        bands[f"{frequency:.3f}"].append(key)
    lines = (" ".join((band, *bands[band])) for band in sorted(bands, key=float, reverse=True))
    return _HEAD + "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(table(), end="")
