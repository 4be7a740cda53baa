"""IOKit's registry of devices, as far as a run time asks it: IOKit/IOKitLib.h.

Types for editors and type checkers. Made by `autogen regen iokit` from headers/iokit.toml; do not edit.
"""

from ctypes import Array, c_char, c_size_t, c_uint32, c_uint64
from typing import TypeAlias

from ._support.stubs import CString, char_p, chars, constant_memory, ints, items, reference, writable_memory
from . import corefoundation as _corefoundation

__source__: dict[str, str]
__skipped__: dict[str, str]

io_object_t = c_uint32
io_connect_t = io_object_t
io_iterator_t = io_object_t
io_registry_entry_t = io_object_t
io_service_t = io_object_t
IOOptionBits = c_uint32
io_name_t: TypeAlias = Array[c_char]
io_string_t: TypeAlias = Array[c_char]
CFTypeRef = _corefoundation.CFTypeRef
CFAllocatorRef = _corefoundation.CFAllocatorRef
CFStringRef = _corefoundation.CFStringRef
CFDictionaryRef = _corefoundation.CFDictionaryRef
CFMutableDictionaryRef = _corefoundation.CFMutableDictionaryRef
def IOObjectRetain(object: int, /) -> int:
    """int IOObjectRetain(io_object_t object); // IOKit/IOKitLib.h:34"""
def IOObjectRelease(object: int, /) -> int:
    """int IOObjectRelease(io_object_t object); // IOKit/IOKitLib.h:35"""
def IOObjectGetClass(object: int, name: chars, /) -> int:
    """int IOObjectGetClass(io_object_t object, char *name); // IOKit/IOKitLib.h:36"""
def IOObjectCopyClass(object: int, /) -> _corefoundation.CFStringRef:
    """CFStringRef IOObjectCopyClass(io_object_t object); // IOKit/IOKitLib.h:37"""
def IOObjectConformsTo(object: int, name: char_p, /) -> int:
    """int IOObjectConformsTo(io_object_t object, const char *name); // IOKit/IOKitLib.h:38"""
def IOObjectIsEqualTo(object: int, other: int, /) -> int:
    """int IOObjectIsEqualTo(io_object_t object, io_object_t other); // IOKit/IOKitLib.h:39"""
def IOIteratorNext(iterator: int, /) -> int:
    """io_object_t IOIteratorNext(io_iterator_t iterator); // IOKit/IOKitLib.h:41"""
def IOIteratorReset(iterator: int, /) -> None:
    """void IOIteratorReset(io_iterator_t iterator); // IOKit/IOKitLib.h:42"""
def IOIteratorIsValid(iterator: int, /) -> int:
    """int IOIteratorIsValid(io_iterator_t iterator); // IOKit/IOKitLib.h:43"""
def IOServiceMatching(name: char_p, /) -> _corefoundation.CFMutableDictionaryRef:
    """CFMutableDictionaryRef IOServiceMatching(const char *name); // IOKit/IOKitLib.h:46"""
def IOServiceNameMatching(name: char_p, /) -> _corefoundation.CFMutableDictionaryRef:
    """CFMutableDictionaryRef IOServiceNameMatching(const char *name); // IOKit/IOKitLib.h:47"""
def IORegistryEntryIDMatching(number: int, /) -> _corefoundation.CFMutableDictionaryRef:
    """CFMutableDictionaryRef IORegistryEntryIDMatching(uint64_t number); // IOKit/IOKitLib.h:48"""
def IOServiceGetMatchingService(port: int, matching: _corefoundation.CFDictionaryRef, /) -> int:
    """io_service_t IOServiceGetMatchingService(uint32_t port, CFDictionaryRef matching); // IOKit/IOKitLib.h:49"""
def IOServiceGetMatchingServices(port: int, matching: _corefoundation.CFDictionaryRef, existing: items[c_uint32], /) -> int:
    """int IOServiceGetMatchingServices(uint32_t port, CFDictionaryRef matching, io_iterator_t *existing); // IOKit/IOKitLib.h:50"""
def IORegistryGetRootEntry(port: int, /) -> int:
    """io_registry_entry_t IORegistryGetRootEntry(uint32_t port); // IOKit/IOKitLib.h:53"""
def IORegistryEntryFromPath(port: int, path: char_p, /) -> int:
    """io_registry_entry_t IORegistryEntryFromPath(uint32_t port, const char *path); // IOKit/IOKitLib.h:54"""
def IORegistryCreateIterator(port: int, plane: char_p, options: int, iterator: items[c_uint32], /) -> int:
    """int IORegistryCreateIterator(uint32_t port, const char *plane, IOOptionBits options, io_iterator_t *iterator); // IOKit/IOKitLib.h:55"""
def IORegistryEntryCreateIterator(entry: int, plane: char_p, options: int, iterator: items[c_uint32], /) -> int:
    """int IORegistryEntryCreateIterator(io_registry_entry_t entry, const char *plane, IOOptionBits options, io_iterator_t *iterator); // IOKit/IOKitLib.h:57"""
def IORegistryEntryGetChildIterator(entry: int, plane: char_p, iterator: items[c_uint32], /) -> int:
    """int IORegistryEntryGetChildIterator(io_registry_entry_t entry, const char *plane, io_iterator_t *iterator); // IOKit/IOKitLib.h:59"""
def IORegistryEntryGetParentIterator(entry: int, plane: char_p, iterator: items[c_uint32], /) -> int:
    """int IORegistryEntryGetParentIterator(io_registry_entry_t entry, const char *plane, io_iterator_t *iterator); // IOKit/IOKitLib.h:61"""
