"""C expressions as Python functions: function-like macros, and inline functions of one expression.

An entry of the `macros` table, NAME(PARAMETERS) = [LOCAL = EXPRESSION; …] EXPRESSION, is written with Python's
operators and means what C means by them: integer promotions, the usual arithmetic conversions, wrap-around,
division towards zero, comparisons that give an int. `expressions` has C's rules, `values` its types, `helpers` what
the generated code calls. The generator proves functions with this very code, so the package needs nothing else here.

    c_uint(x)               a cast; c_char does not occur, since its sign depends on the platform
    c_int(f"PRE_{a}_POST")  the constant of that name, of that type: what C pastes together with ##
    sizeof(x), typeof(x)(y) as in C
    POINT(x=…, y=…)         a record that is filled; what is left out is zero; (…, …) fills an array
    p.x, p.inner.y, p.v[2]  the member of a record that is a parameter
    a if test else b        of two records as well

An entry with a `-> TYPE` behind its parameters can do more; `statements` writes its code, on `calling` and `memory`.

    f(x, b'text')           a call of a function of the module, or of an entry; p[0].call(x) of a function pointer
    p[n], p[0].x            what a pointer points to, and a member of it
    POINTER(point)(x)       a cast to a pointer
    addressof(p[0].x)       the address of memory, or of a variable of the library
    assign(p[0].x, y)       an assignment; its value is what the place has then
    do(a, b)                one after the other; the value is the last one's
    loop(test, body)        the body as long as the test holds; leave() ends it, again() goes on with the next round
    (i := c_int(0))         a local gets a value
    (p := POINT()), (v := (c_int * 2)())    or memory of its own, which is there while the function runs
    load(p[0])              an atomic read: nothing that follows is done before it
    store(p[0], y)          an atomic assignment: nothing that was before is done after it; fence() does both
    memset, memmove         as in C, where the module has no such function

    PARAMETER               a number, of the C type that its value has (see `classify`)
    PARAMETER: c_uint       a number that is converted, as for a C function
    PARAMETER: POINT        an instance of that record's class
    PARAMETER: POINTER(…)   what a function of the library takes for such a parameter; the same for any other type
    PARAMETER: POINTER(a) | POINTER(b)   a pointer to one of several records; which one, the argument says
    PARAMETER: a | b        one of several records
    *PARAMETER              any number of further arguments: `f(x, *PARAMETER)` gives them to a variadic function
    PARAMETER: name         a str: the rest of a constant's name
    PARAMETER: type         a ctypes type or object, of which only the size matters

C leaves a shift by a negative or too large count undefined, as well as division by zero: they raise. Overflow
of signed integers wraps, as compilers do it.
"""

from _thread import RLock

from ..format import split

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FunctionType
    from typing import Any

    from .pointers import Scope
    from .values import Sizes
else:
    FunctionType = type(lambda: None)  # `types` has no other way

__all__ = ["Sizes", "make"]

_LOCK = RLock()
_TAKES_ANY = 0x04  # co_flags of a function with *arguments


def parts(text: str) -> "tuple[str, str, str]":
    """The parameters of an entry, its result (nothing where it is a number), and its body; behind `NAME(`."""
    plain, typed = text.find(") = "), text.find(") -> ")
    if typed < 0 or 0 <= plain < typed:
        return text[: max(plain, 0)], "", text[plain + 4 :]
    result, _, body = text[typed + 5 :].partition(" = ")
    return text[:typed], result, body


def make(
    module: str,
    name: str,
    text: str,
    get: "Callable[[str], Any]",
    sizes: "Sizes | None" = None,
    scope: "Callable[[], Scope] | None" = None,
    lock: "Any" = _LOCK,
) -> "Callable[..., Any]":
    """The function of an entry; `text` is what follows `NAME(`, `get` finds constants and records of the module.

    `sizes` are those of another platform, where the function is only tried out. `scope` gives the functions, variables
    and types that an entry with a `-> TYPE` can name, once it is compiled. Code is written while `lock` is held: it is
    the one that `get` and `scope` take, or threads could wait for each other.
    """
    head, result, body = parts(text)
    parameters = [part.partition(": ")[::2] for part in split(head)]

    def compiled() -> "Any":
        from .function import Function
        from .values import Sizes

        used = scope() if scope is not None and result else None
        return Function(name, parameters, body, get, sizes or Sizes.here(), used, result, lock).wrapper()

    # A version that is tried out says at once what is wrong with it; a user's is compiled at the first call.
    built: Callable[..., Any] = (
        compiled() if sizes is not None else _deferred(name, [key for key, _ in parameters], compiled, lock)
    )
    built.__module__, built.__qualname__ = module, name
    built.__doc__ = f"{body}, in C's arithmetic."
    if result:  # where another entry wants the address of a text that this one returns
        number = f"{head}) -> c_void_p = {body}"
        built._addressed_ = lambda: make(module, name, number, get, sizes, scope, lock)  # type: ignore[attr-defined]  # a function
    return built


def _deferred(name: str, parameters: "list[str]", compiled: "Callable[[], Any]", lock: "Any") -> "Any":
    """A function with these parameters that becomes what `compiled` returns when it is called first."""
    scope: dict[str, Any] = {}

    def first(arguments: "dict[str, Any]") -> "Any":
        with lock:
            if built.__code__ is code:  # no other thread was faster
                function = compiled()
                scope.update(function.__globals__)
                built.__code__ = function.__code__
        given = [*arguments.values()]
        return built(*given[:-1], *given[-1]) if rest else built(*given)

    scope[_first_call.__code__.co_names[0]] = first
    count = len(parameters)
    rest = bool(parameters) and parameters[-1][:1] == "*"
    code = _first_call.__code__.replace(
        co_argcount=count - rest,
        co_nlocals=count,
        co_varnames=tuple(one.lstrip("*") for one in parameters),
        co_flags=_first_call.__code__.co_flags | (_TAKES_ANY if rest else 0),
        co_name=name,
        co_filename=f"<{name}>",
    )
    built: Any = FunctionType(code, scope, name)
    return built


def _first_call() -> "Any":
    return _first(locals())  # type: ignore[name-defined] # noqa: F821  # in the scope of each function


def __getattr__(name: str) -> "Any":
    if name == "Sizes":
        from .values import Sizes

        return Sizes
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
