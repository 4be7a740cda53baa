/* The structure of what a buffer argument points to. */
#pragma once

#import <Metal/MTLArgument.h>
#import <Metal/MTLPixelFormat.h>

OC_NONNULL_BEGIN

OC_SINCE(10.13)
@interface MTLType : NSObject

@property (readonly) MTLDataType dataType;

@end

OC_SINCE(10.11)
@interface MTLStructMember : NSObject

@property (readonly) NSString *name;
@property (readonly) NSUInteger offset;
@property (readonly) MTLDataType dataType;
@property (readonly) NSUInteger argumentIndex OC_SINCE(10.13);

- (MTLStructType *_Nullable)structType;
- (MTLArrayType *_Nullable)arrayType;
- (MTLPointerType *_Nullable)pointerType OC_SINCE(10.13);

@property (readonly) MTLTextureReferenceType *_Nullable textureReferenceType OC_SINCE(10.13);

@end

OC_SINCE(10.11)
@interface MTLStructType : MTLType

@property (readonly) OC_OF(NSArray, MTLStructMember *) *members;

- (MTLStructMember *_Nullable)memberByName:(NSString *)name;

@end

OC_SINCE(10.11)
@interface MTLArrayType : MTLType

@property (readonly) MTLDataType elementType;
@property (readonly) NSUInteger arrayLength;
@property (readonly) NSUInteger stride;
@property (readonly) NSUInteger argumentIndexStride OC_SINCE(10.13);

- (MTLStructType *_Nullable)elementStructType;
- (MTLArrayType *_Nullable)elementArrayType;
- (MTLPointerType *_Nullable)elementPointerType OC_SINCE(10.13);

@property (readonly) MTLTextureReferenceType *_Nullable elementTextureReferenceType OC_SINCE(10.13);

@end

OC_SINCE(10.13)
@interface MTLPointerType : MTLType

@property (readonly) MTLDataType elementType;
@property (readonly) MTLBindingAccess access;
@property (readonly) NSUInteger alignment;
@property (readonly) NSUInteger dataSize;
@property (readonly) BOOL elementIsArgumentBuffer;

- (MTLStructType *_Nullable)elementStructType;
- (MTLArrayType *_Nullable)elementArrayType;

@end

OC_NONNULL_END
