"""Sentence embeddings as further evidence: off unless a model is named; with a stand-in, and with a real small one."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from linking_articles import articles, claim, office, person

from claimcheck.errors import EmbeddingsError
from claimcheck.linking import embedded_by, embeddings, explain, fingerprint
from claimcheck.linking.evidence import Sign
from claimcheck.pipeline import link

POLICE, OWNER = office("Polizei Norderhaven"), person("Hauke Brodersen")
FIRE = claim("In der Lackhalle am Hafen brach in der Nacht ein Feuer aus", POLICE)
BLAZE = claim("Nach Mitternacht stand die Lackhalle in Flammen", OWNER)
COFFEE = claim("Die Lackhalle lagert seit Jahren nur noch Kaffee", OWNER)
OF_FIRE = ("Feuer", "Flammen")


class Standin:
    """A model that knows what is about fire, and counts what it is asked."""

    loaded: list[str] = []
    asked: list[str] = []

    def __init__(self, model: str, *, local_files_only: bool = False) -> None:
        if model == "missing" or (model == "afar" and local_files_only):
            raise OSError(f"{model} is not a local folder\nand is not a valid model identifier")
        self.loaded.append(model if local_files_only else f"{model}, fetched")

    def encode(self, sentences: str, *, show_progress_bar: bool) -> list[float]:
        self.asked.append(sentences)
        return [3.0, 0.5] if any(word in sentences for word in OF_FIRE) else [0.0, 2.0]


@pytest.fixture(autouse=True)
def _nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CLAIMCHECK_EMBEDDINGS", raising=False)
    embeddings._load.cache_clear()
    embeddings._embedding.cache_clear()


@pytest.fixture
def standin(monkeypatch: pytest.MonkeyPatch) -> type[Standin]:
    monkeypatch.setitem(sys.modules, "sentence_transformers", SimpleNamespace(SentenceTransformer=Standin))
    monkeypatch.setattr(Standin, "loaded", [])
    monkeypatch.setattr(Standin, "asked", [])
    return Standin


def explained(one, other):
    return explain("one#0", "two#0", articles([one], [other]))


def near(found) -> list[float]:
    return [each.strength for each in found.findings if each.sign == Sign.NEAR_IN_MEANING]


def test_without_a_model_nothing_is_loaded_or_found(standin: type[Standin]) -> None:
    assert not near(explained(FIRE, BLAZE))
    link(articles([FIRE], [BLAZE]))
    assert (standin.loaded, standin.asked) == ([], [])


def test_quotes_near_in_meaning_are_likelier_the_same_thing(standin: type[Standin]) -> None:
    before = explained(FIRE, BLAZE).likelihood
    with embedded_by("model"):
        after = explained(FIRE, BLAZE)
    assert near(after) == [1.0]
    assert after.likelihood > before


def test_far_embeddings_say_nothing(standin: type[Standin]) -> None:
    before = explained(FIRE, COFFEE)
    with embedded_by("model"):
        assert explained(FIRE, COFFEE) == before


def test_a_link_says_what_the_model_found(standin: type[Standin]) -> None:
    claims = articles([FIRE], [FIRE])
    (plain,) = [each for each in link(claims) if (each.a, each.b) == ("one#0", "two#0")]
    (found,) = [each for each in link(claims, embeddings="model") if (each.a, each.b) == ("one#0", "two#0")]
    assert found.score > plain.score
    assert [each for each in found.reasons if each not in plain.reasons] == [
        "a model of language finds both near in meaning"
    ]


def test_a_quote_is_embedded_once(standin: type[Standin]) -> None:
    for _ in range(2):
        link(articles([FIRE], [BLAZE]), embeddings="model")
    assert standin.loaded == ["model"]
    assert FIRE.text in standin.asked
    assert len(standin.asked) == len(set(standin.asked))


def test_the_environment_names_a_model_and_an_empty_name_none(
    standin: type[Standin], monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = fingerprint()
    monkeypatch.setenv("CLAIMCHECK_EMBEDDINGS", "model")
    assert near(explained(FIRE, BLAZE))
    assert fingerprint() != plain
    with embedded_by(""):
        assert not near(explained(FIRE, BLAZE))
        assert fingerprint() == plain


def test_another_model_is_another_linker(standin: type[Standin], tmp_path: Path) -> None:
    for name, files in (("one", "a"), ("moved", "a"), ("other", "b")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "config.json").write_text(files, encoding="utf-8")
    prints = {}
    for model in ("", "name", *(str(tmp_path / name) for name in ("one", "moved", "other"))):
        with embedded_by(model):
            prints[Path(model).name] = fingerprint()
    assert prints.pop("moved") == prints["one"]
    assert len(set(prints.values())) == len(prints)


def test_a_missing_package_is_told_with_the_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(EmbeddingsError, match=r"pip install 'claimcheck\[embeddings\]'"):
        link([], embeddings="model")


def test_a_missing_model_is_told_in_one_line(standin: type[Standin]) -> None:
    with pytest.raises(EmbeddingsError, match="^missing: no model") as told:
        link([], embeddings="missing")
    assert "\n" not in str(told.value)


def test_only_a_model_that_is_not_here_is_fetched(standin: type[Standin]) -> None:
    for model in ("here", "afar"):
        link([], embeddings=model)
    assert standin.loaded == ["here", "afar, fetched"]


def test_a_small_model_of_sentence_transformers(tmp_path: Path) -> None:
    """A model of two layers in their format, made here: words of a small vocabulary, their vectors averaged."""
    pytest.importorskip("sentence_transformers.sentence_transformer.modules", reason="needs sentence-transformers 6")
    folder = small_model(tmp_path / "model")
    with embedded_by(str(folder)):
        assert near(explained(FIRE, FIRE)) == [1.0]
        assert embeddings.nearness("Feuer", "Feuer") == pytest.approx(1.0)
        assert embeddings.nearness("Feuer", "Kaffee") < 0.9
    with pytest.raises(EmbeddingsError, match="no model"):
        link([], embeddings=str(tmp_path / "nowhere"))


def small_model(folder: Path) -> Path:
    import numpy
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Pooling, WordEmbeddings
    from sentence_transformers.sentence_transformer.modules.tokenizer import WhitespaceTokenizer

    words = sorted({word for each in (FIRE, BLAZE, COFFEE) for word in each.text.split()} | {"Feuer", "Kaffee"})
    vectors = numpy.random.default_rng(1).normal(size=(len(words), 16))
    layer = WordEmbeddings(WhitespaceTokenizer(vocab=words, stop_words=[]), vectors)
    model = SentenceTransformer(modules=[layer, Pooling(16)], device="cpu")
    model.save(str(folder))
    return folder
