"""A review at a terminal, from the first suggestion to the session after: keys go in, decisions are in the database."""

from __future__ import annotations

import re
import signal
import termios
import time

import pytest
from terminals import PATIENCE, Terminal

from claimcheck.cli.commands import review as module
from claimcheck.model import LinkKind, Relation, Review
from claimcheck.store import Store

KEYS = "q quit"


class Desk(Terminal):
    """A terminal at which somebody reviews."""

    def answer(self, keys: str, words: str = KEYS) -> str:
        return super().answer(keys, words)


@pytest.fixture
def sit_down(fire, tmp_path):
    """Start a review of a database of four dispatches on one fire."""
    path = tmp_path / "claims.db"
    path.write_bytes(fire.read_bytes())
    desks: list[Desk] = []

    def sit_down(*arguments: str, **more) -> Desk:
        desk = Desk("review", "--db", str(path), *arguments, **{"CLAIMCHECK_USER": "Ada"} | more)
        desks.append(desk)
        return desk

    sit_down.path = path
    yield sit_down
    for desk in desks:
        desk.close()


def rulings(path):
    """What was decided, by pair: review, kind, kind of one's own, reviewer, comment."""
    with Store.open(path) as store:
        return [(each.review, each.kind, each.own_kind, each.reviewer, each.comment) for each in store.rulings()]


def waiting(path) -> int:
    with Store.open(path) as store:
        return len({(link.a, link.b) for link in store.links()} - {(each.a, each.b) for each in store.rulings()})


def number(shown: str) -> int:
    """How many suggestions the last card says are waiting."""
    return int(re.findall(r"── (\d+) waiting", shown)[-1])


def verdict(shown: str) -> str:
    return re.findall(r"^.* · suggested.*$", shown, re.MULTILINE)[-1]


def test_a_session_from_its_start_to_its_resumed_end(sit_down):
    all = waiting(sit_down.path)
    desk = sit_down()
    first = desk.read_to(KEYS)
    assert number(first) == all
    assert verdict(first).startswith("conflicts")

    accepted = desk.answer("a")
    assert "confirmed: conflicts" in accepted
    assert number(accepted) == all - 1
    assert rulings(sit_down.path) == [(Review.CONFIRMED, LinkKind.QUANTITY, None, "Ada", "")]

    skipped = desk.answer("s")
    assert "skipped: " in skipped
    assert number(skipped) == all - 1

    commented = desk.answer("m", "comment: ") + desk.answer("zweite Quelle gehört\n")
    assert "your comment: zweite Quelle gehört" in commented
    assert "rejected: " in desk.answer("r")
    assert (Review.REJECTED, "zweite Quelle gehört") in {(each[0], each[4]) for each in rulings(sit_down.path)}

    desk.answer("u")
    taken_back = desk.answer("u")
    assert "taken back: skipped" in taken_back
    assert len(rulings(sit_down.path)) == 1
    assert verdict(taken_back) == verdict(accepted)

    assert "what is it?" in desk.answer("c", "status")
    changed = desk.answer("4")
    assert "confirmed as conflicts, date" in changed
    assert number(changed) == all - 2

    desk.answer("s")
    desk.press("q")
    assert f"2 decided, {all - 2} waiting; go on with: claimcheck review --db" in desk.end()
    assert desk.process.returncode == 0

    again = sit_down()
    resumed = again.read_to(KEYS)
    assert number(resumed) == all - 2
    for _ in range(all - 3):
        resumed = again.answer("r")
    assert "put off before" in resumed
    again.press("a")
    assert "nothing more waits" in again.end()
    assert waiting(sit_down.path) == 0
    kinds = {own for _, _, own, _, _ in rulings(sit_down.path)}
    assert kinds == {None, LinkKind.DATE}


def test_what_was_changed_shows_wherever_links_do(sit_down, run, ask):
    desk = sit_down("--relation", "conflicts", "--limit", "1")
    desk.read_to(KEYS)
    desk.answer("c", "status")
    desk.press("1")
    assert "nothing more waits" in desk.end()
    (link,) = ask("links", "--review", "confirmed", "--db", sit_down.path)["links"]
    assert (link["relation"], link["kind"]) == ("corroborates", "echo")
    assert link["suggested"] == {"relation": "conflicts", "kind": "quantity"}
    told = run("links", "--review", "confirmed", "--db", sit_down.path).stdout
    assert "confirmed by Ada, suggested was conflicts (quantity)" in told
    assert "suggested was conflicts (quantity)" in run("links", "--markdown", "--db", sit_down.path).stdout
    with Store.open(sit_down.path) as store:
        assert sum(each.own_relation is Relation.CORROBORATES for each in store.rulings()) == 1


