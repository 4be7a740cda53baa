/* The arguments of a function as reflection tells them. */
#pragma once

#import <Metal/MTLDataType.h>
#import <Metal/MTLNames.h>
#import <Metal/MTLPixelFormat.h>

OC_NONNULL_BEGIN

OC_ENUM(NSInteger, MTLBindingType) {
    MTLBindingTypeBuffer = 0,
    MTLBindingTypeThreadgroupMemory = 1,
    MTLBindingTypeTexture = 2,
    MTLBindingTypeSampler = 3,
    MTLBindingTypeImageblockData = 16,
    MTLBindingTypeImageblock = 17,
    MTLBindingTypeVisibleFunctionTable = 24,
    MTLBindingTypePrimitiveAccelerationStructure = 25,
    MTLBindingTypeInstanceAccelerationStructure = 26,
    MTLBindingTypeIntersectionFunctionTable = 27,
    MTLBindingTypeObjectPayload = 34,
};

OC_ENUM(NSUInteger, MTLBindingAccess) {
    MTLBindingAccessReadOnly = 0,
    MTLBindingAccessReadWrite = 1,
    MTLBindingAccessWriteOnly = 2,

    /* Older names */
    MTLArgumentAccessReadOnly = 0,
    MTLArgumentAccessReadWrite = 1,
    MTLArgumentAccessWriteOnly = 2,
};

typedef MTLBindingAccess MTLArgumentAccess;

OC_SINCE(13.0)
@protocol MTLBinding <NSObject>

@property (readonly) NSString *name;
@property (readonly) MTLBindingType type;
@property (readonly) MTLBindingAccess access;
@property (readonly) NSUInteger index;
@property (readonly, getter=isUsed) BOOL used;
@property (readonly, getter=isArgument) BOOL argument;

@end

OC_SINCE(13.0)
@protocol MTLBufferBinding <MTLBinding>

@property (readonly) NSUInteger bufferAlignment;
@property (readonly) NSUInteger bufferDataSize;
@property (readonly) MTLDataType bufferDataType;
@property (readonly) MTLPointerType *_Nullable bufferPointerType;
@property (readonly) MTLStructType *_Nullable bufferStructType;

@end

OC_SINCE(13.0)
@protocol MTLThreadgroupBinding <MTLBinding>

@property (readonly) NSUInteger threadgroupMemoryAlignment;
@property (readonly) NSUInteger threadgroupMemoryDataSize;

@end

/* Older names for the same. */
OC_ENUM(NSUInteger, MTLArgumentType) {
    MTLArgumentTypeBuffer = 0,
    MTLArgumentTypeThreadgroupMemory = 1,
    MTLArgumentTypeTexture = 2,
    MTLArgumentTypeSampler = 3,
    MTLArgumentTypeImageblockData = 16,
    MTLArgumentTypeImageblock = 17,
    MTLArgumentTypeVisibleFunctionTable = 24,
    MTLArgumentTypePrimitiveAccelerationStructure = 25,
    MTLArgumentTypeInstanceAccelerationStructure = 26,
    MTLArgumentTypeIntersectionFunctionTable = 27,
};

OC_SINCE_UNTIL(10.11, 13.0)
@interface MTLArgument : NSObject

@property (readonly) NSString *name;
@property (readonly) MTLArgumentType type;
@property (readonly) MTLBindingAccess access;
@property (readonly) NSUInteger index;
@property (readonly, getter=isActive) BOOL active;
@property (readonly) NSUInteger bufferAlignment;
@property (readonly) NSUInteger bufferDataSize;
@property (readonly) MTLDataType bufferDataType;
@property (readonly) MTLStructType *_Nullable bufferStructType;
@property (readonly) MTLPointerType *_Nullable bufferPointerType OC_SINCE(10.13);
@property (readonly) NSUInteger threadgroupMemoryAlignment;
@property (readonly) NSUInteger threadgroupMemoryDataSize;
@property (readonly) NSUInteger arrayLength OC_SINCE(10.13);

@property (readonly, getter=isDepthTexture) BOOL depthTexture OC_SINCE(10.12);
@property (readonly) MTLDataType textureDataType OC_SINCE_UNTIL(10.11, 13.0);
@property (readonly) MTLTextureType textureType OC_SINCE_UNTIL(10.11, 13.0);

@end

typedef __autoreleasing MTLArgument *_Nullable MTLAutoreleasedArgument;

OC_SINCE(13.0)
@protocol MTLObjectPayloadBinding <MTLBinding>

@property (readonly) NSUInteger objectPayloadAlignment;
@property (readonly) NSUInteger objectPayloadDataSize;

@end

OC_NONNULL_END
