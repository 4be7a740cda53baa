/* Bytes. */
#pragma once

#import <Foundation/NSObject.h>
#import <Foundation/NSRange.h>

@class NSError, NSURL;

OC_NONNULL_BEGIN

@interface NSData : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>

@property (readonly) NSUInteger length;
@property (readonly) const void *bytes OC_RETURNS_INNER_POINTER;

@end

@interface NSData (NSExtendedData)

- (BOOL)isEqualToData:(NSData *)other;
- (void)getBytes:(void *)buffer length:(NSUInteger)length;
- (void)getBytes:(void *)buffer range:(NSRange)range;
- (NSData *)subdataWithRange:(NSRange)range;
- (BOOL)writeToFile:(NSString *)path atomically:(BOOL)atomically;
- (BOOL)writeToURL:(NSURL *)url atomically:(BOOL)atomically;

@end

@interface NSData (NSDataCreation)

+ (instancetype)data;
+ (instancetype)dataWithBytes:(const void *_Nullable)bytes length:(NSUInteger)length;
+ (instancetype)dataWithBytesNoCopy:(void *)bytes length:(NSUInteger)length;
+ (instancetype)dataWithBytesNoCopy:(void *)bytes length:(NSUInteger)length freeWhenDone:(BOOL)freeWhenDone;
+ (instancetype _Nullable)dataWithContentsOfFile:(NSString *)path;
+ (instancetype _Nullable)dataWithContentsOfURL:(NSURL *)url;
+ (instancetype)dataWithData:(NSData *)data;
- (instancetype)initWithBytes:(const void *_Nullable)bytes length:(NSUInteger)length;
- (instancetype)initWithBytesNoCopy:(void *)bytes length:(NSUInteger)length freeWhenDone:(BOOL)freeWhenDone;

@end

@interface NSMutableData : NSData

@property (readonly) void *mutableBytes OC_RETURNS_INNER_POINTER;
@property NSUInteger length;

@end

@interface NSMutableData (NSExtendedMutableData)

- (void)appendBytes:(const void *)bytes length:(NSUInteger)length;
- (void)appendData:(NSData *)data;

@end

@interface NSMutableData (NSMutableDataCreation)

+ (instancetype _Nullable)dataWithCapacity:(NSUInteger)capacity;
+ (instancetype _Nullable)dataWithLength:(NSUInteger)length;

@end

OC_NONNULL_END
