/* The registry of devices and drivers: finding an entry, reading its properties, and a connection to its driver. */
#pragma once

#import <CoreFoundation/CFBase.h>
#import <CoreFoundation/CFDictionary.h>

/* Objects of the kernel are names of ports; results are 0, or an error of the kernel. */
typedef uint32_t io_object_t;
typedef io_object_t io_connect_t;
typedef io_object_t io_iterator_t;
typedef io_object_t io_registry_entry_t;
typedef io_object_t io_service_t;
typedef uint32_t IOOptionBits;
typedef char io_name_t[128];
typedef char io_string_t[512];

#define IO_OBJECT_NULL ((io_object_t)0)

#define kIOServicePlane "IOService"
#define kIOPowerPlane "IOPower"
#define kIODeviceTreePlane "IODeviceTree"
#define kIOUSBPlane "IOUSB"

enum {
    kIORegistryIterateRecursively = 1,
    kIORegistryIterateParents = 2,
};

OC_NONNULL_BEGIN

/* The port of the registry; 0 stands for it too. */
extern const uint32_t kIOMainPortDefault OC_SINCE(12.0);

extern int IOObjectRetain(io_object_t object);
extern int IOObjectRelease(io_object_t object);
extern int IOObjectGetClass(io_object_t object, io_name_t name);
extern CFStringRef _Nullable IOObjectCopyClass(io_object_t object);
extern int IOObjectConformsTo(io_object_t object, const char *name);
extern int IOObjectIsEqualTo(io_object_t object, io_object_t other);

extern io_object_t IOIteratorNext(io_iterator_t iterator);
extern void IOIteratorReset(io_iterator_t iterator);
extern int IOIteratorIsValid(io_iterator_t iterator);

/* What is looked for: a dictionary that the two functions below take over. */
extern CFMutableDictionaryRef _Nullable IOServiceMatching(const char *name);
extern CFMutableDictionaryRef _Nullable IOServiceNameMatching(const char *name);
extern CFMutableDictionaryRef _Nullable IORegistryEntryIDMatching(uint64_t number);
extern io_service_t IOServiceGetMatchingService(uint32_t port, CFDictionaryRef _Nullable matching);
extern int IOServiceGetMatchingServices(uint32_t port, CFDictionaryRef _Nullable matching, io_iterator_t *existing);

/* The tree */
extern io_registry_entry_t IORegistryGetRootEntry(uint32_t port);
extern io_registry_entry_t IORegistryEntryFromPath(uint32_t port, const char *path);
extern int IORegistryCreateIterator(uint32_t port, const char *plane, IOOptionBits options,
                                    io_iterator_t *iterator);
extern int IORegistryEntryCreateIterator(io_registry_entry_t entry, const char *plane, IOOptionBits options,
                                         io_iterator_t *iterator);
extern int IORegistryEntryGetChildIterator(io_registry_entry_t entry, const char *plane,
                                           io_iterator_t *iterator);
extern int IORegistryEntryGetParentIterator(io_registry_entry_t entry, const char *plane,
                                            io_iterator_t *iterator);
extern int IORegistryEntryGetParentEntry(io_registry_entry_t entry, const char *plane,
                                         io_registry_entry_t *parent);
extern int IORegistryEntryGetChildEntry(io_registry_entry_t entry, const char *plane,
                                        io_registry_entry_t *child);

/* One entry */
extern int IORegistryEntryGetName(io_registry_entry_t entry, io_name_t name);
extern int IORegistryEntryGetNameInPlane(io_registry_entry_t entry, const char *plane, io_name_t name);
extern int IORegistryEntryGetLocationInPlane(io_registry_entry_t entry, const char *plane, io_name_t location);
extern int IORegistryEntryGetPath(io_registry_entry_t entry, const char *plane, io_string_t path);
extern int IORegistryEntryGetRegistryEntryID(io_registry_entry_t entry, uint64_t *number);
extern int IORegistryEntryCreateCFProperties(io_registry_entry_t entry,
                                             CFMutableDictionaryRef _Nullable *_Nonnull properties,
                                             CFAllocatorRef _Nullable allocator, IOOptionBits options);
extern CFTypeRef _Nullable IORegistryEntryCreateCFProperty(io_registry_entry_t entry, CFStringRef key,
                                                           CFAllocatorRef _Nullable allocator,
                                                           IOOptionBits options);
extern CFTypeRef _Nullable IORegistryEntrySearchCFProperty(io_registry_entry_t entry, const char *plane,
                                                           CFStringRef key, CFAllocatorRef _Nullable allocator,
                                                           IOOptionBits options);
extern int IORegistryEntrySetCFProperty(io_registry_entry_t entry, CFStringRef key, CFTypeRef property);

/* A driver */
extern int IOServiceOpen(io_service_t service, uint32_t task, uint32_t kind, io_connect_t *connection);
extern int IOServiceClose(io_connect_t connection);
extern int IOConnectCallMethod(uint32_t connection, uint32_t selector, const uint64_t *_Nullable input,
                               uint32_t inputCount, const void *_Nullable inputStruct, size_t inputStructSize,
                               uint64_t *_Nullable output, uint32_t *_Nullable outputCount,
                               void *_Nullable outputStruct, size_t *_Nullable outputStructSize);
extern int IOConnectMapMemory64(io_connect_t connection, uint32_t kind, uint32_t task, uint64_t *address,
                                uint64_t *size, IOOptionBits options);
extern int IOConnectUnmapMemory64(io_connect_t connection, uint32_t kind, uint32_t task, uint64_t address);

OC_NONNULL_END
