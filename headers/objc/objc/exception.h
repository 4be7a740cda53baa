/* Exceptions that nobody catches, and locks on objects. */
#pragma once

#import <objc/objc.h>

typedef void (*objc_uncaught_exception_handler)(id _Nullable exception);

extern objc_uncaught_exception_handler _Nullable objc_setUncaughtExceptionHandler(
    objc_uncaught_exception_handler _Nullable handler);
extern void objc_exception_throw(id _Nonnull exception) OC_NORETURN;

extern int objc_sync_enter(id _Nonnull object);
extern int objc_sync_exit(id _Nonnull object);
