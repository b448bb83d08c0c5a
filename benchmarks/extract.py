"""How many documents a second the extraction takes, in one process, start-up aside.

    python benchmarks/extract.py [PATH …] [--rounds N] [--lang de]

PATH is whatever ``claimcheck extract`` reads: files, folders, JSON lines; the default is seeds/. Where spaCy is
installed, a pipeline with the architecture of its small German model (tagger, morphology, parser, lemmatizer, names),
untrained, reads the same texts for comparison: its weights are random, its work is the same.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from typing import Any

from claimcheck import Document, extract, read

# As in de_core_news_sm, sentence recogniser and rules left out, which are off or cost next to nothing.
SPACY_PIPES = ("tok2vec", "tagger", "morphologizer", "parser", "trainable_lemmatizer", "ner")


def best_rate(work: Callable[[], object], documents: int, rounds: int) -> float:
    """Documents a second in the best of several rounds, after one that does not count."""
    work()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return documents / min(times)


def spacy_pipeline(lang: str) -> Any:
    """An untrained spaCy pipeline, initialised with one sentence so that its layers have their shapes."""
    from spacy.cli.init_config import init_config
    from spacy.tokens import Doc, Span
    from spacy.training import Example
    from spacy.util import load_model_from_config

    nlp = load_model_from_config(init_config(lang=lang, pipeline=list(SPACY_PIPES), optimize="efficiency"))
    words = ["Maja", "sagte", ",", "es", "regne", "."]
    sentence = Doc(
        nlp.vocab,
        words=words,
        tags=["NE", "VVFIN", "$,", "PPER", "VVFIN", "$."],
        pos=["PROPN", "VERB", "PUNCT", "PRON", "VERB", "PUNCT"],
        morphs=["Case=Nom", "Mood=Ind", "", "Case=Nom", "Mood=Sub", ""],
        lemmas=["Maja", "sagen", "--", "es", "regnen", "--"],
        heads=[1, 1, 4, 4, 1, 1],
        deps=["sb", "ROOT", "punct", "sb", "oc", "punct"],
    )
    sentence.set_ents([Span(sentence, 0, 1, "PER")])
    # The lemmatizer takes no notice of what it meets less than three times.
    nlp.initialize(lambda: [Example(Doc(nlp.vocab, words=words), sentence)] * 3)
    return nlp


def report(documents: Sequence[Document], rounds: int, lang: str) -> None:
    """Measure and print."""
    texts = [document.text for document in documents]
    characters = sum(map(len, texts))
    print(f"{len(texts)} documents, {characters / len(texts):,.0f} characters on average, best of {rounds} rounds")
    ours = best_rate(lambda: extract(documents), len(texts), rounds)
    print(f"claimcheck  {ours:8.0f} documents/s  {ours * characters / len(texts) / 1e6:6.2f} million characters/s")
    if find_spec("spacy") is None:
        print("spaCy       not installed (pip install spacy), no comparison")
        return
    nlp = spacy_pipeline(lang)
    theirs = best_rate(lambda: list(nlp.pipe(texts)), len(texts), rounds)
    print(f"spaCy       {theirs:8.0f} documents/s  {', '.join(nlp.pipe_names)}; untrained")
    print(f"            claimcheck takes {ours / theirs:.1f} times as many")


def main() -> int:
    """Read the documents, then measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", default=["seeds"], metavar="PATH")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--lang", default="de", help="language of spaCy's tokenizer")
    arguments = parser.parse_args()
    documents = list(read(arguments.paths, on_error=lambda error: print(error, file=sys.stderr)))
    if not documents:
        parser.error("nothing to read")
    report(documents, max(1, arguments.rounds), arguments.lang)
    return 0


if __name__ == "__main__":
    sys.exit(main())
