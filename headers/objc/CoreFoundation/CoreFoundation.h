/* All of CoreFoundation that is declared here. */
#pragma once

#import <CoreFoundation/CFArray.h>
#import <CoreFoundation/CFBase.h>
#import <CoreFoundation/CFData.h>
#import <CoreFoundation/CFDictionary.h>
#import <CoreFoundation/CFNumber.h>
#import <CoreFoundation/CFString.h>
