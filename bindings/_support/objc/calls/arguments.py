"""What parameters take beside what ctypes knows: memory that Python lends, and objects.

Memory is lent for the time of the call, to `void *` and `const void *`. Beside addresses and ctypes' own objects
that is everything with the buffer protocol: bytes, bytearray, memoryview, array.array, arrays of numpy. It must be
contiguous, and for `void *`, behind which the callee may write, writable. Who keeps the pointer after the call
(`…NoCopy:`) needs memory that the caller keeps alive and at its place.

Objects are not converted by the way: where Python has values for which Foundation has objects, the error says which.
Only parameters of such classes, and of the type `id`, pay for that.
"""

from __future__ import annotations

import ctypes
from ctypes import c_ushort, c_void_p

from ..conversion.values import constructors, hint, inherits
from ..objects.object import Object
from ..objects.out import Ref

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

_from_param = c_void_p.from_param


class ReadMemory:
    """The entry of `argtypes` for `const void *`."""

    stands_for = c_void_p

    @staticmethod
    def from_param(value: Any) -> Any:
        """What ctypes calls for an argument of this type. Raises TypeError for a str."""
        if type(value) is str:
            raise TypeError("a str is no memory: encode it, or use NSString.from_str(...)")
        try:
            return _from_param(value)
        except TypeError:
            return _lent(value, writes=False)


class WrittenMemory:
    """The entry of `argtypes` for `void *`."""

    stands_for = c_void_p

    @staticmethod
    def from_param(value: Any) -> Any:
        """What ctypes calls for an argument of this type. Raises TypeError for what cannot change."""
        if isinstance(value, (bytes, str)):
            raise TypeError(
                f"the method may write to this memory, and {type(value).__name__} cannot change: "
                "pass a bytearray, or ctypes.create_string_buffer(...)"
            )
        try:
            return _from_param(value)
        except TypeError:
            return _lent(value, writes=True)


class Character:
    """The entry of `argtypes` for `unichar`, a unit of UTF-16: a number, or a str of one."""

    stands_for = c_ushort

    @staticmethod
    def from_param(value: Any) -> Any:
        """What ctypes calls for an argument of this type. Raises TypeError for what is no character."""
        if not isinstance(value, str):
            return c_ushort.from_param(value)
        if len(value) != 1 or ord(value) > 0xFFFF:
            shown = repr(value) if len(value) < 20 else f"{value[:20]!r}…"
            raise TypeError(f"a number or a str of one character of 16 bits is needed here, not {shown}")
        return c_ushort(ord(value))


def _lent(value: Any, *, writes: bool) -> Any:
    """A pointer to the memory of an object with the buffer protocol; it keeps the object as long as it lives."""
    try:
        view = memoryview(value)
    except TypeError:
        if isinstance(value, Ref):
            raise TypeError(
                "a Ref is for a parameter that points to an object (NSError **): here pass a ctypes object, "
                "such as c_int() or c_void_p(), and read its value afterwards"
            ) from None
        wanted = "writable memory (a bytearray, a ctypes object …)" if writes else "bytes or another buffer"
        raise TypeError(f"{wanted} or an address is needed here, not {type(value).__name__}") from None
    if not view.c_contiguous:
        raise TypeError("the memory is not contiguous: copy it first, with bytes(...) or bytearray(...)")
    if not view.readonly:
        return ctypes.byref((ctypes.c_char * view.nbytes).from_buffer(view))
    if writes:
        raise TypeError(
            f"the method may write to this memory, and this {type(value).__name__} is read-only: "
            "pass a bytearray, or ctypes.create_string_buffer(...)"
        )
    # ctypes lends no read-only memory.
    return ctypes.byref((ctypes.c_char * view.nbytes).from_buffer_copy(view))


_object_from_param = Object.from_param
_arguments: dict[Any, Any] = {}  # class -> its entry of `argtypes`


def object_argument(kind: Any) -> Any:
    """Return the entry of `argtypes` for a parameter of a class, a protocol or `id`; any object is taken.

    That raises TypeError for what is none.
    """
    if kind is not Object and not any(inherits(kind, method.__name__) for _, _, method in constructors):
        return Object
    if kind not in _arguments:

        class ObjectArgument:
            stands_for = Object

            @staticmethod
            def from_param(value: Any) -> Any:
                try:
                    return _object_from_param(value)
                except TypeError:
                    wanted = "an Objective-C object" if kind is Object else kind.__name__
                    text = f"{wanted} is needed here, not {type(value).__name__}{hint(kind, value)}"
                    raise TypeError(text) from None

        _arguments[kind] = ObjectArgument
    return _arguments[kind]
