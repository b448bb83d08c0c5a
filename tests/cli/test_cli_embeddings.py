"""``--embeddings``: what is told where they cannot be had, and what becomes of a database with and without them."""

import sys
from types import SimpleNamespace

import pytest


class OneMeaning:
    """A model to which all sentences mean the same."""

    def __init__(self, model, *, local_files_only=False):
        self.model = model

    def encode(self, sentences, *, show_progress_bar):
        return [1.0, 1.0]


@pytest.fixture
def missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)


@pytest.fixture
def installed(monkeypatch):
    monkeypatch.setitem(sys.modules, "sentence_transformers", SimpleNamespace(SentenceTransformer=OneMeaning))


def links(run, db):
    return run("links", "--db", db, "--jsonl").stdout


@pytest.mark.parametrize("how", [("--embeddings", "some-model"), ()])
def test_what_to_install_is_told_before_anything_is_read(run, missing, articles, tmp_path, how):
    environment = {} if how else {"CLAIMCHECK_EMBEDDINGS": "some-model"}
    done = run("ingest", articles, "--db", tmp_path / "new.db", *how, env=environment)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "pip install 'claimcheck[embeddings]'" in done.stderr
    assert not (tmp_path / "new.db").exists()


def test_link_without_the_package(run, missing):
    done = run("link", "--input", "-", "--embeddings", "some-model", input="")
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (2, "", 1)


def test_links_are_made_anew_with_a_model_and_again_without(run, installed, articles, tmp_path):
    db = tmp_path / "new.db"
    run("ingest", articles, "--db", db)
    plain = links(run, db)
    done = run("ingest", articles, "--db", db, "--embeddings", "cli-standin")
    assert done.exit_code == 0, done.output
    embedded = links(run, db)
    assert "near in meaning" in embedded
    assert embedded != plain
    run("ingest", articles, "--db", db)
    assert links(run, db) == plain
