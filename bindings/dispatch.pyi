"""Grand Central Dispatch: queues, data and semaphores: Foundation/Foundation.h, dispatch/dispatch.h.

Types for editors and type checkers. Made by `autogen regen dispatch` from headers/dispatch.toml; do not edit.
"""
# mypy: disable-error-code="override,type-arg"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
# pyright: reportMissingTypeArgument=false

from ctypes import c_size_t, c_uint64, c_void_p
from typing import Any, Callable, TypeAlias

from ._support.stubs import CFunction, char_p, constant_memory, ints, items, reference, void_p, writable_memory
from . import foundation as _foundation

__source__: dict[str, str]
__skipped__: dict[str, str]

class OS_dispatch_object(_foundation.NSObjectProtocol): ...

class OS_dispatch_queue(OS_dispatch_object): ...

class OS_dispatch_queue_attr(OS_dispatch_object): ...

class OS_dispatch_data(OS_dispatch_object): ...

class OS_dispatch_semaphore(OS_dispatch_object): ...

NSObjectProtocol = _foundation.NSObjectProtocol
NSObject = _foundation.NSObject
dispatch_object_t = _foundation.NSObject
dispatch_queue_t = _foundation.NSObject
dispatch_queue_attr_t = _foundation.NSObject
dispatch_data_t = _foundation.NSObject
dispatch_semaphore_t = _foundation.NSObject
dispatch_time_t = c_uint64
dispatch_function_t: TypeAlias = CFunction[[int | None], [void_p], None]
dispatch_block_t: TypeAlias = Callable[[], None]
def dispatch_retain(object: _foundation.NSObject | None, /) -> None:
    """void dispatch_retain(dispatch_object_t object); // dispatch/dispatch.h:52"""
def dispatch_release(object: _foundation.NSObject | None, /) -> None:
    """void dispatch_release(dispatch_object_t object); // dispatch/dispatch.h:53"""
def dispatch_get_global_queue(identifier: int, flags: int, /) -> _foundation.NSObject | None:
    """dispatch_queue_t dispatch_get_global_queue(ssize_t identifier, size_t flags); // dispatch/dispatch.h:57"""
def dispatch_queue_create(label: char_p, attribute: _foundation.NSObject | None, /) -> _foundation.NSObject | None:
    """dispatch_queue_t dispatch_queue_create(const char *label, dispatch_queue_attr_t attribute); // dispatch/dispatch.h:58"""
def dispatch_queue_get_label(queue: _foundation.NSObject | None, /) -> bytes | None:
    """const char *dispatch_queue_get_label(dispatch_queue_t queue); // dispatch/dispatch.h:60"""
def dispatch_async_f(queue: _foundation.NSObject | None, context: writable_memory, work: Callable[[int | None], None] | dispatch_function_t | int | None, /, *, keep: Any = None) -> None:
    """void dispatch_async_f(dispatch_queue_t queue, void *context, dispatch_function_t work); // dispatch/dispatch.h:61"""
def dispatch_sync_f(queue: _foundation.NSObject | None, context: writable_memory, work: Callable[[int | None], None] | dispatch_function_t | int | None, /, *, keep: Any = None) -> None:
    """void dispatch_sync_f(dispatch_queue_t queue, void *context, dispatch_function_t work); // dispatch/dispatch.h:62"""
def dispatch_data_get_size(data: _foundation.NSObject | None, /) -> int:
    """size_t dispatch_data_get_size(dispatch_data_t data); // dispatch/dispatch.h:65"""
def dispatch_data_create_map(data: _foundation.NSObject | None, buffer: reference[c_void_p], size: items[c_size_t], /) -> _foundation.NSObject | None:
    """dispatch_data_t dispatch_data_create_map(dispatch_data_t data, const void **buffer, size_t *size); // dispatch/dispatch.h:66"""
def dispatch_time(when: int, nanoseconds: int, /) -> int:
    """dispatch_time_t dispatch_time(dispatch_time_t when, int64_t nanoseconds); // dispatch/dispatch.h:70"""
def dispatch_semaphore_create(value: int, /) -> _foundation.NSObject | None:
    """dispatch_semaphore_t dispatch_semaphore_create(ssize_t value); // dispatch/dispatch.h:71"""
def dispatch_semaphore_wait(semaphore: _foundation.NSObject | None, timeout: int, /) -> int:
    """ssize_t dispatch_semaphore_wait(dispatch_semaphore_t semaphore, dispatch_time_t timeout); // dispatch/dispatch.h:72"""
def dispatch_semaphore_signal(semaphore: _foundation.NSObject | None, /) -> int:
    """ssize_t dispatch_semaphore_signal(dispatch_semaphore_t semaphore); // dispatch/dispatch.h:73"""
def dispatch_data_create(buffer: constant_memory, size: int, queue: _foundation.NSObject | None, destructor: Callable[[], None] | None, /) -> _foundation.NSObject | None:
    """dispatch_data_t dispatch_data_create(const void *buffer, size_t size, dispatch_queue_t queue, dispatch_block_t destructor); // dispatch/dispatch.h:76"""
def dispatch_async(queue: _foundation.NSObject | None, work: Callable[[], None] | None, /) -> None:
    """void dispatch_async(dispatch_queue_t queue, dispatch_block_t work); // dispatch/dispatch.h:79"""
def dispatch_sync(queue: _foundation.NSObject | None, work: Callable[[], None] | None, /) -> None:
    """void dispatch_sync(dispatch_queue_t queue, dispatch_block_t work); // dispatch/dispatch.h:80"""
_dispatch_data_destructor_free: Callable[[], None]
DISPATCH_TIME_NOW, DISPATCH_TIME_FOREVER = ints
