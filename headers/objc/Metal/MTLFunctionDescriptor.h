/* Which function of a library is wanted, and how specialised. */
#pragma once

#import <Metal/MTLFunction.h>
#import <Metal/MTLFunctionTable.h>

OC_NONNULL_BEGIN

OC_SINCE(11.0)
@interface MTLFunctionDescriptor : NSObject <NSCopying>

+ (MTLFunctionDescriptor *)functionDescriptor;

@property (nonatomic, copy) NSString *_Nullable name;
@property (nonatomic, copy) NSString *_Nullable specializedName;
@property (nonatomic, copy) MTLFunctionConstantValues *_Nullable constantValues;
@property (nonatomic) MTLFunctionOptions options;
@property (nonatomic, copy) OC_OF(NSArray, id<MTLBinaryArchive>) *_Nullable binaryArchives OC_SINCE(12.0);

@end

OC_SINCE(11.0)
@interface MTLIntersectionFunctionDescriptor : MTLFunctionDescriptor <NSCopying>
@end

OC_NONNULL_END
