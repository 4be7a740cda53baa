/* What acceleration structures are built of: geometry, and instances of other structures. */
#pragma once

#import <Metal/MTLAccelerationStructure.h>
#import <Metal/MTLNames.h>
#import <Metal/MTLPixelFormat.h>
#import <Metal/MTLStageInputOutputDescriptor.h>

OC_ENUM(NSUInteger, MTLAccelerationStructureInstanceDescriptorType) {
    MTLAccelerationStructureInstanceDescriptorTypeDefault = 0,
    MTLAccelerationStructureInstanceDescriptorTypeUserID = 1,
    MTLAccelerationStructureInstanceDescriptorTypeMotion = 2,
    MTLAccelerationStructureInstanceDescriptorTypeIndirect = 3,
    MTLAccelerationStructureInstanceDescriptorTypeIndirectMotion = 4,
};

OC_FLAGS(NSUInteger, MTLAccelerationStructureRefitOptions) {
    MTLAccelerationStructureRefitOptionVertexData = 1 << 0,
    MTLAccelerationStructureRefitOptionPerPrimitiveData = 1 << 1,
};

OC_FLAGS(NSUInteger, MTLAccelerationStructureUsage) {
    MTLAccelerationStructureUsageNone = 0,
    MTLAccelerationStructureUsageRefit = 1 << 0,
    MTLAccelerationStructureUsagePreferFastBuild = 1 << 1,
    MTLAccelerationStructureUsageExtendedLimits = 1 << 2,
};

OC_ENUM(NSInteger, MTLCurveBasis) {
    MTLCurveBasisBSpline = 0,
    MTLCurveBasisCatmullRom = 1,
    MTLCurveBasisLinear = 2,
    MTLCurveBasisBezier = 3,
};

OC_ENUM(NSInteger, MTLCurveEndCaps) {
    MTLCurveEndCapsNone = 0,
    MTLCurveEndCapsDisk = 1,
    MTLCurveEndCapsSphere = 2,
};

OC_ENUM(NSInteger, MTLCurveType) {
    MTLCurveTypeRound = 0,
    MTLCurveTypeFlat = 1,
};

OC_SINCE(12.0)
@interface MTLMotionKeyframeData : NSObject

@property (retain) id<MTLBuffer> buffer;
@property NSUInteger offset;

+ (instancetype)data;

@end

OC_SINCE(11.0)
@interface MTLAccelerationStructureDescriptor : NSObject <NSCopying>

@property MTLAccelerationStructureUsage usage;

@end

OC_SINCE(11.0)
@interface MTLAccelerationStructureGeometryDescriptor : NSObject <NSCopying>

@property BOOL allowDuplicateIntersectionFunctionInvocation;
@property NSUInteger intersectionFunctionTableOffset;
@property (copy) NSString *label OC_SINCE(12.0);
@property BOOL opaque;
@property (retain) id<MTLBuffer> primitiveDataBuffer OC_SINCE(13.0);
@property NSUInteger primitiveDataBufferOffset OC_SINCE(13.0);
@property NSUInteger primitiveDataElementSize OC_SINCE(13.0);
@property NSUInteger primitiveDataStride OC_SINCE(13.0);

@end

OC_SINCE(11.0)
@interface MTLAccelerationStructureBoundingBoxGeometryDescriptor : MTLAccelerationStructureGeometryDescriptor

@property (retain) id<MTLBuffer> boundingBoxBuffer;
@property NSUInteger boundingBoxBufferOffset;
@property NSUInteger boundingBoxCount;
@property NSUInteger boundingBoxStride;

+ (instancetype)descriptor;

@end

OC_SINCE(14.0)
@interface MTLAccelerationStructureCurveGeometryDescriptor : MTLAccelerationStructureGeometryDescriptor

@property (retain) id<MTLBuffer> controlPointBuffer;
@property NSUInteger controlPointBufferOffset;
@property NSUInteger controlPointCount;
@property MTLAttributeFormat controlPointFormat;
@property NSUInteger controlPointStride;
@property MTLCurveBasis curveBasis;
@property MTLCurveEndCaps curveEndCaps;
@property MTLCurveType curveType;
@property (retain) id<MTLBuffer> indexBuffer;
@property NSUInteger indexBufferOffset;
@property MTLIndexType indexType;
@property (retain) id<MTLBuffer> radiusBuffer;
@property NSUInteger radiusBufferOffset;
@property MTLAttributeFormat radiusFormat;
@property NSUInteger radiusStride;
@property NSUInteger segmentControlPointCount;
@property NSUInteger segmentCount;

+ (instancetype)descriptor;

@end

OC_SINCE(12.0)
@interface MTLAccelerationStructureMotionBoundingBoxGeometryDescriptor : MTLAccelerationStructureGeometryDescriptor

@property (copy) OC_OF(NSArray, MTLMotionKeyframeData *) *boundingBoxBuffers;
@property NSUInteger boundingBoxCount;
@property NSUInteger boundingBoxStride;

+ (instancetype)descriptor;

@end

