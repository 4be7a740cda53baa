"""The numpy engine: many places of a slice are walked in lock step.

Where a packet begins depends on all packets before it. So a slice is cut into lanes, and every lane is walked from
an arbitrary start, all of them one packet per step. Such a walk soon falls into step with the true one, as a rule.
Then each lane is walked again from where its predecessor ended until it meets its first walk. A lane that does not
meet it ends somewhere else, and its successor has to be repaired in turn, until nothing changes. Streams that repeat
one packet never bring a walk into step; for them the lanes are walked from all entries.

Some layouts know a state besides the position (bytes to skip behind a WAVE_START_EXT). Where such a packet occurs,
the walk is over pairs of position and state.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ...formats import Kind, Layout
from .. import bits
from ..columns import Columns, State
from ..tables import Tables, notes

SLICE = 1 << 19
"""Bytes of a stream that are looked at together."""
LANE = 1024
MARGIN = 64
"""Cells behind a lane: no step is longer. A walk that gets there stays there."""
ROUND = 32
"""Steps after which the lanes that are done are put aside."""
ROUNDS, MANY = 8, 4
"""After so many rounds of repairs, or while more than one lane in so many changes, ends are composed instead."""

I64 = NDArray[np.int64]
U8 = NDArray[np.uint8]
U16 = NDArray[np.uint16]
Flags = NDArray[np.bool_]
Poll = Callable[[], None]


def scan(
    stream: U8, tables: Tables, keep: U8, state: State, stop: int, columns: Columns, poll: Poll
) -> State:
    """Decode the packets that begin before `stop` (in units) into the columns.

    `keep` has, for each kind, 0 to leave it out, 1 to keep it, 2 to keep it where it is more than time passing.
    `poll` is called every few milliseconds and may raise.
    """
    layout = tables.layout
    total = len(stream) * 8 // layout.unit
    size = min(stop, total) - state.position
    if size <= 0:
        return state
    if keep[tables.kind[0]] != 1 and _empty(stream, layout.unit, state.position, size):
        return State(state.position + size, state.time, state.extended)
    window = _windows(stream, layout.unit, state.position, size)
    poll()
    path, end, extended = _packets(window, tables, state.extended, poll)
    poll()
    truncated = False
    if state.position + end > total and len(path):
        last = int(path[-1])
        length = int(tables.length[int(window[last]) & 0xFF])
        if state.position + last + length > total:
            path, end, truncated = path[:-1], last, True
    found = window[path]
    kind = _looked_up(found.astype(np.uint8), tables.kind)
    poll()
    time, now = _times(stream, layout, tables.clocks[found], kind, path + state.position, state.time)
    poll()
    position = path + state.position
    if not keep.all():
        wanted = keep[kind]
        kept = wanted == 1
        maybe = np.flatnonzero(wanted == 2)
        if len(maybe):
            note = notes(layout)
            marks = bits.read(stream, position[maybe] * layout.unit + note.low, 3)
            kept[maybe] = np.isin(marks, note.values)
        kind, position, time = kind[kept], position[kept], time[kept]
    columns.append(kind, position, time)
    return State(min(state.position + end, total), now, extended, truncated)


def _empty(stream: U8, unit: int, position: int, size: int) -> bool:
    """Whether a slice is zeros alone: padding, which is many packets of no interest."""
    first, last = position * unit // 8, -(-(position + size) * unit // 8)
    part = stream[first:last]
    if part[:64].any():
        return False
    whole = len(part) & ~7
    return not part[:whole].view(np.uint64).any() and not part[whole:].any()


def _windows(stream: U8, unit: int, position: int, size: int) -> U16:
    """The 16 bits from each unit on, zeros beyond the end of the stream."""
    if unit == 16:
        return stream[2 * position : 2 * (position + size)].view("<u2")
    first, odd = divmod(position, 2)
    count = (odd + size + 1) // 2
    part = stream[first : first + count + 2]
    if len(part) < count + 2:
        part = np.concatenate((part, np.zeros(count + 2 - len(part), np.uint8)))
    pairs = np.ndarray((count,), "<u2", part, strides=(1,))
    result = np.empty((count, 2), np.uint16)
    result[:, 0] = pairs
    np.right_shift(result[:, 0], 4, out=result[:, 1])
    result[:, 1] |= part[2:].astype(np.uint16) << 12
    return result.reshape(-1)[odd : odd + size]


def _looked_up(keys: U8, table: U8) -> U8:
    """`table[keys]`; translating bytes is several times as fast as indexing."""
    return np.frombuffer(keys.tobytes().translate(table.tobytes()), np.uint8)


def _times(stream: U8, layout: Layout, clocks: U16, kind: U8, position: I64, start: int) -> tuple[I64, int]:
    """The time of each packet, and the time after them."""
    steps = clocks.astype(np.int64)
    if layout.stamp is not None:
        stamps = np.flatnonzero(kind == Kind.TIMESTAMP)
        if len(stamps):
            at = position[stamps] * layout.unit
            test, value = layout.stamp.test, layout.stamp.value
            delta = bits.read(stream, at + test.low, test.bits) == layout.stamp.delta
            passed = bits.read(stream, at + value.low, value.bits).view(np.int64)
            steps[stamps] = np.where(delta, passed, 0)
    time = np.cumsum(steps, out=steps)
    time += start
    return time, int(time[-1]) if len(time) else start


def _packets(window: U16, tables: Tables, extended: bool, poll: Poll) -> tuple[I64, int, bool]:
    """Where packets begin, the end of the last one, and whether extension bytes may follow."""
    keys = window.astype(np.uint8)
    lengths = _looked_up(keys, tables.length)
    kind = tables.layout.extension
    if kind is None:
        path, end = _walk(lengths, 0, LANE, poll)
        return path, end, False
    if not extended:
        path, end = _walk(lengths, 0, LANE, poll)
        if not (_looked_up(keys[path], tables.kind) == kind).any():
            return path, end, False
    # A cell per unit and state; in the second state a set lowest bit skips a byte.
    owner = _looked_up(keys, tables.kind)
    cells = np.empty((len(window), 2), np.uint8)
    cells[:, 0] = cells[:, 1] = 2 * lengths + (owner == kind)
    skipping = (window & 1).astype(np.bool_)
    cells[:, 1] -= owner != Kind.NOP
    cells[skipping, 1] = 4
    path, end = _walk(cells.reshape(-1), int(extended), 2 * LANE, poll)
    where, state = path >> 1, path & 1
    begins = (state == 0) | ~skipping[where]
    return where[begins], end >> 1, bool(end & 1)


def _walk(steps: U8, entry: int, lane: int, poll: Poll) -> tuple[I64, int]:
    """The cells visited from `entry` on when each cell says how far the next one is, and the first cell outside."""
    count = -(-len(steps) // lane)
    row = lane + MARGIN
    grid = np.zeros((count, row), np.uint8)
    whole = len(steps) // lane
    grid[:whole, :lane] = steps[: whole * lane].reshape(whole, lane)
    grid[whole:, : len(steps) - whole * lane] = steps[whole * lane :]
    lanes = _Lanes(grid.reshape(-1), row, lane, count, entry, poll)
    lanes.guess()
    lanes.repair()
    visited = np.flatnonzero(lanes.marks.reshape(count, row)[:, :lane])
    end = int(lanes.exits[-1]) + (count - 1) * lane
    return visited[: np.searchsorted(visited, len(steps))], end


class _Lanes:
    """The walks of one slice. A cell is a number in the grid; a step of 0 is where a walk ends."""

    def __init__(self, steps: U8, row: int, lane: int, count: int, entry: int, poll: Poll) -> None:
        self.steps, self.row, self.lane, self.count, self.poll = steps, row, lane, count, poll
        self.marks: Flags = np.zeros(len(steps), np.bool_)
        self.begins: I64 = np.arange(count, dtype=np.int64) * row
        self.origins: I64 = np.zeros(count, np.int64)
        """Where in its lane each walk began."""
        self.origins[0] = entry
        self.exits: I64 = np.zeros(count, np.int64)
        """Where behind the beginning of its lane each walk ended."""

    def guess(self) -> None:
        """Walk every lane from its origin."""
        steps, marks = self.steps, self.marks
        cursor = self.begins + self.origins
        while len(cursor):
            self.poll()
            for _ in range(ROUND):
                marks[cursor] = True
                cursor += steps[cursor]
            ended = steps[cursor] == 0
            done = cursor[ended]
            if len(done):
                marks[done] = True
                self.exits[done // self.row] = done % self.row
                cursor = cursor[~ended]

    def repair(self) -> None:
        """Walk lanes again from where their predecessors end, until all of them fit together."""
        todo, rounds = np.arange(1, self.count), 0
        while len(todo):
            self.poll()
            entries = self.exits[todo - 1] - self.lane
            moved = entries != self.origins[todo]
            todo, entries = todo[moved], entries[moved]
            if not len(todo):
                return
            if rounds == ROUNDS or (rounds and len(todo) > self.count // MANY):
                todo, entries = self._composed(int(todo[0]))
            changed = self._together(todo, entries)
            todo = changed[changed + 1 < self.count] + 1
            rounds += 1

    def _composed(self, first: int) -> tuple[I64, I64]:
        """The lanes from one on that have to be walked again, and their true entries, found without repetition.

        Where packets repeat, a walk that is out of step stays so, and one repaired lane after the other would move
        the next. So every lane is walked from all entries at once, and the ends are followed from lane to lane.
        """
        width = int(self.steps.max())
        begins = self.begins[first:, None]
        cursor = (begins + np.arange(width)).reshape(-1)
        merged, round_ = np.arange(len(cursor)), 0
        while self.steps[cursor].any():
            self.poll()
            for _ in range(ROUND):
                cursor = cursor + self.steps[cursor]
            round_ += 1
            if round_ & (round_ - 1) == 0:
                # Walks that met go on as one.
                cursor, same = np.unique(cursor, return_inverse=True)
                merged = same[merged]
        exits = (cursor[merged].reshape(-1, width) - begins - self.lane).tolist()
        entry, entries = int(self.exits[first - 1]) - self.lane, []
        for row in exits:
            entries.append(entry)
            entry = row[entry]
        true = np.array(entries, np.int64)
        moved = np.flatnonzero(true != self.origins[first:])
        return moved + first, true[moved]

    def _together(self, todo: I64, entries: I64) -> I64:
        """Walk lanes from new entries until they meet their old walks. Those that end elsewhere are returned."""
        steps, marks, begins = self.steps, self.marks, self.begins[todo]
        cursor, live = begins + entries, np.arange(len(todo))
        meets = np.empty(len(todo), np.int64)
        trail: list[I64] = []
        while len(live):
            if not len(trail) % ROUND:
                self.poll()
            step = steps[cursor]
            stop = marks[cursor] | (step == 0)
            meets[live[stop]] = cursor[stop]
            go = ~stop
            cursor, live = cursor[go], live[go]
            trail.append(cursor)
            cursor = cursor + step[go]
        before = begins + self.exits[todo]
        changed = (steps[meets] == 0) & (meets != before)
        cursor, limit = begins + self.origins[todo], meets
        while True:
            going = (cursor < limit) & (steps[cursor] != 0)
            if not going.any():
                break
            cursor, limit = cursor[going], limit[going]
            marks[cursor] = False
            cursor = cursor + steps[cursor]
        for cells in trail:
            marks[cells] = True
        marks[before[changed]] = False
        marks[meets[changed]] = True
        self.exits[todo[changed]] = meets[changed] - begins[changed]
        self.origins[todo] = entries
        again: I64 = todo[changed]
        return again
