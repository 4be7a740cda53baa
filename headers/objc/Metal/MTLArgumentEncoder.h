/* Writes arguments into a buffer. */
#pragma once

#import <Metal/MTLArgument.h>
#import <Metal/MTLPixelFormat.h>

OC_NONNULL_BEGIN

/* One argument, described by hand. */
OC_SINCE(10.13)
@interface MTLArgumentDescriptor : NSObject <NSCopying>

+ (MTLArgumentDescriptor *)argumentDescriptor;

@property (nonatomic) MTLDataType dataType;
@property (nonatomic) NSUInteger index;
@property (nonatomic) MTLBindingAccess access;
@property (nonatomic) NSUInteger arrayLength;
@property (nonatomic) NSUInteger constantBlockAlignment;

@property MTLTextureType textureType;

@end

OC_SINCE(10.13)
@protocol MTLArgumentEncoder <NSObject>

@property (nonatomic, copy) NSString *_Nullable label;
@property (readonly) id<MTLDevice> device;
@property (readonly) NSUInteger encodedLength;
@property (readonly) NSUInteger alignment;

/* Where it writes */
- (void)setArgumentBuffer:(id<MTLBuffer> _Nullable)buffer offset:(NSUInteger)offset;
- (void)setArgumentBuffer:(id<MTLBuffer> _Nullable)buffer startOffset:(NSUInteger)startOffset
    arrayElement:(NSUInteger)arrayElement;

/* What it writes */
- (void)setBuffer:(id<MTLBuffer> _Nullable)buffer offset:(NSUInteger)offset atIndex:(NSUInteger)index;
- (void)setBuffers:(id<MTLBuffer> _Nullable const[_Nonnull])buffers
    offsets:(const NSUInteger[_Nonnull])offsets withRange:(NSRange)range;
- (void)setComputePipelineState:(id<MTLComputePipelineState> _Nullable)state atIndex:(NSUInteger)index
    OC_SINCE(11.0);
- (void)setComputePipelineStates:(id<MTLComputePipelineState> _Nullable const[_Nonnull])states
    withRange:(NSRange)range OC_SINCE(11.0);
- (void)setIndirectCommandBuffer:(id<MTLIndirectCommandBuffer> _Nullable)buffer atIndex:(NSUInteger)index
    OC_SINCE(10.14);
- (void)setIndirectCommandBuffers:(id<MTLIndirectCommandBuffer> _Nullable const[_Nonnull])buffers
    withRange:(NSRange)range OC_SINCE(10.14);
- (void *)constantDataAtIndex:(NSUInteger)index;
- (id<MTLArgumentEncoder> _Nullable)newArgumentEncoderForBufferAtIndex:(NSUInteger)index;

/* Rendering */
- (void)setAccelerationStructure:(id<MTLAccelerationStructure> _Nullable)accelerationStructure
    atIndex:(NSUInteger)index OC_SINCE(11.0);
- (void)setIntersectionFunctionTable:(id<MTLIntersectionFunctionTable> _Nullable)intersectionFunctionTable
    atIndex:(NSUInteger)index OC_SINCE(11.0);
- (void)
    setIntersectionFunctionTables:(id<MTLIntersectionFunctionTable> _Nullable const *_Nonnull)intersectionFunctionTables
    withRange:(NSRange)range OC_SINCE(11.0);
- (void)setRenderPipelineState:(id<MTLRenderPipelineState> _Nullable)renderPipelineState
    atIndex:(NSUInteger)index OC_SINCE(10.14);
- (void)setRenderPipelineStates:(id<MTLRenderPipelineState> _Nullable const *_Nonnull)renderPipelineStates
    withRange:(NSRange)range OC_SINCE(10.14);
- (void)setSamplerState:(id<MTLSamplerState> _Nullable)samplerState atIndex:(NSUInteger)index;
- (void)setSamplerStates:(id<MTLSamplerState> _Nullable const *_Nonnull)samplerStates withRange:(NSRange)range;
- (void)setTexture:(id<MTLTexture> _Nullable)texture atIndex:(NSUInteger)index;
- (void)setTextures:(id<MTLTexture> _Nullable const *_Nonnull)textures withRange:(NSRange)range;
- (void)setVisibleFunctionTable:(id<MTLVisibleFunctionTable> _Nullable)visibleFunctionTable
    atIndex:(NSUInteger)index OC_SINCE(11.0);
- (void)setVisibleFunctionTables:(id<MTLVisibleFunctionTable> _Nullable const *_Nonnull)visibleFunctionTables
    withRange:(NSRange)range OC_SINCE(11.0);

@end

OC_NONNULL_END
