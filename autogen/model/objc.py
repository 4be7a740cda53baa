"""What Objective-C headers declare besides."""

from __future__ import annotations

from dataclasses import dataclass

from .declarations import Location
from .types import FunctionType


@dataclass(frozen=True, slots=True)
class Ownership:
    """What a method does with reference counts, as clang's ARC has it.

    The caller owns a `retained` result; the method takes over the receiver (`consumes_self`) and the arguments
    at the positions in `consumes`; the result lies inside the receiver (`inner_pointer`).
    """

    retained: bool = False
    consumes_self: bool = False
    consumes: tuple[int, ...] = ()
    inner_pointer: bool = False


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a class or a protocol; `class_method` are those with a plus.

    `encoding` is the runtime's type encoding. `of_property` names the property that it reads or writes, `category`
    the category that declares it; versions are those of macOS.
    """

    selector: str
    class_method: bool
    location: Location
    type: FunctionType
    parameters: tuple[str, ...]
    ownership: Ownership = Ownership()
    encoding: str = ""
    optional: bool = False
    introduced: str = ""
    deprecated: str = ""
    unavailable: bool = False
    of_property: str = ""
    category: str = ""

    @property
    def sign(self) -> str:
        """`+` for a method of the class, `-` for one of its objects."""
        return "+" if self.class_method else "-"


@dataclass(frozen=True, slots=True)
class ObjCClass:
    """An Objective-C class. `superclass` and `protocols` are keys; a root class has no superclass.

    One that is only declared (`@class`) is not `defined`. `runtime_name` is empty where it is the same.
    """

    key: str
    name: str
    location: Location
    superclass: str = ""
    protocols: tuple[str, ...] = ()
    methods: tuple[Method, ...] = ()
    type_parameters: tuple[str, ...] = ()
    defined: bool = True
    introduced: str = ""
    deprecated: str = ""
    runtime_name: str = ""


@dataclass(frozen=True, slots=True)
class ObjCProtocol:
    """An Objective-C protocol and the protocols that it adopts."""

    key: str
    name: str
    location: Location
    protocols: tuple[str, ...] = ()
    methods: tuple[Method, ...] = ()
    defined: bool = True
    introduced: str = ""
    deprecated: str = ""
    runtime_name: str = ""


@dataclass(frozen=True, slots=True)
class ObjCCategory:
    """Methods and protocols added to the class with the key `of`; a class extension has no name.

    The categories pass puts them into their class. A `patch` is the manifest's own, see `autogen/patches.py`.
    """

    key: str
    name: str
    location: Location
    of: str
    protocols: tuple[str, ...] = ()
    methods: tuple[Method, ...] = ()
    patch: bool = False
