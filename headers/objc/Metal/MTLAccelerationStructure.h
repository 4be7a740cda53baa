/* The plain structures of ray tracing. */
#pragma once

#import <Metal/MTLTypes.h>

typedef struct _MTLPackedFloat3 {
    union {
        struct {
            float x, y, z;
        };
        float elements[3];
    };
} MTLPackedFloat3;

static inline MTLPackedFloat3 MTLPackedFloat3Make(float x, float y, float z) {
    return (MTLPackedFloat3){.elements = {x, y, z}};
}

typedef struct _MTLPackedFloat4x3 {
    MTLPackedFloat3 columns[4];
} MTLPackedFloat4x3;

typedef struct _MTLAxisAlignedBoundingBox {
    MTLPackedFloat3 min, max;
} MTLAxisAlignedBoundingBox;

typedef struct {
    NSUInteger accelerationStructureSize;
    NSUInteger buildScratchBufferSize;
    NSUInteger refitScratchBufferSize;
} MTLAccelerationStructureSizes;

OC_FLAGS(uint32_t, MTLAccelerationStructureInstanceOptions) {
    MTLAccelerationStructureInstanceOptionNone = 0,
    MTLAccelerationStructureInstanceOptionDisableTriangleCulling = 1 << 0,
    MTLAccelerationStructureInstanceOptionTriangleFrontFacingWindingCounterClockwise = 1 << 1,
    MTLAccelerationStructureInstanceOptionOpaque = 1 << 2,
    MTLAccelerationStructureInstanceOptionNonOpaque = 1 << 3,
};

OC_ENUM(uint32_t, MTLMotionBorderMode) {
    MTLMotionBorderModeClamp = 0,
    MTLMotionBorderModeVanish = 1,
};

/* An instance, placed by a matrix. */
typedef struct {
    MTLPackedFloat4x3 transformationMatrix;
    MTLAccelerationStructureInstanceOptions options;
    uint32_t mask;
    uint32_t intersectionFunctionTableOffset;
    uint32_t accelerationStructureIndex;
} MTLAccelerationStructureInstanceDescriptor;

typedef struct {
    MTLPackedFloat4x3 transformationMatrix;
    MTLAccelerationStructureInstanceOptions options;
    uint32_t mask;
    uint32_t intersectionFunctionTableOffset;
    uint32_t accelerationStructureIndex;
    uint32_t userID;
} MTLAccelerationStructureUserIDInstanceDescriptor;

typedef struct {
    MTLPackedFloat4x3 transformationMatrix;
    MTLAccelerationStructureInstanceOptions options;
    uint32_t mask;
    uint32_t intersectionFunctionTableOffset;
    uint32_t userID;
    MTLResourceID accelerationStructureID;
} MTLIndirectAccelerationStructureInstanceDescriptor;

/* An instance that moves along a series of matrices. */
typedef struct {
    MTLAccelerationStructureInstanceOptions options;
    uint32_t mask;
    uint32_t intersectionFunctionTableOffset;
    uint32_t accelerationStructureIndex;
    uint32_t userID;
    uint32_t motionTransformsStartIndex;
    uint32_t motionTransformsCount;
    MTLMotionBorderMode motionStartBorderMode;
    MTLMotionBorderMode motionEndBorderMode;
    float motionStartTime;
    float motionEndTime;
} MTLAccelerationStructureMotionInstanceDescriptor;

typedef struct {
    MTLAccelerationStructureInstanceOptions options;
    uint32_t mask;
    uint32_t intersectionFunctionTableOffset;
    uint32_t userID;
    MTLResourceID accelerationStructureID;
    uint32_t motionTransformsStartIndex;
    uint32_t motionTransformsCount;
    MTLMotionBorderMode motionStartBorderMode;
    MTLMotionBorderMode motionEndBorderMode;
    float motionStartTime;
    float motionEndTime;
} MTLIndirectAccelerationStructureMotionInstanceDescriptor;
