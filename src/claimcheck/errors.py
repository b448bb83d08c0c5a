"""What can go wrong on a user's side, each with one line that says what and how to mend it."""

from __future__ import annotations


class ClaimcheckError(Exception):
    """Trouble that the user can understand and mend; never a defect of claimcheck.

    ``str(error)`` is the whole line that the command line prints.
    """


class ReadingError(ClaimcheckError):
    """One input could not be read; the rest of the inputs is unaffected.

    Args:
        origin: the file, folder or stream as the user named it, with a line number where there is one.
        reason: what is wrong with it, and the mend where there is one.
    """

    def __init__(self, origin: str, reason: str) -> None:
        super().__init__(f"{origin}: {reason}")
        self.origin = origin
        self.reason = reason

    def __reduce__(self) -> tuple[type[ReadingError], tuple[str, str]]:
        """As it was made, so that it can be told of from another process."""
        return type(self), (self.origin, self.reason)


class ReadingWarning(ReadingError):
    """One input is damaged or leaves something open, and was read all the same: nothing is lost but what it names."""


class StoreError(ClaimcheckError):
    """The database cannot be opened, is none of ours, or cannot be written."""


class WorkerError(ClaimcheckError):
    """A process that had a part of the work ended before its time; what was done until then is kept."""


class OvertakenError(StoreError):
    """What was worked out no longer fits the database, as another program has added to it: work it out anew."""


class NotFoundError(ClaimcheckError):
    """A document, claim or source that the user named is not there, or the name fits several."""


class EmbeddingsError(ClaimcheckError):
    """Sentence embeddings were asked for, and cannot be had: the package or the model is not there."""


class ConceptsError(ClaimcheckError):
    """A line of the concept lexicon cannot be understood or contradicts another; the message names file and line."""
