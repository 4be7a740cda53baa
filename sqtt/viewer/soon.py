"""The list of captures at once; all other answers when what gives them is imported."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence

from .items import Item, answers
from .wire.server import Answers, Reply


class Soon:
    """Answers for some launches. What decodes is imported once the page has its list, or where it is asked for."""

    def __init__(self, items: Sequence[Item], capacity: int | None = None) -> None:
        """capacity: bytes of the buffer of each engine, if known."""
        self._items = items
        self._capacity = capacity
        self._lock = threading.Lock()
        self._api: Answers | None = None

    def answer(self, name: str, asked: Mapping[str, str]) -> Reply:
        """The answer to one question."""
        about = answers(self._items, name)
        if about is None:
            return self._imported().answer(name, asked)
        if self._api is None and name == "items":
            threading.Thread(target=self._imported, daemon=True).start()
        return about

    def stop(self) -> None:
        """Cancel what runs."""
        if self._api is not None:
            self._api.stop()

    def _imported(self) -> Answers:
        with self._lock:
            if self._api is None:
                from .api import Api

                self._api = Api(self._items, self._capacity)
            return self._api
