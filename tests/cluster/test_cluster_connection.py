"""What keeps a cluster from being asked at all, and what ends with it, each one clear line."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from claimcheck.cluster import connection
from claimcheck.errors import ClaimcheckError, WorkerError
from claimcheck.progress import silent


def test_dask_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(
            ClaimcheckError, match=r"--scheduler needs Dask; install it with: pip install 'claimcheck\[dask]'"
        ),
        connection.connected("tcp://127.0.0.1:9", silent),
    ):
        pass


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "tcp://nowhere.invalid:8786", "127.0.0.1", "gopher://a:1"])
def test_no_scheduler_answers(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr(connection, "_PATIENCE", "1s")
    with (
        pytest.raises(ClaimcheckError, match=f"{address}: no Dask scheduler answers there"),
        connection.connected(address, silent),
    ):
        pass


Started = tuple[str, subprocess.Popen[str]]

_CLUSTER = """
from distributed import LocalCluster
local = LocalCluster(n_workers={machines}, processes=False, protocol="tcp://", dashboard_address=None)
print(local.scheduler_address, flush=True)
input()
local.scale(1)
input()
"""


@pytest.fixture
def another() -> Iterator[Callable[..., Started]]:
    """Start a cluster in a process of its own; gives its address. For a line of input it gets a first machine."""
    pytest.importorskip("distributed")
    started: list[subprocess.Popen[str]] = []

    def start(before: str = "", machines: int = 1) -> Started:
        words = [sys.executable, "-c", before + _CLUSTER.format(machines=machines)]
        process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        started.append(process)
        assert process.stdout
        return process.stdout.readline().strip(), process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_the_scheduler_goes_away(another: Callable[..., Started]) -> None:
    address, process = another()
    with (
        pytest.raises(WorkerError, match=f"{address}: the scheduler went away; start it and try again"),
        connection.connected(address, silent) as cluster,
    ):
        future = cluster.one(time.sleep, 600)
        process.kill()
        cluster.result(future)


@pytest.mark.parametrize(
    ("before", "why"),
    [
        ("import sys; sys.modules['claimcheck'] = None", ".*"),
        ("from claimcheck.cluster import connection; connection._makers = lambda: 'another'", "another version"),
    ],
)
def test_claimcheck_is_not_the_same_there(another: Callable[..., Started], before: str, why: str) -> None:
    address, _ = another(before)
    line = (
        rf"{address}: claimcheck is not on all machines of the cluster as it is here \({why}\); install the same there"
    )
    with pytest.raises(ClaimcheckError, match=line), connection.connected(address, silent):
        pass


def test_no_machine_is_there_yet(another: Callable[..., Started]) -> None:
    address, process = another(machines=0)
    told: list[str] = []

    def progress(doing: str, *_: object) -> None:
        told.append(doing)
        assert process.stdin
        process.stdin.write("\n")
        process.stdin.flush()

    with connection.connected(address, progress) as cluster:
        assert cluster.threads
    assert told == [f"waiting for a machine to join the cluster: dask worker {address}"]
