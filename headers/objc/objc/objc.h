/* What every Objective-C declaration stands on: objects, classes, selectors, truth. */
#pragma once

#import <interface.h>
#import <stddef.h>
#import <stdint.h>

#if defined(GNUSTEP) || !defined(__clang__)
#error "GNUstep brings its own runtime and Foundation: search this directory last, with -idirafter"
#endif

typedef struct objc_class *Class;
typedef struct objc_selector *SEL;

struct objc_object {
    Class isa;
};
typedef struct objc_object *id;

typedef void (*IMP)(void);

/* A bool on Apple silicon, a char elsewhere. */
#if defined(__APPLE__) && defined(__aarch64__)
typedef _Bool BOOL;
#elif defined(__APPLE__)
typedef signed char BOOL;
#else
typedef unsigned char BOOL;
#endif

#ifdef __OBJC__
@class Protocol;
#else
typedef struct objc_object Protocol;
#endif
