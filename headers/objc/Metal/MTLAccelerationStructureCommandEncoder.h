/* Commands that build, refit and copy acceleration structures. */
#pragma once

#import <Metal/MTLAccelerationStructureDescriptor.h>
#import <Metal/MTLCommandEncoder.h>
#import <Metal/MTLDataType.h>
#import <Metal/MTLNames.h>
#import <Metal/MTLResource.h>
#import <Metal/MTLTypes.h>

OC_SINCE(11.0)
@protocol MTLAccelerationStructure <MTLResource>

@property (readonly) MTLResourceID gpuResourceID OC_SINCE(13.0);
@property (readonly) NSUInteger size;

@end

OC_SINCE(13.0)
@interface MTLAccelerationStructurePassDescriptor : NSObject <NSCopying>

@property (class, readonly) MTLAccelerationStructurePassDescriptor *accelerationStructurePassDescriptor;
@property (readonly) MTLAccelerationStructurePassSampleBufferAttachmentDescriptorArray *sampleBufferAttachments;

@end

OC_SINCE(13.0)
@interface MTLAccelerationStructurePassSampleBufferAttachmentDescriptor : NSObject <NSCopying>

@property NSUInteger endOfEncoderSampleIndex;
@property (retain) id<MTLCounterSampleBuffer> sampleBuffer;
@property NSUInteger startOfEncoderSampleIndex;

@end

OC_SINCE(13.0)
@interface MTLAccelerationStructurePassSampleBufferAttachmentDescriptorArray : NSObject

- (MTLAccelerationStructurePassSampleBufferAttachmentDescriptor *)
    objectAtIndexedSubscript:(NSUInteger)indexedSubscript;
- (void)setObject:(MTLAccelerationStructurePassSampleBufferAttachmentDescriptor *)object
    atIndexedSubscript:(NSUInteger)indexedSubscript;

@end

OC_SINCE(11.0)
@protocol MTLAccelerationStructureCommandEncoder <MTLCommandEncoder>

- (void)buildAccelerationStructure:(id<MTLAccelerationStructure>)accelerationStructure
    descriptor:(MTLAccelerationStructureDescriptor *)descriptor scratchBuffer:(id<MTLBuffer>)scratchBuffer
    scratchBufferOffset:(NSUInteger)scratchBufferOffset;
- (void)copyAccelerationStructure:(id<MTLAccelerationStructure>)accelerationStructure
    toAccelerationStructure:(id<MTLAccelerationStructure>)accelerationStructure2;
- (void)copyAndCompactAccelerationStructure:(id<MTLAccelerationStructure>)andCompactAccelerationStructure
    toAccelerationStructure:(id<MTLAccelerationStructure>)accelerationStructure;
- (void)refitAccelerationStructure:(id<MTLAccelerationStructure>)accelerationStructure
    descriptor:(MTLAccelerationStructureDescriptor *)descriptor
    destination:(id<MTLAccelerationStructure>)destination scratchBuffer:(id<MTLBuffer>)scratchBuffer
    scratchBufferOffset:(NSUInteger)scratchBufferOffset;
- (void)refitAccelerationStructure:(id<MTLAccelerationStructure>)accelerationStructure
    descriptor:(MTLAccelerationStructureDescriptor *)descriptor
    destination:(id<MTLAccelerationStructure>)destination scratchBuffer:(id<MTLBuffer>)scratchBuffer
    scratchBufferOffset:(NSUInteger)scratchBufferOffset options:(MTLAccelerationStructureRefitOptions)options
    OC_SINCE(13.0);
- (void)sampleCountersInBuffer:(id<MTLCounterSampleBuffer>)buffer atSampleIndex:(NSUInteger)sampleIndex
    withBarrier:(BOOL)barrier;
- (void)updateFence:(id<MTLFence>)fence;
- (void)useHeap:(id<MTLHeap>)heap;
- (void)useHeaps:(id<MTLHeap> const *)heaps count:(NSUInteger)count;
- (void)useResource:(id<MTLResource>)resource usage:(MTLResourceUsage)usage;
- (void)useResources:(id<MTLResource> const *)resources count:(NSUInteger)count usage:(MTLResourceUsage)usage;
- (void)waitForFence:(id<MTLFence>)fence;
- (void)writeCompactedAccelerationStructureSize:(id<MTLAccelerationStructure>)compactedAccelerationStructureSize
    toBuffer:(id<MTLBuffer>)buffer offset:(NSUInteger)offset;
- (void)writeCompactedAccelerationStructureSize:(id<MTLAccelerationStructure>)compactedAccelerationStructureSize
    toBuffer:(id<MTLBuffer>)buffer offset:(NSUInteger)offset sizeDataType:(MTLDataType)sizeDataType OC_SINCE(12.0);

@end
