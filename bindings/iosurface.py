"""IOSurface: pixels that processes and devices share: IOSurface/IOSurfaceRef.h.

Made by `autogen regen iosurface` from headers/iosurface.toml; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'IOSurface/IOSurfaceRef.h': '99ee0d82058cbac969c087ff3c6d31fc2aab2b18f724d1475a13a2579b55c93f',
    'artifact': 'path objc, path ../autogen/clang/include',
    'libclang': '18.1.1',
    'autogen': '0.1',
}

_records = """
__IOSurface: struct, incomplete
"""

_enums = """
IOSurfaceLockOptions: c_uint, flags
  kIOSurfaceLockReadOnly = 1
  kIOSurfaceLockAvoidSync = 2
"""

_types = """
IOSurfaceRef = POINTER(__IOSurface)
IOSurfaceID = c_uint32
CFTypeID = corefoundation.CFTypeID
Boolean = corefoundation.Boolean
CFStringRef = corefoundation.CFStringRef
CFDictionaryRef = corefoundation.CFDictionaryRef
"""

_functions = """
IOSurfaceCreate(properties: CFDictionaryRef) -> IOSurfaceRef
IOSurfaceLookup(name: IOSurfaceID) -> IOSurfaceRef
IOSurfaceLookupFromMachPort(port: c_uint32) -> IOSurfaceRef
IOSurfaceCreateMachPort(surface: IOSurfaceRef) -> c_uint32
IOSurfaceGetID(surface: IOSurfaceRef) -> IOSurfaceID
IOSurfaceGetTypeID() -> CFTypeID
IOSurfaceLock(surface: IOSurfaceRef, options: IOSurfaceLockOptions, seed: POINTER(c_uint32)) -> c_int
IOSurfaceUnlock(surface: IOSurfaceRef, options: IOSurfaceLockOptions, seed: POINTER(c_uint32)) -> c_int
IOSurfaceGetSeed(surface: IOSurfaceRef) -> c_uint32
IOSurfaceGetBaseAddress(surface: IOSurfaceRef) -> c_void_p
IOSurfaceGetBaseAddressOfPlane(surface: IOSurfaceRef, plane: c_size_t) -> c_void_p
IOSurfaceGetAllocSize(surface: IOSurfaceRef) -> c_size_t
IOSurfaceGetWidth(surface: IOSurfaceRef) -> c_size_t
IOSurfaceGetHeight(surface: IOSurfaceRef) -> c_size_t
IOSurfaceGetBytesPerElement(surface: IOSurfaceRef) -> c_size_t
IOSurfaceGetBytesPerRow(surface: IOSurfaceRef) -> c_size_t
IOSurfaceGetPixelFormat(surface: IOSurfaceRef) -> c_uint32
IOSurfaceGetPlaneCount(surface: IOSurfaceRef) -> c_size_t
IOSurfaceGetWidthOfPlane(surface: IOSurfaceRef, plane: c_size_t) -> c_size_t
IOSurfaceGetHeightOfPlane(surface: IOSurfaceRef, plane: c_size_t) -> c_size_t
IOSurfaceGetBytesPerElementOfPlane(surface: IOSurfaceRef, plane: c_size_t) -> c_size_t
IOSurfaceGetBytesPerRowOfPlane(surface: IOSurfaceRef, plane: c_size_t) -> c_size_t
IOSurfaceIncrementUseCount(surface: IOSurfaceRef) -> None
IOSurfaceDecrementUseCount(surface: IOSurfaceRef) -> None
IOSurfaceGetUseCount(surface: IOSurfaceRef) -> c_int32
IOSurfaceIsInUse(surface: IOSurfaceRef) -> Boolean
"""

_globals = """
kIOSurfaceAllocSize: const CFStringRef
kIOSurfaceWidth: const CFStringRef
kIOSurfaceHeight: const CFStringRef
kIOSurfaceBytesPerRow: const CFStringRef
kIOSurfaceBytesPerElement: const CFStringRef
kIOSurfaceElementWidth: const CFStringRef
kIOSurfaceElementHeight: const CFStringRef
kIOSurfaceOffset: const CFStringRef
kIOSurfacePixelFormat: const CFStringRef
kIOSurfacePlaneInfo: const CFStringRef
kIOSurfacePlaneWidth: const CFStringRef
kIOSurfacePlaneHeight: const CFStringRef
kIOSurfacePlaneBytesPerRow: const CFStringRef
kIOSurfacePlaneOffset: const CFStringRef
kIOSurfacePlaneSize: const CFStringRef
"""

_targets = {
    'x86_64-apple-macos14': {
    },
}

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    types=_types,
    functions=_functions,
    globals=_globals,
    target='arm64-apple-macos14',
    targets=_targets,
    library={'darwin': ('/System/Library/Frameworks/IOSurface.framework/IOSurface',)},
)
