/* Tables of functions that kernels call by number. */
#pragma once

#import <Metal/MTLNames.h>
#import <Metal/MTLResource.h>
#import <Metal/MTLTypes.h>

OC_FLAGS(NSUInteger, MTLIntersectionFunctionSignature) {
    MTLIntersectionFunctionSignatureNone = 0,
    MTLIntersectionFunctionSignatureInstancing = 1 << 0,
    MTLIntersectionFunctionSignatureTriangleData = 1 << 1,
    MTLIntersectionFunctionSignatureWorldSpaceData = 1 << 2,
    MTLIntersectionFunctionSignatureInstanceMotion = 1 << 3,
    MTLIntersectionFunctionSignaturePrimitiveMotion = 1 << 4,
    MTLIntersectionFunctionSignatureExtendedLimits = 1 << 5,
    MTLIntersectionFunctionSignatureMaxLevels = 1 << 6,
    MTLIntersectionFunctionSignatureCurveData = 1 << 7,
};

OC_SINCE(11.0)
@interface MTLVisibleFunctionTableDescriptor : NSObject <NSCopying>

@property NSUInteger functionCount;
@property (class, readonly) MTLVisibleFunctionTableDescriptor *visibleFunctionTableDescriptor;

@end

OC_SINCE(11.0)
@protocol MTLVisibleFunctionTable <MTLResource>

@property (readonly) MTLResourceID gpuResourceID OC_SINCE(13.0);

- (void)setFunction:(id<MTLFunctionHandle>)function atIndex:(NSUInteger)index;
- (void)setFunctions:(id<MTLFunctionHandle> _Nullable const *)functions withRange:(NSRange)range;

@end

OC_SINCE(11.0)
@interface MTLIntersectionFunctionTableDescriptor : NSObject <NSCopying>

@property NSUInteger functionCount;
@property (class, readonly) MTLIntersectionFunctionTableDescriptor *intersectionFunctionTableDescriptor;

@end

OC_SINCE(11.0)
@protocol MTLIntersectionFunctionTable <MTLResource>

@property (readonly) MTLResourceID gpuResourceID OC_SINCE(13.0);

- (void)setBuffer:(id<MTLBuffer>)buffer offset:(NSUInteger)offset atIndex:(NSUInteger)index;
- (void)setBuffers:(id<MTLBuffer> _Nullable const *)buffers offsets:(const NSUInteger *)offsets
    withRange:(NSRange)range;
- (void)setFunction:(id<MTLFunctionHandle>)function atIndex:(NSUInteger)index;
- (void)setFunctions:(id<MTLFunctionHandle> _Nullable const *)functions withRange:(NSRange)range;
- (void)setOpaqueCurveIntersectionFunctionWithSignature:(MTLIntersectionFunctionSignature)signature
    atIndex:(NSUInteger)index;
- (void)setOpaqueCurveIntersectionFunctionWithSignature:(MTLIntersectionFunctionSignature)signature
    withRange:(NSRange)range;
- (void)setOpaqueTriangleIntersectionFunctionWithSignature:(MTLIntersectionFunctionSignature)signature
    atIndex:(NSUInteger)index;
- (void)setOpaqueTriangleIntersectionFunctionWithSignature:(MTLIntersectionFunctionSignature)signature
    withRange:(NSRange)range;
- (void)setVisibleFunctionTable:(id<MTLVisibleFunctionTable>)visibleFunctionTable
    atBufferIndex:(NSUInteger)bufferIndex;
- (void)setVisibleFunctionTables:(id<MTLVisibleFunctionTable> _Nullable const *)visibleFunctionTables
    withBufferRange:(NSRange)bufferRange;

@end
