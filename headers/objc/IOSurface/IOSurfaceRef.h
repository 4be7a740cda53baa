/* Pixels that processes and devices share: making them, mapping them, and how they lie in memory. */
#pragma once

#import <CoreFoundation/CFBase.h>
#import <CoreFoundation/CFDictionary.h>

typedef struct __IOSurface *IOSurfaceRef;
typedef uint32_t IOSurfaceID; /* names a surface for other processes */

OC_FLAGS(uint32_t, IOSurfaceLockOptions) {
    kIOSurfaceLockReadOnly = 1 << 0,
    kIOSurfaceLockAvoidSync = 1 << 1,
};

OC_NONNULL_BEGIN

/* What the properties of a new surface are called. */
extern const CFStringRef kIOSurfaceAllocSize;
extern const CFStringRef kIOSurfaceWidth;
extern const CFStringRef kIOSurfaceHeight;
extern const CFStringRef kIOSurfaceBytesPerRow;
extern const CFStringRef kIOSurfaceBytesPerElement;
extern const CFStringRef kIOSurfaceElementWidth;
extern const CFStringRef kIOSurfaceElementHeight;
extern const CFStringRef kIOSurfaceOffset;
extern const CFStringRef kIOSurfacePixelFormat;
extern const CFStringRef kIOSurfacePlaneInfo;
extern const CFStringRef kIOSurfacePlaneWidth;
extern const CFStringRef kIOSurfacePlaneHeight;
extern const CFStringRef kIOSurfacePlaneBytesPerRow;
extern const CFStringRef kIOSurfacePlaneOffset;
extern const CFStringRef kIOSurfacePlaneSize;

/* Making and finding: the caller releases what these return. */
extern IOSurfaceRef _Nullable IOSurfaceCreate(CFDictionaryRef properties);
extern IOSurfaceRef _Nullable IOSurfaceLookup(IOSurfaceID name);
extern IOSurfaceRef _Nullable IOSurfaceLookupFromMachPort(uint32_t port);
extern uint32_t IOSurfaceCreateMachPort(IOSurfaceRef surface);
extern IOSurfaceID IOSurfaceGetID(IOSurfaceRef surface);
extern CFTypeID IOSurfaceGetTypeID(void);

/* Between these two the CPU may touch the memory; both give 0 or an error of the kernel. */
extern int IOSurfaceLock(IOSurfaceRef surface, IOSurfaceLockOptions options, uint32_t *_Nullable seed);
extern int IOSurfaceUnlock(IOSurfaceRef surface, IOSurfaceLockOptions options, uint32_t *_Nullable seed);
extern uint32_t IOSurfaceGetSeed(IOSurfaceRef surface);
extern void *IOSurfaceGetBaseAddress(IOSurfaceRef surface);
extern void *IOSurfaceGetBaseAddressOfPlane(IOSurfaceRef surface, size_t plane);

extern size_t IOSurfaceGetAllocSize(IOSurfaceRef surface);
extern size_t IOSurfaceGetWidth(IOSurfaceRef surface);
extern size_t IOSurfaceGetHeight(IOSurfaceRef surface);
extern size_t IOSurfaceGetBytesPerElement(IOSurfaceRef surface);
extern size_t IOSurfaceGetBytesPerRow(IOSurfaceRef surface);
extern uint32_t IOSurfaceGetPixelFormat(IOSurfaceRef surface);
extern size_t IOSurfaceGetPlaneCount(IOSurfaceRef surface);
extern size_t IOSurfaceGetWidthOfPlane(IOSurfaceRef surface, size_t plane);
extern size_t IOSurfaceGetHeightOfPlane(IOSurfaceRef surface, size_t plane);
extern size_t IOSurfaceGetBytesPerElementOfPlane(IOSurfaceRef surface, size_t plane);
extern size_t IOSurfaceGetBytesPerRowOfPlane(IOSurfaceRef surface, size_t plane);

/* Who uses a surface, beyond who holds a reference. */
extern void IOSurfaceIncrementUseCount(IOSurfaceRef surface);
extern void IOSurfaceDecrementUseCount(IOSurfaceRef surface);
extern int32_t IOSurfaceGetUseCount(IOSurfaceRef surface);
extern Boolean IOSurfaceIsInUse(IOSurfaceRef surface);

OC_NONNULL_END
