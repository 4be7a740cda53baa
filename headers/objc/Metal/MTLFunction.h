/* One function of a library. */
#pragma once

#import <Metal/MTLArgument.h>

OC_NONNULL_BEGIN

OC_ENUM(NSUInteger, MTLFunctionType) {
    MTLFunctionTypeVertex = 1,
    MTLFunctionTypeFragment = 2,
    MTLFunctionTypeKernel = 3,
    MTLFunctionTypeVisible = 5,
    MTLFunctionTypeIntersection = 6,
    MTLFunctionTypeMesh = 7,
    MTLFunctionTypeObject = 8,
};

OC_ENUM(NSUInteger, MTLPatchType) {
    MTLPatchTypeNone = 0,
    MTLPatchTypeTriangle = 1,
    MTLPatchTypeQuad = 2,
};

OC_FLAGS(NSUInteger, MTLFunctionOptions) {
    MTLFunctionOptionNone = 0,
    MTLFunctionOptionCompileToBinary = 1 << 0,
    MTLFunctionOptionStoreFunctionInMetalScript = 1 << 1,
};

/* A constant of the source that is given when the function is made. */
OC_SINCE(10.12)
@interface MTLFunctionConstant : NSObject

@property (readonly) NSString *name;
@property (readonly) MTLDataType type;
@property (readonly) NSUInteger index;
@property (readonly) BOOL required;

@end

OC_SINCE(10.11)
@protocol MTLFunction <NSObject>

@property (nonatomic, copy) NSString *_Nullable label OC_SINCE(10.12);
@property (readonly) id<MTLDevice> device;
@property (readonly) NSString *name;
@property (readonly) MTLFunctionType functionType;
@property (readonly) MTLFunctionOptions options OC_SINCE(11.0);
@property (readonly) OC_OF(NSDictionary, NSString *, MTLFunctionConstant *) *functionConstantsDictionary
    OC_SINCE(10.12);

- (id<MTLArgumentEncoder>)newArgumentEncoderWithBufferIndex:(NSUInteger)bufferIndex OC_SINCE(10.13);
- (id<MTLArgumentEncoder>)newArgumentEncoderWithBufferIndex:(NSUInteger)bufferIndex
    reflection:(MTLAutoreleasedArgument *_Nullable)reflection OC_SINCE_UNTIL(10.13, 13.0);

/* Of vertex functions */
@property (readonly) MTLPatchType patchType OC_SINCE(10.12);
@property (readonly) NSInteger patchControlPointCount OC_SINCE(10.12);
@property (readonly) OC_OF(NSArray, MTLVertexAttribute *) *_Nullable vertexAttributes;

@property (readonly) OC_OF(NSArray, MTLAttribute *) *_Nullable stageInputAttributes OC_SINCE(10.12);

@end

OC_NONNULL_END
