"""The Objective-C runtime library: loaded when it is first needed, and its C functions.

Two families: Apple's (`objc_msgSend`; libobjc2 and a test shim offer it too) and GCC's (`objc_msg_lookup`).
AUTOGEN_OBJC_LIBRARY names the runtime's file, AUTOGEN_OBJC_SHIM a library that adds Apple's entry points, and
AUTOGEN_OBJC_DISPATCH (`lookup` or `msgsend`) says which family to use where there is a choice.
"""

from __future__ import annotations

import ctypes
import os
import sys
from ctypes import c_bool, c_char_p, c_uint, c_void_p

from ... import LOCK
from ...library import LibraryError

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_NAMES = {"darwin": ("/usr/lib/libobjc.A.dylib",)}
_ELSEWHERE = ("libobjc.so.4", "libobjc.so.4.6", "libobjc.so")


class Runtime:
    """The loaded runtime. Classes, objects, selectors and methods are addresses (int) here."""

    def __init__(self) -> None:
        chosen = os.environ.get("AUTOGEN_OBJC_LIBRARY")
        self.library = _load((chosen,) if chosen else _NAMES.get(sys.platform, _ELSEWHERE))
        shim = os.environ.get("AUTOGEN_OBJC_SHIM")
        self.entry = _load((shim,), "AUTOGEN_OBJC_SHIM") if shim else self.library
        self.msgsend = self._choose(os.environ.get("AUTOGEN_OBJC_DISPATCH"))
        self.selectors: dict[str, int] = {}

        function = self.function
        self.get_class = function("objc_getClass", c_void_p, c_char_p)
        self.superclass = function("class_getSuperclass", c_void_p, c_void_p)
        self.is_meta = function("class_isMetaClass", c_bool, c_void_p)
        self.responds = function("class_respondsToSelector", c_bool, c_void_p, c_void_p)
        self.implementation = function("class_getMethodImplementation", c_void_p, c_void_p, c_void_p)
        self.get_protocol = function("objc_getProtocol", c_void_p, c_char_p)
        self._class_name = function("class_getName", c_char_p, c_void_p)
        self._register = function("sel_registerName", c_void_p, c_char_p)
        self._sel_name = function("sel_getName", c_char_p, c_void_p)
        self._protocols = function("class_copyProtocolList", c_void_p, c_void_p, c_void_p)
        self._parents = function("protocol_copyProtocolList", c_void_p, c_void_p, c_void_p)
        self._protocol_name = function("protocol_getName", c_char_p, c_void_p)
        # On Apple's runtime the first word of an object is no class address (tagged pointers, packed isa);
        # GCC's has no such function, because there it is.
        self.object_get_class: Any = None
        if hasattr(self.library, "object_getClass"):
            self.object_get_class = function("object_getClass", c_void_p, c_void_p)

    def _choose(self, forced: str | None) -> bool:
        offers = hasattr(self.entry, "objc_msgSend")
        if forced not in (None, "", "lookup", "msgsend"):
            raise LibraryError(f"AUTOGEN_OBJC_DISPATCH is {forced!r}; it can be 'lookup' or 'msgsend'")
        msgsend = offers if not forced else forced == "msgsend"
        source, wanted = (self.entry, "objc_msgSend") if msgsend else (self.library, "objc_msg_lookup")
        if not hasattr(source, wanted):
            raise LibraryError(
                f"no {wanted} in {source._name}, the Objective-C runtime; AUTOGEN_OBJC_LIBRARY can name another "
                "runtime, AUTOGEN_OBJC_SHIM a library with Apple's entry points"
            )
        return msgsend

    def function(self, name: str, restype: Any, *argtypes: Any) -> Any:
        """Return the function `name` of the runtime library; AttributeError if it has none."""
        return _typed(self.library[name], restype, argtypes)

    def optional(self, name: str, restype: Any, *argtypes: Any) -> Any:
        """Return a function that only some runtimes, or the libraries loaded since, have; or None."""
        for library in (self.library, self.entry, ctypes.CDLL(None)):
            if hasattr(library, name):
                return _typed(library[name], restype, argtypes)
        return None

    def selector(self, name: str) -> int:
        """Return the SEL called `name`."""
        selector = self.selectors.get(name)
        if selector is None:
            selector = self.selectors[name] = self._register(name.encode())
        return selector

    def selector_name(self, selector: int) -> str:
        """Return the name of a SEL."""
        return str((self._sel_name(selector) or b"").decode())

    def isa(self, address: int) -> int:
        """Return the class of an object, or the metaclass of a class."""
        if self.object_get_class is not None:
            return int(self.object_get_class(address))
        return c_void_p.from_address(address).value or 0

    def class_name(self, cls: int) -> str:
        """Return the name of a class."""
        return str(self._class_name(cls).decode())

    def chain(self, cls: int | None) -> Iterator[int]:
        """Yield a class and its superclasses."""
        while cls:
            yield cls
            cls = self.superclass(cls)

    def protocols(self, owner: int, of_protocol: bool = False) -> list[tuple[int, str]]:
        """Return the protocols that a class (or a protocol) itself adopts, and their names."""
        count = c_uint()
        array = (self._parents if of_protocol else self._protocols)(owner, ctypes.byref(count))
        if not array:
            return []
        items = list((c_void_p * count.value).from_address(array))
        free(array)
        return [(item, self._protocol_name(item).decode()) for item in items]


def _typed(function: Any, restype: Any, argtypes: tuple[Any, ...]) -> Any:
    function.restype, function.argtypes = restype, argtypes
    return function


def _load(names: tuple[str, ...], variable: str = "AUTOGEN_OBJC_LIBRARY") -> ctypes.CDLL:
    tried = []
    for name in names:
        try:
            # Classes, blocks runtime and framework resolve each other's symbols across libraries.
            return ctypes.CDLL(name, ctypes.RTLD_GLOBAL)
        except OSError as error:
            tried.append(f"{name} ({error})")
    raise LibraryError(
        f"no Objective-C runtime could be loaded; tried {', '.join(tried)}; "
        f"install one (Debian: libobjc4), or set {variable} to its file"
    )


def free(address: int) -> None:
    """Call C's `free`, for the lists that the runtime hands out."""
    function = ctypes.CDLL(None).free
    function.restype, function.argtypes = None, [c_void_p]
    function(address)


def do_nothing() -> int:
    """Return the address of a C function that looks at no argument and returns 0: stands for code that is gone."""
    return ctypes.cast(ctypes.CDLL(None).sched_yield, c_void_p).value or 0


def without_effect() -> int:
    """Return the address of a C function that changes nothing, for callers that look at no result."""
    return ctypes.cast(ctypes.CDLL(None).abs, c_void_p).value or 0


_loaded: list[Runtime] = []


def runtime() -> Runtime:
    """Return the runtime of this process, loaded by the first call.

    Raises `LibraryError` if no runtime can be loaded, or not the one that the environment asks for.
    """
    if not _loaded:
        with LOCK:
            if not _loaded:
                _loaded.append(Runtime())
    return _loaded[0]
