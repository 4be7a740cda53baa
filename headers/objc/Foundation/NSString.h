/* Text. */
#pragma once

#import <Foundation/NSArray.h>
#import <Foundation/NSData.h>
#import <Foundation/NSRange.h>

typedef NSUInteger NSStringEncoding;
enum {
    NSASCIIStringEncoding = 1,
    NSUTF8StringEncoding = 4,
    NSISOLatin1StringEncoding = 5,
    NSUnicodeStringEncoding = 10,
    NSUTF16StringEncoding = 10,
    NSMacOSRomanStringEncoding = 30,
    NSUTF32StringEncoding = 0x8c000100,
    NSUTF16BigEndianStringEncoding = 0x90000100,
    NSUTF16LittleEndianStringEncoding = 0x94000100,
};

OC_NONNULL_BEGIN

@interface NSString : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>

@property (readonly) NSUInteger length;

- (instancetype)init OC_DESIGNATED;
- (unichar)characterAtIndex:(NSUInteger)index;

@end

@interface NSString (NSStringExtensionMethods)

/* Making one */
+ (instancetype)string;
+ (instancetype)stringWithString:(NSString *)string;
+ (instancetype _Nullable)stringWithUTF8String:(const char *)bytes;
+ (instancetype)stringWithFormat:(NSString *)format, ...;
- (instancetype)initWithString:(NSString *)string;
- (instancetype _Nullable)initWithUTF8String:(const char *)bytes;
- (instancetype _Nullable)initWithBytes:(const void *)bytes length:(NSUInteger)length
    encoding:(NSStringEncoding)encoding;
- (instancetype _Nullable)initWithData:(NSData *)data encoding:(NSStringEncoding)encoding;
- (instancetype)initWithFormat:(NSString *)format, ...;

/* Its bytes */
@property (readonly) const char *UTF8String OC_RETURNS_INNER_POINTER;

- (NSUInteger)lengthOfBytesUsingEncoding:(NSStringEncoding)encoding;
- (NSUInteger)maximumLengthOfBytesUsingEncoding:(NSStringEncoding)encoding;
- (BOOL)getCString:(char *)buffer maxLength:(NSUInteger)length encoding:(NSStringEncoding)encoding;
- (NSData *_Nullable)dataUsingEncoding:(NSStringEncoding)encoding;

/* Comparing and cutting */
@property (readonly) int intValue;
@property (readonly) double doubleValue;

- (BOOL)isEqualToString:(NSString *)other;
- (NSComparisonResult)compare:(NSString *)other;
- (BOOL)hasPrefix:(NSString *)prefix;
- (BOOL)hasSuffix:(NSString *)suffix;
- (NSRange)rangeOfString:(NSString *)part;
- (NSString *)substringFromIndex:(NSUInteger)index;
- (NSString *)substringToIndex:(NSUInteger)index;
- (NSString *)substringWithRange:(NSRange)range;
- (NSString *)stringByAppendingString:(NSString *)addition;
- (NSArray<NSString *> *)componentsSeparatedByString:(NSString *)separator;

@end

@interface NSMutableString : NSString

- (void)replaceCharactersInRange:(NSRange)range withString:(NSString *)replacement;

@end

@interface NSMutableString (NSMutableStringExtensionMethods)

- (void)appendString:(NSString *)addition;
- (void)appendFormat:(NSString *)format, ...;
- (void)setString:(NSString *)string;

@end

OC_NONNULL_END
