/* What went wrong. */
#pragma once

#import <Foundation/NSDictionary.h>
#import <Foundation/NSString.h>

OC_NONNULL_BEGIN

typedef NSString *NSErrorDomain;
typedef NSString *NSErrorUserInfoKey;

extern NSErrorDomain const NSCocoaErrorDomain;
extern NSErrorDomain const NSPOSIXErrorDomain;
extern NSErrorDomain const NSOSStatusErrorDomain;
extern NSErrorDomain const NSMachErrorDomain;

extern NSErrorUserInfoKey const NSUnderlyingErrorKey;
extern NSErrorUserInfoKey const NSLocalizedDescriptionKey;
extern NSErrorUserInfoKey const NSLocalizedFailureReasonErrorKey;
extern NSErrorUserInfoKey const NSLocalizedRecoverySuggestionErrorKey;

@interface NSError : NSObject <NSCopying, NSSecureCoding>

@property (readonly, copy) NSErrorDomain domain;
@property (readonly) NSInteger code;
@property (readonly, copy) NSDictionary<NSErrorUserInfoKey, id> *userInfo;
@property (readonly, copy) NSString *localizedDescription;
@property (readonly, copy) NSString *_Nullable localizedFailureReason;
@property (readonly, copy) NSString *_Nullable localizedRecoverySuggestion;

+ (instancetype)errorWithDomain:(NSErrorDomain)domain code:(NSInteger)code
    userInfo:(NSDictionary<NSErrorUserInfoKey, id> *_Nullable)userInfo;
- (instancetype)initWithDomain:(NSErrorDomain)domain code:(NSInteger)code
    userInfo:(NSDictionary<NSErrorUserInfoKey, id> *_Nullable)userInfo OC_DESIGNATED;

@end

OC_NONNULL_END
