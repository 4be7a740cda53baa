/* A VA-API driver without hardware: it writes down what it is asked to decode, and paints each picture with one value
 * that depends on its slices.
 *
 * VA_DRIVER_LOG names a file; records of it are three uint32 (kind, number, size) and `size` bytes. Kinds: a
 * VABufferType (`number` counts elements), BEGIN (`number` is the surface) and END.
 *
 * Preloaded into the process too, it says that any file is a render node, so that /dev/null is a device.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <va/va.h>
#include <va/va_backend.h>

enum { BEGIN = 1000, END = 1001, MOST = 4096, DRM_NODE_RENDER = 2 };

struct buffer { VABufferType type; unsigned size, count; char *data; };
struct surface { unsigned width, height, fourcc; unsigned char value; char used; };

static struct buffer buffers[MOST];
static struct surface surfaces[MOST];
static unsigned target, hash;
static FILE *file;

int drmGetNodeTypeFromFd(int fd) { (void)fd; return DRM_NODE_RENDER; }

static void record(uint32_t kind, uint32_t number, uint32_t size, const void *data)
{
    uint32_t head[3] = { kind, number, size };
    if (!file) return;
    fwrite(head, sizeof head, 1, file);
    fwrite(data, 1, size, file);
    fflush(file);
}

static const VAProfile PROFILES[] = { VAProfileHEVCMain, VAProfileHEVCMain10, VAProfileHEVCMain12, VAProfileHEVCMain422_10,
    VAProfileHEVCMain422_12, VAProfileHEVCMain444, VAProfileHEVCMain444_10, VAProfileHEVCMain444_12 };
static const unsigned FORMATS[] = { VA_FOURCC_NV12, VA_FOURCC_P010, VA_FOURCC_P012, VA_FOURCC_YUY2, VA_FOURCC_Y210,
    VA_FOURCC_Y212, VA_FOURCC_XYUV, VA_FOURCC_Y410, VA_FOURCC_Y412, VA_FOURCC_422H, VA_FOURCC_444P, VA_FOURCC_Y800 };
#define COUNT(x) (int)(sizeof (x) / sizeof *(x))

static VAStatus none(VADriverContextP c) { (void)c; return VA_STATUS_SUCCESS; }
static VAStatus lacking(VADriverContextP c) { (void)c; return VA_STATUS_ERROR_UNIMPLEMENTED; }

static VAStatus profiles(VADriverContextP c, VAProfile *list, int *n)
{
    (void)c; memcpy(list, PROFILES, sizeof PROFILES); *n = COUNT(PROFILES); return VA_STATUS_SUCCESS;
}

static VAStatus entrypoints(VADriverContextP c, VAProfile p, VAEntrypoint *list, int *n)
{
    (void)c; (void)p; list[0] = VAEntrypointVLD; *n = 1; return VA_STATUS_SUCCESS;
}

static VAStatus attributes(VADriverContextP c, VAProfile p, VAEntrypoint e, VAConfigAttrib *list, int n)
{
    (void)c; (void)p; (void)e;
    for (int i = 0; i < n; i++)
        list[i].value = list[i].type == VAConfigAttribRTFormat ? 0xffff : VA_ATTRIB_NOT_SUPPORTED;
    return VA_STATUS_SUCCESS;
}

static VAStatus create_config(VADriverContextP c, VAProfile p, VAEntrypoint e, VAConfigAttrib *l, int n, VAConfigID *id)
{
    (void)c; (void)e; (void)l; (void)n; *id = 1 + p; return VA_STATUS_SUCCESS;
}

static VAStatus with_id(VADriverContextP c, unsigned id) { (void)c; (void)id; return VA_STATUS_SUCCESS; }

static VAStatus config_attributes(VADriverContextP c, VAConfigID id, VAProfile *p, VAEntrypoint *e, VAConfigAttrib *l, int *n)
{
    (void)c; (void)l; *p = id - 1; *e = VAEntrypointVLD; *n = 0; return VA_STATUS_SUCCESS;
}

static VAStatus create_surfaces2(VADriverContextP c, unsigned format, unsigned width, unsigned height, VASurfaceID *ids,
                                 unsigned n, VASurfaceAttrib *list, unsigned attribs)
{
    unsigned fourcc = format == VA_RT_FORMAT_YUV420_10 ? VA_FOURCC_P010 : VA_FOURCC_NV12, id = 1;
    (void)c;
    for (unsigned i = 0; i < attribs; i++)
        if (list[i].type == VASurfaceAttribPixelFormat) fourcc = list[i].value.value.i;
    for (unsigned i = 0; i < n; i++) {
        while (id < MOST && surfaces[id].used) id++;
        if (id == MOST) return VA_STATUS_ERROR_ALLOCATION_FAILED;
        surfaces[id] = (struct surface){ width, height, fourcc, 0, 1 };
        ids[i] = id;
    }
    return VA_STATUS_SUCCESS;
}

static VAStatus create_surfaces(VADriverContextP c, int width, int height, int format, int n, VASurfaceID *ids)
{
    return create_surfaces2(c, format, width, height, ids, n, NULL, 0);
}

static VAStatus destroy_surfaces(VADriverContextP c, VASurfaceID *ids, int n)
{
    (void)c; for (int i = 0; i < n; i++) surfaces[ids[i]].used = 0; return VA_STATUS_SUCCESS;
}

static VAStatus surface_attributes(VADriverContextP c, VAConfigID id, VASurfaceAttrib *list, unsigned *n)
{
    (void)c; (void)id;
    if (list)
        for (int i = 0; i < COUNT(FORMATS); i++)
            list[i] = (VASurfaceAttrib){ VASurfaceAttribPixelFormat, VA_SURFACE_ATTRIB_GETTABLE | VA_SURFACE_ATTRIB_SETTABLE,
                                         { VAGenericValueTypeInteger, { .i = (int)FORMATS[i] } } };
    *n = COUNT(FORMATS);
    return VA_STATUS_SUCCESS;
}

static VAStatus create_context(VADriverContextP c, VAConfigID id, int w, int h, int flag, VASurfaceID *l, int n, VAContextID *context)
{
    (void)c; (void)id; (void)w; (void)h; (void)flag; (void)l; (void)n; *context = 1; return VA_STATUS_SUCCESS;
}

static VAStatus create_buffer(VADriverContextP c, VAContextID context, VABufferType type, unsigned size, unsigned n, void *data,
                              VABufferID *id)
{
    unsigned i = 1;
    (void)c; (void)context;
    while (i < MOST && buffers[i].data) i++;
    if (i == MOST) return VA_STATUS_ERROR_ALLOCATION_FAILED;
    buffers[i] = (struct buffer){ type, size, n, calloc(n ? n : 1, size ? size : 1) };
    if (data) memcpy(buffers[i].data, data, (size_t)size * n);
    *id = i;
    return VA_STATUS_SUCCESS;
}

static VAStatus map_buffer(VADriverContextP c, VABufferID id, void **data)
{
    (void)c; *data = buffers[id].data; return VA_STATUS_SUCCESS;
}

static VAStatus destroy_buffer(VADriverContextP c, VABufferID id)
{
    (void)c; free(buffers[id].data); buffers[id].data = NULL; return VA_STATUS_SUCCESS;
}

static VAStatus elements(VADriverContextP c, VABufferID id, unsigned n) { (void)c; buffers[id].count = n; return VA_STATUS_SUCCESS; }

static VAStatus begin(VADriverContextP c, VAContextID context, VASurfaceID surface)
{
    (void)c; (void)context; target = surface; hash = 2166136261u; record(BEGIN, surface, 0, ""); return VA_STATUS_SUCCESS;
}

static VAStatus render(VADriverContextP c, VAContextID context, VABufferID *ids, int n)
{
    (void)c; (void)context;
    for (int i = 0; i < n; i++) {
        struct buffer *b = &buffers[ids[i]];
        unsigned size = b->size * b->count;
        record(b->type, b->count, size, b->data);
        while (b->type == VASliceDataBufferType && size && !b->data[size - 1])
            size--; /* zeros behind a slice are none of it */
        if (b->type == VASliceDataBufferType)
            for (unsigned j = 0; j < size; j++) hash = (hash ^ (unsigned char)b->data[j]) * 16777619u;
    }
    return VA_STATUS_SUCCESS;
}

