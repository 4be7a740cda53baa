/* What pipelines are told of their buffers. */
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/MTLNames.h>

OC_NONNULL_BEGIN

OC_ENUM(NSUInteger, MTLMutability) {
    MTLMutabilityDefault = 0,
    MTLMutabilityMutable = 1,
    MTLMutabilityImmutable = 2,
};

OC_SINCE(10.13)
@interface MTLPipelineBufferDescriptor : NSObject <NSCopying>

@property (nonatomic) MTLMutability mutability;

@end

OC_SINCE(10.13)
@interface MTLPipelineBufferDescriptorArray : NSObject

- (MTLPipelineBufferDescriptor *)objectAtIndexedSubscript:(NSUInteger)index;
- (void)setObject:(MTLPipelineBufferDescriptor *_Nullable)object atIndexedSubscript:(NSUInteger)index;

@end

OC_NONNULL_END
