/* Encodes dispatches of kernels. */
#pragma once

#import <Metal/MTLCommandEncoder.h>
#import <Metal/MTLResource.h>
#import <Metal/MTLTypes.h>

OC_NONNULL_BEGIN

/* Whether the dispatches of an encoder may overlap. */
OC_ENUM(NSUInteger, MTLDispatchType) {
    MTLDispatchTypeSerial = 0,
    MTLDispatchTypeConcurrent = 1,
};

/* What the GPU reads from a buffer for an indirect dispatch. */
typedef struct {
    uint32_t threadgroupsPerGrid[3];
} MTLDispatchThreadgroupsIndirectArguments;

typedef struct {
    uint32_t stageInOrigin[3];
    uint32_t stageInSize[3];
} MTLStageInRegionIndirectArguments;

OC_SINCE(10.11)
@protocol MTLComputeCommandEncoder <MTLCommandEncoder>

@property (readonly) MTLDispatchType dispatchType OC_SINCE(10.14);
- (void)setComputePipelineState:(id<MTLComputePipelineState>)state;

/* Arguments */
- (void)setBytes:(const void *)bytes length:(NSUInteger)length atIndex:(NSUInteger)index;
- (void)setBytes:(const void *)bytes length:(NSUInteger)length attributeStride:(NSUInteger)attributeStride
    atIndex:(NSUInteger)index OC_SINCE(14.0);
- (void)setBuffer:(id<MTLBuffer> _Nullable)buffer offset:(NSUInteger)offset atIndex:(NSUInteger)index;
- (void)setBuffer:(id<MTLBuffer>)buffer offset:(NSUInteger)offset attributeStride:(NSUInteger)attributeStride
    atIndex:(NSUInteger)index OC_SINCE(14.0);
- (void)setBufferOffset:(NSUInteger)offset atIndex:(NSUInteger)index;
- (void)setBufferOffset:(NSUInteger)offset attributeStride:(NSUInteger)attributeStride
    atIndex:(NSUInteger)index OC_SINCE(14.0);
- (void)setBuffers:(id<MTLBuffer> _Nullable const[_Nonnull])buffers
    offsets:(const NSUInteger[_Nonnull])offsets withRange:(NSRange)range;
- (void)setBuffers:(id<MTLBuffer> _Nullable const[_Nonnull])buffers
    offsets:(const NSUInteger[_Nonnull])offsets attributeStrides:(const NSUInteger[_Nonnull])attributeStrides
    withRange:(NSRange)range OC_SINCE(14.0);
- (void)setThreadgroupMemoryLength:(NSUInteger)length atIndex:(NSUInteger)index;

/* Dispatches */
- (void)dispatchThreadgroups:(MTLSize)threadgroupsPerGrid
    threadsPerThreadgroup:(MTLSize)threadsPerThreadgroup;
- (void)dispatchThreads:(MTLSize)threadsPerGrid threadsPerThreadgroup:(MTLSize)threadsPerThreadgroup
    OC_SINCE(10.13);
- (void)dispatchThreadgroupsWithIndirectBuffer:(id<MTLBuffer>)indirectBuffer
    indirectBufferOffset:(NSUInteger)indirectBufferOffset
    threadsPerThreadgroup:(MTLSize)threadsPerThreadgroup;
- (void)executeCommandsInBuffer:(id<MTLIndirectCommandBuffer>)buffer withRange:(NSRange)range OC_SINCE(11.0);
- (void)executeCommandsInBuffer:(id<MTLIndirectCommandBuffer>)buffer
    indirectBuffer:(id<MTLBuffer>)indirectBuffer indirectBufferOffset:(NSUInteger)indirectBufferOffset
    OC_SINCE(11.0);

/* Memory that is reached through pointers */
- (void)useResource:(id<MTLResource>)resource usage:(MTLResourceUsage)usage OC_SINCE(10.13);
- (void)useResources:(id<MTLResource> _Nonnull const[_Nonnull])resources count:(NSUInteger)count
    usage:(MTLResourceUsage)usage OC_SINCE(10.13);
- (void)useHeap:(id<MTLHeap>)heap OC_SINCE(10.13);
- (void)useHeaps:(id<MTLHeap> _Nonnull const[_Nonnull])heaps count:(NSUInteger)count OC_SINCE(10.13);

/* Order */
- (void)memoryBarrierWithScope:(MTLBarrierScope)scope OC_SINCE(10.14);
- (void)memoryBarrierWithResources:(id<MTLResource> _Nonnull const[_Nonnull])resources count:(NSUInteger)count
    OC_SINCE(10.14);
- (void)updateFence:(id<MTLFence>)fence OC_SINCE(10.13);
- (void)waitForFence:(id<MTLFence>)fence OC_SINCE(10.13);

/* Time */
- (void)sampleCountersInBuffer:(id<MTLCounterSampleBuffer>)buffer atSampleIndex:(NSUInteger)sampleIndex
    withBarrier:(BOOL)barrier OC_SINCE(10.15);

/* Textures, samplers and tables of functions */
- (void)setAccelerationStructure:(id<MTLAccelerationStructure> _Nullable)accelerationStructure
    atBufferIndex:(NSUInteger)bufferIndex OC_SINCE(11.0);
- (void)setImageblockWidth:(NSUInteger)imageblockWidth height:(NSUInteger)height OC_SINCE(11.0);
- (void)setIntersectionFunctionTable:(id<MTLIntersectionFunctionTable> _Nullable)intersectionFunctionTable
    atBufferIndex:(NSUInteger)bufferIndex OC_SINCE(11.0);
- (void)
    setIntersectionFunctionTables:(id<MTLIntersectionFunctionTable> _Nullable const *_Nonnull)intersectionFunctionTables
    withBufferRange:(NSRange)bufferRange OC_SINCE(11.0);
- (void)setSamplerState:(id<MTLSamplerState> _Nullable)samplerState atIndex:(NSUInteger)index;
- (void)setSamplerState:(id<MTLSamplerState> _Nullable)samplerState lodMinClamp:(float)lodMinClamp
    lodMaxClamp:(float)lodMaxClamp atIndex:(NSUInteger)index;
- (void)setSamplerStates:(id<MTLSamplerState> _Nullable const *_Nonnull)samplerStates
    lodMinClamps:(const float *)lodMinClamps lodMaxClamps:(const float *)lodMaxClamps withRange:(NSRange)range;
- (void)setSamplerStates:(id<MTLSamplerState> _Nullable const *_Nonnull)samplerStates withRange:(NSRange)range;
- (void)setStageInRegion:(MTLRegion)region OC_SINCE(10.12);
- (void)setStageInRegionWithIndirectBuffer:(id<MTLBuffer> _Nullable)indirectBuffer
    indirectBufferOffset:(NSUInteger)indirectBufferOffset OC_SINCE(10.14);
- (void)setTexture:(id<MTLTexture> _Nullable)texture atIndex:(NSUInteger)index;
- (void)setTextures:(id<MTLTexture> _Nullable const *_Nonnull)textures withRange:(NSRange)range;
- (void)setVisibleFunctionTable:(id<MTLVisibleFunctionTable> _Nullable)visibleFunctionTable
    atBufferIndex:(NSUInteger)bufferIndex OC_SINCE(11.0);
- (void)setVisibleFunctionTables:(id<MTLVisibleFunctionTable> _Nullable const *_Nonnull)visibleFunctionTables
    withBufferRange:(NSRange)bufferRange OC_SINCE(11.0);

@end

OC_NONNULL_END
