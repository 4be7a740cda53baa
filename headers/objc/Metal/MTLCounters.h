/* Counters of the GPU, sampled into buffers. */
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/MTLNames.h>
#import <Metal/MTLResource.h>

OC_NONNULL_BEGIN

OC_ENUM(NSUInteger, MTLCounterSamplingPoint) {
    MTLCounterSamplingPointAtStageBoundary = 0,
    MTLCounterSamplingPointAtDrawBoundary = 1,
    MTLCounterSamplingPointAtDispatchBoundary = 2,
    MTLCounterSamplingPointAtTileDispatchBoundary = 3,
    MTLCounterSamplingPointAtBlitBoundary = 4,
};

OC_ENUM(NSInteger, MTLCounterSampleBufferError) {
    MTLCounterSampleBufferErrorOutOfMemory = 0,
    MTLCounterSampleBufferErrorInvalid = 1,
    MTLCounterSampleBufferErrorInternal = 2,
};

extern NSErrorDomain const MTLCounterErrorDomain OC_SINCE(10.15);

typedef uint64_t MTLTimestamp;
typedef NSString *MTLCommonCounter;
typedef NSString *MTLCommonCounterSet;

/* Sets of counters. */
extern MTLCommonCounterSet const MTLCommonCounterSetTimestamp OC_SINCE(10.15);
extern MTLCommonCounterSet const MTLCommonCounterSetStageUtilization OC_SINCE(10.15);
extern MTLCommonCounterSet const MTLCommonCounterSetStatistic OC_SINCE(10.15);

/* Counters. */
extern MTLCommonCounter const MTLCommonCounterTimestamp OC_SINCE(10.15);
extern MTLCommonCounter const MTLCommonCounterTotalCycles OC_SINCE(10.15);
extern MTLCommonCounter const MTLCommonCounterVertexCycles OC_SINCE(10.15);
extern MTLCommonCounter const MTLCommonCounterTessellationCycles OC_SINCE(10.15);
extern MTLCommonCounter const MTLCommonCounterPostTessellationVertexCycles OC_SINCE(10.15);
extern MTLCommonCounter const MTLCommonCounterFragmentCycles OC_SINCE(10.15);
extern MTLCommonCounter const MTLCommonCounterRenderTargetWriteCycles OC_SINCE(10.15);
extern MTLCommonCounter const MTLCommonCounterTessellationInputPatches OC_SINCE(10.15);
extern MTLCommonCounter const MTLCommonCounterVertexInvocations OC_SINCE(10.15);
extern MTLCommonCounter const MTLCommonCounterPostTessellationVertexInvocations OC_SINCE(10.15);
extern MTLCommonCounter const MTLCommonCounterClipperInvocations OC_SINCE(10.15);
extern MTLCommonCounter const MTLCommonCounterClipperPrimitivesOut OC_SINCE(10.15);
extern MTLCommonCounter const MTLCommonCounterFragmentInvocations OC_SINCE(10.15);
extern MTLCommonCounter const MTLCommonCounterFragmentsPassed OC_SINCE(10.15);
extern MTLCommonCounter const MTLCommonCounterComputeKernelInvocations OC_SINCE(10.15);

/* What a sample of each set resolves to. */
typedef struct {
    MTLTimestamp timestamp;
} MTLCounterResultTimestamp;

typedef struct {
    uint64_t totalCycles;
    uint64_t vertexCycles;
    uint64_t tessellationCycles;
    uint64_t postTessellationVertexCycles;
    uint64_t fragmentCycles;
    uint64_t renderTargetCycles;
} MTLCounterResultStageUtilization;

typedef struct {
    uint64_t tessellationInputPatches;
    uint64_t vertexInvocations;
    uint64_t postTessellationVertexInvocations;
    uint64_t clipperInvocations;
    uint64_t clipperPrimitivesOut;
    uint64_t fragmentInvocations;
    uint64_t fragmentsPassed;
    uint64_t computeKernelInvocations;
} MTLCounterResultStatistic;

OC_SINCE(10.15)
@protocol MTLCounter <NSObject>

@property (readonly) NSString *name;

@end

OC_SINCE(10.15)
@protocol MTLCounterSet <NSObject>

@property (readonly) NSString *name;
@property (readonly) OC_OF(NSArray, id<MTLCounter>) *counters;

@end

OC_SINCE(10.15)
@interface MTLCounterSampleBufferDescriptor : NSObject <NSCopying>

@property (nonatomic, copy) NSString *label;
@property (nonatomic, retain) id<MTLCounterSet> _Nullable counterSet;
@property (nonatomic) NSUInteger sampleCount;
@property (nonatomic) MTLStorageMode storageMode;

@end

OC_SINCE(10.15)
@protocol MTLCounterSampleBuffer <NSObject>

@property (readonly) NSString *label;
@property (readonly) id<MTLDevice> device;
@property (readonly) NSUInteger sampleCount;
- (NSData *_Nullable)resolveCounterRange:(NSRange)range;

@end

OC_NONNULL_END
