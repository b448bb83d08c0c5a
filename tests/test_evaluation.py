"""The quality gate: what it compares, what it writes, what it skips."""

from __future__ import annotations

import json
from pathlib import Path

import gate
import pytest
from gold import Bench, nearest, seeds, stories, wikinews


def test_a_figure_below_its_floor_is_marked() -> None:
    (row,) = gate.compare({"quotes": 0.5}, {"quotes": 0.499})
    assert row.below
    assert str(row).split() == ["quotes", "0.500", "0.499", "-0.001", "BELOW", "THE", "FLOOR"]


def test_a_figure_at_its_floor_holds() -> None:
    (row,) = gate.compare({"quotes": 0.5}, {"quotes": 0.5})
    assert not row.below


def test_a_floor_that_nothing_measures_is_skipped_visibly() -> None:
    (row,) = gate.compare({"quotes": 0.5}, {})
    assert not row.below
    assert "skipped" in str(row)


def test_a_figure_without_a_floor_is_shown_with_floor_zero() -> None:
    (row,) = gate.compare({}, {"quotes": 0.4})
    assert (row.floor, row.measured) == (0.0, 0.4)


def test_floors_rise_and_never_fall() -> None:
    floors = {"risen": 0.5, "fallen": 0.5, "skipped": 0.5}
    assert gate.raised(floors, {"risen": 0.6789, "fallen": 0.4, "new": 0.1}) == {
        "risen": 0.678,
        "fallen": 0.5,
        "skipped": 0.5,
        "new": 0.1,
    }


def test_cases_marked_as_failing_are_left_out_and_the_rest_is_counted(tmp_path: Path) -> None:
    folder = tmp_path / "de"
    folder.mkdir()
    (folder / "silence.txt").write_text("# Nobody speaks.\n---\nEs regnet.\n---\nnone\n", encoding="utf-8")
    (folder / "hard.txt").write_text("# Later.\nxfail: not yet\n---\nEs regnet.\n---\nnone\n", encoding="utf-8")
    assert gate.measure_cases(tmp_path) == {"cases: expectations right": 1.0, "cases: share right": 1.0}


def test_gold_that_is_not_there_gives_no_figures(tmp_path: Path) -> None:
    assert gate.measure_gold(tmp_path) == {}


def _run_gate(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, floors: dict[str, float], *arguments: str) -> int:
    path = tmp_path / "floors.json"
    path.write_text(json.dumps(floors), encoding="utf-8")
    monkeypatch.setattr(gate, "FLOORS", path)
    monkeypatch.setattr(gate, "measure_cases", lambda folder: {"cases: share right": 0.75})
    monkeypatch.setenv("CLAIMCHECK_GOLD", str(tmp_path / "nowhere"))
    monkeypatch.setattr("sys.argv", ["gate.py", *arguments])
    return gate.main()


def test_the_gate_closes_below_a_floor(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run_gate(monkeypatch, tmp_path, {"cases: share right": 0.8, "quotes": 0.5}) == 1
    last = capsys.readouterr().out.splitlines()[-1]
    assert last == f"1 figures measured, 1 skipped (no gold in {tmp_path / 'nowhere'}), 1 below the floor"


def test_the_gate_opens_and_raises(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert _run_gate(monkeypatch, tmp_path, {"cases: share right": 0.7}, "--raise") == 0
    assert json.loads((tmp_path / "floors.json").read_text(encoding="utf-8")) == {"cases: share right": 0.75}


class FixedBench(Bench):
    """A bench whose commands and scorers have run already."""

    def extract(self, articles: Path) -> Path:
        return articles

    def link(self, claims: Path) -> Path:
        return claims

    def likely(self, links: Path) -> Path:
        return links

    def in_language(self, articles: Path, lang: str) -> Path:
        return articles

    def placed(self, gold: Path) -> Path:
        return gold

    def score(self, scorer: str, *arguments: Path | str) -> dict[str, object]:
        figures = {"precision": 0.5, "recall": 0.25, "f1": 0.3}
        if scorer == "attribution":
            parts = [f"group macro {part}" for part in ("quotes", "roles", "joint")]
            types = [f"token micro {kind}" for kind in ("Direct", "Indirect", "IndirectFreeIndirect")]
            return dict.fromkeys([*parts, *types, "who said what"], figures)
        if scorer == "links":
            return {f"{which}, stories averaged": figures for which in ("both", "corroborates", "conflicts")}
        return {"gold": 4, "b3": 0.5}


def test_every_measure_has_a_floor_of_its_name(tmp_path: Path) -> None:
    bench = FixedBench(tmp_path, tmp_path)
    names = {
        f"{part}: {name}"
        for part, measure in (("attribution", wikinews), ("stories", stories), ("seeds", seeds))
        for name, _ in measure(bench)
    }
    floors = json.loads(gate.FLOORS.read_text(encoding="utf-8"))
    assert names | {"cases: expectations right", "cases: share right"} == floors.keys()


def test_a_scorer_that_breaks_is_named(tmp_path: Path) -> None:
    scorers = tmp_path / "bench"
    scorers.mkdir()
    (scorers / "score_links.py").write_text("raise SystemExit('no such gold')\n", encoding="utf-8")
    with pytest.raises(RuntimeError, match=r"(?s)score_links.py.*no such gold"):
        Bench(tmp_path / "gold", tmp_path).score("links")


def test_a_mention_is_placed_where_its_words_stand_nearest_to_the_quote() -> None:
    text = "Er schlief. Das Boot sei leck, sagte er, und er sei müde."
    quote = {"type": "Indirect", "quote": [[12, 29]]}
    assert nearest(text, [3, 5], quote) == [3, 5]
    assert nearest(text, [45, 47], quote) == [37, 39]


def test_only_a_reported_claim_holds_its_own_speaker() -> None:
    text = "Kolm schwieg. Kolm bestritt den Vorwurf."
    assert nearest(text, [0, 4], {"type": "Reported", "quote": [[14, 39]]}) == [14, 18]
    assert nearest(text, [14, 18], {"type": "Indirect", "quote": [[14, 39]]}) == [0, 4]
