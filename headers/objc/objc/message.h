/* Sending messages from C: a call goes through the prototype of the method that it reaches, not through these. */
#pragma once

#import <objc/objc.h>

struct objc_super {
    id receiver;
    Class super_class;
};

extern id objc_msgSend(id receiver, SEL selector, ...);
extern id objc_msgSendSuper(struct objc_super *super, SEL selector, ...);

/* Results that do not come in registers, and those of the x87. Apple silicon has neither. */
#if !defined(__arm64__) && !defined(__aarch64__)
extern void objc_msgSend_stret(id receiver, SEL selector, ...);
extern void objc_msgSendSuper_stret(struct objc_super *super, SEL selector, ...);
extern long double objc_msgSend_fpret(id receiver, SEL selector, ...);
#endif
