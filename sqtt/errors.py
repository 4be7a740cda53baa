"""Errors for people: each says what is wrong and what to do about it."""

from __future__ import annotations


class SqttError(Exception):
    """Base of the errors of this layer."""


class NoGpu(SqttError):
    """There is no GPU that can be used."""


class ArgumentError(SqttError, ValueError):
    """An argument of a call that cannot be; the message names it and says what can."""


class StreamError(SqttError):
    """The bytes are no thread trace, or one of a generation whose format is not known here."""


class FieldError(SqttError):
    """A packet does not have the field that was asked for, or a value does not fit into it."""


class EngineError(SqttError):
    """The decode engine that was asked for is not available."""


class Cancelled(SqttError):
    """Decoding was stopped by its caller before the end of the stream."""