OC_SINCE(14.0)
@interface MTLAccelerationStructureMotionCurveGeometryDescriptor : MTLAccelerationStructureGeometryDescriptor

@property (copy) OC_OF(NSArray, MTLMotionKeyframeData *) *controlPointBuffers;
@property NSUInteger controlPointCount;
@property MTLAttributeFormat controlPointFormat;
@property NSUInteger controlPointStride;
@property MTLCurveBasis curveBasis;
@property MTLCurveEndCaps curveEndCaps;
@property MTLCurveType curveType;
@property (retain) id<MTLBuffer> indexBuffer;
@property NSUInteger indexBufferOffset;
@property MTLIndexType indexType;
@property (copy) OC_OF(NSArray, MTLMotionKeyframeData *) *radiusBuffers;
@property MTLAttributeFormat radiusFormat;
@property NSUInteger radiusStride;
@property NSUInteger segmentControlPointCount;
@property NSUInteger segmentCount;

+ (instancetype)descriptor;

@end

OC_SINCE(12.0)
@interface MTLAccelerationStructureMotionTriangleGeometryDescriptor : MTLAccelerationStructureGeometryDescriptor

@property (retain) id<MTLBuffer> indexBuffer;
@property NSUInteger indexBufferOffset;
@property MTLIndexType indexType;
@property (retain) id<MTLBuffer> transformationMatrixBuffer OC_SINCE(13.0);
@property NSUInteger transformationMatrixBufferOffset OC_SINCE(13.0);
@property NSUInteger triangleCount;
@property (copy) OC_OF(NSArray, MTLMotionKeyframeData *) *vertexBuffers;
@property MTLAttributeFormat vertexFormat OC_SINCE(13.0);
@property NSUInteger vertexStride;

+ (instancetype)descriptor;

@end

OC_SINCE(11.0)
@interface MTLAccelerationStructureTriangleGeometryDescriptor : MTLAccelerationStructureGeometryDescriptor

@property (retain) id<MTLBuffer> indexBuffer;
@property NSUInteger indexBufferOffset;
@property MTLIndexType indexType;
@property (retain) id<MTLBuffer> transformationMatrixBuffer OC_SINCE(13.0);
@property NSUInteger transformationMatrixBufferOffset OC_SINCE(13.0);
@property NSUInteger triangleCount;
@property (retain) id<MTLBuffer> vertexBuffer;
@property NSUInteger vertexBufferOffset;
@property MTLAttributeFormat vertexFormat OC_SINCE(13.0);
@property NSUInteger vertexStride;

+ (instancetype)descriptor;

@end

OC_SINCE(11.0)
@interface MTLInstanceAccelerationStructureDescriptor : MTLAccelerationStructureDescriptor

@property NSUInteger instanceCount;
@property (retain) id<MTLBuffer> instanceDescriptorBuffer;
@property NSUInteger instanceDescriptorBufferOffset;
@property NSUInteger instanceDescriptorStride;
@property MTLAccelerationStructureInstanceDescriptorType instanceDescriptorType OC_SINCE(12.0);
@property (copy) OC_OF(NSArray, id<MTLAccelerationStructure>) *instancedAccelerationStructures;
@property (retain) id<MTLBuffer> motionTransformBuffer OC_SINCE(12.0);
@property NSUInteger motionTransformBufferOffset OC_SINCE(12.0);
@property NSUInteger motionTransformCount OC_SINCE(12.0);

+ (instancetype)descriptor;

@end

OC_SINCE(14.0)
@interface MTLIndirectInstanceAccelerationStructureDescriptor : MTLAccelerationStructureDescriptor

@property (retain) id<MTLBuffer> instanceCountBuffer;
@property NSUInteger instanceCountBufferOffset;
@property (retain) id<MTLBuffer> instanceDescriptorBuffer;
@property NSUInteger instanceDescriptorBufferOffset;
@property NSUInteger instanceDescriptorStride;
@property MTLAccelerationStructureInstanceDescriptorType instanceDescriptorType;
@property NSUInteger maxInstanceCount;
@property NSUInteger maxMotionTransformCount;
@property (retain) id<MTLBuffer> motionTransformBuffer;
@property NSUInteger motionTransformBufferOffset;
@property (retain) id<MTLBuffer> motionTransformCountBuffer;
@property NSUInteger motionTransformCountBufferOffset;

+ (instancetype)descriptor;

@end

OC_SINCE(11.0)
@interface MTLPrimitiveAccelerationStructureDescriptor : MTLAccelerationStructureDescriptor

@property (copy) OC_OF(NSArray, MTLAccelerationStructureGeometryDescriptor *) *geometryDescriptors;
@property MTLMotionBorderMode motionEndBorderMode OC_SINCE(12.0);
@property float motionEndTime OC_SINCE(12.0);
@property NSUInteger motionKeyframeCount OC_SINCE(12.0);
@property MTLMotionBorderMode motionStartBorderMode OC_SINCE(12.0);
@property float motionStartTime OC_SINCE(12.0);

+ (instancetype)descriptor;

@end
