/* Strings. */
#pragma once

#import <CoreFoundation/CFBase.h>

typedef uint32_t CFStringEncoding;
typedef uint16_t UniChar;

enum {
    kCFStringEncodingMacRoman = 0,
    kCFStringEncodingUTF16 = 0x100,
    kCFStringEncodingASCII = 0x600,
    kCFStringEncodingUTF8 = 0x08000100,
    kCFStringEncodingUTF32 = 0x0c000100,
    kCFStringEncodingUTF16BE = 0x10000100,
    kCFStringEncodingUTF16LE = 0x14000100,
};

OC_NONNULL_BEGIN

extern CFTypeID CFStringGetTypeID(void);
extern CFStringRef _Nullable CFStringCreateWithCString(CFAllocatorRef _Nullable allocator, const char *string,
                                                       CFStringEncoding encoding);
extern CFStringRef _Nullable CFStringCreateWithBytes(CFAllocatorRef _Nullable allocator, const uint8_t *bytes,
                                                     CFIndex length, CFStringEncoding encoding, Boolean hasMark);
extern CFStringRef _Nullable CFStringCreateCopy(CFAllocatorRef _Nullable allocator, CFStringRef string);
extern CFIndex CFStringGetLength(CFStringRef string);
extern CFIndex CFStringGetMaximumSizeForEncoding(CFIndex length, CFStringEncoding encoding);
extern const char *_Nullable CFStringGetCStringPtr(CFStringRef string, CFStringEncoding encoding);
extern Boolean CFStringGetCString(CFStringRef string, char *buffer, CFIndex size, CFStringEncoding encoding);

OC_NONNULL_END
