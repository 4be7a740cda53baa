"""IOSurface: pixels that processes and devices share: IOSurface/IOSurfaceRef.h.

Types for editors and type checkers. Made by `autogen regen iosurface` from headers/iosurface.toml; do not edit.
"""

from ctypes import c_uint32
from typing import TypeAlias

from ._support.stubs import BareStructure, Flags, Pointer, ints, items, members
from . import corefoundation as _corefoundation

__source__: dict[str, str]
__skipped__: dict[str, str]

class __IOSurface(BareStructure): ...

class IOSurfaceLockOptions(Flags):
    kIOSurfaceLockReadOnly, kIOSurfaceLockAvoidSync = members
kIOSurfaceLockReadOnly, kIOSurfaceLockAvoidSync = ints

IOSurfaceRef: TypeAlias = Pointer[__IOSurface]
IOSurfaceID = c_uint32
CFTypeID = _corefoundation.CFTypeID
Boolean = _corefoundation.Boolean
CFStringRef = _corefoundation.CFStringRef
CFDictionaryRef = _corefoundation.CFDictionaryRef
def IOSurfaceCreate(properties: _corefoundation.CFDictionaryRef, /) -> IOSurfaceRef:
    """IOSurfaceRef IOSurfaceCreate(CFDictionaryRef properties); // IOSurface/IOSurfaceRef.h:35"""
def IOSurfaceLookup(name: int, /) -> IOSurfaceRef:
    """IOSurfaceRef IOSurfaceLookup(IOSurfaceID name); // IOSurface/IOSurfaceRef.h:36"""
def IOSurfaceLookupFromMachPort(port: int, /) -> IOSurfaceRef:
    """IOSurfaceRef IOSurfaceLookupFromMachPort(uint32_t port); // IOSurface/IOSurfaceRef.h:37"""
def IOSurfaceCreateMachPort(surface: IOSurfaceRef | None, /) -> int:
    """uint32_t IOSurfaceCreateMachPort(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:38"""
def IOSurfaceGetID(surface: IOSurfaceRef | None, /) -> int:
    """IOSurfaceID IOSurfaceGetID(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:39"""
def IOSurfaceGetTypeID() -> int:
    """CFTypeID IOSurfaceGetTypeID(void); // IOSurface/IOSurfaceRef.h:40"""
def IOSurfaceLock(surface: IOSurfaceRef | None, options: IOSurfaceLockOptions | int, seed: items[c_uint32], /) -> int:
    """int IOSurfaceLock(IOSurfaceRef surface, enum IOSurfaceLockOptions options, uint32_t *seed); // IOSurface/IOSurfaceRef.h:43"""
def IOSurfaceUnlock(surface: IOSurfaceRef | None, options: IOSurfaceLockOptions | int, seed: items[c_uint32], /) -> int:
    """int IOSurfaceUnlock(IOSurfaceRef surface, enum IOSurfaceLockOptions options, uint32_t *seed); // IOSurface/IOSurfaceRef.h:44"""
def IOSurfaceGetSeed(surface: IOSurfaceRef | None, /) -> int:
    """uint32_t IOSurfaceGetSeed(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:45"""
def IOSurfaceGetBaseAddress(surface: IOSurfaceRef | None, /) -> int | None:
    """void *IOSurfaceGetBaseAddress(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:46"""
def IOSurfaceGetBaseAddressOfPlane(surface: IOSurfaceRef | None, plane: int, /) -> int | None:
    """void *IOSurfaceGetBaseAddressOfPlane(IOSurfaceRef surface, size_t plane); // IOSurface/IOSurfaceRef.h:47"""
def IOSurfaceGetAllocSize(surface: IOSurfaceRef | None, /) -> int:
    """size_t IOSurfaceGetAllocSize(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:49"""
def IOSurfaceGetWidth(surface: IOSurfaceRef | None, /) -> int:
    """size_t IOSurfaceGetWidth(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:50"""
def IOSurfaceGetHeight(surface: IOSurfaceRef | None, /) -> int:
    """size_t IOSurfaceGetHeight(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:51"""
def IOSurfaceGetBytesPerElement(surface: IOSurfaceRef | None, /) -> int:
    """size_t IOSurfaceGetBytesPerElement(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:52"""
def IOSurfaceGetBytesPerRow(surface: IOSurfaceRef | None, /) -> int:
    """size_t IOSurfaceGetBytesPerRow(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:53"""
def IOSurfaceGetPixelFormat(surface: IOSurfaceRef | None, /) -> int:
    """uint32_t IOSurfaceGetPixelFormat(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:54"""
def IOSurfaceGetPlaneCount(surface: IOSurfaceRef | None, /) -> int:
    """size_t IOSurfaceGetPlaneCount(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:55"""
def IOSurfaceGetWidthOfPlane(surface: IOSurfaceRef | None, plane: int, /) -> int:
    """size_t IOSurfaceGetWidthOfPlane(IOSurfaceRef surface, size_t plane); // IOSurface/IOSurfaceRef.h:56"""
def IOSurfaceGetHeightOfPlane(surface: IOSurfaceRef | None, plane: int, /) -> int:
    """size_t IOSurfaceGetHeightOfPlane(IOSurfaceRef surface, size_t plane); // IOSurface/IOSurfaceRef.h:57"""
def IOSurfaceGetBytesPerElementOfPlane(surface: IOSurfaceRef | None, plane: int, /) -> int:
    """size_t IOSurfaceGetBytesPerElementOfPlane(IOSurfaceRef surface, size_t plane); // IOSurface/IOSurfaceRef.h:58"""
def IOSurfaceGetBytesPerRowOfPlane(surface: IOSurfaceRef | None, plane: int, /) -> int:
    """size_t IOSurfaceGetBytesPerRowOfPlane(IOSurfaceRef surface, size_t plane); // IOSurface/IOSurfaceRef.h:59"""
def IOSurfaceIncrementUseCount(surface: IOSurfaceRef | None, /) -> None:
    """void IOSurfaceIncrementUseCount(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:62"""
def IOSurfaceDecrementUseCount(surface: IOSurfaceRef | None, /) -> None:
    """void IOSurfaceDecrementUseCount(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:63"""
def IOSurfaceGetUseCount(surface: IOSurfaceRef | None, /) -> int:
    """int32_t IOSurfaceGetUseCount(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:64"""
def IOSurfaceIsInUse(surface: IOSurfaceRef | None, /) -> int:
    """Boolean IOSurfaceIsInUse(IOSurfaceRef surface); // IOSurface/IOSurfaceRef.h:65"""
kIOSurfaceAllocSize: _corefoundation.CFStringRef
kIOSurfaceWidth: _corefoundation.CFStringRef
kIOSurfaceHeight: _corefoundation.CFStringRef
kIOSurfaceBytesPerRow: _corefoundation.CFStringRef
kIOSurfaceBytesPerElement: _corefoundation.CFStringRef
kIOSurfaceElementWidth: _corefoundation.CFStringRef
kIOSurfaceElementHeight: _corefoundation.CFStringRef
kIOSurfaceOffset: _corefoundation.CFStringRef
kIOSurfacePixelFormat: _corefoundation.CFStringRef
kIOSurfacePlaneInfo: _corefoundation.CFStringRef
kIOSurfacePlaneWidth: _corefoundation.CFStringRef
kIOSurfacePlaneHeight: _corefoundation.CFStringRef
kIOSurfacePlaneBytesPerRow: _corefoundation.CFStringRef
kIOSurfacePlaneOffset: _corefoundation.CFStringRef
kIOSurfacePlaneSize: _corefoundation.CFStringRef
