"""Grand Central Dispatch: queues, data and semaphores: Foundation/Foundation.h, dispatch/dispatch.h.

Made by `autogen regen dispatch` from headers/dispatch.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'dispatch/dispatch.h': '810c042ab82bdc1e3e0da607979fbe180d0e86612510c28128cfc703b72a31c6',
    'artifact': 'path objc, path ../autogen/clang/include',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_protocols = """
OS_dispatch_object: NSObjectProtocol

OS_dispatch_queue: OS_dispatch_object

OS_dispatch_queue_attr: OS_dispatch_object

OS_dispatch_data: OS_dispatch_object

OS_dispatch_semaphore: OS_dispatch_object
"""

_types = """
NSObjectProtocol = foundation.NSObjectProtocol
NSObject = foundation.NSObject
dispatch_object_t = NSObject
dispatch_queue_t = NSObject
dispatch_queue_attr_t = NSObject
dispatch_data_t = NSObject
dispatch_semaphore_t = NSObject
dispatch_time_t = c_uint64
dispatch_function_t = CFUNCTYPE(None, c_void_p)
dispatch_block_t = BLOCK(None)
"""

_functions = """
dispatch_retain(object: dispatch_object_t) -> None
dispatch_release(object: dispatch_object_t) -> None
dispatch_get_global_queue(identifier: c_ssize_t, flags: c_size_t) -> dispatch_queue_t
dispatch_queue_create(label: c_char_p, attribute: dispatch_queue_attr_t) -> retained dispatch_queue_t
dispatch_queue_get_label(queue: dispatch_queue_t) -> c_char_p
dispatch_async_f(queue: dispatch_queue_t, context: c_void_p, work: dispatch_function_t) -> None
dispatch_sync_f(queue: dispatch_queue_t, context: c_void_p, work: dispatch_function_t) -> None
dispatch_data_get_size(data: dispatch_data_t) -> c_size_t
dispatch_data_create_map(data: dispatch_data_t, buffer: POINTER(c_void_p), size: POINTER(c_size_t)) -> retained dispatch_data_t
dispatch_time(when: dispatch_time_t, nanoseconds: c_int64) -> dispatch_time_t
dispatch_semaphore_create(value: c_ssize_t) -> retained dispatch_semaphore_t
dispatch_semaphore_wait(semaphore: dispatch_semaphore_t, timeout: dispatch_time_t) -> c_ssize_t
dispatch_semaphore_signal(semaphore: dispatch_semaphore_t) -> c_ssize_t
dispatch_data_create(buffer: const c_void_p, size: c_size_t, queue: dispatch_queue_t, destructor: dispatch_block_t) -> retained dispatch_data_t
dispatch_async(queue: dispatch_queue_t, work: dispatch_block_t) -> None
dispatch_sync(queue: dispatch_queue_t, work: dispatch_block_t) -> None
"""

_globals = """
_dispatch_data_destructor_free: dispatch_block_t
"""

_constants = """
DISPATCH_TIME_FOREVER = 18446744073709551615
DISPATCH_TIME_NOW = 0
"""

_targets = {
    'x86_64-apple-macos14': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    protocols=_protocols,
    types=_types,
    functions=_functions,
    globals=_globals,
    constants=_constants,
    target='arm64-apple-macos14',
    targets=_targets,
    library={'darwin': ('/usr/lib/libSystem.B.dylib',)},
)
