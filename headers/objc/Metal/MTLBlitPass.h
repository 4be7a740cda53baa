/* How a blit encoder is made: with counters sampled at its ends. */
#pragma once

#import <Metal/MTLCounters.h>

OC_NONNULL_BEGIN

OC_SINCE(11.0)
@interface MTLBlitPassSampleBufferAttachmentDescriptor : NSObject <NSCopying>

@property (nonatomic, retain) id<MTLCounterSampleBuffer> _Nullable sampleBuffer;
@property (nonatomic) NSUInteger startOfEncoderSampleIndex;
@property (nonatomic) NSUInteger endOfEncoderSampleIndex;

@end

OC_SINCE(11.0)
@interface MTLBlitPassSampleBufferAttachmentDescriptorArray : NSObject

- (MTLBlitPassSampleBufferAttachmentDescriptor *)objectAtIndexedSubscript:(NSUInteger)index;
- (void)setObject:(MTLBlitPassSampleBufferAttachmentDescriptor *_Nullable)object
    atIndexedSubscript:(NSUInteger)index;

@end

OC_SINCE(11.0)
@interface MTLBlitPassDescriptor : NSObject <NSCopying>

@property (readonly) MTLBlitPassSampleBufferAttachmentDescriptorArray *sampleBufferAttachments;

+ (MTLBlitPassDescriptor *)blitPassDescriptor;

@end

OC_NONNULL_END
