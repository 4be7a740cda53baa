/* Numbers and truth values. */
#pragma once

#import <CoreFoundation/CFBase.h>

/* How wide a number is, in bits or as a C type. */
OC_ENUM(CFIndex, CFNumberType) {
    kCFNumberSInt8Type = 1,
    kCFNumberSInt16Type = 2,
    kCFNumberSInt32Type = 3,
    kCFNumberSInt64Type = 4,
    kCFNumberFloat32Type = 5,
    kCFNumberFloat64Type = 6,
    kCFNumberCharType = 7,
    kCFNumberShortType = 8,
    kCFNumberIntType = 9,
    kCFNumberLongType = 10,
    kCFNumberLongLongType = 11,
    kCFNumberFloatType = 12,
    kCFNumberDoubleType = 13,
    kCFNumberCFIndexType = 14,
    kCFNumberNSIntegerType = 15,
    kCFNumberCGFloatType = 16,
};

OC_NONNULL_BEGIN

extern CFTypeID CFNumberGetTypeID(void);
extern CFNumberRef _Nullable CFNumberCreate(CFAllocatorRef _Nullable allocator, CFNumberType type, const void *value);
extern CFNumberType CFNumberGetType(CFNumberRef number);
extern Boolean CFNumberGetValue(CFNumberRef number, CFNumberType type, void *value);
extern Boolean CFNumberIsFloatType(CFNumberRef number);

extern CFBooleanRef const kCFBooleanTrue;
extern CFBooleanRef const kCFBooleanFalse;
extern CFTypeID CFBooleanGetTypeID(void);
extern Boolean CFBooleanGetValue(CFBooleanRef truth);

OC_NONNULL_END
