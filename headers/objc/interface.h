/* The spellings that the other headers use, so that they read alike for every compiler.

   These headers declare the part of Apple's public interfaces that a compute runtime uses. They are written from tables
   of facts (names, selectors, encodings, values, versions); tests/headers/ compares them with those tables.

   clang     -x objective-c -target arm64-apple-macos14 -fblocks -nostdinc -isystem BUILTINS -isystem headers/objc
             On Linux the same with -target x86_64-linux-gnu -fobjc-runtime=gcc (under ARC gnustep-2.0).
   GNUstep   The runtime's and Foundation's declarations are then theirs and only Metal, CoreFoundation and dispatch are
             ours, so this directory is searched after all others:
             gcc -x objective-c -DGNUSTEP … -I/usr/include/GNUstep -idirafter headers/objc
             In any other order objc/objc.h stops the compiler.

   gcc knows no blocks, nullability, generics, availability or enum storage. A block is an id there, an enum is a typedef
   of its storage type beside an enum without a name; encodings and layouts stay the same. */
#pragma once

#ifdef __clang__

/* Between these two a pointer is not null unless it says _Nullable. */
#define OC_NONNULL_BEGIN _Pragma("clang assume_nonnull begin")
#define OC_NONNULL_END _Pragma("clang assume_nonnull end")

/* macOS versions. A method without any of these has what its class or protocol has. */
#define OC_SINCE(Version) __attribute__((availability(macos, introduced = Version)))
#define OC_SINCE_UNTIL(Version, Deprecated) \
    __attribute__((availability(macos, introduced = Version, deprecated = Deprecated)))
#define OC_UNAVAILABLE __attribute__((availability(macos, unavailable)))
#define OC_NO_MACOS_VERSION __attribute__((availability(tvos, introduced = 14.5))) /* none is stated for macOS */
#define OC_NOT_IN_SWIFT __attribute__((availability(swift, unavailable)))

/* OC_ENUM(NSUInteger, Name) { … }; and the same for constants that are combined with `|`. */
#define OC_ENUM(Storage, Name) \
    typedef enum __attribute__((enum_extensibility(open))) Name : Storage Name; \
    enum __attribute__((enum_extensibility(open))) Name : Storage
#define OC_FLAGS(Storage, Name) \
    typedef enum __attribute__((flag_enum, enum_extensibility(open))) Name : Storage Name; \
    enum __attribute__((flag_enum, enum_extensibility(open))) Name : Storage

/* What a call does with its objects, where the name does not say it. */
#define OC_RETURNS_RETAINED __attribute__((ns_returns_retained))
#define OC_RETURNS_INNER_POINTER __attribute__((objc_returns_inner_pointer))
#ifdef __OBJC__
#define OC_OBJECT_RETAINED OC_RETURNS_RETAINED /* of what is an object in Objective-C only */
#else
#define OC_OBJECT_RETAINED
#endif

#define OC_ROOT_CLASS __attribute__((objc_root_class))
#define OC_DESIGNATED __attribute__((objc_designated_initializer))
#define OC_NORETURN __attribute__((noreturn))

/* OC_OF(NSArray, NSString *) * is an array of strings. */
#define OC_OF(Class, ...) Class<__VA_ARGS__>

#else

#define OC_NONNULL_BEGIN
#define OC_NONNULL_END
#define OC_SINCE(Version)
#define OC_SINCE_UNTIL(Version, Deprecated)
#define OC_UNAVAILABLE
#define OC_NO_MACOS_VERSION
#define OC_NOT_IN_SWIFT
#define OC_ENUM(Storage, Name) \
    typedef Storage Name; \
    enum
#define OC_FLAGS(Storage, Name) OC_ENUM(Storage, Name)
#define OC_RETURNS_RETAINED
#define OC_OBJECT_RETAINED
#define OC_RETURNS_INNER_POINTER
#define OC_ROOT_CLASS
#define OC_DESIGNATED
#define OC_NORETURN __attribute__((noreturn))
#define OC_OF(Class, ...) Class

#define _Nullable
#define _Nonnull
#define __autoreleasing
#ifndef __strong
#define __strong
#endif
#ifndef instancetype
#define instancetype id
#endif

#endif

/* A parameter, `(OC_BLOCK(void, BOOL *stop))block`, and a type with a name, `OC_BLOCK_TYPE(Name, void, BOOL *stop);`. */
#ifdef __BLOCKS__
#define OC_BLOCK(Result, ...) Result (^)(__VA_ARGS__)
#define OC_NULLABLE_BLOCK(Result, ...) Result (^_Nullable)(__VA_ARGS__)
#define OC_BLOCK_TYPE(Name, Result, ...) typedef Result (^Name)(__VA_ARGS__)
#else
#define OC_BLOCK(Result, ...) id
#define OC_NULLABLE_BLOCK(Result, ...) id _Nullable
#define OC_BLOCK_TYPE(Name, Result, ...) typedef id Name
#endif
