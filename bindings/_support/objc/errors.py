"""What goes wrong between Python and Objective-C, as Python exceptions."""

from __future__ import annotations

from ..library import SymbolError

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


class ObjCError(Exception):
    """A method with an `NSError **` parameter failed.

    `error` is the NSError object, or None where the method failed without setting one; `domain` (str), `code`
    (int) and `description` (str) are read from it when the exception is raised.
    """

    def __init__(
        self, description: str, domain: str | None = None, code: int | None = None, error: Any = None
    ) -> None:
        place = f" ({domain} {code})" if domain is not None else ""
        super().__init__(description + place)
        self.description, self.domain, self.code, self.error = description, domain, code, error

    def __reduce__(self) -> Any:
        """What another process gets of it: all but the object."""
        return type(self), (self.description, self.domain, self.code)


class ObjCException(Exception):
    """An exception that was raised in Objective-C and left a message, an NSException mostly.

    `name` and `reason` are its texts, `userInfo` its NSDictionary or None; `exception` is the object that was thrown,
    None if it was none. Raises TypeError where these are no texts: an NSException is thrown by its own `raise_()`.
    """

    def __init__(self, name: str, reason: str = "", exception: Any = None, userInfo: Any = None) -> None:
        if not isinstance(name, str) or not isinstance(reason, str):
            raise TypeError(
                "ObjCException takes a name and a reason, str; to throw an NSException send it raise_()"
            )
        super().__init__(f"{name}: {reason}" if reason else name)
        self.name, self.reason, self.exception, self.userInfo = name, reason, exception, userInfo

    def __reduce__(self) -> Any:
        """What another process gets of it: all but the objects."""
        return type(self), (self.name, self.reason)


class ClassError(SymbolError):
    """The Objective-C runtime has no such class, or already has one where a new one was to be made."""


class SelectorError(AttributeError):
    """An object was to be sent a selector that its class does not implement; nothing was sent."""


class ConsumedError(ReferenceError):
    """An object was used after a message had taken it over (`init` does): use what that message returned."""
