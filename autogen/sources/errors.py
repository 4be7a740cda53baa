"""What can go wrong with a source; every message is a sentence for the user, without a traceback."""

from autogen.errors import AutogenError


class SourceError(AutogenError):
    """A wrong pins file, a bad pin, a hash mismatch: the run stops."""


class Unavailable(SourceError):
    """The artifact cannot be obtained on this machine now; the text says why and what to do."""


class Lacking(Unavailable):
    """The registry was asked, and does not have it."""


class HashMismatch(SourceError):
    """A download finished, but its bytes are not the pinned ones."""

    def __init__(self, pin: str, expected: str, got: str) -> None:
        super().__init__(
            f"{pin}: sha256 mismatch: expected {expected}, got {got}; nothing was kept. If the file was "
            "replaced on purpose, look at what changed and then run `autogen sources update`."
        )
        self.expected = expected
        self.got = got


class Gone(Exception):
    """Internal: the registry answered, and no longer has this file."""


class Stopped(Exception):
    """Internal: another part of the run failed or was interrupted; this part gave up."""
