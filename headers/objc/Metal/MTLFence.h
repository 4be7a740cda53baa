/* Order between encoders. */
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/MTLNames.h>

OC_NONNULL_BEGIN

OC_SINCE(10.13)
@protocol MTLFence <NSObject>

@property (nonatomic, copy) NSString *_Nullable label;
@property (readonly) id<MTLDevice> device;

@end

OC_NONNULL_END
