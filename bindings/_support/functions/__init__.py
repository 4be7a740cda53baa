"""Functions of the library, found on first touch and typed with the first call.

`arguments` makes what is in `argtypes`. What a function says of itself (`__doc__`, `__signature__`) is looked up when
somebody asks.
"""

import ctypes
from _ctypes import CFuncPtr

from .. import LOCK
from ..format import plain_function
from ..library import Unbound

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from ..space import Space

    Where: "TypeAlias" = tuple[Any, str, int] | str | None
    """A parameter, for errors: what knows parameters, the function's name and the position; or in words."""

_ctypes: "Any" = CFuncPtr
_set_arguments, _set_result = _ctypes.argtypes.__set__, _ctypes.restype.__set__


def entry(text: str) -> "tuple[list[tuple[str, str]], bool, str, bool, str]":
    """What `format.entries.function` says; most functions can do without that file."""
    from ..format.entries import function

    return function(text)


def _symbol(text: str) -> str:
    """What the library calls a function, if that is not its name."""
    return entry(text)[4] if " = " in text else ""


class Functions:
    """Binds the functions of one module; what an argument of each type is converted with is found once.

    A touch finds the symbol. The types come with the first call, or when somebody asks for them: that is half of what
    binding takes, and most functions that are touched are not called.
    """

    def __init__(self, space: "Space") -> None:
        self.space = space
        self.arguments: dict[str, Any] = {}  # what ctypes converts by itself
        self.hooks: dict[str, tuple[Any, Any]] = {}  # what it does not
        self.results: dict[str, Any] = {"None": None}
        self.objects = bool(space.classes or space.protocols)
        self.plain: Any = None  # the class of functions
        self.untyped: Any = None  # of those that have no types yet
        self.watched: Any = None  # and of those that look at all their arguments
        self.missing: Any = None  # and of what stands for those that are missing
        self.absent: dict[str, Unbound] = {}  # which were touched

    def get(self, name: str, text: str) -> "Any":
        """The function of an entry, published; or what stands for it while its library or symbol is missing."""
        if (found := self._find(name, text)) is not None:
            self.space.module[name] = found  # who asks holds the lock
            if self.space.is_listed and not self.objects:
                self._bind_others()
            return found
        if (absent := self.absent.get(name)) is None:
            absent = self.absent[name] = self._unbound(name)
        return absent

    def _unbound(self, name: str) -> "Any":
        if self.missing is None:
            named = {name: _DESCRIBED[name] for name in ("_declared_", "__doc__", "__signature__")}
            body = {"__module__": self.space.name, "_functions_": self}
            self.missing = type("Unbound", (Unbound,), named | body)
        return self.missing(name)

    def publish(self, name: str) -> "Any":
        """The function that was missing when it was touched, published; raises LibraryError if it still is."""
        with LOCK:
            text = self.text(name)
            if (found := self._find(name, text, again=True)) is None:
                raise self.space.library.missing(entry(text)[4] or name)
            self.space.module.setdefault(name, found)
            return found

    def _bind_others(self) -> None:
        """Publish all functions that the library has: whoever has listed the names looks at all, or at few.

        Each by itself takes four times as long, since Python makes an AttributeError before it asks for a name.
        """
        space, kind = self.space, self.untyped
        space.is_listed = False
        module, symbol = space.module, space.library.symbol
        for name, text in space.table("functions").entries().items():
            if name not in module and (found := symbol(_symbol(text) or name, kind)) is not None:
                found._name_ = name
                module[name] = self._found(name, found)

    def _find(self, name: str, text: str, again: bool = False) -> "Any":
        """The function of an entry; None if its library or symbol is missing."""
        function = self.space.library.symbol(_symbol(text) or name, self.untyped or self._first, again)
        if function is None:
            return None
        function._name_ = name
        if self.objects:
            function = self._with_types(function)
        return self._found(name, function) if self.absent else function

    def _found(self, name: str, function: "Any") -> "Any":
        """A function that may have been missing when it was touched: who has what stood for it means this one."""
        if (absent := self.absent.pop(name, None)) is not None:
            absent.found(function)
        return function

    def _first(self, symbol: "Any") -> "Any":
        """The first function of the module: the classes are made on that of the library's own."""
        base: Any = symbol[1]._FuncPtr
        body = {"_flags_": base._flags_, "_restype_": base._restype_, "__module__": self.space.name}
        self.plain = type("Function", (base,), body | _DESCRIBED | {"_functions_": self})
        self.untyped = type("Function", (self.plain,), body | _UNTYPED)
        return self.untyped(symbol)

    def text(self, name: str) -> str:
        """The entry of a function."""
        return self.space.table("functions").find(name) or ") -> None"

    def settle(self, function: "Any") -> None:
        """Give a function its types, if no other thread was faster."""
        with LOCK:
            if function.__class__ is not self.untyped:
                return
            if not function._name_:  # what ctypes has made of an address: it has nothing but its class
                function.__class__ = self.plain
                return
            call = self._with_types(function)
            if call is not function:
                from .calls import forward

                forward(function, self.plain, call)
                self.space.module[function._name_] = call

    def _with_types(self, function: "Any") -> "Any":
        """A function with its types; what has to be called instead, where it takes objects of Objective-C."""
        space, name = self.space, function._name_
        text = self.text(name)
        is_list = variadic = False
        if (plain := plain_function(text)) is not None:
            kinds, result = plain
        else:
            parameters, variadic, result, _, _ = entry(text)
            kinds, is_list = [kind for _, kind in parameters], variadic
        known = self.arguments
        arguments: list[Any] = []
        for kind in kinds:
            if (argument := known.get(kind)) is None:
                argument, is_called = self._argument(kind, name, len(arguments))
                variadic = variadic or is_called
            arguments.append(argument)
        _set_result(function, self.results[result] if result in self.results else self._result(result))
        if self.objects or space.registry is not None:
            converted = space.with_objects(function, f"+ {name}({text.partition(' = ')[0]}")
            if converted is not None:
                return converted
        if kinds or not variadic:
            _set_arguments(function, arguments)
        if variadic:
            function._list_ = is_list
            self._watch(function)
        else:
            function.__class__ = self.plain
        return function

    def _watch(self, function: "Any") -> None:
        from .calls import watch, watched

        self.watched = self.watched or watched(self.plain)
        watch(function, self.watched)

    def signature(self, name: str) -> "tuple[Any, Any]":
        """The types of its result and of its parameters, as ctypes has them."""
        text = self.text(name)
        parameters, variadic, result, _, _ = entry(text)
        if variadic and not parameters:
            return self.space.type(result), None
        return self.space.type(result), [self.type(kind) for _, kind in parameters]

    def parameters(self, name: str) -> "list[tuple[str, str]]":
        """(name, type) of the parameters of a function."""
        return entry(self.text(name))[0]

    def type(self, text: str) -> "Any":
        """The ctypes type of a parameter."""
        return self.space.type(text[6:] if text[:6] == "const " else text)

    def _result(self, text: str) -> "Any":
        kind = self.space.type(text)
        members = self.space.members_of(text)
        if members is None:
            found = _passed(kind)
        elif ctypes.sizeof(kind) == ctypes.sizeof(ctypes.c_int):
            found = members.__getitem__  # which ctypes calls with an int: no Python function runs
        else:
            found = type(kind.__name__, (kind,), {"_check_retval_": lambda result: members[result.value]})
        self.results[text] = found
        return found

    def _argument(self, text: str, name: str, position: int) -> "tuple[Any, bool]":
        """What converts an argument, the ctypes type itself or a parameter of this function; and whether C calls it."""
        from . import arguments

        if text not in self.hooks:
            kind = self.type(text)
            hook = arguments.hook_of(kind, text[:6] == "const ")
            if hook is None:
                found = self.arguments[text] = arguments.plain(kind)
                return found, False
            self.hooks[text] = kind, hook
        kind, hook = self.hooks[text]
        return arguments.Parameter(kind, hook((self, name, position))), issubclass(kind, CFuncPtr)


