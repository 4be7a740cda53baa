"""Scaling lists: what the lists of a parameter set stand for (7.4.5), those that are predicted and the default ones."""

from __future__ import annotations

import functools
from typing import Any, NamedTuple

from ..bitstream.pictures import Picture
from ..bitstream.syntax.bits import Syntax

_INTRA = (
    (16,) * 10 + (17, 16, 17, 16, 17, 18, 17, 18, 18, 17, 18, 21, 19, 20, 21, 20, 19, 21, 24, 22, 22, 24, 24, 22)
    + (22, 24, 25, 25, 27, 30, 27, 25, 25, 29, 31, 35, 35, 31, 29, 36, 41, 44, 41, 36, 47, 54, 54, 47, 65, 70, 65)
    + (88, 88, 115)
)  # fmt: skip
_INTER = (
    (16,) * 10 + (17,) * 5 + (18,) * 6 + (20,) * 7 + (24,) * 8 + (25,) * 7 + (28,) * 6 + (33,) * 5 + (41,) * 4
    + (54,) * 3 + (71, 71, 91)
)  # fmt: skip


class Lists(NamedTuple):
    """Factors in the order in which they are coded: up-right diagonals (6.5.3)."""

    of: tuple[tuple[tuple[int, ...], ...], ...]
    """For blocks of 4, 8, 16 and 32 samples: six lists, two for the last."""
    dc: tuple[tuple[int, ...], tuple[int, ...]]
    """Factors of the first coefficient, of blocks of 16 and 32."""

    def raster(self) -> tuple[tuple[tuple[int, ...], ...], ...]:
        """Factors row by row."""
        return tuple(tuple(_rows(one) for one in lists) for lists in self.of)


def scaling_lists(sps: Syntax, pps: Syntax) -> Lists | None:
    """Those that a picture uses; None where all factors are 16."""
    if not sps.scaling_list_enabled_flag:
        return None
    for each, name in ((pps, "pps"), (sps, "sps")):
        if getattr(each, f"{name}_scaling_list_data_present_flag"):
            return lists_of(each.scaling_list)
    return lists_of(None)


def members(lists: Lists | None, names: tuple[str, ...], raster: bool = False) -> dict[str, Any]:
    """Values of the members that hold lists of 4, 8, 16 and 32 and both kinds of first factors."""
    lists = lists or FLAT
    return dict(zip(names, (*(lists.raster() if raster else lists.of), *lists.dc), strict=True))


def picture_lists(picture: Picture) -> Lists | None:
    """The scaling lists of a picture; None where it has none."""
    return scaling_lists(picture.sps, picture.pps)


def lists_of(data: Syntax | None) -> Lists:
    """The lists that scaling_list_data says; None: the default ones."""
    found: list[list[tuple[int, ...]]] = [[], [], [], []]
    dc: list[list[int]] = [[], []]
    coded = vars(data) if data is not None else {}
    by_list: dict[tuple[int, int], list[int]] = {}
    for (size, matrix, _), value in coded.get("scaling_list_delta_coeff", {}).items():
        by_list.setdefault((size, matrix), []).append(value)
    for size in range(4):
        for number, matrix in enumerate(range(0, 6, 3 if size == 3 else 1)):
            back = coded.get("scaling_list_pred_matrix_id_delta", {}).get((size, matrix), 0)
            if (size, matrix) in by_list:
                first = coded.get("scaling_list_dc_coef_minus8", {}).get((size - 2, matrix), 8) + 8
                found[size].append(_summed(by_list[size, matrix], first if size > 1 else 8))
            elif back:
                found[size].append(found[size][number - back])
                first = dc[size - 2][number - back] if size > 1 else 16
            else:
                found[size].append(_default(size, matrix))
                first = 16
            if size > 1:
                dc[size - 2].append(first)
    return Lists(tuple(tuple(one) for one in found), (tuple(dc[0]), tuple(dc[1])))


def _summed(deltas: list[int], value: int) -> tuple[int, ...]:
    found = []
    for delta in deltas:
        value = (value + delta) & 255
        found.append(value)
    return tuple(found)


def _default(size: int, matrix: int) -> tuple[int, ...]:
    if not size:
        return (16,) * 16
    return _INTRA if matrix < 3 else _INTER


FLAT = Lists(
    tuple(((16,) * (16 if size == 0 else 64),) * (2 if size == 3 else 6) for size in range(4)),
    ((16,) * 6, (16,) * 2),
)


@functools.cache
def _places(side: int) -> tuple[int, ...]:
    """Where each factor of the diagonals is when they are written row by row."""
    return tuple(
        (line - x) * side + x for line in range(2 * side - 1) for x in range(side) if 0 <= line - x < side
    )


def _rows(factors: tuple[int, ...]) -> tuple[int, ...]:
    found = [0] * len(factors)
    for place, value in zip(_places(4 if len(factors) == 16 else 8), factors, strict=True):
        found[place] = value
    return tuple(found)
