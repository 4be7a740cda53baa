"""What functions of C give back, as Python has it: text, bytes, and the error behind a result that says "failed"."""

import builtins
import ctypes
import os

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any


def text(value: "Any", encoding: str = "utf-8", errors: str = "strict") -> str | None:
    """The string that a `char *` points to, up to its NUL, decoded; None for NULL.

    `value` is what a function or a member gave: bytes, a pointer, an array, an address. Raises UnicodeDecodeError for
    other text than `encoding` has, TypeError for what points to no characters.
    """
    found = bytes(value)
    return None if found is None else found.decode(encoding, errors)


def bytes(value: "Any", size: int | None = None) -> builtins.bytes | None:
    """The `size` bytes that a pointer points to; without a size, those before the first NUL. None for NULL.

    They are copied: what becomes of C's memory changes them no more. Raises TypeError for what is no pointer to
    characters, bytes or void.
    """
    if isinstance(value, ctypes.Array):
        value = ctypes.cast(value, ctypes.POINTER(value._type_))
    if isinstance(value, builtins.bytes):  # which ctypes has cut at the NUL
        if size is not None and size > len(value):
            raise TypeError(
                f"ctypes has made bytes of this string already, {len(value)} up to its NUL; name the function in "
                "`buffers` of the manifest to have its pointer"
            )
        return value[:size] if size is not None else value.partition(b"\0")[0]
    if value is None or not value:
        return None
    if isinstance(value, ctypes._Pointer) and ctypes.sizeof(value._type_) != 1:
        raise TypeError(
            f"a pointer to {value._type_.__name__} points to no bytes; ctypes.cast makes one that does"
        )
    if not isinstance(value, (int, ctypes._Pointer, ctypes.c_char_p, ctypes.c_void_p)):
        raise TypeError(f"{type(value).__name__} is no pointer to bytes")
    address = value if isinstance(value, int) else ctypes.cast(value, ctypes.c_void_p).value
    return ctypes.string_at(address or 0, -1 if size is None else size)


def os_error(what: str = "") -> OSError:
    """The error that errno had after the last call of this thread, to be raised; `what` was done then.

    It is one of Python's own (FileNotFoundError, PermissionError …). The module must keep errno: `autogen gen --errno`,
    `use_errno` in a manifest.
    """
    number = ctypes.get_errno()
    if not number:
        return OSError(
            0, f"{what or 'the call'}: no errno is kept; modules made with --errno or `use_errno` keep it"
        )
    return OSError(number, os.strerror(number) + (f": {what}" if what else ""))
