/* Foundation's plain types, names as strings, and the log. */
#pragma once

#import <interface.h>
#import <objc/objc.h>
#import <stdarg.h>
#import <stddef.h>
#import <stdint.h>

@class NSString;

typedef long NSInteger;
typedef unsigned long NSUInteger;
typedef double NSTimeInterval;
typedef uint16_t unichar;
typedef struct _NSZone NSZone;

/* Where a search ends without success. */
static const NSInteger NSNotFound = INTPTR_MAX;

OC_ENUM(NSInteger, NSComparisonResult) {
    NSOrderedAscending = -1,
    NSOrderedSame = 0,
    NSOrderedDescending = 1,
};

OC_NONNULL_BEGIN

extern NSString *NSStringFromSelector(SEL selector);
extern SEL NSSelectorFromString(NSString *name);
extern NSString *NSStringFromClass(Class cls);
extern Class _Nullable NSClassFromString(NSString *name);
extern NSString *NSStringFromProtocol(Protocol *protocol);
extern Protocol *_Nullable NSProtocolFromString(NSString *name);

extern void NSLog(NSString *format, ...);
extern void NSLogv(NSString *format, va_list arguments);

OC_NONNULL_END
