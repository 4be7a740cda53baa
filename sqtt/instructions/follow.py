"""One wave at a time, packet by packet, with all the rules: what the walk by runs leaves over.

Between losses there is one place. Where a packet can stand for two things (a barrier wait that the capture excludes
may show all the same), the packets behind it decide; where they do not, the rows have no address.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..decoding.packets import Packets
from ..decoding.watch import NOBODY, Watch
from ..isa import InstructionClass as C
from .choice import AHEAD, Choice
from .code import NOWHERE, Code, Shapes
from .problems import MapProblem, MapTrouble
from .recovery import SKIPPED, Recovery
from .signals import IMMEDIATE, SHAPES, Flow, Signals, class_of
from .tokens import Tokens

LOST, DAMAGED = -1, -2
"""In place of an address: packets were lost here; a NEW_PC that says it is wrong."""

_POLLED = 0xFFFF
"""After so many tokens it is asked whether anybody still waits."""
_SLIPS = (-4, -3, -2, -1, 1, 2, 3, 4)
"""By how many instructions a wave can be beside its true place without a packet that shows it."""
_RECOVERABLE = (MapTrouble.MISMATCH, MapTrouble.LOST, MapTrouble.AMBIGUOUS)
"""After these the wave is in the code that it was in before."""


@dataclass
class _Wave:
    """A wave while it is followed."""

    number: int
    rows: list[int]
    """Index of the packet of each token."""
    signals: list[int]
    losses: deque[tuple[int, int]]
    """Row of a packet, and LOST or DAMAGED."""
    jumps: deque[tuple[int, int]]
    """NEW_PC packets that no jump has had yet: row of the packet, address."""
    place: int
    """Of the next token; NOWHERE when it is not known."""
    trouble: MapTrouble
    why: str
    """What is to be reported while `place` is NOWHERE."""
    result: list[int] = field(default_factory=list)
    reported: bool = False
    trapped: bool = False
    resume: int = NOWHERE
    """Where the return from the trap handler goes."""
    sure: int = 0
    """The token from which on the place follows from the one before."""
    program: int = -1
    """The program that it was in last."""

    def lose(self, trouble: MapTrouble, why: str) -> None:
        """The place is not known from here on."""
        self.place, self.trouble, self.why, self.reported = NOWHERE, trouble, why, False


class Follower:
    """Follows waves of one stream."""

    def __init__(
        self, packets: Packets, tokens: Tokens, code: Code, table: Signals, watch: Watch = NOBODY
    ) -> None:
        self.packets, self.tokens, self.code, self.table = packets, tokens, code, table
        self.fits, self.unusual = table.fits.tolist(), table.unusual.tolist()
        self.flow = table.flow.tolist()
        self._shapes = Shapes(code)
        self.choice = Choice(code, table, packets.layout.cdna, self._shapes)
        self.recovery = Recovery(code, table)
        self.found: list[MapProblem] = []
        self.watch = Watch(cancel=watch.cancel)  # how far it is, is known by waves only

    def take(self) -> list[MapProblem]:
        """The problems since the last call."""
        found, self.found = self.found, []
        return found

    def wave(self, wave: int, entry: int, events: Sequence[tuple[int, int]]) -> list[int]:
        """The places of a wave's tokens. A run without a known place is reported once, where it begins."""
        at = self._enter(wave, entry, events)
        while len(at.result) < len(at.rows):
            self.watch.at(0.0)
            row = at.rows[len(at.result)]
            while at.losses and at.losses[0][0] < row:
                self._loss(at, *at.losses.popleft())
            end = self._end(at)
            if at.place:
                self._known(at, end)
            elif at.trapped:
                self._trapped(at, end)
            else:
                self._unknown(at, end)
        return at.result

    def _enter(self, wave: int, entry: int, events: Sequence[tuple[int, int]]) -> _Wave:
        """A wave before its first token."""
        tokens = slice(int(self.tokens.begin[wave]), int(self.tokens.end[wave]))
        if entry < 0:
            why = "no register in the trace says where the wave's program begins"
        else:
            why = f"no code object holds the entry address {entry:#x}: give the one that was loaded there"
        return _Wave(
            wave,
            self.tokens.row[tokens].tolist(),
            self.tokens.signal[tokens].tolist(),
            deque(one for one in events if one[1] < 0),
            deque(one for one in events if one[1] >= 0),
            self.code.place(entry) if entry >= 0 else NOWHERE,
            MapTrouble.UNKNOWN,
            why,
        )

    def _end(self, at: _Wave) -> int:
        """The token before which the next loss is, or the one behind the last."""
        if not at.losses:
            return len(at.rows)
        return bisect_right(at.rows, at.losses[0][0])

    def _loss(self, at: _Wave, row: int, what: int) -> None:
        if what == DAMAGED:
            at.lose(MapTrouble.UNKNOWN, "a NEW_PC packet with its error bit set")
            return
        if at.place:
            at.program = self.code.program[at.place]
        at.lose(
            MapTrouble.LOST, "packets were lost here; the wave is followed again where its place can be told"
        )
        at.trapped = False
        while at.jumps and at.jumps[0][0] < row:
            at.jumps.popleft()

    def _known(self, at: _Wave, end: int) -> None:
        """Follow the program until the place is not known any more, or to the token `end`."""
        result, signals = at.result, at.signals
        fits, flows, shapes = self.fits, self.flow, self._shapes()
        number, place = len(result), at.place
        at.sure = number
        while number < end:
            if not number & _POLLED:
                self.watch.at(0.0)
            signal = signals[number]
            flow = flows[signal]
            if flow >= Flow.TRAP:
                at.place = place
                self._trap(at, signal)
                return
            if signal == IMMEDIATE and self.choice.other(before := self._before(at), place):
                chosen = self.choice.settled(before, place, signals[number : min(end, number + AHEAD)])
                if chosen is None:
                    why = "the packets fit two places; the wave is followed again where its place can be told"
                    at.lose(MapTrouble.AMBIGUOUS, why)
                    at.program = self.code.program[place]
                    return
                if chosen != place:
                    result.append(chosen)
                    number += 1
                    continue
            key = signal * SHAPES + shapes[place]
            if not fits[key] and not self.unusual[key]:
                at.place = place
                self._mismatch(at, signal)
                return
            result.append(place)
            number += 1
            if flow == Flow.NEXT:
                place += 1
                continue
            at.place = place
            self._jump(at, flow)
            if not at.place:
                return
            place, shapes = at.place, self._shapes()
            at.sure = number
        at.place = place

    def _before(self, at: _Wave) -> int:
        """The place of the last token; NOWHERE when that was a barrier's second."""
        last = at.result[-2:]
        return NOWHERE if not last or (len(last) == 2 and last[0] == last[1]) else last[-1]

    def _mismatch(self, at: _Wave, signal: int) -> None:
        """The next token cannot be what is there: the wave is lost, and so are the rows that may be wrong already."""
        shape = self._shapes()[at.place] if at.place < len(self._shapes()) else int(C.INVALID)
        address, name = self._address(at.place), self.table.names[signal]
        trouble, doubt = MapTrouble.MISMATCH, self._doubtful(at, signal)
        time = int(self.packets.time[at.rows[len(at.result)]])
        why = f"{name} at time {time} cannot be the instruction at {address:#x} ({C(class_of(shape)).name})"
        if class_of(shape) == C.INVALID and address >= 0:
            trouble, why = MapTrouble.OUTSIDE, f"{name} at {address:#x}, which is no instruction"
        elif class_of(shape) == C.INVALID:
            trouble, why, doubt = MapTrouble.OUTSIDE, f"{name} where the code object's text ends", 0
        at.program = self.code.program[at.place]
        del at.result[len(at.result) - doubt :]
        at.lose(trouble, f"{why}; the wave is followed again where its place can be told")
        self._report(at, address)
        at.result += [NOWHERE] * doubt

    def _doubtful(self, at: _Wave, signal: int) -> int:
        """How many of the last rows would fit beside their places as well: the mismatch may have begun there."""
        shapes, most = self._shapes(), 0
        for slip in _SLIPS:
            beside = at.place + slip
            if not 0 < beside < len(shapes) or not self.fits[signal * SHAPES + shapes[beside]]:
                continue
            count = 0
            for number in range(len(at.result) - 1, at.sure - 1, -1):
                beside = at.result[number] + slip
                if not 0 < beside < len(shapes):
                    break
                if not self.fits[at.signals[number] * SHAPES + shapes[beside]]:
                    break
                count += 1
            # What is missing in the code was a row as well: the one before the first that fits beside its place.
            most = max(most, count + max(0, -slip))
        return min(most, len(at.result) - at.sure)

    def _jump(self, at: _Wave, flow: int) -> None:
        """To the destination of a branch or call, else to where a NEW_PC says."""
        source, destination = self._address(at.place), self.code.jump(at.place)
        at.program = self.code.program[at.place]
        if flow == Flow.TAKEN:
            at.lose(MapTrouble.OUTSIDE, f"the branch at {source:#x} leaves the code objects that are known")
            at.place = destination
            return
        at.lose(MapTrouble.UNKNOWN, f"where the jump at {source:#x} goes is not in the trace")
        if destination:
            at.place = destination
            if (
                at.jumps
                and self.code.place(at.jumps[0][1]) == destination
                and not self._turns(at, at.jumps[0][0])
            ):
                at.jumps.popleft()  # it says what is known
            return
        self._claim(at)

    def _claim(self, at: _Wave) -> None:
        """The jump that was the last token goes where the first NEW_PC that no jump has had says.

        It may come when instructions of its destination have issued already: those have to fit.
        """
        number = len(at.result)
        self._pass(at)
        if not at.jumps:
            return
        row, address = at.jumps[0]
        place = self.code.place(address)
        if row > at.rows[number - 1]:
            if at.losses and row > at.losses[0][0]:
                return
            if place and not self._runs(at, number, row, place):
                return
        at.jumps.popleft()
        at.place = place
        if not place:
            at.lose(MapTrouble.OUTSIDE, f"no code object holds {address:#x}, where NEW_PC goes")

    def _turns(self, at: _Wave, row: int) -> bool:
        """Whether the wave jumps again before the packet `row`."""
        signals = at.signals[len(at.result) : bisect_right(at.rows, row)]
        return any(self.flow[signal] >= Flow.CALL for signal in signals)

    def _pass(self, at: _Wave) -> None:
        """Leave out the NEW_PCs before the last token that say where the wave was anyway."""
        while at.jumps and at.jumps[0][0] < at.rows[len(at.result) - 1]:
            row, address = at.jumps[0]
            number = bisect_right(at.rows, row)
            if at.result[number] != self.code.place(address):
                return
            at.jumps.popleft()

    def _runs(self, at: _Wave, number: int, row: int, place: int) -> bool:
        """Whether the tokens from `number` to the packet `row` can be what is at a place and behind it."""
        while number < len(at.rows) and at.rows[number] < row:
            signal = at.signals[number]
            key = signal * SHAPES + (self._shapes()[place] if place < len(self._shapes()) else 0)
            if not self.fits[key] and not self.unusual[key]:
                return False
            if self.flow[signal] >= Flow.CALL:
                return True
            place = place + 1 if self.flow[signal] == Flow.NEXT else self.code.jump(place)
            number += 1
        return True

    def _trap(self, at: _Wave, signal: int) -> None:
        """Into the trap handler: by the instruction that is there, or by what interrupts before it; or a return."""
        kind = class_of(self._shapes()[at.place]) if at.place < len(self._shapes()) else int(C.INVALID)
        if self.flow[signal] == Flow.RETURN:
            if kind != C.JUMP:
                self._mismatch(at, signal)
                return
            at.result.append(at.place)
            at.lose(MapTrouble.UNKNOWN, "where the return from a trap goes is not in the trace")
            return
        place = at.place
        at.resume, at.trapped = place + (kind == C.TRAP), True
        at.lose(MapTrouble.TRAP, "the wave runs its trap handler, whose code is not known")
        if kind != C.TRAP:
            self._report(at, -1)
        at.result.append(place if kind == C.TRAP else NOWHERE)

    def _trapped(self, at: _Wave, end: int) -> None:
        """Within the trap handler, to its return; a NEW_PC into the code that is known ends it as well."""
        while len(at.result) < end:
            number = len(at.result)
            if at.jumps and at.jumps[0][0] < at.rows[number]:
                place = self.code.place(at.jumps.popleft()[1])
                if place:
                    at.place, at.trapped = place, False
                    return
                continue
            if not at.reported:
                self._report(at, -1)
            at.result.append(NOWHERE)
            if self.flow[at.signals[number]] == Flow.RETURN:
                at.trapped, at.place = False, at.resume
                if at.jumps and at.jumps[0][0] < self._row(at, number + 1):
                    at.place = self.code.place(at.jumps.popleft()[1])
                return

    def _row(self, at: _Wave, number: int) -> int:
        return at.rows[number] if number < len(at.rows) else len(self.packets)

    def _unknown(self, at: _Wave, end: int) -> None:
        """Without a place: to where a NEW_PC tells it, or the tokens fit one place of the code only."""
        start = len(at.result)
        until = end
        if at.jumps:
            until = max(start, min(end, bisect_right(at.rows, at.jumps[0][0])))
        if until == start:
            _, address = at.jumps.popleft()
            at.place = self.code.place(address)
            if not at.place:
                at.lose(MapTrouble.OUTSIDE, f"no code object holds {address:#x}, where NEW_PC goes")
            return
        turns = (i for i in range(start, until) if self.flow[at.signals[i]] >= Flow.CALL)
        turn = next(turns, until)
        stop = min(turn + 1, until)
        again = None
        if at.trouble in _RECOVERABLE and at.program >= 0:
            skipped = 0 if at.trouble is MapTrouble.LOST else SKIPPED
            again = self.recovery.find(at.program, at.signals[start:stop], skipped)
        if not at.reported and (again is None or again[0] == NOWHERE):
            self._report(at, -1)
        if again is not None:
            at.result += again[:-1]
            at.place = again[-1]
            return
        at.result += [NOWHERE] * (stop - start)
        if turn < until:
            self._turned(at, self.flow[at.signals[turn]])

    def _turned(self, at: _Wave, flow: int) -> None:
        """Behind a jump or trap at a place that is not known."""
        if flow == Flow.TRAP:
            at.trapped, at.resume = True, NOWHERE
            return
        trouble, why, reported = at.trouble, at.why, at.reported
        at.trouble, at.program = MapTrouble.UNKNOWN, -1  # from here on it can be in any code
        self._claim(at)
        if not at.place and at.trouble is MapTrouble.UNKNOWN:
            at.trouble, at.why, at.reported = trouble, why, reported

    def _address(self, place: int) -> int:
        if place >= len(self.code.index) or self.code.index[place] < 0:
            return -1
        return self.code.programs[self.code.program[place]].address + 4 * self.code.index[place]

    def _report(self, at: _Wave, pc: int) -> None:
        """The wave's problem begins at its next token."""
        row = at.rows[len(at.result)]
        position, time = int(self.packets.position[row]), int(self.packets.time[row])
        self.found.append(MapProblem(at.trouble, at.number, row, position, time, pc, at.why))
        at.reported = True
