/* What is thrown, and who hears of it when nobody catches. */
#pragma once

#import <Foundation/NSDictionary.h>
#import <Foundation/NSString.h>

OC_NONNULL_BEGIN

typedef NSString *NSExceptionName;

extern NSExceptionName const NSGenericException;
extern NSExceptionName const NSRangeException;
extern NSExceptionName const NSInvalidArgumentException;
extern NSExceptionName const NSInternalInconsistencyException;
extern NSExceptionName const NSMallocException;

@interface NSException : NSObject <NSCopying, NSSecureCoding>

@property (readonly, copy) NSExceptionName name;
@property (readonly, copy) NSString *_Nullable reason;
@property (readonly, copy) NSDictionary *_Nullable userInfo;
@property (readonly, copy) NSArray<NSString *> *callStackSymbols OC_SINCE(10.6);

+ (NSException *)exceptionWithName:(NSExceptionName)name reason:(NSString *_Nullable)reason
    userInfo:(NSDictionary *_Nullable)userInfo;
- (instancetype)initWithName:(NSExceptionName)name reason:(NSString *_Nullable)reason
    userInfo:(NSDictionary *_Nullable)userInfo OC_DESIGNATED;
- (void)raise;

@end

typedef void NSUncaughtExceptionHandler(NSException *exception);

extern NSUncaughtExceptionHandler *_Nullable NSGetUncaughtExceptionHandler(void);
extern void NSSetUncaughtExceptionHandler(NSUncaughtExceptionHandler *_Nullable handler);

OC_NONNULL_END