def IORegistryEntryGetParentEntry(entry: int, plane: char_p, parent: items[c_uint32], /) -> int:
    """int IORegistryEntryGetParentEntry(io_registry_entry_t entry, const char *plane, io_registry_entry_t *parent); // IOKit/IOKitLib.h:63"""
def IORegistryEntryGetChildEntry(entry: int, plane: char_p, child: items[c_uint32], /) -> int:
    """int IORegistryEntryGetChildEntry(io_registry_entry_t entry, const char *plane, io_registry_entry_t *child); // IOKit/IOKitLib.h:65"""
def IORegistryEntryGetName(entry: int, name: chars, /) -> int:
    """int IORegistryEntryGetName(io_registry_entry_t entry, char *name); // IOKit/IOKitLib.h:69"""
def IORegistryEntryGetNameInPlane(entry: int, plane: char_p, name: chars, /) -> int:
    """int IORegistryEntryGetNameInPlane(io_registry_entry_t entry, const char *plane, char *name); // IOKit/IOKitLib.h:70"""
def IORegistryEntryGetLocationInPlane(entry: int, plane: char_p, location: chars, /) -> int:
    """int IORegistryEntryGetLocationInPlane(io_registry_entry_t entry, const char *plane, char *location); // IOKit/IOKitLib.h:71"""
def IORegistryEntryGetPath(entry: int, plane: char_p, path: chars, /) -> int:
    """int IORegistryEntryGetPath(io_registry_entry_t entry, const char *plane, char *path); // IOKit/IOKitLib.h:72"""
def IORegistryEntryGetRegistryEntryID(entry: int, number: items[c_uint64], /) -> int:
    """int IORegistryEntryGetRegistryEntryID(io_registry_entry_t entry, uint64_t *number); // IOKit/IOKitLib.h:73"""
def IORegistryEntryCreateCFProperties(entry: int, properties: reference[_corefoundation.CFMutableDictionaryRef], allocator: _corefoundation.CFAllocatorRef, options: int, /) -> int:
    """int IORegistryEntryCreateCFProperties(io_registry_entry_t entry, CFMutableDictionaryRef *properties, CFAllocatorRef allocator, IOOptionBits options); // IOKit/IOKitLib.h:74"""
def IORegistryEntryCreateCFProperty(entry: int, key: _corefoundation.CFStringRef, allocator: _corefoundation.CFAllocatorRef, options: int, /) -> _corefoundation.CFTypeRef:
    """CFTypeRef IORegistryEntryCreateCFProperty(io_registry_entry_t entry, CFStringRef key, CFAllocatorRef allocator, IOOptionBits options); // IOKit/IOKitLib.h:77"""
def IORegistryEntrySearchCFProperty(entry: int, plane: char_p, key: _corefoundation.CFStringRef, allocator: _corefoundation.CFAllocatorRef, options: int, /) -> _corefoundation.CFTypeRef:
    """CFTypeRef IORegistryEntrySearchCFProperty(io_registry_entry_t entry, const char *plane, CFStringRef key, CFAllocatorRef allocator, IOOptionBits options); // IOKit/IOKitLib.h:80"""
def IORegistryEntrySetCFProperty(entry: int, key: _corefoundation.CFStringRef, property: _corefoundation.CFTypeRef, /) -> int:
    """int IORegistryEntrySetCFProperty(io_registry_entry_t entry, CFStringRef key, CFTypeRef property); // IOKit/IOKitLib.h:83"""
def IOServiceOpen(service: int, task: int, kind: int, connection: items[c_uint32], /) -> int:
    """int IOServiceOpen(io_service_t service, uint32_t task, uint32_t kind, io_connect_t *connection); // IOKit/IOKitLib.h:86"""
def IOServiceClose(connection: int, /) -> int:
    """int IOServiceClose(io_connect_t connection); // IOKit/IOKitLib.h:87"""
def IOConnectCallMethod(connection: int, selector: int, input: items[c_uint64], inputCount: int, inputStruct: constant_memory, inputStructSize: int, output: items[c_uint64], outputCount:
    items[c_uint32], outputStruct: writable_memory, outputStructSize: items[c_size_t], /) -> int:
    """int IOConnectCallMethod(uint32_t connection, uint32_t selector, const uint64_t *input, uint32_t inputCount, const void *inputStruct, size_t inputStructSize, uint64_t *output, uint32_t
        *outputCount, void *outputStruct, size_t *outputStructSize); // IOKit/IOKitLib.h:88"""
def IOConnectMapMemory64(connection: int, kind: int, task: int, address: items[c_uint64], size: items[c_uint64], options: int, /) -> int:
    """int IOConnectMapMemory64(io_connect_t connection, uint32_t kind, uint32_t task, uint64_t *address, uint64_t *size, IOOptionBits options); // IOKit/IOKitLib.h:92"""
def IOConnectUnmapMemory64(connection: int, kind: int, task: int, address: int, /) -> int:
    """int IOConnectUnmapMemory64(io_connect_t connection, uint32_t kind, uint32_t task, uint64_t address); // IOKit/IOKitLib.h:94"""
kIOMainPortDefault: c_uint32
IO_OBJECT_NULL, kIORegistryIterateRecursively, kIORegistryIterateParents = ints
kIOServicePlane: CString
kIOPowerPlane: CString
kIODeviceTreePlane: CString
kIOUSBPlane: CString
