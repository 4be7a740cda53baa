"""Units to pictures: picture order counts (8.3.1), reference picture sets (8.3.2), the decoded picture buffer and the
order of output (C.5.2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from ..errors import BitstreamError
from .annexb import Buffer, extents
from .syntax.bits import Syntax
from .syntax.headers import Parser, Slice
from .syntax.nal import Nal, is_irap
from .syntax.sei import Message


class Reference(NamedTuple):
    """A picture that another refers to."""

    number: int
    """Its number in decoding order; -1: it is missing."""
    poc: int
    long_term: bool


Cut: TypeAlias = tuple[int, int, int, int]
"""Samples of luma that are not shown: left, top, right, bottom."""


def cut(sps: Syntax) -> Cut:
    """What is cut off of pictures (the conformance window)."""
    x = 2 if sps.chroma_format_idc in (1, 2) else 1
    y = 2 if sps.chroma_format_idc == 1 else 1
    return (
        x * sps.conf_win_left_offset,
        y * sps.conf_win_top_offset,
        x * sps.conf_win_right_offset,
        y * sps.conf_win_bottom_offset,
    )


class Segment(NamedTuple):
    """A slice segment, and where it is: its first byte behind the start code, and the byte behind its last."""

    header: Slice
    start: int
    end: int


@dataclass(eq=False)
class Picture:
    """A coded picture."""

    number: int
    """Its place in decoding order, from 0."""
    poc: int
    kind: int
    """nal_unit_type of its slices."""
    temporal_id: int
    key: bool
    """Whether decoding may begin with it (an IRAP picture)."""
    first: bool
    """NoRaslOutputFlag: it begins a coded video sequence."""
    output: bool
    """Whether it is shown. RASL pictures whose references were cut away are not."""
    start: int
    """Where its first unit is, parameter sets and messages before its slices included."""
    sps: Syntax
    pps: Syntax
    before: tuple[Reference, ...] = ()
    """RefPicSetStCurrBefore."""
    after: tuple[Reference, ...] = ()
    """RefPicSetStCurrAfter."""
    long_term: tuple[Reference, ...] = ()
    """RefPicSetLtCurr."""
    references: tuple[Reference, ...] = ()
    """All that stay in the buffer as references, those that only later pictures use among them."""
    slices: list[Segment] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    alone: bool = True
    """Whether nothing else that a decoder might take for a picture was read with it."""

    def lists(self, header: Slice) -> tuple[list[Reference], list[Reference]]:
        """RefPicList0 and RefPicList1 of one of its slices (8.3.4)."""
        found: list[list[Reference]] = [[], []]
        # A picture of screen content may refer to itself.
        itself = (Reference(self.number, self.poc, True),) if header.pps.pps_curr_pic_ref_enabled_flag else ()
        for i, order in enumerate(((self.before, self.after), (self.after, self.before))):
            if header.slice_type > 1 - i:
                continue
            candidates = (*order[0], *order[1], *self.long_term, *itself)
            if not candidates:
                continue
            count = getattr(header, f"num_ref_idx_l{i}_active_minus1") + 1
            entries = (
                vars(header).get(f"list_entry_l{i}")
                if vars(header).get(f"ref_pic_list_modification_flag_l{i}")
                else None
            )
            found[i] = [candidates[(entries[j] if entries else j) % len(candidates)] for j in range(count)]
        return found[0], found[1]


@dataclass
class _Held:
    """A picture in the buffer."""

    number: int
    poc: int
    waits: bool
    """For its output."""
    used: str = "short"
    """"short" or "long" as a reference, "" as none."""
    latency: int = 0


class Assembler:
    """Takes units, gives pictures in decoding order; `shown` collects the numbers of pictures in output order.

    What is wrong with single units is in `errors`, and the rest is read on.
    """

    def __init__(self) -> None:
        self.parser = Parser()
        self.shown: list[int] = []
        """Numbers of pictures whose turn has come; the caller may empty it."""
        self.errors: list[BitstreamError] = []
        self._picture: Picture | None = None
        self.count = 0
        """The number of the next picture."""
        self._fresh = True  # no picture has come
        self._start: int | None = None
        self._messages: list[Message] = []
        self._held: list[_Held] = []
        self._poc_tid0 = 0
        self._begins = True  # a sequence: at the start, and behind an end of sequence
        self._without_rasl = True

    def add(self, data: Buffer, start: int, end: int, base: int = 0) -> Picture | None:
        """A unit at `start` of `data`, which stand at `base` of the file: the picture that it ends, if it ends one."""
        place = base + start
        try:
            unit = self.parser.parse_at(data, start, end)
        except BitstreamError as error:
            self.errors.append(BitstreamError(str(error), place))
            return None
        kind = data[start] >> 1 & 63
        if unit is None:
            if kind in (Nal.EOS, Nal.EOB):
                self._begins = True
                return self.finish()
            return None
        if isinstance(unit, Slice):
            return self._slice(unit, place, base + end)
        if kind == Nal.SUFFIX_SEI:
            if self._picture is not None:
                self._picture.messages += unit.messages
            return None
        done = self.finish()
        if self._start is None:
            self._start = place
        if kind == Nal.PREFIX_SEI:
            self._messages += unit.messages
        return done

    def flush(self) -> Picture | None:
        """The last picture; all that waits is shown."""
        done = self.finish()
        while self._bump():
            pass
        return done

    def _slice(self, header: Slice, start: int, end: int) -> Picture | None:
        done = None
        if header.first_slice_segment_in_pic_flag:
            done = self.finish()
            self._picture = self._begin(header, start)
        elif self._picture is None:
            self.errors.append(BitstreamError("a slice of a picture whose first slice is missing", start))
            return None
        elif _strange(self._picture.slices[-1].header, header):
            text = "a slice of another picture, whose first slice is missing, or one out of its order"
            self.errors.append(BitstreamError(text, start))
        assert self._picture is not None
        self._picture.slices.append(Segment(header, start, end))
        return done

    def finish(self) -> Picture | None:
        """The picture whose slices came last, where it is known that it is whole."""
        done, self._picture = self._picture, None
        return done

    def _begin(self, header: Slice, start: int) -> Picture:
        kind, temporal = header.nal_unit_type, header.nuh_temporal_id_plus1 - 1
        irap = is_irap(kind)
        first = (irap and (kind != Nal.CRA or self._begins)) or self._fresh
        if irap:
            self._without_rasl = first
        self._begins = self._fresh = False
        poc = self._order(header, kind, temporal, irap and first)
        rasl = kind in (Nal.RASL_N, Nal.RASL_R) and self._without_rasl
        shown = header.pic_output_flag and not rasl
        picture = Picture(
            number=self.count,
            poc=poc,
            kind=kind,
            temporal_id=temporal,
            key=irap,
            first=first,
            output=shown,
            start=start if self._start is None else self._start,
            sps=header.sps,
            pps=header.pps,
            messages=self._messages,
        )
        self._start, self._messages = None, []
        self.count += 1
        self._mark(picture, header)
        self._room(picture, header)
        return picture

    def _order(self, header: Slice, kind: int, temporal: int, restart: bool) -> int:
        bits = header.sps.log2_max_pic_order_cnt_lsb_minus4 + 4
        lsb: int = vars(header).get("slice_pic_order_cnt_lsb", 0)
        if restart:
            poc = lsb
        else:
            before = self._poc_tid0 & (1 << bits) - 1
            msb = self._poc_tid0 - before
            if lsb < before and before - lsb >= 1 << bits - 1:
                msb += 1 << bits
            elif lsb > before and lsb - before > 1 << bits - 1:
                msb -= 1 << bits
            poc = msb + lsb
        # Sub-layer non-reference pictures have even types below 16.
        if temporal == 0 and not 6 <= kind <= 9 and not (kind < 16 and not kind & 1):
            self._poc_tid0 = poc
        return poc

    def _mark(self, picture: Picture, header: Slice) -> None:
        """The reference picture set: what the picture uses, and what stays."""
        if picture.key and picture.first:
            for held in self._held:
                held.used = ""
            if picture.kind in (Nal.IDR_W_RADL, Nal.IDR_N_LP):
                return
        poc, rps = picture.poc, header.short_term_ref_pic_set
        bits = header.sps.log2_max_pic_order_cnt_lsb_minus4 + 4
        long_term = []
        for lsb, used, whole, cycle in vars(header).get("long_term", ()):
            wanted = poc - (poc & (1 << bits) - 1) - (cycle << bits) + lsb if whole else lsb
            mask = -1 if whole else (1 << bits) - 1
            found = next((one for one in self._held if one.used and one.poc & mask == wanted), None)
            long_term.append((wanted, used, found))
        chosen = {id(one) for _, _, one in long_term}
        short = [
            [(poc + delta, used, self._short(poc + delta, chosen)) for delta, used in deltas]
            for deltas in (rps.before, rps.after)
        ]
        for held in self._held:
            held.used = ""
        for _, _, one in long_term:
            if one is not None:
                one.used = "long"
        for _, _, one in (*short[0], *short[1]):
            if one is not None:
                one.used = "short"

        def current(entries: list[tuple[int, bool, _Held | None]], long: bool) -> tuple[Reference, ...]:
            return tuple(
                Reference(one.number, one.poc, long) if one else Reference(-1, wanted, long)
                for wanted, used, one in entries
                if used
            )

        picture.before, picture.after = current(short[0], False), current(short[1], False)
        picture.long_term = current(long_term, True)
        picture.references = tuple(
            Reference(one.number, one.poc, one.used == "long") for one in self._held if one.used
        )

    def _short(self, poc: int, chosen: set[int]) -> _Held | None:
        return next(
            (one for one in self._held if one.used == "short" and one.poc == poc and id(one) not in chosen),
            None,
        )

    def _room(self, picture: Picture, header: Slice) -> None:
        """Remove what is no longer wanted, show what must be shown, and put the picture into the buffer."""
        sps = header.sps
        last = sps.sps_max_sub_layers_minus1
        reorder, latency = sps.sps_max_num_reorder_pics[last], sps.sps_max_latency_increase_plus1[last]
        if picture.key and picture.first:
            if picture.kind == Nal.CRA or header.no_output_of_prior_pics_flag:
                for held in self._held:
                    held.waits = False
            while self._bump():
                pass
            self._held.clear()
        self._held = [one for one in self._held if one.waits or one.used]
        size = sps.sps_max_dec_pic_buffering_minus1[last] + 1
        while len(self._held) >= size and self._bump():
            self._held = [one for one in self._held if one.waits or one.used]
        for held in self._held:
            held.latency += held.waits and picture.output
        self._held.append(_Held(picture.number, picture.poc, picture.output))
        most = reorder + latency - 1 if latency else None
        while (waiting := [one for one in self._held if one.waits]) and (
            len(waiting) > reorder or (most is not None and any(one.latency >= most for one in waiting))
        ):
            self._bump()
        if len(self._held) > 32:  # broken streams may keep what no stream may keep
            del self._held[0]

    def _bump(self) -> bool:
        """Show the picture whose turn it is; False where none waits."""
        waiting = [one for one in self._held if one.waits]
        if waiting:
            least = min(waiting, key=lambda one: one.poc)
            least.waits = False
            self.shown.append(least.number)
        return bool(waiting)


def _strange(before: Slice, header: Slice) -> bool:
    """Whether a slice cannot follow another one of the same picture."""
    if vars(before).get("slice_pic_order_cnt_lsb") != vars(header).get("slice_pic_order_cnt_lsb"):
        return True
    # In tiles addresses do not rise.
    return not header.pps.tiles_enabled_flag and header.slice_segment_address <= before.slice_segment_address


def pictures(data: Buffer, assembler: Assembler | None = None) -> Iterator[Picture]:
    """The pictures of a byte stream in decoding order."""
    one = assembler or Assembler()
    for start, end in extents(data):
        if done := one.add(data, start, end):
            yield done
    if done := one.flush():
        yield done