@pytest.mark.parametrize(("key", "status"), [("\x04", 0), ("\x03", 130)])
def test_whoever_walks_out_has_lost_nothing(sit_down, key, status):
    desk = sit_down()
    desk.read_to(KEYS)
    desk.answer("a")
    desk.press(key)
    assert "1 decided" in desk.end()
    assert desk.process.returncode == status
    assert len(rulings(sit_down.path)) == 1


def test_whoever_walks_out_of_a_comment_has_lost_nothing_either(sit_down):
    desk = sit_down()
    desk.read_to(KEYS)
    assert "nothing changed" in desk.answer("m", "comment: ") + desk.answer("\x04")
    desk.answer("m", "comment: ")
    desk.answer("halb", "halb")
    assert "0 decided" in desk.interrupt()
    assert rulings(sit_down.path) == []


def test_keys_typed_ahead_all_count(sit_down):
    desk = sit_down()
    all = number(desk.read_to(KEYS))
    desk.press("ars\x1b[Aq")
    assert f"2 decided, {all - 2} waiting" in desk.end()
    assert len(rulings(sit_down.path)) == 2


def test_two_reviewers_at_one_database_lose_nothing(sit_down):
    ada, grace = sit_down(), sit_down("--reviewer", "Grace")
    all = number(ada.read_to(KEYS))
    grace.read_to(KEYS)
    ada.answer("a")
    theirs = grace.answer("r")
    assert "not entered: Ada has confirmed it meanwhile" in theirs
    assert number(theirs) == all - 1
    grace.answer("r")
    assert number(ada.answer("s")) <= all - 1
    for terminal in (ada, grace):
        terminal.press("q")
        terminal.end()
    assert {(each[0], each[3]) for each in rulings(sit_down.path)} == {
        (Review.CONFIRMED, "Ada"),
        (Review.REJECTED, "Grace"),
    }


def test_a_session_that_was_stopped_and_woken_goes_on(sit_down):
    desk = sit_down()
    all = number(desk.read_to(KEYS))
    keys = termios.tcgetattr(desk.ours)
    desk.process.send_signal(signal.SIGSTOP)
    lines = list(keys)
    lines[3] |= termios.ICANON | termios.ECHO
    termios.tcsetattr(desk.ours, termios.TCSANOW, lines)  # as a shell does
    desk.process.send_signal(signal.SIGCONT)
    end = time.monotonic() + PATIENCE
    while termios.tcgetattr(desk.ours)[3] & termios.ICANON:
        assert time.monotonic() < end
        time.sleep(0.05)
    assert number(desk.answer("a")) == all - 1


def test_a_note_of_one_reviewer_is_read_by_the_other(sit_down):
    ada = sit_down()
    ada.read_to(KEYS)
    ada.answer("m", "comment: ")
    ada.answer("bitte prüfen\n")
    assert "Ada notes: bitte prüfen" in sit_down("--by", "Grace").read_to(KEYS)


@pytest.mark.parametrize("width", [60, 80, 120, 200])
@pytest.mark.parametrize("colour", ["", "1"])
def test_no_line_is_wider_than_the_terminal(sit_down, width, colour):
    desk = sit_down(width=width, NO_COLOR=colour)
    shown = desk.read_to(KEYS) + desk.answer("?", "<word>") + desk.answer("c", "status") + desk.answer("x", "nothing c")
    assert max(len(line) for line in shown.splitlines()) <= width
    assert ("\x1b[" in desk.raw.partition("waiting · ")[2]) is (not colour)
    assert ("[" in shown.split("──")[-1].split("a accept")[0]) is bool(colour)


def test_help_and_wrong_keys_decide_nothing(sit_down):
    desk = sit_down()
    desk.read_to(KEYS)
    assert "the pair is never raised again" in desk.answer("?", "<word>")
    assert "no such key" in desk.answer("x", "they do)")
    assert "nothing to take back in this session" in desk.answer("u")
    desk.press("q")
    assert "0 decided" in desk.end()


def test_a_pipe_is_told_what_to_use_instead(run, settled):
    result = run("review", "--db", settled)
    assert result.exit_code == 2
    assert result.stderr == (
        "claimcheck: review asks at a terminal; elsewhere use: claimcheck accept LINK, or reject LINK\n"
    )


def test_a_terminal_that_is_closed_leaves_all_decisions(sit_down):
    desk = sit_down()
    desk.read_to(KEYS)
    desk.answer("a")
    desk.process.send_signal(signal.SIGHUP)
    desk.process.wait(PATIENCE)
    assert len(rulings(sit_down.path)) == 1


def test_the_help_says_what_is_most_useful():
    text = " ".join(module.command.help.split())
    assert "conflicts that stand, then updates, then what independent sources agree on, then echoes" in text
