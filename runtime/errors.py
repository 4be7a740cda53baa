"""What may go wrong in the runtime, and the checks of what callers hand over.

Every message says what to do, or what to look at.
"""

from __future__ import annotations

import math
import os
from typing import Any


class RuntimeFault(Exception):
    """The base of this package's errors; the message says what to do."""

    kernel: str | None = None
    """The kernel that it is about, where one is known."""

    def blame(self, kernel: str) -> None:
        """Say which kernel it was, in the message too, where nobody has said it yet."""
        if self.kernel is None:
            self.kernel, self.args = kernel, (f"{kernel}: {self}",)


class UnknownChip(RuntimeFault):
    """A GPU of a generation that nothing here knows how to program."""


class BadSettings(RuntimeFault, ValueError):
    """Settings that the hardware does not take."""


class BadPacket(RuntimeFault, ValueError):
    """Fields that a packet does not have or cannot hold."""


class BadJournal(RuntimeFault, ValueError):
    """A file that is no journal of a run."""


class BadCodeObject(RuntimeFault, ValueError):
    """Bytes that cannot be loaded as a program for this GPU."""


class BadArguments(RuntimeFault, TypeError):
    """Arguments that a kernel does not take."""


class NoKernel(RuntimeFault, KeyError):
    """A program has no kernel of that name."""

    def __str__(self) -> str:
        return str(self.args[0])  # a KeyError shows it as it is written in a program


class Closed(RuntimeFault):
    """An object that is used after it was closed."""


class NoDevice(RuntimeFault):
    """There is no such GPU, or it may not be used."""


class OldKernel(RuntimeFault):
    """The driver is older than what is asked for."""


class KernelRefused(RuntimeFault, OSError):
    """The driver refused a call. `errno` is its answer, `ioctl` the call's name, `fields` what it was given."""

    def __init__(self, errno: int, ioctl: str, fields: str, hint: str = "") -> None:
        self.ioctl, self.fields = ioctl, fields
        text = f"{ioctl}({fields}): {os.strerror(errno)}"
        super().__init__(errno, text + (f"; {hint}" if hint else ""))

    def __str__(self) -> str:
        return str(self.strerror)


class OutOfMemory(KernelRefused, MemoryError):
    """The GPU, or the system, has not as much memory left."""


class TimedOut(RuntimeFault, TimeoutError):
    """Work did not end in time; the queue may hang."""


class DeviceFault(RuntimeFault):
    """The GPU stopped the work: it touched memory that it may not touch, or had to be reset.

    `va` is the address, None if there is none; `kind` is what was wrong with it; `kernel` is the kernel that may have
    done it, None if it is not known; `buffer` and `offset` say where the address is in an allocation nearby.
    """

    def __init__(
        self,
        va: int | None,
        kind: str,
        kernel: str | None = None,
        offset: int | None = None,
        near: str = "",
        cure: str = "the driver runs no more work of this process: go on in a new one (on a mock: with a new machine)",
    ) -> None:
        self.va, self.kind, self.kernel, self.offset = va, kind, kernel, offset
        where = f" at {va:#x}" if va is not None else ""
        by = f" by {kernel}" if kernel else ""
        super().__init__(f"{kind}{where}{by}{f' ({near})' if near else ''}: {cure}")


class LibraryRefused(RuntimeFault):
    """A library said no: `call` is what was asked of it, `code` its answer and `name` what it calls that."""

    def __init__(self, call: str, code: int, name: str, text: str = "") -> None:
        self.call, self.code, self.name = call, code, name
        super().__init__(f"{call}: {name} ({code}){f': {text}' if text else ''}")


class NoCompiler(RuntimeFault):
    """There is no compiler for this GPU here."""


class BadSource(RuntimeFault, ValueError):
    """A source that does not compile; the message is the compiler's log."""


# Of what is handed over: numbers, times, objects of this package ------------------------------------------------------


def whole(value: Any, what: str, low: int, high: int) -> int:
    """A whole number from `low` to `high`. Raises BadArguments; True and False are none."""
    if type(value) is int and low <= value <= high:
        return value
    if isinstance(value, bool) or not hasattr(type(value), "__index__"):
        raise BadArguments(f"{what}: expected a whole number, not {value!r}")
    number = int(value.__index__())  # numpy has its own
    if not low <= number <= high:
        raise BadArguments(f"{what}: {number} is not in {low} to {high}")
    return number


_EVER = 1e9  # seconds: thirty years


def seconds(value: Any, what: str) -> float:
    """A time of 0 or more; math.inf is for ever, and so are more than thirty years. Raises BadArguments."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:  # nor nan
        raise BadArguments(f"{what}: expected seconds, 0 or more (math.inf: for ever), not {value!r}")
    return float(value) if value <= _EVER else math.inf


def text(value: Any, what: str) -> str:
    """Text that can be written down. Raises BadArguments."""
    if not isinstance(value, str):
        raise BadArguments(f"{what}: expected a str, not {type(value).__name__}")
    try:
        value.encode()
    except UnicodeEncodeError as problem:
        raise BadArguments(f"{what}: {problem}") from None
    return value


def one_of(value: Any, kind: type, what: str) -> None:
    """Raises BadArguments for what is no `kind`."""
    if not isinstance(value, kind):
        raise BadArguments(f"{what}: expected a {kind.__name__}, not {type(value).__name__}")
