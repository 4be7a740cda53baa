"""Which worker of pytest-xdist gets which tests: some that follow each other in a file at a time, and groups whole.

One test at a time, as `--dist=loadgroup` has it, spreads each file over all workers: each makes what the file shares.
"""

from __future__ import annotations

from typing import Any

import pytest
from xdist.scheduler import LoadGroupScheduling

TOGETHER = 8


class Scheduling(LoadGroupScheduling):
    """By groups as xdist does it; without a group, `together` tests of a file make one."""

    def __init__(self, config: pytest.Config, log: Any, together: int) -> None:
        super().__init__(config, log)
        self._together = together
        self._scopes: dict[str, str] = {}
        self._file, self._number, self._count = "", 0, 0
        if (
            together > 1
        ):  # what fixtures of the session have parameters for stays in pytest's order, each made once
            config.option.loadscopereorder = False

    def _split_scope(self, nodeid: str) -> str:
        if nodeid not in self._scopes:
            scope = super()._split_scope(nodeid)
            if scope == nodeid and self._together > 1:
                scope = self._next(nodeid.partition("::")[0])
            self._scopes[nodeid] = scope
        return self._scopes[nodeid]

    def _next(self, file: str) -> str:
        """The unit of the next test in the order of collection, which is in this file."""
        if file != self._file or self._count == self._together:
            self._file, self._number, self._count = file, self._number + 1, 0
        self._count += 1
        return f"{file} {self._number}"

    def mark_test_complete(self, node: Any, item_index: int, duration: float = 0) -> None:
        """Forget units that are done: xdist counts what is left in all that a worker ever got, after each test."""
        super().mark_test_complete(node, item_index, duration)
        scope = self._split_scope(self.registered_collections[node][item_index])
        if all(self.assigned_work[node][scope].values()):
            del self.assigned_work[node][scope]
