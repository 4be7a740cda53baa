/* Positions in something that is counted. */
#pragma once

#import <Foundation/NSObjCRuntime.h>

typedef struct _NSRange {
    NSUInteger location;
    NSUInteger length;
} NSRange;

typedef NSRange *NSRangePointer;

static inline NSRange NSMakeRange(NSUInteger location, NSUInteger length) {
    return (NSRange){location, length};
}

static inline NSUInteger NSMaxRange(NSRange range) {
    return range.location + range.length;
}
