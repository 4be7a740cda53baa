"""What a module's namespace asks of the Objective-C run time; it imports this when a module first needs it."""

from __future__ import annotations

from .calls.message import function
from .classes.registry import Registry
from .native.runtime import runtime

__all__ = ["Registry", "function", "runtime"]
