"""What may go wrong in the runtime."""

from __future__ import annotations


class RuntimeFault(Exception):
    """The base of this package's errors; the message says what to do."""


class UnknownChip(RuntimeFault):
    """A GPU of a generation that nothing here knows how to program."""


class BadSettings(RuntimeFault, ValueError):
    """Settings that the hardware does not take."""
