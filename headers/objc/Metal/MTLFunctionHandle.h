/* A function as a pipeline has it, to be called through a table. */
#pragma once

#import <Metal/MTLFunction.h>

OC_NONNULL_BEGIN

OC_SINCE(11.0)
@protocol MTLFunctionHandle <NSObject>

@property (readonly) MTLFunctionType functionType;
@property (readonly) NSString *name;
@property (readonly) id<MTLDevice> device;

@end

OC_NONNULL_END
