/* What is shown on a display when it is presented. */
#pragma once

#import <CoreFoundation/CFBase.h>
#import <Metal/MTLNames.h>

OC_BLOCK_TYPE(MTLDrawablePresentedHandler, void, id<MTLDrawable> drawable);

OC_SINCE(10.11)
@protocol MTLDrawable <NSObject>

@property (readonly) NSUInteger drawableID OC_SINCE(10.15);
@property (readonly) CFTimeInterval presentedTime OC_SINCE(10.15);

- (void)addPresentedHandler:(MTLDrawablePresentedHandler)presentedHandler OC_SINCE(10.15);
- (void)present;
- (void)presentAfterMinimumDuration:(CFTimeInterval)afterMinimumDuration OC_SINCE(10.15);
- (void)presentAtTime:(CFTimeInterval)time;

@end
