"""Blocks: Python callables where Objective-C wants a block, and blocks that Python can call.

A callable becomes a block on the heap for the time of the call. Who keeps it copies it, as the rules of blocks
ask, and when the last copy goes the callable is forgotten: its life is exactly as long as it can be called.
"""

from __future__ import annotations

import atexit
import ctypes
import itertools
from ctypes import c_char_p, c_int, c_ulong, c_void_p

from ..lock import LOCK
from . import pending
from .object import Object, ObjectType, address, from_address
from .runtime import runtime
from .signature import Signature

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_HAS_HELPERS, _IS_GLOBAL, _HAS_SIGNATURE = 1 << 25, 1 << 28, 1 << 30
# GNUstep's own blocks runtime copies only those with this flag; elsewhere it says: returns a large structure.
_HAS_DESCRIPTOR = 1 << 29


class Descriptor(ctypes.Structure):
    """What the blocks of one signature share."""

    _fields_ = (
        ("reserved", c_ulong),
        ("size", c_ulong),
        ("copy", c_void_p),
        ("dispose", c_void_p),
        ("signature", c_char_p),
    )


class Literal(ctypes.Structure):
    """A block; `key` is what a Python block captures."""

    _fields_ = (
        ("isa", c_void_p),
        ("flags", c_int),
        ("reserved", c_int),
        ("invoke", c_void_p),
        ("descriptor", c_void_p),
        ("key", c_ulong),
    )


_HELPER = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)
_keys = itertools.count(1)
callables: dict[int, Callable[..., Any]] = {}  # key -> what the block calls, as long as the block lives
_on_heap: dict[int, int] = {}  # key -> address of the block


def _forget(block: int, _: Any) -> None:
    key = Literal.from_address(block).key
    callables.pop(key, None)
    _on_heap.pop(key, None)


@atexit.register
def _disarm() -> None:
    """Blocks can be called after Python has ended, when its code is gone: they then do nothing and return 0."""
    if not _on_heap:
        return
    nothing = ctypes.cast(ctypes.CDLL(None).sched_yield, c_void_p).value  # takes no argument, returns 0
    for block in list(_on_heap.values()):
        literal = Literal.from_address(block)
        literal.invoke, literal.flags = nothing, literal.flags & ~_HAS_HELPERS


_copied = _HELPER(
    lambda target, source: None
)  # a literal is copied to the heap once; later copies only count
_disposed = _HELPER(_forget)


class Functions:
    """The blocks runtime of this process; `copy` is None where there is none."""

    def __init__(self) -> None:
        run = runtime()
        self.copy = run.optional("_Block_copy", c_void_p, c_void_p)
        release = run.optional("_Block_release", None, c_void_p)
        self.release = release
        self.isa, self.flags = 0, _HAS_SIGNATURE | _HAS_HELPERS
        if run.optional("_NSConcreteGlobalBlock", None) is None:
            self.flags |= _HAS_DESCRIPTOR
        for library in (run.library, run.entry, ctypes.CDLL(None)):
            if hasattr(library, "_NSConcreteStackBlock"):
                self.isa = ctypes.addressof(c_void_p.in_dll(library, "_NSConcreteStackBlock"))
                break
        else:
            self.copy = None
            self.nothing = (c_void_p * 32)()  # stands for a class that nobody sends messages to
            self.isa = ctypes.addressof(self.nothing)


_functions: list[Functions] = []


def functions() -> Functions:
    """The blocks runtime; asked for after the libraries are loaded, because one of them may bring it."""
    if not _functions:
        with LOCK:
            if not _functions:
                _functions.append(Functions())
    return _functions[0]


class BlockType(ObjectType):
    """Metaclass of block types, one for each signature in a module."""

    _signature_: Signature
    _body_: Any
    _owned_: Any
    _caller_: Any

    def callback(cls) -> tuple[int, Any]:
        """The address of the C function that all Python blocks of this type share, and of their descriptor."""
        if cls._body_ is None:
            with LOCK:
                if cls._body_ is None:
                    cls._body_ = _body(cls._signature_)
        return cls._body_[:2]  # type: ignore[no-any-return]

    def owned(cls) -> Any:
        """The class of the wrappers that hold a reference."""
        if cls._owned_ is None:
            with LOCK:
                cls._owned_ = _owned(cls)
        return cls._owned_


def _body(signature: Signature) -> tuple[Any, ...]:
    from . import encoding
    from .callbacks import Callback

    way = Callback(signature)

    def invoke(block: int, *arguments: Any) -> Any:
        return way.run(callables[Literal.from_address(block).key], arguments)

    thunk = ctypes.CFUNCTYPE(way.restype, c_void_p, *way.argtypes)(invoke)
    helpers = [ctypes.cast(helper, c_void_p).value for helper in (_copied, _disposed)]
    text = encoding.of_block(signature).encode()
    descriptor = Descriptor(0, ctypes.sizeof(Literal), *helpers, text)
    return ctypes.cast(thunk, c_void_p).value, ctypes.addressof(descriptor), thunk, descriptor


