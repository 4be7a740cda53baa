"""The second pass over a capture: the instructions of the traced waves, and when they waited and issued."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..capture import Stream
from ..decoding.watch import NOBODY, Flag, Progress, Watch
from ..instructions.mapping import Instructions, instructions
from ..overview import Overview, Part, packets_of, part
from ..timing import Timing, timing
from .listing import Listing


@dataclass(frozen=True, eq=False)
class Detail:
    """The instructions of one stream."""

    part: Part
    instructions: Instructions
    timing: Timing


_DECODED = 0.25  #: the share of the work on a stream that is done when its packets are there
_FOLLOWED = 0.8


def details(found: Overview, listing: Listing, watch: Watch = NOBODY) -> Iterator[Detail]:
    """The instructions of every stream, one after the other.

    found: an overview of streams that were decoded whole (not with `only=sqtt.WAVES`).
    listing: the code of `found.capture`.
    """
    for at, one in enumerate(found.parts):
        yield _detail(one, listing, watch.part(at / len(found.parts), (at + 1) / len(found.parts)))


def streamed(
    streams: Iterable[Stream],
    listing: Listing,
    progress: Progress | None = None,
    cancel: Flag | None = None,
    size: int | None = None,
) -> Iterator[Detail]:
    """The instructions of streams, each decoded when its turn comes.

    A caller that drops one detail before it takes the next has one stream in memory at a time.
    progress, cancel: as `sqtt.decode` takes them; the bytes of all streams are counted, each when its instructions
    are there.
    size: bytes of all streams, where `streams` can be gone through once only.
    """
    if size is None:
        streams = tuple(streams)
        size = sum(len(one.data) for one in streams)
    done = 0
    for stream in streams:
        watch = Watch(progress, cancel, size, done / max(size, 1), (done + len(stream.data)) / max(size, 1))
        # No name holds the packets while the next ones are made.
        tell = watch.part(0.0, _DECODED).tell
        yield _detail(
            part(stream, packets_of(stream, listing.layout, progress=tell, cancel=cancel)),
            listing,
            watch.part(_DECODED, 1.0),
        )
        done += len(stream.data)
    Watch(progress, cancel, size).at(1.0)


def _detail(one: Part, listing: Listing, watch: Watch) -> Detail:
    mapped = instructions(one.packets, one.waves, listing.programs, watch=watch.part(0.0, _FOLLOWED))
    return Detail(one, mapped, timing(mapped, watch.part(_FOLLOWED, 1.0)))
