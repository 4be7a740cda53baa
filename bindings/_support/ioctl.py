"""An ioctl request: its number, and a call that runs it.

`AMDKFD_IOC_GET_VERSION(fd)` makes the argument record, runs the request and returns the record; keyword
arguments fill it first; a record of the caller's own is used as it is.
"""

import ctypes
import os

from . import LOCK

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any, Generic, TypeVar

    from _typeshed import FileDescriptorLike

    R = TypeVar("R")  # what a call returns

    class _Number(int, Generic[R]): ...
else:
    R = "R"
    _Number = {R: int}  # so that `_Number[R]` is int, without `typing`

_fcntl: "Any" = None


def _load() -> "Any":
    """`fcntl`, from the first request that runs on: to load it costs more than all that a request's number needs."""
    global _fcntl
    with LOCK:  # a fork waits for it
        import fcntl

        _fcntl = fcntl
    return fcntl


_SCALAR = ctypes._SimpleCData
_RECORD = (ctypes.Structure, ctypes.Union)
_DATA = (_SCALAR, *_RECORD, ctypes.Array)


class Ioctl(_Number[R]):
    """The request number as an int that can be called. Errors become `OSError` with the request's name.

    In annotations `Ioctl[RECORD]` is a request whose call returns that record.
    """

    name: str
    number: int  # the same as a plain int
    argument: "Any"  # the ctypes type that the request's pointer points to; None for a request without one

    def __new__(cls, number: int, name: str, argument: "Any") -> "Ioctl[R]":
        self = super().__new__(cls, number)
        self.name, self.number, self.argument = name, number, argument
        return self

    if not TYPE_CHECKING:

        def __class_getitem__(cls, _record: "Any") -> "Any":
            return cls

    def __call__(self, fd: "FileDescriptorLike", argument: "Any" = None, /, **fields: "Any") -> "R":
        """Run the request on `fd` (a number or an object with `fileno`).

        With an argument type: returns the record, which the kernel has filled; `argument` is a record, or
        the value of a scalar argument. Without one: `argument` is passed as it is (an int, or a record by
        address) and the request's result is returned.
        """
        kind = self.argument
        record = argument if type(argument) is kind and not fields else self._record(kind, argument, fields)
        while True:
            try:
                result: Any = (_fcntl or _load()).ioctl(fd, self.number, record)
                break
            except InterruptedError:
                pass
            except OSError as error:
                raise OSError(error.errno, self._failed(fd, error.errno or 0, record)) from None
        if kind is None:
            number: R = result
            return number
        filled: R = record.value if isinstance(record, _SCALAR) else record
        return filled

    def _record(self, kind: "Any", argument: "Any", fields: "dict[str, Any]") -> "Any":
        """What the kernel gets: the caller's record or one made here, with the fields filled in."""
        fillable = kind if kind is not None else type(argument)
        if fields and not issubclass(fillable, _RECORD):
            raise TypeError(f"{self.name} takes no argument record, so no fields: {', '.join(fields)}")
        for key in fields:
            if not hasattr(fillable, key):
                raise TypeError(f"{self.name}: {fillable.__name__} has no field {key!r}")
        if argument is None:
            if kind is None:
                return 0
            return kind(**fields) if fields else kind.__new__(kind)
        if kind is not None and not isinstance(argument, _DATA):
            return kind(argument)
        for key, value in fields.items():
            setattr(argument, key, value)
        return argument

    def _failed(self, fd: "FileDescriptorLike", number: int, record: "Any") -> str:
        shown = describe(record)
        descriptor = fd if isinstance(fd, int) else fd.fileno()
        return f"{os.strerror(number)}: {self.name}(fd={descriptor}{', ' + shown if shown else ''})"

    def __repr__(self) -> str:
        return f"<ioctl {self.name}: {int(self):#x}>"

    def __reduce__(self) -> "tuple[Any, ...]":
        return (int, (int(self),))


def describe(record: "Any") -> str:
    """The members of a record as `name=value` text for messages; arrays are cut after eight elements."""
    if isinstance(record, int) and record == 0:
        return ""
    from .records.members import show

    text = show(record)
    return text.partition("(")[2][:-1] if isinstance(record, _RECORD) else text
