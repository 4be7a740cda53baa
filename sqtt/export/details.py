"""The second pass over a capture: the instructions of the traced waves, and when they waited and issued."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from ..capture import Stream
from ..decoding.decoder import Flag, Progress, decode
from ..instructions.mapping import Instructions, instructions
from ..overview import Overview, Part, part
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
    for one in found.parts:
        yield _detail(one, listing)


def streamed(
    streams: Sequence[Stream], listing: Listing, progress: Progress | None = None, cancel: Flag | None = None
) -> Iterator[Detail]:
    """The instructions of streams, each decoded when its turn comes.

    A caller that drops one detail before it takes the next has one stream in memory at a time.
    progress, cancel: as `sqtt.decode` takes them; the bytes of all streams are counted.
    """
    done, size = 0, sum(len(one.data) for one in streams)
    for stream in streams:
        tell = None if progress is None else partial(_tell, progress, done, size)
        yield _detail(part(stream, decode(stream.data, progress=tell, cancel=cancel)), listing)
        done += len(stream.data)


def _detail(one: Part, listing: Listing) -> Detail:
    mapped = instructions(one.packets, one.waves, listing.programs)
    return Detail(one, mapped, timing(mapped))


def _tell(progress: Progress, before: int, size: int, now: int, _: int) -> None:
    progress(before + now, size)
