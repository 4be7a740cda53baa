"""What is wrong with a stream, as values: nothing is lost in silence."""

from __future__ import annotations

import enum
from dataclasses import dataclass

LISTED = 1000
"""Problems of one kind that are listed; a report counts the others."""


class Trouble(enum.Enum):
    """The kinds of problems."""

    HEADER = "no header"
    """The stream does not begin as a thread trace does, though others of its capture do: nothing of it was decoded."""
    UNKNOWN = "unknown bits"
    """Bits that no packet begins with: the stream is damaged or out of step."""
    LOST = "packets lost"
    """The hardware dropped packets before this point; waves may lack their start or end."""
    TRUNCATED = "truncated"
    """The last packet is cut off, and not where the hardware ends a trace: the file is not whole."""
    UNFINISHED = "unfinished packet"
    """The trace was stopped while the hardware was at its last packet, which says nothing any more; all blocks of 32
    bytes that it wrote are there. Real captures end like this now and then."""
    FULL = "buffer full"
    """The buffer was filled to its end; the rest of the trace is missing."""
    RESET = "time reset without a time"
    """CDNA: the counter that a time reset needs is missing; the times go on as if there had been none."""


@dataclass(frozen=True)
class Problem:
    """One problem: where (position in units of the layout, time in clocks) and what it means."""

    trouble: Trouble
    position: int
    time: int
    text: str


@dataclass(frozen=True)
class Report:
    """What decoding a stream found wrong. `problems` is in the order of the stream and may be cut; counts are whole."""

    problems: tuple[Problem, ...] = ()
    unknown: int = 0
    """Units that belong to no packet."""
    lost: int = 0
    """Markers of lost packets."""
    truncated: bool = False
    full: bool = False
    padding: int = 0
    """Bytes of zeros at the end that were left out: buffers are allocated large."""

    @property
    def ok(self) -> bool:
        """Nothing is missing. An unfinished packet at the end is listed, but no fault."""
        return all(problem.trouble is Trouble.UNFINISHED for problem in self.problems)
