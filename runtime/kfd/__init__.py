"""The driver's objects, one Python object each: connections, nodes, buffers, queues, events.

Whatever the kernel refuses is a `KernelRefused` with its errno, the ioctl and the fields it was given. Every object is
closed by `close` or by `with`; a second `close` does nothing.
"""

from .connection import Connection
from .event import Event, EventPage, wait
from .memory import Buffer, Kind
from .node import Node, nodes
from .queue import HwQueue, QueueKind

__all__ = [
    "Buffer",
    "Connection",
    "Event",
    "EventPage",
    "HwQueue",
    "Kind",
    "Node",
    "QueueKind",
    "nodes",
    "wait",
]
