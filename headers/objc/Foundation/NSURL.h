/* Where files are. */
#pragma once

#import <Foundation/NSString.h>

OC_NONNULL_BEGIN

@interface NSURL : NSObject <NSCopying, NSSecureCoding>

@property (readonly, copy) NSString *_Nullable absoluteString;
@property (readonly, copy) NSString *_Nullable path;
@property (readonly, copy) NSString *_Nullable scheme;
@property (readonly, getter=isFileURL) BOOL fileURL;
@property (readonly) const char *fileSystemRepresentation OC_RETURNS_INNER_POINTER OC_SINCE(10.9);

+ (instancetype _Nullable)URLWithString:(NSString *)string;
+ (NSURL *)fileURLWithPath:(NSString *)path;
+ (NSURL *)fileURLWithPath:(NSString *)path isDirectory:(BOOL)isDirectory OC_SINCE(10.5);
- (instancetype _Nullable)initWithString:(NSString *)string;
- (instancetype)initFileURLWithPath:(NSString *)path;

@end

@interface NSURL (NSURLPathUtilities)

@property (readonly, copy) NSString *_Nullable lastPathComponent OC_SINCE(10.6);
@property (readonly, copy) NSString *_Nullable pathExtension OC_SINCE(10.6);

- (NSURL *_Nullable)URLByAppendingPathComponent:(NSString *)component OC_SINCE(10.6);

@end

OC_NONNULL_END
