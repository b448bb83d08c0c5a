"""A cluster as whoever gives it work sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from claimcheck.digests import code_digest
from claimcheck.errors import ClaimcheckError, WorkerError
from claimcheck.progress import Progress

if TYPE_CHECKING:
    from distributed import Client, Future

_MEND = "pip install 'claimcheck[dask]'"
_RETRIES = 3
_PATIENCE = "10s"


class Cluster:
    """Runs functions on its machines; what is lost with one of them is done again by another.

    Results stay with the machines as long as somebody here holds their future, or other work waits for them.

    Args:
        address: of its scheduler.
        client: connected to it.
    """

    def __init__(self, address: str, client: Client) -> None:
        self._address = address
        self._client = client

    @property
    def threads(self) -> int:
        """How many functions it can run at the same time, as far as its machines are there already."""
        return sum(self._client.nthreads().values())

    def each(self, function: Callable[..., Any], *rows: Sequence[Any], **fixed: Any) -> list[Future]:
        """What a function makes of each row of arguments; ``fixed`` ones are the same for all.

        A future among them, or in a list of them, stands for its result.
        """
        futures: list[Future] = self._client.map(function, *rows, **fixed, pure=False, retries=_RETRIES)
        return futures

    def one(self, function: Callable[..., Any], *arguments: Any, **named: Any) -> Future:
        """What a function makes of arguments, taken as by ``each``."""
        return self._client.submit(function, *arguments, **named, pure=False, retries=_RETRIES)

    def check(self) -> None:
        """See whether the machines do what would be done here; waits for the first of them.

        Raises:
            ClaimcheckError: the scheduler or a machine lacks claimcheck, or has another one.
        """
        why = "another version"
        try:
            self.result(self.one(_makers))
            found = self._client.run(_makers, on_error="return").values()
        except (ImportError, RuntimeError) as error:
            found, why = [""], str(error).partition("\n")[0]
        if any(makers != _makers() for makers in found if isinstance(makers, str)):
            line = f"{self._address}: claimcheck is not on all machines of the cluster as it is here ({why})"
            raise ClaimcheckError(f"{line}; install the same there: {_MEND}")

    def everywhere(self, value: object) -> Future:
        """A value, put on all machines."""
        (future,) = self._client.scatter([value], broadcast=True)
        return future

    def result(self, future: Future, where: str | None = None) -> Any:
        """Wait for a result and fetch it.

        Args:
            future: what is waited for.
            where: what is worked on, as the user would call it.

        Raises:
            WorkerError: several machines were lost over it, or the scheduler went away.
        """
        from distributed import KilledWorker

        where = where or self._address
        try:
            return future.result()
        except KilledWorker as error:
            raise WorkerError(f"{where}: several machines of the cluster were lost over it ({error})") from None
        except CancelledError:
            raise WorkerError(f"{self._address}: the scheduler went away; start it and try again") from None

    def as_done(self, futures: list[Future]) -> Iterator[Future]:
        """The futures, each as soon as it is done."""
        from distributed import as_completed

        yield from as_completed(futures, loop=self._client.loop)


@contextmanager
def connected(address: str, progress: Progress) -> Iterator[Cluster]:
    """The cluster whose scheduler is at an address, ``tcp://host:8786``.

    Args:
        address: that of the scheduler.
        progress: is told if no machine is there yet.

    Raises:
        ClaimcheckError: dask is not installed here, no scheduler answers there, or claimcheck is not installed there.
    """
    try:
        from distributed import Client
    except ImportError:
        raise ClaimcheckError(f"--scheduler needs Dask; install it with: {_MEND}") from None
    try:
        client = Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ClaimcheckError(f"{address}: no Dask scheduler answers there ({error})") from None
    with client:
        cluster = Cluster(address, client)
        if not cluster.threads:
            progress(f"waiting for a machine to join the cluster: dask worker {address}")
        cluster.check()
        yield cluster


def _makers() -> str:
    """A digest of all that has a part in results."""
    rooms = ("cluster", "extraction", "languages", "linking", "provenance", "reading")
    return code_digest(*rooms, "interchange.py", "model.py", "spelling.py")
