/* Traces of GPU work, for a debugger or a file. */
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/MTLNames.h>

OC_NONNULL_BEGIN

OC_ENUM(NSInteger, MTLCaptureDestination) {
    MTLCaptureDestinationDeveloperTools = 1,
    MTLCaptureDestinationGPUTraceDocument = 2,
};

OC_ENUM(NSInteger, MTLCaptureError) {
    MTLCaptureErrorNotSupported = 1,
    MTLCaptureErrorAlreadyCapturing = 2,
    MTLCaptureErrorInvalidDescriptor = 3,
};

extern NSErrorDomain const MTLCaptureErrorDomain OC_SINCE(10.15);

/* What is captured, a device, a queue or a scope, and where to. */
OC_SINCE(10.15)
@interface MTLCaptureDescriptor : NSObject <NSCopying>

@property (nonatomic, retain) id _Nullable captureObject;
@property (nonatomic) MTLCaptureDestination destination;
@property (nonatomic, copy) NSURL *_Nullable outputURL;

@end

/* From where to where. */
OC_SINCE(10.13)
@protocol MTLCaptureScope <NSObject>

@property (nonatomic, copy) NSString *_Nullable label;
@property (readonly) id<MTLDevice> device;
@property (readonly) id<MTLCommandQueue> _Nullable commandQueue;
- (void)beginScope;
- (void)endScope;

@end

OC_SINCE(10.13)
@interface MTLCaptureManager : NSObject

+ (MTLCaptureManager *)sharedCaptureManager;
- (instancetype)init OC_UNAVAILABLE;

- (BOOL)supportsDestination:(MTLCaptureDestination)destination OC_SINCE(10.15);
- (BOOL)startCaptureWithDescriptor:(MTLCaptureDescriptor *)descriptor error:(NSError **)error OC_SINCE(10.15);
- (void)startCaptureWithDevice:(id<MTLDevice>)device OC_SINCE_UNTIL(10.13, 10.15);
- (void)startCaptureWithCommandQueue:(id<MTLCommandQueue>)commandQueue OC_SINCE_UNTIL(10.13, 10.15);
- (void)startCaptureWithScope:(id<MTLCaptureScope>)scope OC_SINCE_UNTIL(10.13, 10.15);
@property (readonly) BOOL isCapturing;
- (void)stopCapture;

@property (nonatomic, retain) id<MTLCaptureScope> _Nullable defaultCaptureScope;
- (id<MTLCaptureScope>)newCaptureScopeWithDevice:(id<MTLDevice>)device;
- (id<MTLCaptureScope>)newCaptureScopeWithCommandQueue:(id<MTLCommandQueue>)commandQueue;

@end

OC_NONNULL_END
