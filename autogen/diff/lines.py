"""Lines in which two texts differ, for people: in time however long the texts are, and no more than can be read."""

from __future__ import annotations

import difflib
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from ..render.escape import shown

MOST = 1000
"""Lines that are shown."""
_FAR = 1 << 20


def differing(old: str, new: str, name: str) -> list[str]:
    """A unified diff from the committed text to the regenerated one, of at most MOST lines; empty if they are equal."""
    if old == new:
        return []
    if len(old) > 4 * len(new) + _FAR:  # not even split into lines
        return [f"{name} has {len(old):,} characters; regenerated it has {len(new):,}"]
    lines = _unified(old.split("\n"), new.split("\n"))
    result = [f"--- {name} (committed)", f"+++ {name} (regenerated)"]
    for line in lines:
        if len(result) == MOST:
            rest = 1 + sum(1 for _ in lines)
            return [*result, f"… {rest:,} more lines of differences; `autogen regen` and `git diff` show all"]
        result.append(shown(line))
    return result


def patch(old: str | None, new: str, path: str) -> str:
    """What `git apply` takes to make the new text of a file of the old one, or a file where there is none."""
    if old == new:
        return ""
    lines = [*_unified(_ended(old or ""), _ended(new))]
    head = f"diff --git a/{path} b/{path}\n"
    head += "new file mode 100644\n--- /dev/null\n" if old is None else f"--- a/{path}\n"
    return f"{head}+++ b/{path}\n" + "".join(f"{line}\n" for line in lines)


def _ended(text: str) -> list[str]:
    """The lines of a text, of which the last one says so if no line break ends it."""
    *lines, rest = text.split("\n")
    return [*lines, f"{rest}\n\\ No newline at end of file"] if rest else lines


def _unified(old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    for group in _Anchored(old, new).get_grouped_opcodes():
        (_, i, _, j, _), (_, _, i_end, _, j_end) = group[0], group[-1]
        yield f"@@ -{i + (i < i_end)},{i_end - i} +{j + (j < j_end)},{j_end - j} @@"
        for kind, i1, i2, j1, j2 in group:
            if kind == "equal":
                yield from (f" {line}" for line in old[i1:i2])
            else:
                yield from (f"-{line}" for line in old[i1:i2])
                yield from (f"+{line}" for line in new[j1:j2])


class _Anchored(difflib.SequenceMatcher[str]):
    """Takes lines for the same that are once in each text and in the same order, with the equal ones around them.

    difflib's own search takes the square of the length, or worse, for texts that are made for that; this one sorts.
    """

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self.a, self.b = old, new
        self.opcodes = None  # of difflib, computed when they are asked for

    def get_matching_blocks(self) -> list[difflib.Match]:
        blocks: list[difflib.Match] = []

        def add(i: int, j: int, size: int) -> None:
            if blocks and (i, j) == (blocks[-1].a + blocks[-1].size, blocks[-1].b + blocks[-1].size):
                i, j, before = blocks.pop()
                size += before
            if size:
                blocks.append(difflib.Match(i, j, size))

        i = j = 0
        for i_end, j_end in [*_anchors(self.a, self.b), (len(self.a), len(self.b))]:
            size = self._equal(range(i, i_end), range(j, j_end))
            add(i, j, size)
            size = self._equal(range(i_end - 1, i + size - 1, -1), range(j_end - 1, j + size - 1, -1))
            add(i_end - size, j_end - size, size)
            i, j = i_end, j_end
        return [*blocks, difflib.Match(len(self.a), len(self.b), 0)]

    def _equal(self, old: range, new: range) -> int:
        """How many lines are equal from the beginnings of two ranges on."""
        size = 0
        for i, j in zip(old, new, strict=False):
            if self.a[i] != self.b[j]:
                break
            size += 1
        return size


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The places of lines that are once in each, as many of them as have the same order in both."""
    in_old, in_new = Counter(old), Counter(new)
    places = {line: j for j, line in enumerate(new) if in_new[line] == 1}
    pairs = [(i, places[line]) for i, line in enumerate(old) if in_old[line] == 1 and line in places]
    # The longest ascending run: for each length, the pair with which a run of that length ends lowest.
    ends: list[int] = []
    lowest: list[int] = []
    before: list[int] = []
    for number, (_, j) in enumerate(pairs):
        length = bisect_left(ends, j)
        before.append(lowest[length - 1] if length else -1)
        ends[length : length + 1] = [j]
        lowest[length : length + 1] = [number]
    result = []
    number = lowest[-1] if lowest else -1
    while number >= 0:
        result.append(pairs[number])
        number = before[number]
    return result[::-1]
