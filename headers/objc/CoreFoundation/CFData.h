/* Bytes. */
#pragma once

#import <CoreFoundation/CFBase.h>

OC_NONNULL_BEGIN

extern CFTypeID CFDataGetTypeID(void);
extern CFDataRef _Nullable CFDataCreate(CFAllocatorRef _Nullable allocator, const uint8_t *_Nullable bytes,
                                        CFIndex length);
extern CFDataRef _Nullable CFDataCreateWithBytesNoCopy(CFAllocatorRef _Nullable allocator,
                                                       const uint8_t *_Nullable bytes, CFIndex length,
                                                       CFAllocatorRef _Nullable deallocator);
extern CFMutableDataRef _Nullable CFDataCreateMutable(CFAllocatorRef _Nullable allocator, CFIndex capacity);
extern CFIndex CFDataGetLength(CFDataRef _Nullable data);
extern const uint8_t *_Nullable CFDataGetBytePtr(CFDataRef _Nullable data);
extern uint8_t *_Nullable CFDataGetMutableBytePtr(CFMutableDataRef _Nullable data);
extern void CFDataGetBytes(CFDataRef _Nullable data, CFRange range, uint8_t *buffer);
extern void CFDataAppendBytes(CFMutableDataRef _Nullable data, const uint8_t *bytes, CFIndex length);

OC_NONNULL_END
