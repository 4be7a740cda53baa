/* Points in time. */
#pragma once

#import <Foundation/NSObject.h>

OC_NONNULL_BEGIN

@interface NSDate : NSObject <NSCopying, NSSecureCoding>

@property (readonly) NSTimeInterval timeIntervalSinceReferenceDate;

@end

@interface NSDate (NSExtendedDate)

@property (readonly) NSTimeInterval timeIntervalSinceNow;
@property (readonly) NSTimeInterval timeIntervalSince1970;

- (NSTimeInterval)timeIntervalSinceDate:(NSDate *)other;
- (NSComparisonResult)compare:(NSDate *)other;

@end

@interface NSDate (NSDateCreation)

+ (instancetype)date;
+ (instancetype)dateWithTimeIntervalSinceNow:(NSTimeInterval)seconds;
+ (instancetype)dateWithTimeIntervalSince1970:(NSTimeInterval)seconds;

@end

OC_NONNULL_END
