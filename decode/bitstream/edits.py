"""Edit lists (ISO/IEC 14496-12, 8.6.6): which parts of a track are shown, and when. FFmpeg's frames and times are ours.

A part begins at the key sample before it; what is decoded on the way to it is hidden. The first frame that is shown
stands at 0, or behind the empty edits that delay it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from ..errors import ContainerError
from .track import Track


class Edit(NamedTuple):
    """A part of the track's media, in units of its timescale."""

    duration: int
    media: int
    """When it begins in the media; -1: nothing is shown."""


def arrange(track: Track, edits: Sequence[Edit]) -> None:
    """Put the samples of a track into the order and times in which its edits show them. Raises ContainerError."""
    durations = _durations(track)
    chosen, times, hidden = array("Q"), array("q"), bytearray()
    start = delay = 0
    for edit in edits:
        begin, start = start, start + edit.duration
        if edit.media < 0:
            delay += 0 if chosen else edit.duration
            continue
        part = _part(track, durations, edit)
        if len(chosen) + len(part) > max(1 << 20, 8 * len(track)):
            raise ContainerError(
                f"the edit list of {len(edits)} parts shows {len(track)} samples over and over"
            )
        outside = [not edit.media <= _shown(track, one) < edit.media + edit.duration for one in part]
        first = next((i for i, out in enumerate(outside) if not out), 0)
        time = begin - sum(durations[one] for one in part[:first])
        for one, out in zip(part, outside, strict=True):
            chosen.append(one)
            times.append(time)
            hidden.append(out)
            time += durations[one]
    least = min(
        (
            time + track.composition[one]
            for one, time, out in zip(chosen, times, hidden, strict=True)
            if not out
        ),
        default=delay,
    )
    track.shift = max(0, least - delay)
    track.last = durations[chosen[-1]] if chosen else 0
    track.dts, track.hidden = times, hidden
    track.offsets, track.sizes = (array("Q", [of[i] for i in chosen]) for of in (track.offsets, track.sizes))
    track.composition = array("q", [track.composition[i] for i in chosen])
    track.keys = bytearray(track.keys[i] for i in chosen)


def _shown(track: Track, number: int) -> int:
    return track.dts[number] + track.composition[number]


def _durations(track: Track) -> array[int]:
    """Until the next sample."""
    dts = track.dts
    return array("q", [*(dts[i + 1] - dts[i] for i in range(len(dts) - 1)), track.last])


def _part(track: Track, durations: array[int], edit: Edit) -> range:
    """The samples that an edit needs: from a key sample, to one behind its end."""
    first = bisect_right(track.dts, edit.media) - 1
    while first > 0 and not (track.keys[first] and _shown(track, first) <= edit.media):
        first -= 1
    first, end = max(0, first), edit.media + edit.duration
    # Behind the first key sample after the end there may be pictures that are shown before it.
    keys = 2 if any(track.composition) else 1
    for number in range(first, len(track)):
        if track.keys[number] and _shown(track, number) + durations[number] >= end:
            keys -= 1
            if not keys:
                return range(first, number + 1)
    return range(first, len(track))
