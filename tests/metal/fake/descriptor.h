/* How the classes that Metal's headers declare get state: gcc takes instance variables in an @interface only, so a
   subclass has them, and the declared class makes objects of that subclass. */
#pragma once

#import "fake.h"

/* In the @implementation of the declared class. */
#define FAKE_MADE_AS(Subclass) \
    +(id)allocWithZone : (NSZone *)zone { \
        return fake_born(NSAllocateObject([Subclass class], 0, zone)); \
    } \
    -(void)dealloc { \
        fake_died(self); \
        [super dealloc]; \
    }

/* A new object of the same class with these properties, by key. */
id fake_copy(id object, NSString *key, ...);

/* A lazily filled array of descriptors, as `buffers` and `sampleBufferAttachments` are. */
#define FAKE_ARRAY(Class, Subclass, Element) \
    @interface Subclass : Class { \
        NSMutableDictionary *items; \
    } \
    @end \
    @implementation Class \
    FAKE_MADE_AS(Subclass) \
    -(Element *)objectAtIndexedSubscript : (NSUInteger)index { \
        return nil; \
    } \
    -(void)setObject : (Element *)object atIndexedSubscript : (NSUInteger)index { \
    } \
    @end \
    @implementation Subclass \
    -(id)init { \
        if ((self = [super init])) items = [NSMutableDictionary new]; \
        return self; \
    } \
    -(void)dealloc { \
        [items release]; \
        [super dealloc]; \
    } \
    -(Element *)objectAtIndexedSubscript : (NSUInteger)index { \
        NSNumber *key = [NSNumber numberWithUnsignedLong:index]; \
        if (![items objectForKey:key]) [items setObject:[[Element new] autorelease] forKey:key]; \
        return [items objectForKey:key]; \
    } \
    -(void)setObject : (Element *)object atIndexedSubscript : (NSUInteger)index { \
        NSNumber *key = [NSNumber numberWithUnsignedLong:index]; \
        if (object) [items setObject:[[object copy] autorelease] forKey:key]; \
        else [items removeObjectForKey:key]; \
    } \
    @end
