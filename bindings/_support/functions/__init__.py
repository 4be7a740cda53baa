"""Functions of the library, found and typed on first touch."""

from __future__ import annotations

from .. import LOCK
from ..errors import LibraryError
from ..format.functions import function as entry
from ..library import Unbound
from .arguments import argument_type

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

    from ..space import Space


class Functions:
    """Binds the functions of one module; what an argument of each type is converted with is found once."""

    def __init__(self, space: Space) -> None:
        self.space = space
        self.arguments: dict[str, Any] = {}
        self.results: dict[str, Any] = {"None": None}
        self.objects = bool(space.classes or space.protocols)

    def get(self, name: str, text: str) -> Any:
        """The function of an entry, published; or what stands for it while its library or symbol is missing."""
        try:
            return self._publish(name, text)
        except LibraryError:
            return Unbound(name, lambda: self._publish(name, text), lambda: self._signature(text))

    def _publish(self, name: str, text: str) -> Any:
        with LOCK:
            bound = self.space.module[name] = self._bind(name, text)
            return bound

    def _bind(self, name: str, text: str) -> Any:
        space = self.space
        parameters, variadic, result, _, symbol = entry(text)
        function = space.library.symbol(symbol or name)
        function.restype = self.results[result] if result in self.results else self._result(result)
        if variadic and not parameters:
            function.__name__ = name
            return function
        arguments = [self.arguments.get(kind) or self._argument(kind) for _, kind in parameters]
        if self.objects or space.registry is not None:
            converted = space.with_objects(function, f"+ {name}({text.partition(' = ')[0]}")
            if converted is not None:
                return converted
        function.argtypes = arguments
        function.__name__ = name
        return function

    def _signature(self, text: str) -> tuple[Any, Any]:
        parameters, variadic, result, _, _ = entry(text)
        if variadic and not parameters:
            return self.space.type(result), None
        return self.space.type(result), [self._argument(kind) for _, kind in parameters]

    def _result(self, text: str) -> Any:
        ctype = self.results[text] = self.space.type(text)
        return ctype

    def _argument(self, text: str) -> Any:
        ctype = self.arguments[text] = argument_type(self.space.type(text))
        return ctype
