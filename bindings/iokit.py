"""IOKit's registry of devices, as far as a run time asks it: IOKit/IOKitLib.h.

Made by `autogen regen iokit` from headers/iokit.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'IOKit/IOKitLib.h': 'b8655f50f6b4c3f628505ef706ecf85fd9a0bc29e81fc7e0b3f0029ff7ef871f',
    'artifact': 'path objc, path ../autogen/clang/include',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_types = """
io_object_t = c_uint32
io_connect_t = io_object_t
io_iterator_t = io_object_t
io_registry_entry_t = io_object_t
io_service_t = io_object_t
IOOptionBits = c_uint32
io_name_t = c_char * 128
io_string_t = c_char * 512
CFTypeRef = corefoundation.CFTypeRef
CFAllocatorRef = corefoundation.CFAllocatorRef
CFStringRef = corefoundation.CFStringRef
CFDictionaryRef = corefoundation.CFDictionaryRef
CFMutableDictionaryRef = corefoundation.CFMutableDictionaryRef
"""

_functions = """
IOObjectRetain(object: io_object_t) -> c_int
IOObjectRelease(object: io_object_t) -> c_int
IOObjectGetClass(object: io_object_t, name: POINTER(c_char)) -> c_int
IOObjectCopyClass(object: io_object_t) -> CFStringRef
IOObjectConformsTo(object: io_object_t, name: c_char_p) -> c_int
IOObjectIsEqualTo(object: io_object_t, other: io_object_t) -> c_int
IOIteratorNext(iterator: io_iterator_t) -> io_object_t
IOIteratorReset(iterator: io_iterator_t) -> None
IOIteratorIsValid(iterator: io_iterator_t) -> c_int
IOServiceMatching(name: c_char_p) -> CFMutableDictionaryRef
IOServiceNameMatching(name: c_char_p) -> CFMutableDictionaryRef
IORegistryEntryIDMatching(number: c_uint64) -> CFMutableDictionaryRef
IOServiceGetMatchingService(port: c_uint32, matching: CFDictionaryRef) -> io_service_t
IOServiceGetMatchingServices(port: c_uint32, matching: CFDictionaryRef, existing: POINTER(io_iterator_t)) -> c_int
IORegistryGetRootEntry(port: c_uint32) -> io_registry_entry_t
IORegistryEntryFromPath(port: c_uint32, path: c_char_p) -> io_registry_entry_t
IORegistryCreateIterator(port: c_uint32, plane: c_char_p, options: IOOptionBits, iterator: POINTER(io_iterator_t)) -> c_int
IORegistryEntryCreateIterator(entry: io_registry_entry_t, plane: c_char_p, options: IOOptionBits, iterator: POINTER(io_iterator_t)) -> c_int
IORegistryEntryGetChildIterator(entry: io_registry_entry_t, plane: c_char_p, iterator: POINTER(io_iterator_t)) -> c_int
IORegistryEntryGetParentIterator(entry: io_registry_entry_t, plane: c_char_p, iterator: POINTER(io_iterator_t)) -> c_int
IORegistryEntryGetParentEntry(entry: io_registry_entry_t, plane: c_char_p, parent: POINTER(io_registry_entry_t)) -> c_int
IORegistryEntryGetChildEntry(entry: io_registry_entry_t, plane: c_char_p, child: POINTER(io_registry_entry_t)) -> c_int
IORegistryEntryGetName(entry: io_registry_entry_t, name: POINTER(c_char)) -> c_int
IORegistryEntryGetNameInPlane(entry: io_registry_entry_t, plane: c_char_p, name: POINTER(c_char)) -> c_int
IORegistryEntryGetLocationInPlane(entry: io_registry_entry_t, plane: c_char_p, location: POINTER(c_char)) -> c_int
IORegistryEntryGetPath(entry: io_registry_entry_t, plane: c_char_p, path: POINTER(c_char)) -> c_int
IORegistryEntryGetRegistryEntryID(entry: io_registry_entry_t, number: POINTER(c_uint64)) -> c_int
IORegistryEntryCreateCFProperties(entry: io_registry_entry_t, properties: POINTER(CFMutableDictionaryRef), allocator: CFAllocatorRef, options: IOOptionBits) -> c_int
IORegistryEntryCreateCFProperty(entry: io_registry_entry_t, key: CFStringRef, allocator: CFAllocatorRef, options: IOOptionBits) -> CFTypeRef
IORegistryEntrySearchCFProperty(entry: io_registry_entry_t, plane: c_char_p, key: CFStringRef, allocator: CFAllocatorRef, options: IOOptionBits) -> CFTypeRef
IORegistryEntrySetCFProperty(entry: io_registry_entry_t, key: CFStringRef, property: CFTypeRef) -> c_int
IOServiceOpen(service: io_service_t, task: c_uint32, kind: c_uint32, connection: POINTER(io_connect_t)) -> c_int
IOServiceClose(connection: io_connect_t) -> c_int
IOConnectCallMethod(connection: c_uint32, selector: c_uint32, input: const POINTER(c_uint64), inputCount: c_uint32, inputStruct: const c_void_p, inputStructSize: c_size_t, output: POINTER(c_uint64), outputCount: POINTER(c_uint32), outputStruct: c_void_p, outputStructSize: POINTER(c_size_t)) -> c_int
IOConnectMapMemory64(connection: io_connect_t, kind: c_uint32, task: c_uint32, address: POINTER(c_uint64), size: POINTER(c_uint64), options: IOOptionBits) -> c_int
IOConnectUnmapMemory64(connection: io_connect_t, kind: c_uint32, task: c_uint32, address: c_uint64) -> c_int
"""

_globals = """
kIOMainPortDefault: const c_uint32
"""

_constants = """
IO_OBJECT_NULL = 0
kIODeviceTreePlane = 'IODeviceTree'
kIOPowerPlane = 'IOPower'
kIORegistryIterateParents = 2
kIORegistryIterateRecursively = 1
kIOServicePlane = 'IOService'
kIOUSBPlane = 'IOUSB'
"""

_availability = """
kIOMainPortDefault: since 12.0
"""

_targets = {
    'x86_64-apple-macos14': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    types=_types,
    functions=_functions,
    globals=_globals,
    constants=_constants,
    availability=_availability,
    target='arm64-apple-macos14',
    targets=_targets,
    library={'darwin': ('/System/Library/Frameworks/IOKit.framework/IOKit',)},
)
