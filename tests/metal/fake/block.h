/* Blocks without a compiler that knows them: a parameter arrives as an id and is called through its structure. */
#pragma once

#import <Foundation/Foundation.h>

struct block {
    void *isa;
    int flags, reserved;
    void (*invoke)(void);
};

extern void *_Block_copy(const void *block);
extern void _Block_release(const void *block);

static inline id block_copy(id block) {
    return block ? _Block_copy(block) : nil;
}

static inline void block_release(id block) {
    if (block) _Block_release(block);
}

/* The code of a block as a function of the given type, whose first parameter is the block. */
#define BLOCK_CODE(type, given) ((type)((struct block *)(given))->invoke)

typedef void (*block_of_nothing)(id block);
typedef void (*block_of_object)(id block, id object);
typedef void (*block_of_two)(id block, id object, id other);
typedef void (*block_of_three)(id block, id object, id other, id third);
typedef void (*block_of_memory)(id block, void *pointer, NSUInteger length);
typedef void (*block_of_event)(id block, id event, uint64_t value);
