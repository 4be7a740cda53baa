/* How a compute encoder is made: dispatch type, and counters sampled at its ends. */
#pragma once

#import <Metal/MTLComputeCommandEncoder.h>
#import <Metal/MTLCounters.h>

OC_NONNULL_BEGIN

OC_SINCE(11.0)
@interface MTLComputePassSampleBufferAttachmentDescriptor : NSObject <NSCopying>

@property (nonatomic, retain) id<MTLCounterSampleBuffer> _Nullable sampleBuffer;
@property (nonatomic) NSUInteger startOfEncoderSampleIndex;
@property (nonatomic) NSUInteger endOfEncoderSampleIndex;

@end

OC_SINCE(11.0)
@interface MTLComputePassSampleBufferAttachmentDescriptorArray : NSObject

- (MTLComputePassSampleBufferAttachmentDescriptor *)objectAtIndexedSubscript:(NSUInteger)index;
- (void)setObject:(MTLComputePassSampleBufferAttachmentDescriptor *_Nullable)object
    atIndexedSubscript:(NSUInteger)index;

@end

OC_SINCE(11.0)
@interface MTLComputePassDescriptor : NSObject <NSCopying>

+ (MTLComputePassDescriptor *)computePassDescriptor;

@property (nonatomic) MTLDispatchType dispatchType;
@property (readonly) MTLComputePassSampleBufferAttachmentDescriptorArray *sampleBufferAttachments;

@end

OC_NONNULL_END
