"""A spaCy pipeline of the architecture of de_core_news_sm, untrained: random weights, the same work."""

from __future__ import annotations

from typing import Any

# As in de_core_news_sm, sentence recogniser and rules left out, which are off or cost next to nothing.
PIPES = ("tok2vec", "tagger", "morphologizer", "parser", "trainable_lemmatizer", "ner")


def pipeline(lang: str) -> Any:
    """The pipeline, initialised with one sentence so that its layers have their shapes."""
    from spacy.cli.init_config import init_config
    from spacy.tokens import Doc, Span
    from spacy.training import Example
    from spacy.util import load_model_from_config

    nlp = load_model_from_config(init_config(lang=lang, pipeline=list(PIPES), optimize="efficiency"))
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
