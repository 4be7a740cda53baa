"""C's inline functions as constant expressions: the same headers, read as C++20, so that clang computes calls.

C has no constant calls, C++ has. The headers are to notice nothing of it: they see C's macros, and words that only
C++ reserves stay ordinary names. What C++ reads differently all the same, or not at all, is an error or another value.
"""

from __future__ import annotations

from dataclasses import replace

from .unit import Request

# Not those that Objective-C has behind an @, nor those that the C headers of clang make macros of.
_RESERVED = (
    *("new", "delete", "this", "template", "typename", "namespace", "using", "operator", "friend", "virtual"),
    *("explicit", "mutable", "export", "concept", "requires", "consteval", "constinit", "typeid"),
)
_RESERVED_BUT_IN_OBJECTIVE_C = ("class", "private", "protected", "public", "try", "catch", "throw")
_DEFINED = {
    **{"inline": "constexpr", "__inline": "constexpr", "__inline__": "constexpr"},
    **{"_Bool": "decltype(!0)", "restrict": "__restrict", "__STDC_VERSION__": "201710L"},
}
_UNDEFINED = ("__cplusplus", "__GNUG__", "_GNU_SOURCE", "__GXX_EXPERIMENTAL_CXX0X__")
_FLAGS = (
    "-fno-operator-names",
    # Errors to C++ that change no value: a function that is never constant, braces that narrow a number.
    *("-Wno-invalid-constexpr", "-Wno-c++11-narrowing"),
)
_LANGUAGES = {"c": "c++20", "objective-c": "objective-c++20"}


def as_constexpr(request: Request) -> Request:
    """The request for the same headers with constant inline functions; its language must be C or Objective-C."""
    defined = dict(_DEFINED)
    reserved = _RESERVED if request.language == "objective-c" else (*_RESERVED, *_RESERVED_BUT_IN_OBJECTIVE_C)
    defined |= {word: f"autogen_{word}" for word in reserved}
    own = [argument for argument in request.args if not argument.startswith(("-std=", "--std="))]
    args = (
        *_FLAGS,
        *(f"-U{name}" for name in _UNDEFINED),
        *(f"-D{name}={text}" for name, text in defined.items()),
        *(["-fblocks"] if request.language == "objective-c" else []),
        *own,
    )
    return replace(request, language=_LANGUAGES[request.language], args=args)


def is_defined(word: str) -> bool:
    """Whether a word is a macro in the request that `as_constexpr` makes, and has to stay one."""
    return word in (*_DEFINED, *_RESERVED, *_RESERVED_BUT_IN_OBJECTIVE_C)


def in_constexpr(word: str) -> str:
    """The name that a word of the headers has in the request that `as_constexpr` makes."""
    return f"autogen_{word}" if word in (*_RESERVED, *_RESERVED_BUT_IN_OBJECTIVE_C) else word
