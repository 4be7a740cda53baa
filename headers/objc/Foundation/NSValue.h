/* C values as objects. */
#pragma once

#import <Foundation/NSObject.h>
#import <Foundation/NSRange.h>

OC_NONNULL_BEGIN

@interface NSValue : NSObject <NSCopying, NSSecureCoding>

@property (readonly) const char *objCType OC_RETURNS_INNER_POINTER;

- (void)getValue:(void *)value size:(NSUInteger)size OC_SINCE(10.13);

@end

@interface NSValue (NSValueCreation)

+ (NSValue *)valueWithBytes:(const void *)value objCType:(const char *)type;

@end

@interface NSValue (NSValueExtensionMethods)

@property (readonly) void *_Nullable pointerValue;

+ (NSValue *)valueWithPointer:(const void *_Nullable)pointer;
- (BOOL)isEqualToValue:(NSValue *)other;

@end

@interface NSValue (NSValueRangeExtensions)

@property (readonly) NSRange rangeValue;

+ (NSValue *)valueWithRange:(NSRange)range;

@end

@interface NSNumber : NSValue

@property (readonly) BOOL boolValue;
@property (readonly) int intValue;
@property (readonly) unsigned int unsignedIntValue;
@property (readonly) long long longLongValue;
@property (readonly) unsigned long long unsignedLongLongValue;
@property (readonly) NSInteger integerValue OC_SINCE(10.5);
@property (readonly) NSUInteger unsignedIntegerValue OC_SINCE(10.5);
@property (readonly) float floatValue;
@property (readonly) double doubleValue;
@property (readonly, copy) NSString *stringValue;

- (NSComparisonResult)compare:(NSNumber *)other;
- (BOOL)isEqualToNumber:(NSNumber *)other;

@end

@interface NSNumber (NSNumberCreation)

+ (NSNumber *)numberWithBool:(BOOL)value;
+ (NSNumber *)numberWithInt:(int)value;
+ (NSNumber *)numberWithUnsignedInt:(unsigned int)value;
+ (NSNumber *)numberWithLongLong:(long long)value;
+ (NSNumber *)numberWithUnsignedLongLong:(unsigned long long)value;
+ (NSNumber *)numberWithInteger:(NSInteger)value OC_SINCE(10.5);
+ (NSNumber *)numberWithUnsignedInteger:(NSUInteger)value OC_SINCE(10.5);
+ (NSNumber *)numberWithFloat:(float)value;
+ (NSNumber *)numberWithDouble:(double)value;

@end

OC_NONNULL_END
