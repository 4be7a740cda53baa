/* Order between command buffers, and between GPU and CPU. */
#pragma once

#import <dispatch/dispatch.h>
#import <Foundation/Foundation.h>
#import <Metal/MTLNames.h>

OC_NONNULL_BEGIN

OC_SINCE(10.14)
@protocol MTLEvent <NSObject>

@property (nonatomic, copy) NSString *_Nullable label;
@property (readonly) id<MTLDevice> _Nullable device;

@end

/* Names a shared event to another process. */
OC_SINCE(10.14)
@interface MTLSharedEventHandle : NSObject <NSSecureCoding>

@property (readonly) NSString *_Nullable label;

@end

/* Calls the blocks of notifyListener:atValue:block:. */
OC_SINCE(10.14)
@interface MTLSharedEventListener : NSObject

@property (readonly) dispatch_queue_t dispatchQueue;

- (instancetype)init OC_DESIGNATED;
- (instancetype)initWithDispatchQueue:(dispatch_queue_t)queue OC_DESIGNATED;

@end

OC_BLOCK_TYPE(MTLSharedEventNotificationBlock, void, id<MTLSharedEvent> event, uint64_t value);

OC_SINCE(10.14)
@protocol MTLSharedEvent <MTLEvent>

@property (nonatomic) uint64_t signaledValue;
- (void)notifyListener:(MTLSharedEventListener *)listener atValue:(uint64_t)value
    block:(MTLSharedEventNotificationBlock)block;
- (MTLSharedEventHandle *)newSharedEventHandle;

@end

OC_NONNULL_END
