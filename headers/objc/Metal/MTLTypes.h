/* Sizes, places and other plain values that kernels and grids are described with. */
#pragma once

#import <Foundation/Foundation.h>

typedef struct {
    NSUInteger width, height, depth;
} MTLSize;

typedef struct {
    NSUInteger x, y, z;
} MTLOrigin;

typedef struct {
    MTLOrigin origin;
    MTLSize size;
} MTLRegion;

/* How much memory a resource takes in a heap, and on which boundary. */
typedef struct {
    NSUInteger size;
    NSUInteger align;
} MTLSizeAndAlign;

/* Names a resource or pipeline state in GPU memory. */
typedef struct MTLResourceID {
    uint64_t _impl;
} MTLResourceID;

typedef struct {
    float x, y;
} MTLSamplePosition;

typedef MTLSamplePosition MTLCoordinate2D;

static inline MTLSize MTLSizeMake(NSUInteger width, NSUInteger height, NSUInteger depth) {
    return (MTLSize){width, height, depth};
}

static inline MTLOrigin MTLOriginMake(NSUInteger x, NSUInteger y, NSUInteger z) {
    return (MTLOrigin){x, y, z};
}

static inline MTLRegion MTLRegionMake1D(NSUInteger x, NSUInteger width) {
    return (MTLRegion){{x, 0, 0}, {width, 1, 1}};
}

static inline MTLRegion MTLRegionMake2D(NSUInteger x, NSUInteger y, NSUInteger width, NSUInteger height) {
    return (MTLRegion){{x, y, 0}, {width, height, 1}};
}

static inline MTLRegion MTLRegionMake3D(NSUInteger x, NSUInteger y, NSUInteger z,
                                        NSUInteger width, NSUInteger height, NSUInteger depth) {
    return (MTLRegion){{x, y, z}, {width, height, depth}};
}

static inline MTLSamplePosition MTLSamplePositionMake(float x, float y) {
    return (MTLSamplePosition){x, y};
}

static inline MTLCoordinate2D MTLCoordinate2DMake(float x, float y) {
    return (MTLCoordinate2D){x, y};
}
