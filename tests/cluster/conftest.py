"""A cluster of several processes on this machine."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator

import pytest


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    distributed = pytest.importorskip("distributed", reason="needs Dask: pip install 'claimcheck[dask]'")
    import dask

    # How long a machine that is lost is asked again before it is given up.
    with (
        dask.config.set({"distributed.comm.timeouts.connect": "2s"}),
        distributed.LocalCluster(n_workers=3, threads_per_worker=1, processes=True, dashboard_address=None) as local,
    ):
        yield local.scheduler_address


@pytest.fixture
def lose_one(scheduler: str) -> Callable[[], int]:
    """End a process of the cluster; gives its number."""
    from distributed import Client

    def lose() -> int:
        with Client(scheduler, set_as_default=False) as client:
            lost = next(iter(client.run(os.getpid).values()))
        os.kill(lost, signal.SIGKILL)
        return lost

    return lose
