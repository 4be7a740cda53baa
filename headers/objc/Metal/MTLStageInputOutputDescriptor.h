/* Where the arguments of a kernel or of a vertex function come from in buffers. */
#pragma once

#import <Metal/MTLDataType.h>
#import <Metal/MTLNames.h>

OC_ENUM(NSUInteger, MTLAttributeFormat) {
    MTLAttributeFormatInvalid = 0,
    MTLAttributeFormatUChar2 = 1,
    MTLAttributeFormatUChar3 = 2,
    MTLAttributeFormatUChar4 = 3,
    MTLAttributeFormatChar2 = 4,
    MTLAttributeFormatChar3 = 5,
    MTLAttributeFormatChar4 = 6,
    MTLAttributeFormatUChar2Normalized = 7,
    MTLAttributeFormatUChar3Normalized = 8,
    MTLAttributeFormatUChar4Normalized = 9,
    MTLAttributeFormatChar2Normalized = 10,
    MTLAttributeFormatChar3Normalized = 11,
    MTLAttributeFormatChar4Normalized = 12,
    MTLAttributeFormatUShort2 = 13,
    MTLAttributeFormatUShort3 = 14,
    MTLAttributeFormatUShort4 = 15,
    MTLAttributeFormatShort2 = 16,
    MTLAttributeFormatShort3 = 17,
    MTLAttributeFormatShort4 = 18,
    MTLAttributeFormatUShort2Normalized = 19,
    MTLAttributeFormatUShort3Normalized = 20,
    MTLAttributeFormatUShort4Normalized = 21,
    MTLAttributeFormatShort2Normalized = 22,
    MTLAttributeFormatShort3Normalized = 23,
    MTLAttributeFormatShort4Normalized = 24,
    MTLAttributeFormatHalf2 = 25,
    MTLAttributeFormatHalf3 = 26,
    MTLAttributeFormatHalf4 = 27,
    MTLAttributeFormatFloat = 28,
    MTLAttributeFormatFloat2 = 29,
    MTLAttributeFormatFloat3 = 30,
    MTLAttributeFormatFloat4 = 31,
    MTLAttributeFormatInt = 32,
    MTLAttributeFormatInt2 = 33,
    MTLAttributeFormatInt3 = 34,
    MTLAttributeFormatInt4 = 35,
    MTLAttributeFormatUInt = 36,
    MTLAttributeFormatUInt2 = 37,
    MTLAttributeFormatUInt3 = 38,
    MTLAttributeFormatUInt4 = 39,
    MTLAttributeFormatInt1010102Normalized = 40,
    MTLAttributeFormatUInt1010102Normalized = 41,
    MTLAttributeFormatUChar4Normalized_BGRA = 42,
    MTLAttributeFormatUChar = 45,
    MTLAttributeFormatChar = 46,
    MTLAttributeFormatUCharNormalized = 47,
    MTLAttributeFormatCharNormalized = 48,
    MTLAttributeFormatUShort = 49,
    MTLAttributeFormatShort = 50,
    MTLAttributeFormatUShortNormalized = 51,
    MTLAttributeFormatShortNormalized = 52,
    MTLAttributeFormatHalf = 53,
    MTLAttributeFormatFloatRG11B10 = 54,
    MTLAttributeFormatFloatRGB9E5 = 55,
};

OC_ENUM(NSUInteger, MTLStepFunction) {
    MTLStepFunctionConstant = 0,
    MTLStepFunctionPerVertex = 1,
    MTLStepFunctionPerInstance = 2,
    MTLStepFunctionPerPatch = 3,
    MTLStepFunctionPerPatchControlPoint = 4,
    MTLStepFunctionThreadPositionInGridX = 5,
    MTLStepFunctionThreadPositionInGridY = 6,
    MTLStepFunctionThreadPositionInGridXIndexed = 7,
    MTLStepFunctionThreadPositionInGridYIndexed = 8,
};

OC_ENUM(NSUInteger, MTLIndexType) {
    MTLIndexTypeUInt16 = 0,
    MTLIndexTypeUInt32 = 1,
};

OC_ENUM(NSUInteger, MTLVertexFormat) {
    MTLVertexFormatInvalid = 0,
    MTLVertexFormatUChar2 = 1,
    MTLVertexFormatUChar3 = 2,
    MTLVertexFormatUChar4 = 3,
    MTLVertexFormatChar2 = 4,
    MTLVertexFormatChar3 = 5,
    MTLVertexFormatChar4 = 6,
    MTLVertexFormatUChar2Normalized = 7,
    MTLVertexFormatUChar3Normalized = 8,
    MTLVertexFormatUChar4Normalized = 9,
    MTLVertexFormatChar2Normalized = 10,
    MTLVertexFormatChar3Normalized = 11,
    MTLVertexFormatChar4Normalized = 12,
    MTLVertexFormatUShort2 = 13,
    MTLVertexFormatUShort3 = 14,
    MTLVertexFormatUShort4 = 15,
    MTLVertexFormatShort2 = 16,
    MTLVertexFormatShort3 = 17,
    MTLVertexFormatShort4 = 18,
    MTLVertexFormatUShort2Normalized = 19,
    MTLVertexFormatUShort3Normalized = 20,
    MTLVertexFormatUShort4Normalized = 21,
    MTLVertexFormatShort2Normalized = 22,
    MTLVertexFormatShort3Normalized = 23,
    MTLVertexFormatShort4Normalized = 24,
    MTLVertexFormatHalf2 = 25,
    MTLVertexFormatHalf3 = 26,
    MTLVertexFormatHalf4 = 27,
    MTLVertexFormatFloat = 28,
    MTLVertexFormatFloat2 = 29,
    MTLVertexFormatFloat3 = 30,
    MTLVertexFormatFloat4 = 31,
    MTLVertexFormatInt = 32,
    MTLVertexFormatInt2 = 33,
    MTLVertexFormatInt3 = 34,
    MTLVertexFormatInt4 = 35,
    MTLVertexFormatUInt = 36,
    MTLVertexFormatUInt2 = 37,
    MTLVertexFormatUInt3 = 38,
    MTLVertexFormatUInt4 = 39,
    MTLVertexFormatInt1010102Normalized = 40,
    MTLVertexFormatUInt1010102Normalized = 41,
    MTLVertexFormatUChar4Normalized_BGRA = 42,
    MTLVertexFormatUChar = 45,
    MTLVertexFormatChar = 46,
    MTLVertexFormatUCharNormalized = 47,
    MTLVertexFormatCharNormalized = 48,
    MTLVertexFormatUShort = 49,
    MTLVertexFormatShort = 50,
    MTLVertexFormatUShortNormalized = 51,
    MTLVertexFormatShortNormalized = 52,
    MTLVertexFormatHalf = 53,
    MTLVertexFormatFloatRG11B10 = 54,
    MTLVertexFormatFloatRGB9E5 = 55,
};