def _owned(kind: BlockType) -> Any:
    from . import attributes
    from .dispatch import AsIs

    body: dict[str, Any] = {"_isa_": 0, "__module__": kind.__module__}
    if (release := functions().release) is not None:
        # A function object of its own: the shared one converts addresses.
        prototype = ctypes.CFUNCTYPE(None, AsIs)
        body["__del__"] = attributes.method(prototype(ctypes.cast(release, c_void_p).value or 0))
    from . import leaves

    return leaves.counted(BlockType(kind.__name__, (kind,), body))


class Block(Object, metaclass=BlockType):
    """A block from Objective-C; call it like a function."""

    _entry_ = None
    _signature_ = None
    _body_ = _owned_ = _caller_ = None

    def __call__(self, *arguments: Any) -> Any:
        kind = type(self)
        if kind._signature_ is None:
            raise TypeError("this block's signature is unknown")
        if not self:
            raise ValueError("a nil block cannot be called")
        return caller(kind)(self, *arguments)


def block_type(space: Any, texts: list[str]) -> BlockType:
    """The type BLOCK(RESULT, ARGUMENT…) of a module."""
    result, *arguments = texts
    parameters = ", ".join(f"_{index}: {text}" for index, text in enumerate(arguments) if text != "...")
    line = f"- block({parameters}) -> {result}"
    body = {
        "_entry_": None,
        "_signature_": Signature(space, line),
        "_body_": None,
        "_owned_": None,
        "_caller_": None,
        "__module__": space.name,
        "__doc__": f"The block type {result} (^)({', '.join(arguments)}).",
    }
    return BlockType("Block", (Block,), body)


def caller(kind: Any) -> Any:
    """What calls blocks of that type."""
    if kind._caller_ is None:
        from . import calls
        from .dispatch import AsIs

        signature = kind._signature_
        argtypes, steps = calls.steps_of(signature)
        restype, errcheck = calls.result_of(signature.space, signature.result, retained=False)
        prototype = ctypes.CFUNCTYPE(restype, AsIs, *argtypes)
        known: dict[int, Any] = {}

        def call(block: Any, *arguments: Any) -> Any:
            code = Literal.from_address(address(block)).invoke
            function = known.get(code)
            if function is None:
                function = known[code] = pending.watch(prototype(code), errcheck)
            return function(block, *arguments)

        base = next(base for base in kind.__mro__ if "_signature_" in base.__dict__)
        type.__setattr__(base, "_caller_", (calls.wrapped(call, signature, steps, None, has_self=True),))
    return kind._caller_[0]


def make(kind: BlockType, function: Callable[..., Any], owner: Any) -> tuple[Any, Callable[[], None]]:
    """A block that calls `function`, and what releases it after the call."""
    runs = functions()
    code, descriptor = kind.callback()
    key = next(_keys)
    callables[key] = function
    if runs.copy is None:
        pending.arm()
        literal = Literal(runs.isa, runs.flags | _IS_GLOBAL, 0, code, descriptor, key)
        _tie(literal, owner)
        return from_address(ctypes.addressof(literal)), lambda: None
    literal = Literal(runs.isa, runs.flags, 0, code, descriptor, key)
    heap = runs.copy(ctypes.addressof(literal))
    if not heap:
        del callables[key]
        raise MemoryError("the block could not be copied to the heap")
    _on_heap[key] = heap
    release = runs.release

    def done() -> None:
        release(heap)
        if key in callables:  # somebody copied it, and may call it during any message
            pending.arm()

    return from_address(heap), done


_for_ever: list[Literal] = []


def _tie(literal: Literal, owner: Any) -> None:
    """Without a blocks runtime nobody counts copies: the block lives as long as the wrapper it was passed to."""
    if isinstance(owner, Object):
        owner.__dict__.setdefault("_blocks_", []).append(_Tied(literal))
    else:
        _for_ever.append(literal)


class _Tied:
    def __init__(self, literal: Literal) -> None:
        self.literal = literal

    def __del__(self) -> None:
        callables.pop(self.literal.key, None)


def wrap(kind: BlockType, where: int | None, retained: bool = False) -> Any:
    """A wrapper for a block that Objective-C passed: a copy, which outlives the stack; None for nil."""
    if not where:
        return None
    copy = functions().copy
    pointer = from_address(copy(where) if copy is not None and not retained else where)
    pointer.__class__ = kind.owned()
    return pointer


def check(kind: BlockType, retained: bool) -> Callable[[Any, Any, Any], Any]:
    """The result check of what returns a block."""

    def wrapped(result: Any, function: Any, arguments: Any) -> Any:
        return wrap(kind, address(result), retained) if result else None

    return wrapped
