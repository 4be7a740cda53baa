"""What can be clicked: the launches of the captures that were opened, and whether their files are still the same."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from pathlib import Path

from ..capture import Capture, CaptureError, Stream, open
from ..capture.files import held
from ..codeobject import CodeObjectError
from ..errors import SqttError
from .wire.server import Reply

Stamp = tuple[tuple[str, int, int, int], ...]
_NAMES = 50  #: kernels of a code object that are named in the list


class ChangedError(SqttError):
    """A capture's file is another one than it was, or is gone."""


@dataclass(frozen=True, eq=False)
class Item:
    """One launch of a capture: streams that are one trace."""

    number: int
    name: str
    capture: Capture  #: with the streams of this launch alone
    stamp: Stamp = field(repr=False)

    def changed(self) -> str:
        """What happened to its files since they were opened; empty when nothing did."""
        now = stamp(self.capture.path)
        if now == self.stamp:
            return ""
        if not now:
            return f"{self.capture.path} is gone: what is shown was read before; what was not decoded yet cannot be"
        return f"{self.capture.path} was changed since it was opened: start the viewer again to see what it holds now"

    def check(self) -> None:
        """Raise ChangedError when its files have changed."""
        if reason := self.changed():
            raise ChangedError(reason)

    def held(self, stream: Stream, poll: Callable[[], object] = lambda: None) -> Stream:
        """A stream in memory of its own, which a file that shrinks meanwhile cannot harm. poll: may raise meanwhile.

        Raises ChangedError when its file has changed.
        """
        self.check()
        try:
            return replace(stream, data=held(stream.data, poll))
        except CaptureError as error:
            self.check()
            raise ChangedError(f"{self.capture.path}: {error}") from error

    def kernels(self) -> list[str]:
        """The kernels of its code objects, as far as they can be read; the first ones."""
        names: list[str] = []
        for loaded in self.capture.code_objects:
            try:
                names += [one.name for one in loaded.code.kernels]
            except CodeObjectError:
                continue
            if len(names) >= _NAMES:
                return names[:_NAMES]
        return names


def opened(paths: Sequence[Path]) -> tuple[Item, ...]:
    """The launches of some captures, in order. Nothing is decoded. Raises CaptureError."""
    found: list[Item] = []
    for path in paths:
        before = stamp(path)
        capture = open(path)
        code = tuple(replace(one, data=held(one.data)) for one in capture.code_objects)
        launches: dict[tuple[int, int], list[Stream]] = {}
        for stream in capture.streams:
            launches.setdefault(stream.launch, []).append(stream)
        agents = {agent for agent, _ in launches}
        for (agent, dispatch), streams in launches.items() if launches else [((-1, -1), [])]:
            name = path.name
            if len(launches) > 1:
                where = f"agent {agent}, " if len(agents) > 1 else ""
                name = f"{path.name}: {where}dispatch {dispatch}"
            part = replace(capture, streams=tuple(streams), code_objects=code)
            found.append(Item(len(found), name, part, before))
    return tuple(found)


def stamp(path: Path) -> Stamp:
    """Name, inode, size and time of the file, or of each file of the directory; nothing when it is gone."""
    try:
        files = sorted(path.iterdir()) if path.is_dir() else [path]
        facts = [(one.name, one.stat()) for one in files]
    except OSError:
        return ()
    return tuple((name, one.st_ino, one.st_size, one.st_mtime_ns) for name, one in facts)


def answers(items: Sequence[Item], name: str) -> Reply | None:
    """The answer to a question about the list itself, which decodes nothing; None to any other."""
    if name == "items":
        return _json([_described(one) for one in items])
    if name == "changes":
        return _json([one.changed() for one in items])
    return None


def _described(item: Item) -> dict[str, object]:
    changed = item.changed()
    return {
        "item": item.number,
        "name": item.name,
        "path": str(item.capture.path),
        "format": item.capture.format,
        "target": item.capture.target,
        "bytes": item.capture.size,
        "streams": len(item.capture.streams),
        "kernels": [] if changed else item.kernels(),
        "changed": changed,
    }


def _json(value: object) -> Reply:
    return Reply(HTTPStatus.OK, json.dumps(value).encode(), "application/json")
