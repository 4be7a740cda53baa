/* What rendering adds to the plain structures. */
#pragma once

#import <Metal/MTLTypes.h>

OC_NONNULL_BEGIN

extern NSUInteger const MTLAttributeStrideStatic OC_SINCE(14.0);
extern NSUInteger const MTLBufferLayoutStrideDynamic OC_SINCE(14.0);

typedef struct {
    double red, green, blue, alpha;
} MTLClearColor;

static inline MTLClearColor MTLClearColorMake(double red, double green, double blue, double alpha) {
    return (MTLClearColor){red, green, blue, alpha};
}

OC_ENUM(uint8_t, MTLTextureSwizzle) {
    MTLTextureSwizzleZero = 0,
    MTLTextureSwizzleOne = 1,
    MTLTextureSwizzleRed = 2,
    MTLTextureSwizzleGreen = 3,
    MTLTextureSwizzleBlue = 4,
    MTLTextureSwizzleAlpha = 5,
};

typedef struct {
    MTLTextureSwizzle red, green, blue, alpha;
} MTLTextureSwizzleChannels;

static inline MTLTextureSwizzleChannels MTLTextureSwizzleChannelsMake(
    MTLTextureSwizzle red, MTLTextureSwizzle green, MTLTextureSwizzle blue, MTLTextureSwizzle alpha) {
    return (MTLTextureSwizzleChannels){red, green, blue, alpha};
}

typedef struct {
    NSUInteger x, y, width, height;
} MTLScissorRect;

typedef struct {
    double originX, originY, width, height, znear, zfar;
} MTLViewport;

typedef struct {
    uint32_t viewportArrayIndexOffset;
    uint32_t renderTargetArrayIndexOffset;
} MTLVertexAmplificationViewMapping;

/* What the GPU reads from a buffer for indirect draws, tessellation and sparse mappings. */
typedef struct {
    uint32_t vertexCount;
    uint32_t instanceCount;
    uint32_t vertexStart;
    uint32_t baseInstance;
} MTLDrawPrimitivesIndirectArguments;

typedef struct {
    uint32_t indexCount;
    uint32_t instanceCount;
    uint32_t indexStart;
    int32_t baseVertex;
    uint32_t baseInstance;
} MTLDrawIndexedPrimitivesIndirectArguments;

typedef struct {
    uint32_t patchCount;
    uint32_t instanceCount;
    uint32_t patchStart;
    uint32_t baseInstance;
} MTLDrawPatchIndirectArguments;

typedef struct {
    uint16_t edgeTessellationFactor[4];
    uint16_t insideTessellationFactor[2];
} MTLQuadTessellationFactorsHalf;

typedef struct {
    uint16_t edgeTessellationFactor[3];
    uint16_t insideTessellationFactor;
} MTLTriangleTessellationFactorsHalf;

typedef struct {
    uint32_t regionOriginX;
    uint32_t regionOriginY;
    uint32_t regionOriginZ;
    uint32_t regionSizeWidth;
    uint32_t regionSizeHeight;
    uint32_t regionSizeDepth;
    uint32_t mipMapLevel;
    uint32_t sliceId;
} MTLMapIndirectArguments;

OC_NONNULL_END
