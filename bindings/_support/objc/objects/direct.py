"""Messages of numbers, objects and blocks, sent by C where its library was built: `guard.py`'s has `direct.c` too.

Nothing depends on it but speed. What it makes does the same as the ctypes function that it is given for all it does
not know itself.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import c_char, c_char_p, c_int, c_long, c_void_p, py_object

from ... import LOCK
from ..native import callback_errors
from ..native.blocks import Descriptor
from ..native.guard import guard
from ..native.runtime import runtime
from .object import Consumed, Object, Pointer, address, set_class

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

WORDS, FLOATS, PLACES = 4, 8, 16  # of arguments, as many as there are registers; of a table
_FASTCALL, _KEYWORDS, _NOARGS = 0x80, 0x02, 0x04  # how C takes arguments
NO_RETAIN, MAY_WAIT, OF_ROOT = range(3)  # how an object is retained


class _Treatment(ctypes.Structure):
    _fields_ = (
        ("isa", c_void_p),
        ("owned", c_void_p),
        ("borrowed", c_void_p),
        ("finish", c_void_p),
        ("retains", c_long),
    )


class _Table(ctypes.Structure):
    _fields_ = (("fill", py_object), ("treatments", _Treatment * PLACES))


# A subinterpreter that imports ctypes empties its table of pointer types, and `ctypes.pointer` then makes others.
_TablePointer = ctypes.POINTER(_Table)


class _World(ctypes.Structure):
    _fields_ = (
        ("object_type", py_object),
        ("plain_type", py_object),
        ("no_arguments", py_object),
        ("stored", py_object),
        ("raise_stored", py_object),
        ("waits", py_object),
        ("consume", py_object),
        ("consumed", py_object),
        ("arm", py_object),
        ("new_pointer", c_void_p),
        ("block_copy", c_void_p),
        ("block_release", c_void_p),
        ("block_class", c_void_p),
        ("block_code", c_void_p),
        ("block_flags", c_int),
        ("armed", c_int),
    )


_WorldPointer = ctypes.POINTER(_World)


class _Parameter(ctypes.Structure):
    _fields_ = (("of", c_void_p), ("kind", c_char))


class BlockDescriptor(Descriptor):
    """What the blocks of one signature share, and how C calls what they are of."""

    _fields_ = (
        ("world", _WorldPointer),
        ("failed", py_object),
        ("convert", py_object),
        ("count", c_int),
        ("result", c_char),
        ("parameters", _Parameter * 13),
    )


class _Definition(ctypes.Structure):
    """PyMethodDef."""

    _fields_ = (("name", c_char_p), ("code", c_void_p), ("flags", c_int), ("doc", c_char_p))


class Message(ctypes.Structure):
    """What a function in C has as its `__self__`."""

    _fields_ = (
        ("world", _WorldPointer),
        ("selector", c_void_p),
        ("receiver", c_void_p),
        ("slow", py_object),
        ("table", _TablePointer),
        ("blocks", c_void_p * WORDS),
        ("count", c_int),
        ("retained", c_char),
        ("consumes", c_char),
        ("result", c_char),
        ("kinds", c_char * 13),
    )


class Direct:
    """The functions of the library. `release` is the `__del__` of wrappers."""

    def __init__(self, library: Any) -> None:
        python, run = ctypes.pythonapi, runtime()
        self._new_function = python.PyCFunction_NewEx
        self._new_function.restype, self._new_function.argtypes = py_object, [c_void_p, py_object, c_void_p]
        self._send, self._check = _address(library.direct_send), _address(library.direct_check)
        setup = library.direct_setup
        setup.restype, setup.argtypes = None, [c_void_p] * 7
        setup(
            None if run.msgsend else _address(run.library.objc_msg_lookup),
            None if run.object_get_class is None else _address(run.object_get_class),
            _address(run.entry.objc_msgSend) if run.msgsend else None,
            *(
                _address(run.library[name]) if run.msgsend and hasattr(run.library, name) else None
                for name in ("objc_retain", "objc_release")
            ),
            run.selector("retain"),
            run.selector("release"),
        )
        slot = python.PyType_GetSlot
        slot.restype, slot.argtypes = c_void_p, [py_object, c_int]
        self._world = _World(
            Object,
            Pointer,
            (),
            callback_errors.stored,
            callback_errors.raise_stored,
            callback_errors.waits,
            set_class,
            Consumed,
            callback_errors.arm,
        )
        self._world.new_pointer = slot(Pointer, 65)  # Py_tp_new
        described = python.PyDescr_NewMethod
        described.restype, described.argtypes = py_object, [py_object, c_void_p]
        self._library = library
        self._release = _Definition(b"__del__", _address(library.direct_release), _NOARGS, None)
        self.release = described(Object, ctypes.addressof(self._release))

    def table(self, treatment: Callable[[int], tuple[Any, Any, Any, int]]) -> Any:
        """Return a table of wrappers; `treatment` says of a class in the runtime what becomes of its objects.

        That is the wrapper's class, the one for a result without a reference, what finishes it (or None), and how it
        is retained. All of them must be kept for ever.
        """
        table = _Table()

        def fill(isa: int, place: int) -> None:
            owned, borrowed, finish, retains = treatment(isa)
            with LOCK:
                entry = table.treatments[place]
                entry.isa = None  # what is half written fits no class
                entry.owned, entry.borrowed = id(owned), id(borrowed)
                entry.finish, entry.retains = None if finish is None else id(finish), retains
                entry.isa = isa

        table.fill = fill
        return table

    def check(self, table: Any, retained: bool) -> Any:
        """Return the result check of a ctypes function that returns a pointer to an object."""
        return self._function(Message(table=_TablePointer(table), retained=retained), self._check, _FASTCALL)

    def message(
        self,
        selector: str,
        doc: str,
        kinds: str,
        result: str,
        slow: Any,
        receiver: Any = None,
        table: Any = None,
        retained: bool = False,
        consumes: bool = False,
        blocks: Any = (),
    ) -> Any:
        """Return what sends a message, to `receiver` or to its first argument.

        `kinds` and `result` are letters of ctypes, of `?` (bool), `@` (an object) and `k` (a block, whose descriptors
        are `blocks`); `v` is no result.
        """
        message = Message(slow=py_object(slow), count=len(kinds), retained=retained, consumes=consumes)
        message.selector, message.kinds, message.result = (
            runtime().selector(selector),
            kinds.encode(),
            result.encode(),
        )
        if receiver is not None:
            message.receiver, message.kept = address(receiver), receiver
        if table is not None:
            message.table = _TablePointer(table)
        words, left = [kind for kind in kinds if kind not in "fd"], [*blocks]
        for place, kind in enumerate(words):
            if kind == "k":
                message.blocks[place] = ctypes.addressof(left.pop(0))
        message.descriptors = blocks
        return self._function(message, self._send, _FASTCALL | _KEYWORDS, selector, doc)

    def block(
        self, parameters: list[tuple[str, Any]], result: str, failed: Any, convert: Any, text: str
    ) -> Any:
        """Return the descriptor of blocks that call Python, to be kept for ever.

        A parameter is a letter (of those of messages, or `P` for an address and `*` for a pointer) and the table of
        objects, or the class of pointers. `failed` takes an exception, `convert` makes C's number of a result.
        """
        library = self._library
        helpers = [_address(library[name]) for name in ("direct_block_copied", "direct_block_disposed")]
        size = 5 * ctypes.sizeof(c_void_p)
        world = _WorldPointer(self._world)
        found = BlockDescriptor(0, size, *helpers, text.encode(), world, failed, convert, len(parameters))
        found.result = result.encode()
        for place, (kind, of) in enumerate(parameters):
            found.parameters[place].kind = kind.encode()
            found.parameters[place].of = (
                None if of is None else ctypes.addressof(of) if kind == "@" else id(of)
            )
        found.kept = parameters
        return found

    def prepare_blocks(
        self, copy: Any, release: Any, cls: int, flags: int, entry: Callable[[int], int | None]
    ) -> bool:
        """Say what copies and releases blocks, their class and flags, and what makes of their code one that throws.

        Return False where there is no such entry left: then blocks must be made otherwise.
        """
        world = self._world
        if not world.block_copy and (code := entry(_address(self._library.direct_block_called))):
            world.block_release, world.block_class, world.block_flags = _address(release), cls, flags
            world.block_code = code
            world.block_copy = _address(copy)
        return bool(world.block_copy)

    def end_blocks(self) -> None:
        """From now on blocks do nothing, and return 0."""
        self._library.direct_end()

    def _function(self, message: Message, code: int, flags: int, name: str = "check", doc: str = "") -> Any:
        message.world = _WorldPointer(self._world)
        definition = message.definition = _Definition(name.encode(), code, flags, doc.encode())
        return self._new_function(ctypes.addressof(definition), message, None)


_LETTERS = {letter: letter for letter in "?bBhHiIqQfd"}
_LETTERS |= {"l": "q", "L": "Q"} if ctypes.sizeof(c_long) == 8 else {"l": "i", "L": "I"}


def letter(kind: Any) -> str:
    """Return how C is told of a type; an empty string for one that it does not know."""
    if kind is None:
        return "v"
    if not isinstance(kind, type) or kind.__base__ is not ctypes._SimpleCData:
        return ""
    return _LETTERS.get(getattr(kind, "_type_", ""), "")


def fits(kinds: str) -> bool:
    """Whether all arguments of these kinds go into registers."""
    floats = sum(kind in "fd" for kind in kinds)
    return floats <= FLOATS and len(kinds) - floats <= WORDS


def _address(function: Any) -> int:
    return ctypes.cast(function, c_void_p).value or 0


def _as_expected() -> bool:
    """Whether Python's objects, and those of ctypes, are in memory as `direct.c` looks into them."""
    if sys.implementation.name != "cpython" or object.__basicsize__ != 2 * ctypes.sizeof(c_void_p):
        return False
    if ctypes.sizeof(c_void_p) != 8:
        return False
    wrapper: Any = Pointer()
    words = (c_void_p * 3).from_address(id(wrapper))
    return words[1] == id(Pointer) and words[2] == ctypes.addressof(wrapper)


_loaded: list[Direct | None] = []


def direct() -> Direct | None:
    """Return the functions; None where there is no library, an older one, or a Python that it does not know."""
    if not _loaded:
        with LOCK:
            if not _loaded:
                catches = guard()
                known = catches is not None and hasattr(catches.library, "direct_setup") and _as_expected()
                _loaded.append(Direct(catches.library) if catches is not None and known else None)
    return _loaded[0]
