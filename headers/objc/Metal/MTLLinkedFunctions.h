/* Functions that a pipeline may call besides its own. */
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/MTLNames.h>

OC_NONNULL_BEGIN

OC_SINCE(11.0)
@interface MTLLinkedFunctions : NSObject <NSCopying>

+ (MTLLinkedFunctions *)linkedFunctions;

@property (nonatomic, copy) OC_OF(NSArray, id<MTLFunction>) *_Nullable functions;
@property (nonatomic, copy) OC_OF(NSArray, id<MTLFunction>) *_Nullable binaryFunctions;
@property (nonatomic, copy) OC_OF(NSArray, id<MTLFunction>) *_Nullable privateFunctions OC_SINCE(12.0);
@property (nonatomic, copy) OC_OF(NSDictionary, NSString *, OC_OF(NSArray,  id<MTLFunction>) *) *_Nullable groups;

@end

OC_NONNULL_END
