/* Code and resources on disk. */
#pragma once

#import <Foundation/NSString.h>
#import <Foundation/NSURL.h>

OC_NONNULL_BEGIN

@interface NSBundle : NSObject

@property (class, readonly, retain) NSBundle *mainBundle;
@property (readonly, getter=isLoaded) BOOL loaded;
@property (readonly, copy) NSString *bundlePath;
@property (readonly, copy) NSString *_Nullable bundleIdentifier;
@property (readonly, copy) NSString *_Nullable resourcePath;
@property (readonly, copy) NSString *_Nullable executablePath;

+ (instancetype _Nullable)bundleWithPath:(NSString *)path;
+ (NSBundle *_Nullable)bundleWithIdentifier:(NSString *)identifier;
- (instancetype _Nullable)initWithPath:(NSString *)path OC_DESIGNATED;
- (BOOL)load;
- (NSString *_Nullable)pathForResource:(NSString *_Nullable)name ofType:(NSString *_Nullable)extension;

@end

OC_NONNULL_END