OC_ENUM(NSUInteger, MTLVertexStepFunction) {
    MTLVertexStepFunctionConstant = 0,
    MTLVertexStepFunctionPerVertex = 1,
    MTLVertexStepFunctionPerInstance = 2,
    MTLVertexStepFunctionPerPatch = 3,
    MTLVertexStepFunctionPerPatchControlPoint = 4,
};

OC_SINCE(10.12)
@interface MTLAttribute : NSObject

@property (readonly) NSUInteger attributeIndex;
@property (readonly) MTLDataType attributeType;
@property (readonly, getter=isActive) BOOL active;
@property (readonly, getter=isPatchControlPointData) BOOL patchControlPointData;
@property (readonly, getter=isPatchData) BOOL patchData;
@property (readonly) NSString *name;

@end

OC_SINCE(10.12)
@interface MTLAttributeDescriptor : NSObject <NSCopying>

@property NSUInteger bufferIndex;
@property MTLAttributeFormat format;
@property NSUInteger offset;

@end

OC_SINCE(10.12)
@interface MTLAttributeDescriptorArray : NSObject

- (MTLAttributeDescriptor *)objectAtIndexedSubscript:(NSUInteger)indexedSubscript;
- (void)setObject:(MTLAttributeDescriptor *)object atIndexedSubscript:(NSUInteger)indexedSubscript;

@end

OC_SINCE(10.12)
@interface MTLBufferLayoutDescriptor : NSObject <NSCopying>

@property MTLStepFunction stepFunction;
@property NSUInteger stepRate;
@property NSUInteger stride;

@end

OC_SINCE(10.12)
@interface MTLBufferLayoutDescriptorArray : NSObject

- (MTLBufferLayoutDescriptor *)objectAtIndexedSubscript:(NSUInteger)indexedSubscript;
- (void)setObject:(MTLBufferLayoutDescriptor *)object atIndexedSubscript:(NSUInteger)indexedSubscript;

@end

OC_SINCE(10.12)
@interface MTLStageInputOutputDescriptor : NSObject <NSCopying>

@property NSUInteger indexBufferIndex;
@property MTLIndexType indexType;
@property (class, readonly) MTLStageInputOutputDescriptor *stageInputOutputDescriptor;
@property (readonly) MTLAttributeDescriptorArray *attributes;
@property (readonly) MTLBufferLayoutDescriptorArray *layouts;

- (void)reset;

@end

OC_SINCE(10.11)
@interface MTLVertexAttribute : NSObject

@property (readonly) NSUInteger attributeIndex;
@property (readonly) MTLDataType attributeType;
@property (readonly, getter=isActive) BOOL active;
@property (readonly, getter=isPatchControlPointData) BOOL patchControlPointData OC_SINCE(10.12);
@property (readonly, getter=isPatchData) BOOL patchData OC_SINCE(10.12);
@property (readonly) NSString *name;

@end

OC_SINCE(10.11)
@interface MTLVertexAttributeDescriptor : NSObject <NSCopying>

@property NSUInteger bufferIndex;
@property MTLVertexFormat format;
@property NSUInteger offset;

@end

OC_SINCE(10.11)
@interface MTLVertexAttributeDescriptorArray : NSObject

- (MTLVertexAttributeDescriptor *)objectAtIndexedSubscript:(NSUInteger)indexedSubscript;
- (void)setObject:(MTLVertexAttributeDescriptor *)object atIndexedSubscript:(NSUInteger)indexedSubscript;

@end

OC_SINCE(10.11)
@interface MTLVertexBufferLayoutDescriptor : NSObject <NSCopying>

@property MTLVertexStepFunction stepFunction;
@property NSUInteger stepRate;
@property NSUInteger stride;

@end

OC_SINCE(10.11)
@interface MTLVertexBufferLayoutDescriptorArray : NSObject

- (MTLVertexBufferLayoutDescriptor *)objectAtIndexedSubscript:(NSUInteger)indexedSubscript;
- (void)setObject:(MTLVertexBufferLayoutDescriptor *)object atIndexedSubscript:(NSUInteger)indexedSubscript;

@end

OC_SINCE(10.11)
@interface MTLVertexDescriptor : NSObject <NSCopying>

@property (class, readonly) MTLVertexDescriptor *vertexDescriptor;
@property (readonly) MTLVertexAttributeDescriptorArray *attributes;
@property (readonly) MTLVertexBufferLayoutDescriptorArray *layouts;

- (void)reset;

@end
