/* Objects that are released when the pool is drained. */
#pragma once

#import <Foundation/NSObject.h>

OC_NONNULL_BEGIN

@interface NSAutoreleasePool : NSObject

+ (void)addObject:(id)object;
- (void)addObject:(id)object;
- (void)drain;

@end

OC_NONNULL_END