static VAStatus end(VADriverContextP c, VAContextID context)
{
    (void)c; (void)context; surfaces[target].value = hash >> 16; record(END, target, 0, ""); return VA_STATUS_SUCCESS;
}

static VAStatus status(VADriverContextP c, VASurfaceID id, VASurfaceStatus *s)
{
    (void)c; (void)id; *s = VASurfaceReady; return VA_STATUS_SUCCESS;
}

static VAStatus image_formats(VADriverContextP c, VAImageFormat *list, int *n)
{
    (void)c; *n = COUNT(FORMATS);
    for (int i = 0; i < *n; i++) list[i] = (VAImageFormat){ .fourcc = FORMATS[i], .byte_order = VA_LSB_FIRST, .bits_per_pixel = 12 };
    return VA_STATUS_SUCCESS;
}

static VAStatus create_image(VADriverContextP c, VAImageFormat *format, int width, int height, VAImage *image)
{
    unsigned bytes = format->fourcc == VA_FOURCC_NV12 ? 1 : 2, pitch = ((unsigned)width * bytes + 63) & ~63u;
    memset(image, 0, sizeof *image);
    if (format->fourcc != VA_FOURCC_NV12 && format->fourcc != VA_FOURCC_P010) return VA_STATUS_ERROR_INVALID_IMAGE_FORMAT;
    image->format = *format;
    image->width = width;
    image->height = height;
    image->num_planes = 2;
    image->pitches[0] = image->pitches[1] = pitch;
    image->offsets[1] = pitch * height;
    image->data_size = pitch * (height + (height + 1) / 2);
    const VAStatus done = create_buffer(c, 1, VAImageBufferType, image->data_size, 1, NULL, &image->buf);
    image->image_id = image->buf;
    return done;
}

