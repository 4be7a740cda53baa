/* Threads. */
#pragma once

#import <Foundation/NSString.h>

OC_NONNULL_BEGIN

@interface NSThread : NSObject

@property (class, readonly, retain) NSThread *currentThread;
@property (class, readonly, retain) NSThread *mainThread OC_SINCE(10.5);
@property (class, readonly) BOOL isMainThread OC_SINCE(10.5);
@property (readonly) BOOL isMainThread OC_SINCE(10.5);
@property (copy) NSString *_Nullable name OC_SINCE(10.5);

+ (BOOL)isMultiThreaded;
+ (void)detachNewThreadSelector:(SEL)selector toTarget:(id)target withObject:(id _Nullable)argument;
+ (void)sleepForTimeInterval:(NSTimeInterval)seconds;

@end

OC_NONNULL_END
