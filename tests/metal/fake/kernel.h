/* Kernels: functions in C that compute a threadgroup, known by name. */
#pragma once

#import <Metal/MTLTypes.h>

#define FAKE_ARGUMENTS 31
#define FAKE_TEXTURES 31
#define FAKE_SAMPLERS 16

struct memory {
    unsigned char *bytes;
    size_t length;
};

/* A texture's memory: rows without gaps. */
struct texels {
    unsigned char *memory;
    MTLSize size;
    size_t bytes; /* of a texel */
};

struct sampler {
    int given;
    unsigned long horizontal, vertical; /* MTLSamplerAddressMode */
};

/* One threadgroup on its way. */
struct group {
    MTLSize grid;     /* threads of the whole grid */
    MTLSize size;     /* threads of this group */
    MTLSize full;     /* threads of a group that is not at an edge */
    MTLSize position; /* of the group */
    struct memory buffers[FAKE_ARGUMENTS];
    struct memory local[FAKE_ARGUMENTS];
    struct texels textures[FAKE_TEXTURES];
    const struct sampler *samplers;
    struct storage **resident;
    int residents;
    int fault; /* an access went wrong */
};

struct kernel {
    const char *name;
    const char *const *buffers; /* names of the arguments, ended by NULL; a leading ">" is written to */
    int locals;                 /* threadgroup arguments */
    void (*run)(struct group *group);
    const char *const *textures; /* as `buffers`, or NULL */
    int samplers;
};

const struct kernel *fake_kernel(const char *name);