def _passed(kind: "Any") -> "Any":
    """The `restype` for a result of the type `kind`."""
    if "_passed_" not in getattr(kind, "__dict__", ()):
        return kind
    from ..records.standins import result

    return result(kind)


# What describes a function ---------------------------------------------------------------------------------


def _documentation(function: "Any") -> str:
    from .described import documentation

    return documentation(function)


def _inspected(function: "Any") -> "Any":
    from .described import signature

    return signature(function)


def _arguments(function: "Any") -> "Any":
    """The types of the parameters, as ctypes has them."""
    if not (found := _ctypes.argtypes.__get__(function)):
        return found
    from .arguments import stood_for

    return stood_for(found)


def _result_type(function: "Any") -> "Any":
    """The type of the result, as ctypes has it."""
    found = _ctypes.restype.__get__(function)
    find = getattr(getattr(found, "__self__", None), "find", None)
    return found if find is None else find().ctype


def _shown(function: "Any") -> str:
    return f"<{function.__module__}.{function._name_ or '(*)'}: {_documentation(function)}>"


def _named(function: "Any") -> str:
    """Its own name, or what somebody calls it; `_name_` is where its entry stands."""
    name: str = vars(function).get("__name__", function._name_)
    if not name:
        raise AttributeError(f"{type(function).__name__!r} object has no attribute '__name__'")
    return name


_DESCRIBED = {
    "_name_": "",
    "_declared_": property(lambda f: (f._functions_, f._functions_.text(f._name_)) if f._name_ else None),
    "__name__": property(_named, lambda function, name: vars(function).update(__name__=name)),
    "__repr__": _shown,
    "__doc__": property(_documentation),
    "__signature__": property(_inspected),
    "argtypes": property(_arguments, _set_arguments, _ctypes.argtypes.__delete__),
    "restype": property(_result_type, _set_result, _ctypes.restype.__delete__),
}


def _typed(function: "Any") -> "Any":
    function._functions_.settle(function)
    return function


def _first_call(function: "Any", /, *arguments: "Any", **options: "Any") -> "Any":
    """From the second call on, the class is ctypes' own: no Python function runs."""
    return _typed(function)(*arguments, **options)


_UNTYPED = {
    "__call__": _first_call,
    "__doc__": _DESCRIBED["__doc__"],
    "argtypes": property(
        lambda f: _typed(f).argtypes,
        lambda f, types: _set_arguments(_typed(f), types),
        lambda f: _ctypes.argtypes.__delete__(_typed(f)),
    ),
    "restype": property(
        lambda f: _typed(f).restype,
        lambda f, kind: _set_result(_typed(f), kind),
        lambda f: _ctypes.restype.__delete__(_typed(f)),
    ),
}
