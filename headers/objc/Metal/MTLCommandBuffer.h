/* Work that is encoded, committed and waited for. */
#pragma once

#import <CoreFoundation/CFBase.h>
#import <Foundation/Foundation.h>
#import <Metal/MTLComputeCommandEncoder.h>
#import <Metal/MTLNames.h>

OC_NONNULL_BEGIN

OC_ENUM(NSUInteger, MTLCommandBufferStatus) {
    MTLCommandBufferStatusNotEnqueued = 0,
    MTLCommandBufferStatusEnqueued = 1,
    MTLCommandBufferStatusCommitted = 2,
    MTLCommandBufferStatusScheduled = 3,
    MTLCommandBufferStatusCompleted = 4,
    MTLCommandBufferStatusError = 5,
};

OC_FLAGS(NSUInteger, MTLCommandBufferErrorOption) {
    MTLCommandBufferErrorOptionNone = 0,
    MTLCommandBufferErrorOptionEncoderExecutionStatus = 1 << 0,
};

OC_ENUM(NSUInteger, MTLCommandBufferError) {
    MTLCommandBufferErrorNone = 0,
    MTLCommandBufferErrorInternal = 1,
    MTLCommandBufferErrorTimeout = 2,
    MTLCommandBufferErrorPageFault = 3,
    MTLCommandBufferErrorAccessRevoked = 4,
    MTLCommandBufferErrorBlacklisted = 4, /* older name */
    MTLCommandBufferErrorNotPermitted = 7,
    MTLCommandBufferErrorOutOfMemory = 8,
    MTLCommandBufferErrorInvalidResource = 9,
    MTLCommandBufferErrorMemoryless = 10,
    MTLCommandBufferErrorDeviceRemoved = 11,
    MTLCommandBufferErrorStackOverflow = 12,
};

/* How far an encoder came before the error. */
OC_ENUM(NSInteger, MTLCommandEncoderErrorState) {
    MTLCommandEncoderErrorStateUnknown = 0,
    MTLCommandEncoderErrorStateCompleted = 1,
    MTLCommandEncoderErrorStateAffected = 2,
    MTLCommandEncoderErrorStatePending = 3,
    MTLCommandEncoderErrorStateFaulted = 4,
};

extern NSErrorDomain const MTLCommandBufferErrorDomain OC_SINCE(10.11);

/* In an error's userInfo: an array of MTLCommandBufferEncoderInfo. */
extern NSString *const MTLCommandBufferEncoderInfoErrorKey OC_SINCE(11.0);

OC_BLOCK_TYPE(MTLCommandBufferHandler, void, id<MTLCommandBuffer> buffer);

OC_SINCE(11.0)
@protocol MTLCommandBufferEncoderInfo <NSObject>

@property (readonly) NSString *label;
@property (readonly) MTLCommandEncoderErrorState errorState;
@property (readonly) OC_OF(NSArray, NSString *) *debugSignposts;

@end

OC_SINCE(11.0)
@interface MTLCommandBufferDescriptor : NSObject <NSCopying>

@property (nonatomic) MTLCommandBufferErrorOption errorOptions;
@property (nonatomic) BOOL retainedReferences;

@end

OC_SINCE(10.11)
@protocol MTLCommandBuffer <NSObject>

@property (nonatomic, copy) NSString *_Nullable label;
@property (readonly) id<MTLDevice> device;
@property (readonly) id<MTLCommandQueue> commandQueue;
@property (readonly) BOOL retainedReferences;
@property (readonly) MTLCommandBufferErrorOption errorOptions OC_SINCE(11.0);

/* Encoders: one at a time, each ended before the next */
- (id<MTLComputeCommandEncoder> _Nullable)computeCommandEncoder;
- (id<MTLComputeCommandEncoder> _Nullable)computeCommandEncoderWithDispatchType:(MTLDispatchType)dispatchType
    OC_SINCE(10.14);
- (id<MTLComputeCommandEncoder> _Nullable)computeCommandEncoderWithDescriptor:(MTLComputePassDescriptor *)descriptor
    OC_SINCE(11.0);
- (id<MTLBlitCommandEncoder> _Nullable)blitCommandEncoder;
- (id<MTLBlitCommandEncoder> _Nullable)blitCommandEncoderWithDescriptor:(MTLBlitPassDescriptor *)descriptor
    OC_SINCE(11.0);
- (id<MTLResourceStateCommandEncoder> _Nullable)resourceStateCommandEncoder OC_SINCE(11.0);
- (id<MTLResourceStateCommandEncoder> _Nullable)
    resourceStateCommandEncoderWithDescriptor:(MTLResourceStatePassDescriptor *)descriptor
    OC_SINCE(11.0);
- (void)encodeSignalEvent:(id<MTLEvent>)event value:(uint64_t)value OC_SINCE(10.14);
- (void)encodeWaitForEvent:(id<MTLEvent>)event value:(uint64_t)value OC_SINCE(10.14);
- (void)pushDebugGroup:(NSString *)string OC_SINCE(10.13);
- (void)popDebugGroup OC_SINCE(10.13);

/* On its way */
- (void)enqueue;
- (void)commit;
- (void)addScheduledHandler:(MTLCommandBufferHandler)block;
- (void)addCompletedHandler:(MTLCommandBufferHandler)block;
- (void)waitUntilScheduled;
- (void)waitUntilCompleted;

/* What became of it */
@property (readonly) MTLCommandBufferStatus status;
@property (readonly) NSError *_Nullable error;
@property (readonly) id<MTLLogContainer> logs OC_SINCE(11.0);
@property (readonly) CFTimeInterval kernelStartTime OC_SINCE(10.15);
@property (readonly) CFTimeInterval kernelEndTime OC_SINCE(10.15);
@property (readonly) CFTimeInterval GPUStartTime OC_SINCE(10.15);
@property (readonly) CFTimeInterval GPUEndTime OC_SINCE(10.15);

/* Rendering and ray tracing */
- (id<MTLAccelerationStructureCommandEncoder> _Nullable)accelerationStructureCommandEncoder OC_SINCE(11.0);
- (id<MTLAccelerationStructureCommandEncoder> _Nullable)
    accelerationStructureCommandEncoderWithDescriptor:(MTLAccelerationStructurePassDescriptor *_Nullable)descriptor
    OC_SINCE(13.0);
- (id<MTLParallelRenderCommandEncoder> _Nullable)
    parallelRenderCommandEncoderWithDescriptor:(MTLRenderPassDescriptor *_Nullable)descriptor;
- (void)presentDrawable:(id<MTLDrawable> _Nullable)drawable;
- (void)presentDrawable:(id<MTLDrawable> _Nullable)drawable
    afterMinimumDuration:(CFTimeInterval)afterMinimumDuration OC_SINCE(10.15);
- (void)presentDrawable:(id<MTLDrawable> _Nullable)drawable atTime:(CFTimeInterval)time;
- (id<MTLRenderCommandEncoder> _Nullable)
    renderCommandEncoderWithDescriptor:(MTLRenderPassDescriptor *_Nullable)descriptor;

@end

OC_NONNULL_END
