"""Small pieces of buffers: where they lie, that they are cut when they are taken, and that they come back."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from runtime.errors import Closed
from runtime.kfd.pool import SLAB, Pool


class Memory:
    """A buffer in the process's own memory."""

    def __init__(self, address: int, size: int) -> None:
        self.address, self.size, self.memory = address, size, memoryview(bytearray(size))
        self.closed = False

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def buffers() -> list[Memory]:
    """What the pool has asked for."""
    return []


@pytest.fixture
def pool(buffers: list[Memory]) -> Pool:
    def allocate(size: int) -> Any:
        buffers.append(Memory((len(buffers) + 1) << 32, size))
        return buffers[-1]

    return Pool(allocate)


def test_pieces_lie_side_by_side_and_share_their_buffer_s_bytes(pool: Pool, buffers: list[Memory]) -> None:
    pieces = [pool.take(size) for size in (1, 64, 65, 4096, 64)]
    assert [piece.size for piece in pieces] == [64, 64, 128, 4096, 64]
    spans = sorted((piece.address, piece.address + piece.size) for piece in pieces)
    assert all(end <= begin for (_, end), (begin, _) in pairwise(spans))
    assert all(piece.address % piece.size == 0 for piece in pieces)
    for number, piece in enumerate(pieces):
        piece.write(bytes([number + 1]) * piece.size)
    for number, piece in enumerate(pieces):
        [buffer] = [one for one in buffers if 0 <= piece.address - one.address < one.size]
        at = piece.address - buffer.address
        assert bytes(buffer.memory[at : at + piece.size]) == bytes([number + 1]) * piece.size


def test_a_buffer_is_cut_as_far_as_pieces_are_taken_and_to_its_end(pool: Pool, buffers: list[Memory]) -> None:
    half = SLAB // 2
    first = pool.take(half)
    assert (len(pool._all), len(buffers)) == (1, 1)
    assert pool.take(half).address == first.address + half
    assert pool.take(half).address == buffers[1].address
    assert pool.take(SLAB + 1).size == buffers[2].size == 2 * SLAB


def test_what_was_given_back_is_taken_first(pool: Pool, buffers: list[Memory]) -> None:
    pieces = [pool.take(100) for _ in range(3)]
    assert pool.used == 3
    pool.give(pieces[1])
    assert pool.used == 2
    assert pool.take(128) is pieces[1]
    assert (pool.used, len(buffers)) == (3, 1)


def test_a_closed_pool_has_no_memory(pool: Pool, buffers: list[Memory]) -> None:
    taken, back = pool.take(8), pool.take(1000)
    pool.give(back)
    pool.close()
    assert all(buffer.closed for buffer in buffers)
    for use in (lambda: pool.take(8), lambda: taken.read(1), lambda: taken.write(b"x"), lambda: back.read(1)):
        with pytest.raises(Closed):
            use()
