"""The second pass over a capture: the instructions of the traced waves, and when they waited and issued."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..instructions.mapping import Instructions, instructions
from ..overview import Overview, Part
from ..timing import Timing, timing
from .listing import Listing


@dataclass(frozen=True, eq=False)
class Detail:
    """The instructions of one stream."""

    part: Part
    instructions: Instructions
    timing: Timing


def details(found: Overview, listing: Listing) -> Iterator[Detail]:
    """The instructions of every stream, one after the other.

    found: an overview of streams that were decoded whole (not with `only=sqtt.WAVES`).
    listing: the code of `found.capture`.
    """
    for part in found.parts:
        mapped = instructions(part.packets, part.waves, listing.programs)
        yield Detail(part, mapped, timing(mapped))