static VAStatus get_image(VADriverContextP c, VASurfaceID id, int x, int y, unsigned width, unsigned height, VAImageID image)
{
    (void)c; (void)x; (void)y; (void)width; (void)height;
    memset(buffers[image].data, surfaces[id].value, (size_t)buffers[image].size);
    return VA_STATUS_SUCCESS;
}

static VAStatus derive_image(VADriverContextP c, VASurfaceID id, VAImage *image)
{
    VAImageFormat format = { .fourcc = surfaces[id].fourcc, .byte_order = VA_LSB_FIRST, .bits_per_pixel = 12 };
    VAStatus done = create_image(c, &format, surfaces[id].width, surfaces[id].height, image);
    return done == VA_STATUS_SUCCESS ? get_image(c, id, 0, 0, 0, 0, image->image_id) : done;
}

static VAStatus destroy_image(VADriverContextP c, VAImageID id) { return destroy_buffer(c, id); }

VAStatus __vaDriverInit_1_0(VADriverContextP c)
{
    struct VADriverVTable *v = c->vtable;
    const char *path = getenv("VA_DRIVER_LOG");
    void **entry = (void **)v;
    for (; entry < (void **)&v->reserved; entry++) *entry = (void *)lacking;
    file = path ? fopen(path, "ab") : NULL;
    c->max_profiles = COUNT(PROFILES);
    c->max_entrypoints = c->max_attributes = c->max_subpic_formats = c->max_display_attributes = 1;
    c->max_image_formats = COUNT(FORMATS);
    c->str_vendor = "a driver that writes down what it is asked";
    v->vaTerminate = none;
    v->vaQueryConfigProfiles = profiles;
    v->vaQueryConfigEntrypoints = entrypoints;
    v->vaGetConfigAttributes = attributes;
    v->vaCreateConfig = create_config;
    v->vaDestroyConfig = v->vaDestroyContext = v->vaUnmapBuffer = v->vaSyncSurface = with_id;
    v->vaQueryConfigAttributes = config_attributes;
    v->vaCreateSurfaces = create_surfaces;
    v->vaCreateSurfaces2 = create_surfaces2;
    v->vaDestroySurfaces = destroy_surfaces;
    v->vaQuerySurfaceAttributes = surface_attributes;
    v->vaCreateContext = create_context;
    v->vaCreateBuffer = create_buffer;
    v->vaBufferSetNumElements = elements;
    v->vaMapBuffer = map_buffer;
    v->vaDestroyBuffer = destroy_buffer;
    v->vaBeginPicture = begin;
    v->vaRenderPicture = render;
    v->vaEndPicture = end;
    v->vaQuerySurfaceStatus = status;
    v->vaQueryImageFormats = image_formats;
    v->vaCreateImage = create_image;
    v->vaDeriveImage = derive_image;
    v->vaGetImage = get_image;
    v->vaDestroyImage = destroy_image;
    return VA_STATUS_SUCCESS;
}
