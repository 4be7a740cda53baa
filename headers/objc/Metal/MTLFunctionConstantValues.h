/* Values for the constants of a function. */
#pragma once

#import <Metal/MTLArgument.h>

OC_NONNULL_BEGIN

OC_SINCE(10.12)
@interface MTLFunctionConstantValues : NSObject <NSCopying>

- (void)reset;
- (void)setConstantValue:(const void *)value type:(MTLDataType)type atIndex:(NSUInteger)index;
- (void)setConstantValue:(const void *)value type:(MTLDataType)type withName:(NSString *)name;
- (void)setConstantValues:(const void *)values type:(MTLDataType)type withRange:(NSRange)range;

@end

OC_NONNULL_END
