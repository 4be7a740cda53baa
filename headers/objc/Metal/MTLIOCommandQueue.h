/* Files read into buffers and textures by commands. */
#pragma once

#import <Metal/MTLIOCompressor.h>
#import <Metal/MTLNames.h>
#import <Metal/MTLTypes.h>

OC_ENUM(NSInteger, MTLIOPriority) {
    MTLIOPriorityHigh = 0,
    MTLIOPriorityNormal = 1,
    MTLIOPriorityLow = 2,
};

OC_ENUM(NSInteger, MTLIOCommandQueueType) {
    MTLIOCommandQueueTypeConcurrent = 0,
    MTLIOCommandQueueTypeSerial = 1,
};

OC_ENUM(NSInteger, MTLIOStatus) {
    MTLIOStatusPending = 0,
    MTLIOStatusCancelled = 1,
    MTLIOStatusError = 2,
    MTLIOStatusComplete = 3,
};

OC_SINCE(13.0)
@interface MTLIOCommandQueueDescriptor : NSObject <NSCopying>

@property NSUInteger maxCommandBufferCount;
@property NSUInteger maxCommandsInFlight;
@property MTLIOPriority priority;
@property (retain) id<MTLIOScratchBufferAllocator> scratchBufferAllocator;
@property MTLIOCommandQueueType type;

@end

OC_SINCE(13.0)
@protocol MTLIOFileHandle <NSObject>

@property (copy) NSString *label;

@end

OC_SINCE(13.0)
@protocol MTLIOScratchBuffer <NSObject>

@property (readonly) id<MTLBuffer> buffer;

@end

OC_SINCE(13.0)
@protocol MTLIOScratchBufferAllocator <NSObject>

- (id<MTLIOScratchBuffer>)newScratchBufferWithMinimumSize:(NSUInteger)minimumSize;

@end

OC_BLOCK_TYPE(MTLIOCommandBufferHandler, void, id<MTLIOCommandBuffer> buffer);

OC_SINCE(13.0)
@protocol MTLIOCommandBuffer <NSObject>

@property (copy) NSString *label;
@property (readonly) NSError *error;
@property (readonly) MTLIOStatus status;

- (void)addBarrier;
- (void)addCompletedHandler:(MTLIOCommandBufferHandler)completedHandler;
- (void)commit;
- (void)copyStatusToBuffer:(id<MTLBuffer>)buffer offset:(NSUInteger)offset;
- (void)enqueue;
- (void)loadBuffer:(id<MTLBuffer>)buffer offset:(NSUInteger)offset size:(NSUInteger)size
    sourceHandle:(id<MTLIOFileHandle>)sourceHandle sourceHandleOffset:(NSUInteger)sourceHandleOffset;
- (void)loadBytes:(void *)bytes size:(NSUInteger)size sourceHandle:(id<MTLIOFileHandle>)sourceHandle
    sourceHandleOffset:(NSUInteger)sourceHandleOffset;
- (void)loadTexture:(id<MTLTexture>)texture slice:(NSUInteger)slice level:(NSUInteger)level size:(MTLSize)size
    sourceBytesPerRow:(NSUInteger)sourceBytesPerRow sourceBytesPerImage:(NSUInteger)sourceBytesPerImage
    destinationOrigin:(MTLOrigin)destinationOrigin sourceHandle:(id<MTLIOFileHandle>)sourceHandle
    sourceHandleOffset:(NSUInteger)sourceHandleOffset;
- (void)popDebugGroup;
- (void)pushDebugGroup:(NSString *)pushDebugGroup;
- (void)signalEvent:(id<MTLSharedEvent>)event value:(uint64_t)value;
- (void)tryCancel;
- (void)waitForEvent:(id<MTLSharedEvent>)event value:(uint64_t)value;
- (void)waitUntilCompleted;

@end

OC_SINCE(13.0)
@protocol MTLIOCommandQueue <NSObject>

@property (copy) NSString *label;
@property (readonly) id<MTLIOCommandBuffer> commandBuffer;
@property (readonly) id<MTLIOCommandBuffer> commandBufferWithUnretainedReferences;

- (void)enqueueBarrier;

@end
