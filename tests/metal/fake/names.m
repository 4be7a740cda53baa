/* The constants that are objects. */
#import "fake.h"

NSString *const MTLBinaryArchiveDomain = @"MTLBinaryArchiveDomain";
NSString *const MTLCaptureErrorDomain = @"MTLCaptureErrorDomain";
NSString *const MTLCommandBufferErrorDomain = @"MTLCommandBufferErrorDomain";
NSString *const MTLCommandBufferEncoderInfoErrorKey = @"MTLCommandBufferEncoderInfoErrorKey";
NSString *const MTLCounterErrorDomain = @"MTLCounterErrorDomain";
NSString *const MTLDynamicLibraryDomain = @"MTLDynamicLibraryDomain";
NSString *const MTLIOErrorDomain = @"MTLIOErrorDomain";
NSString *const MTLLibraryErrorDomain = @"MTLLibraryErrorDomain";

NSString *const MTLDeviceWasAddedNotification = @"MTLDeviceWasAddedNotification";
NSString *const MTLDeviceRemovalRequestedNotification = @"MTLDeviceRemovalRequestedNotification";
NSString *const MTLDeviceWasRemovedNotification = @"MTLDeviceWasRemovedNotification";

NSString *const MTLCommonCounterSetTimestamp = @"timestamp";
NSString *const MTLCommonCounterSetStageUtilization = @"stageutilization";
NSString *const MTLCommonCounterSetStatistic = @"statistic";
NSString *const MTLCommonCounterTimestamp = @"GPUTimestamp";
NSString *const MTLCommonCounterTotalCycles = @"TotalCycles";
NSString *const MTLCommonCounterVertexCycles = @"VertexCycles";
NSString *const MTLCommonCounterTessellationCycles = @"TessellationCycles";
NSString *const MTLCommonCounterPostTessellationVertexCycles = @"PostTessellationVertexCycles";
NSString *const MTLCommonCounterFragmentCycles = @"FragmentCycles";
NSString *const MTLCommonCounterRenderTargetWriteCycles = @"RenderTargetWriteCycles";
NSString *const MTLCommonCounterTessellationInputPatches = @"TessellationInputPatches";
NSString *const MTLCommonCounterVertexInvocations = @"VertexInvocations";
NSString *const MTLCommonCounterPostTessellationVertexInvocations = @"PostTessellationVertexInvocations";
NSString *const MTLCommonCounterClipperInvocations = @"ClipperInvocations";
NSString *const MTLCommonCounterClipperPrimitivesOut = @"ClipperPrimitivesOut";
NSString *const MTLCommonCounterFragmentInvocations = @"FragmentInvocations";
NSString *const MTLCommonCounterFragmentsPassed = @"FragmentsPassed";
NSString *const MTLCommonCounterComputeKernelInvocations = @"KernelInvocations";

NSUInteger const MTLAttributeStrideStatic = NSUIntegerMax;
NSUInteger const MTLBufferLayoutStrideDynamic = NSUIntegerMax;
