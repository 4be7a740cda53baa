/* The process and the system it runs on. */
#pragma once

#import <Foundation/NSDictionary.h>
#import <Foundation/NSString.h>

OC_NONNULL_BEGIN

typedef struct {
    NSInteger majorVersion;
    NSInteger minorVersion;
    NSInteger patchVersion;
} NSOperatingSystemVersion;

@interface NSProcessInfo : NSObject

@property (class, readonly, retain) NSProcessInfo *processInfo;
@property (readonly) int processIdentifier;
@property (copy) NSString *processName;
@property (readonly, copy) NSArray<NSString *> *arguments;
@property (readonly, copy) NSDictionary<NSString *, NSString *> *environment;
@property (readonly, copy) NSString *operatingSystemVersionString;
@property (readonly) NSOperatingSystemVersion operatingSystemVersion OC_SINCE(10.10);
@property (readonly) NSUInteger processorCount OC_SINCE(10.5);
@property (readonly) NSUInteger activeProcessorCount OC_SINCE(10.5);
@property (readonly) unsigned long long physicalMemory OC_SINCE(10.5);
@property (readonly) NSTimeInterval systemUptime OC_SINCE(10.6);

- (BOOL)isOperatingSystemAtLeastVersion:(NSOperatingSystemVersion)version OC_SINCE(10.10);

@end

OC_NONNULL_END
