"""The one place that knows how a message gets to its method.

*msgsend*: `objc_msgSend` finds the method itself (Apple, libobjc2, a shim). *lookup*: `objc_msg_lookup` gives
the address of the method's code, which is called (GCC's runtime). `Dispatch` makes callables of three kinds:

`bound`   for one class and one selector, the selector inside: what generated methods are. In lookup mode the
          code's address is inside too, as fast as calling a C function, and as stale as it gets when somebody
          else replaces the method, or changes the class of an object that Python already holds.
`send`    takes any receiver (nil too) and any selector.
`super_`  starts the search at a given class.
"""

from __future__ import annotations

import ctypes
from ctypes import c_void_p

from ... import LOCK
from ...platform import needed, running
from ..errors import SelectorError
from . import callback_errors
from .guard import fits, guard, variable
from .runtime import Runtime, runtime

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


_X86_64 = running().startswith("x86_64-")


class _AsIs:
    """An entry of `argtypes` that takes any ctypes object, unconverted, and refuses everything else.

    The check is C code of ctypes itself; that of a pointer type takes longer than the rest of the call.
    """

    from_param = ctypes._Pointer.__ctypes_from_outparam__


_selectors: dict[int, Any] = {}  # SEL -> the same as ctypes hands it to C, so that no call has to convert it


class _Selector:
    """The entry of `argtypes` for a SEL that the callable itself brings."""

    from_param = _selectors.__getitem__


AsIs: Any = _AsIs
Selector: Any = _Selector


class ObjCSuper(ctypes.Structure):
    """What super sends take in place of the receiver."""

    _fields_ = (("receiver", c_void_p), ("super_class", c_void_p))


def is_struct(kind: Any) -> bool:
    """Whether C returns the type as a whole (structures and unions)."""
    return isinstance(kind, type) and issubclass(kind, (ctypes.Structure, ctypes.Union))


def zero(restype: Any) -> Any:
    """Return what a message to nil gives."""
    if restype is None or issubclass(restype, ctypes._Pointer):
        return None
    value = restype()
    is_simple = isinstance(value, ctypes._SimpleCData) and restype.__base__ is ctypes._SimpleCData
    return value.value if is_simple else value


def at(prototype: Any, address: int, flags: tuple[Any, ...]) -> Any:
    """Return a function of `prototype` at `address` with parameter flags, which ctypes gives to symbols only."""
    function = prototype(("objc_getClass", runtime().library), flags)
    c_void_p.from_address(ctypes.addressof(function)).value = address
    return function


def suffix(restype: Any) -> str:
    """Return what the entry point for a result of that type is called after `objc_msgSend`."""
    if not _X86_64:
        return ""
    if restype is ctypes.c_longdouble:
        return "_fpret"
    return "_stret" if is_struct(restype) and ctypes.sizeof(restype) > 16 else ""


def room_of(restype: Any) -> int:
    """Return the size of a result for which the caller gives memory; 0 where it comes in registers."""
    size = ctypes.sizeof(restype) if is_struct(restype) else 0
    return size if size > 16 and (_X86_64 or not 0 < len(_floats(restype)) <= 4) else 0


def _floats(kind: Any) -> list[Any]:
    """The members of a structure, if they are numbers of one floating type: AArch64 has up to four in registers."""
    if issubclass(kind, ctypes.Array):
        inside = _floats(kind._type_) * kind._length_
    elif is_struct(kind):
        inside = [one for _, member, *_ in getattr(kind, "_fields_", ()) for one in _floats(member)]
    else:
        inside = [kind]
    floating = {ctypes.c_float, ctypes.c_double, ctypes.c_longdouble}
    return inside if len({*inside}) == 1 and {*inside} <= floating else []


