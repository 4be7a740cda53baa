/* One element after the other. */
#pragma once

#import <Foundation/NSObject.h>

OC_NONNULL_BEGIN

typedef struct {
    unsigned long state;
    id __unsafe_unretained _Nullable *_Nullable itemsPtr;
    unsigned long *_Nullable mutationsPtr;
    unsigned long extra[5];
} NSFastEnumerationState;

@protocol NSFastEnumeration

- (NSUInteger)countByEnumeratingWithState:(NSFastEnumerationState *)state
    objects:(id __unsafe_unretained _Nullable[_Nonnull])buffer count:(NSUInteger)count;

@end

@interface NSEnumerator<ObjectType> : NSObject <NSFastEnumeration>

- (ObjectType _Nullable)nextObject;

@end

OC_NONNULL_END
