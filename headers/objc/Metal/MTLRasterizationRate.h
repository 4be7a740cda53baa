/* Rendering with fewer samples where nobody looks. */
#pragma once

#import <Metal/MTLNames.h>
#import <Metal/MTLTypes.h>

OC_SINCE(10.15)
@interface MTLRasterizationRateLayerArray : NSObject

- (MTLRasterizationRateLayerDescriptor *)objectAtIndexedSubscript:(NSUInteger)indexedSubscript;
- (void)setObject:(MTLRasterizationRateLayerDescriptor *)object atIndexedSubscript:(NSUInteger)indexedSubscript;

@end

OC_SINCE(10.15)
@interface MTLRasterizationRateLayerDescriptor : NSObject

@property (readonly) MTLRasterizationRateSampleArray *horizontal;
@property (readonly) float *horizontalSampleStorage;
@property (readonly) MTLSize maxSampleCount OC_SINCE(12.0);
@property (readonly) MTLSize sampleCount;
@property (readonly) MTLRasterizationRateSampleArray *vertical;
@property (readonly) float *verticalSampleStorage;

- (instancetype)init OC_UNAVAILABLE;
- (instancetype)initWithSampleCount:(MTLSize)sampleCount;
- (instancetype)initWithSampleCount:(MTLSize)sampleCount horizontal:(const float *)horizontal
    vertical:(const float *)vertical;
- (void)setSampleCount:(MTLSize)sampleCount OC_SINCE(12.0);

@end

OC_SINCE(10.15)
@protocol MTLRasterizationRateMap <NSObject>

@property (readonly) id<MTLDevice> device;
@property (readonly) NSString *label;
@property (readonly) NSUInteger layerCount;
@property (readonly) MTLSizeAndAlign parameterBufferSizeAndAlign;
@property (readonly) MTLSize physicalGranularity;
@property (readonly) MTLSize screenSize;

- (void)copyParameterDataToBuffer:(id<MTLBuffer>)buffer offset:(NSUInteger)offset;
- (MTLCoordinate2D)mapPhysicalToScreenCoordinates:(MTLCoordinate2D)screenCoordinates forLayer:(NSUInteger)layer;
- (MTLCoordinate2D)mapScreenToPhysicalCoordinates:(MTLCoordinate2D)physicalCoordinates
    forLayer:(NSUInteger)layer;
- (MTLSize)physicalSizeForLayer:(NSUInteger)layer;

@end

OC_SINCE(10.15)
@interface MTLRasterizationRateMapDescriptor : NSObject <NSCopying>

@property (copy) NSString *label;
@property MTLSize screenSize;
@property (readonly) NSUInteger layerCount;
@property (readonly) MTLRasterizationRateLayerArray *layers;

+ (MTLRasterizationRateMapDescriptor *)rasterizationRateMapDescriptorWithScreenSize:(MTLSize)screenSize;
+ (MTLRasterizationRateMapDescriptor *)rasterizationRateMapDescriptorWithScreenSize:(MTLSize)screenSize
    layer:(MTLRasterizationRateLayerDescriptor *)layer;
+ (MTLRasterizationRateMapDescriptor *)rasterizationRateMapDescriptorWithScreenSize:(MTLSize)screenSize
    layerCount:(NSUInteger)layerCount layers:(MTLRasterizationRateLayerDescriptor *const *)layers;
- (MTLRasterizationRateLayerDescriptor *)layerAtIndex:(NSUInteger)index;
- (void)setLayer:(MTLRasterizationRateLayerDescriptor *)layer atIndex:(NSUInteger)index;

@end

OC_SINCE(10.15)
@interface MTLRasterizationRateSampleArray : NSObject

- (NSNumber *)objectAtIndexedSubscript:(NSUInteger)indexedSubscript;
- (void)setObject:(NSNumber *)object atIndexedSubscript:(NSUInteger)indexedSubscript;

@end