class Dispatch:
    """Callables that send messages through `runtime`."""

    def __init__(self, runtime: Runtime) -> None:
        self.runtime = runtime
        self.sends: dict[Any, Callable[..., Any]] = {}
        self.bounds: dict[Any, Any] = {}
        self.lookup: Any = None
        if not runtime.msgsend:
            self.lookup = runtime.function("objc_msg_lookup", c_void_p, c_void_p, c_void_p)
        self.lookup_super: Any = None
        if not runtime.msgsend:
            self.lookup_super = runtime.function(
                "objc_msg_lookup_super", c_void_p, ctypes.POINTER(ObjCSuper), c_void_p
            )

    def bound(
        self,
        restype: Any,
        argtypes: tuple[Any, ...],
        names: tuple[str, ...],
        selector: str,
        isa: int,
        receiver: Any = None,
        errcheck: Callable[..., Any] | None = None,
        key: Any = None,
        watched: bool = True,
    ) -> Any:
        """Return a callable(receiver, arguments…), or callable(arguments…) if `receiver` (a ctypes pointer) is given.

        `isa` is the class that the receivers have. Callables are shared by those that agree in `key` (and in
        lookup mode in the code they call); `names` lets arguments be given by keyword. Exceptions of callbacks
        are raised after calls that are `watched`.
        """
        sel, code = self.runtime.selector(selector), None
        if self.lookup is not None:
            if not self.runtime.responds(isa, sel):
                return self._forwarding(restype, argtypes, sel, receiver, errcheck)
            # A lookup for a class itself runs its +initialize; of a class that has objects it has run.
            code = self.lookup(receiver, sel) if receiver else self.runtime.implementation(isa, sel)
        shared = key is not None and receiver is None
        full = (key, selector, code)
        if shared and (function := self.bounds.get(full)) is not None:
            return function
        first = (1,) if receiver is None else (5, "self", receiver)
        _selectors.setdefault(sel, c_void_p.from_param(sel))
        flags = (first, (5, "_cmd", sel), *((1, name) for name in names))
        prototype = ctypes.CFUNCTYPE(restype, AsIs, Selector, *argtypes)
        if watched and (catches := guard()) is not None and fits(argtypes):
            types = AsIs, Selector, *argtypes
            function = catches.function(f"guarded_send{suffix(restype)}", restype, types, flags)
        elif code is None:
            function = prototype((f"objc_msgSend{suffix(restype)}", self.runtime.entry), flags)
        else:
            function = at(prototype, code, flags)
        if watched:
            callback_errors.watch(function, errcheck)
        if shared:
            self.bounds[full] = function
        return function

    def _forwarding(
        self, restype: Any, argtypes: tuple[Any, ...], sel: int, receiver: Any, errcheck: Any
    ) -> Callable[..., Any]:
        """Like `bound`, for proxies in lookup mode: which code forwards a message is up to the receiver."""
        call = self.send(restype, argtypes)

        def forward(*arguments: Any) -> Any:
            if receiver is not None:
                arguments = (receiver, *arguments)
            result = call(arguments[0], sel, *arguments[1:])
            return result if errcheck is None else errcheck(result, call, arguments)

        return forward

    def send(self, restype: Any, argtypes: tuple[Any, ...]) -> Callable[..., Any]:
        """Return a callable(receiver, SEL, arguments…) for any receiver: an address, None, or a ctypes pointer.

        To nil it sends nothing: it returns 0, None, or a zeroed structure. More arguments than `argtypes`
        makes it a variadic call.
        """
        key = (restype, argtypes)
        call = self.sends.get(key)
        if call is None:
            with LOCK:
                call = self.sends.setdefault(key, self._send(restype, argtypes))
        return call

    def _send(self, restype: Any, argtypes: tuple[Any, ...]) -> Callable[..., Any]:
        catches = guard() if fits(argtypes) else None
        if catches is None:
            return self._unguarded(restype, argtypes)
        types = c_void_p, c_void_p, *argtypes
        call = callback_errors.watch(catches.function(f"guarded_send{suffix(restype)}", restype, types))
        most = len(argtypes) + variable(argtypes)
        key = ("unguarded", restype, argtypes)

        def send(receiver: Any, sel: int, *arguments: Any) -> Any:
            if len(arguments) > most:
                if (plain := self.sends.get(key)) is None:
                    plain = self.sends.setdefault(key, self._unguarded(restype, argtypes))
                return plain(receiver, sel, *arguments)
            return call(receiver, sel, *arguments) if receiver else zero(restype)

        return send

    def _unguarded(self, restype: Any, argtypes: tuple[Any, ...]) -> Callable[..., Any]:
        prototype = ctypes.CFUNCTYPE(restype, c_void_p, c_void_p, *argtypes)
        if self.runtime.msgsend:
            call = callback_errors.watch(prototype((f"objc_msgSend{suffix(restype)}", self.runtime.entry)))

            def send(receiver: Any, sel: int, *arguments: Any) -> Any:
                return call(receiver, sel, *arguments) if receiver else zero(restype)

            return send

        lookup: Any = self.lookup
        functions: dict[int, Any] = {}  # by address of the method's code

        def look(receiver: Any, sel: int, *arguments: Any) -> Any:
            if not receiver:
                return zero(restype)
            code = lookup(receiver, sel)
            function = functions.get(code)
            if function is None:
                function = functions[code] = callback_errors.watch(prototype(code))
            return function(receiver, sel, *arguments)

        return look

    def super_(self, restype: Any, argtypes: tuple[Any, ...]) -> Callable[..., Any]:
        """Return a callable(ObjCSuper, SEL, arguments…); the class in `ObjCSuper` is the first that is searched."""
        key = ("super", restype, argtypes)
        call = self.sends.get(key)
        if call is None:
            with LOCK:
                call = self.sends.setdefault(key, self._super(restype, argtypes))
        return call

    def _super(self, restype: Any, argtypes: tuple[Any, ...]) -> Callable[..., Any]:
        kind = "_stret" if suffix(restype) == "_stret" else ""
        name = f"objc_msgSendSuper{kind}"
        catches = guard() if fits(argtypes) else None
        if self.runtime.msgsend and hasattr(self.runtime.entry, name):
            types = ctypes.POINTER(ObjCSuper), c_void_p, *argtypes
            if catches is not None:
                function = catches.function(f"guarded_super{kind}", restype, types)
            else:
                function = ctypes.CFUNCTYPE(restype, *types)((name, self.runtime.entry))
            call = callback_errors.watch(function)
            most = len(argtypes) + variable(argtypes)

            def send(target: ObjCSuper, sel: int, *arguments: Any) -> Any:
                if catches is not None and len(arguments) > most:
                    raise TypeError(
                        f"{len(arguments)} arguments are more than can be passed to super: {most}"
                    )
                return call(ctypes.byref(target), sel, *arguments)

            return send

        prototype = ctypes.CFUNCTYPE(restype, c_void_p, c_void_p, *argtypes)
        functions: dict[int, Any] = {}  # by address of the method's code
        implementation, lookup = self.runtime.implementation, self.lookup_super
        guarded = None if catches is None else catches.calls(restype, (c_void_p, c_void_p, *argtypes))

        def look(target: ObjCSuper, sel: int, *arguments: Any) -> Any:
            # `objc_msg_lookup_super` where it is; a shim may have no super sends.
            code = lookup(ctypes.byref(target), sel) if lookup else implementation(target.super_class, sel)
            if guarded is not None:
                result = guarded(code, target.receiver, sel, *arguments)
                callback_errors.raise_stored()
                return result
            function = functions.get(code)
            if function is None:
                function = functions[code] = callback_errors.watch(prototype(code))
            return function(target.receiver, sel, *arguments)

        return look

    def require(self, isa: int, selector: str, receiver: Any, since: str = "") -> None:
        """Raise `SelectorError` if the receivers' class does not implement the selector, nor forwards it."""
        sel = self.runtime.selector(selector)
        if self.runtime.responds(isa, sel) or self._forwards(isa, receiver, sel):
            return
        here = self.runtime.class_name(isa)
        text = f"{here} does not respond to {selector!r}{needed(since)}"
        raise SelectorError(text, name=selector, obj=receiver)

    def _forwards(self, isa: int, receiver: Any, sel: int) -> bool:
        """Whether a proxy says that it responds, or an object has what it needs to pass the message on."""
        run, ask = self.runtime, self.send(c_void_p, (c_void_p,))
        responds = run.selector("respondsToSelector:")
        if run.responds(isa, responds) and self.send(ctypes.c_bool, (c_void_p,))(receiver, responds, sel):
            return True
        signature, target, forward = map(
            run.selector,
            ("methodSignatureForSelector:", "forwardingTargetForSelector:", "forwardInvocation:"),
        )
        if not run.responds(isa, signature) or not ask(receiver, signature, sel):
            return False
        root = run.get_class(b"NSObject")
        if run.responds(isa, forward) and run.implementation(isa, forward) != run.implementation(
            root, forward
        ):
            return True
        return run.responds(isa, target) and bool(ask(receiver, target, sel))


_dispatch: list[Dispatch] = []


def dispatch() -> Dispatch:
    """Return the dispatch of this process; raises `LibraryError` where there is no runtime."""
    if not _dispatch:
        with LOCK:
            if not _dispatch:
                _dispatch.append(Dispatch(runtime()))
    return _dispatch[0]


def send(receiver: Any, selector: str, restype: Any = c_void_p) -> Any:
    """Send a message without arguments to an address or a ctypes pointer; what nil answers is 0 or None."""
    return dispatch().send(restype, ())(receiver, runtime().selector(selector))
