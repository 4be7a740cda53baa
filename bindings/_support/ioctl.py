"""An ioctl request: its number, and a call that runs it.

`AMDKFD_IOC_GET_VERSION(fd)` makes the argument record, runs the request and returns the record; keyword
arguments fill it first; a record of the caller's own is used as it is.
"""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Callable
from typing import Any

from .layout import rows_of


_DATA = (ctypes._SimpleCData, ctypes.Structure, ctypes.Union, ctypes.Array)


class Ioctl(int):
    """The request number as an int that can be called. Errors become `OSError` with the request's name."""

    name: str
    _argument: Callable[[], Any]

    def __new__(cls, number: int, name: str, argument: Callable[[], Any]) -> Ioctl:
        self = super().__new__(cls, number)
        self.name, self._argument = name, argument
        return self

    @property
    def argument(self) -> Any:
        """The ctypes type that the request's pointer points to; None for a request without one."""
        return self._argument()

    def __call__(self, fd: Any, argument: Any = None, /, **fields: Any) -> Any:
        """Run the request on `fd` (a number or an object with `fileno`).

        With an argument type: returns the record, which the kernel has filled; `argument` is a record, or
        the value of a scalar argument. Without one: `argument` is passed as it is (an int, or a record by
        address) and the request's result is returned.
        """
        from fcntl import ioctl

        kind = self._argument()
        record = self._record(kind, argument, fields)
        while True:
            try:
                result = ioctl(fd, int(self), record)
                break
            except OSError as error:
                if error.errno != errno.EINTR:
                    raise OSError(error.errno, self._failed(fd, error.errno or 0, record)) from None
        if kind is None:
            return result
        return record.value if isinstance(record, ctypes._SimpleCData) else record

    def _record(self, kind: Any, argument: Any, fields: dict[str, Any]) -> Any:
        """What the kernel gets: the caller's record or one made here, with the fields filled in."""
        fillable = kind if kind is not None else type(argument)
        if fields and not issubclass(fillable, ctypes.Structure | ctypes.Union):
            raise TypeError(f"{self.name} takes no argument record, so no fields: {', '.join(fields)}")
        for key in fields:
            if not hasattr(fillable, key):
                raise TypeError(f"{self.name}: {fillable.__name__} has no field {key!r}")
        if argument is None:
            return 0 if kind is None else kind(**fields)
        if kind is not None and not isinstance(argument, _DATA):
            return kind(argument)
        for key, value in fields.items():
            setattr(argument, key, value)
        return argument

    def _failed(self, fd: Any, number: int, record: Any) -> str:
        shown = describe(record)
        return f"{os.strerror(number)}: {self.name}(fd={fd if isinstance(fd, int) else fd.fileno()}{', ' + shown if shown else ''})"

    def __repr__(self) -> str:
        return f"<ioctl {self.name}: {int(self):#x}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return (int, (int(self),))


def describe(record: Any) -> str:
    """The fields of a record as `name=value` text for messages; arrays are cut after eight elements."""
    if isinstance(record, ctypes.Structure | ctypes.Union):
        names = [row.name for row in rows_of(type(record))]
        return ", ".join(f"{name}={_shown(getattr(record, name))}" for name in names)
    return "" if isinstance(record, int) and record == 0 else _shown(record)


def _shown(value: Any) -> str:
    if isinstance(value, ctypes.Structure | ctypes.Union):
        return f"({describe(value)})"
    if isinstance(value, ctypes.Array):
        return f"[{', '.join(map(_shown, value[:8]))}{', …' if len(value) > 8 else ''}]"
    if isinstance(value, ctypes._SimpleCData):
        return _shown(value.value)
    return repr(value)
