/* What a command buffer has to say about its functions. */
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/MTLNames.h>

OC_NONNULL_BEGIN

OC_ENUM(NSUInteger, MTLFunctionLogType) {
    MTLFunctionLogTypeValidation = 0,
};

OC_SINCE(11.0)
@protocol MTLLogContainer <NSFastEnumeration>
@end

OC_SINCE(11.0)
@protocol MTLFunctionLogDebugLocation <NSObject>

@property (readonly) NSString *_Nullable functionName;
@property (readonly) NSURL *_Nullable URL;
@property (readonly) NSUInteger line;
@property (readonly) NSUInteger column;

@end

OC_SINCE(11.0)
@protocol MTLFunctionLog <NSObject>

@property (readonly) MTLFunctionLogType type;
@property (readonly) id<MTLFunction> _Nullable function;
@property (readonly) NSString *_Nullable encoderLabel;
@property (readonly) id<MTLFunctionLogDebugLocation> _Nullable debugLocation;

@end

OC_NONNULL_END
