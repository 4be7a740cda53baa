/* The GPUs of the machine, and news of their coming and going. */
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/MTLNames.h>

OC_NONNULL_BEGIN

typedef NSString *MTLDeviceNotificationName;
OC_BLOCK_TYPE(MTLDeviceNotificationHandler, void, id<MTLDevice> device, MTLDeviceNotificationName name);

extern MTLDeviceNotificationName const MTLDeviceWasAddedNotification OC_SINCE(10.13);
extern MTLDeviceNotificationName const MTLDeviceRemovalRequestedNotification OC_SINCE(10.13);
extern MTLDeviceNotificationName const MTLDeviceWasRemovedNotification OC_SINCE(10.13);

extern id<MTLDevice> _Nullable MTLCreateSystemDefaultDevice(void) OC_RETURNS_RETAINED OC_SINCE(10.11);
extern OC_OF(NSArray, id<MTLDevice>) *MTLCopyAllDevices(void) OC_RETURNS_RETAINED OC_SINCE(10.11);

/* The observer that comes out is what the handler is removed with. */
extern OC_OF(NSArray, id<MTLDevice>) *MTLCopyAllDevicesWithObserver(id<NSObject> _Nullable __strong *_Nonnull observer,
    MTLDeviceNotificationHandler handler) OC_RETURNS_RETAINED OC_SINCE(10.13);
extern void MTLRemoveDeviceObserver(id<NSObject> observer) OC_SINCE(10.13);

OC_NONNULL_END
