/* libcuda and libnvcuvid without hardware: they write down what they are asked to decode.
 *
 * CUVID_DRIVER_LOG names a file; a record of it is a uint32 (bytes of the data), CUVIDPICPARAMS, the data, and for each
 * slice a uint32 (where it begins in the data).
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PICTURE_PARAMETERS = 4280 };

/* The beginning of CUVIDPICPARAMS. */
struct beginning {
    int mbs[2], index, fields[3];
    unsigned length;
    const unsigned char *data;
    unsigned slices;
    const unsigned *offsets;
};

int cuvidDecodePicture(void *decoder, const struct beginning *one)
{
    const char *path = getenv("CUVID_DRIVER_LOG");
    FILE *file = path ? fopen(path, "ab") : NULL;
    (void)decoder;
    if (!file) return 1;
    fwrite(&one->length, sizeof one->length, 1, file);
    fwrite(one, PICTURE_PARAMETERS, 1, file);
    fwrite(one->data, 1, one->length, file);
    fwrite(one->offsets, sizeof *one->offsets, one->slices, file);
    return fclose(file);
}

int cuDeviceGetCount(int *count) { *count = 1; return 0; }
int cuDeviceGet(int *device, int number) { *device = number; return 0; }
int cuCtxGetDevice(int *device) { *device = 0; return 0; }
int cuDeviceGetName(char *name, int size, int device) { (void)device; snprintf(name, size, "no hardware"); return 0; }
int cuDeviceGetAttribute(int *value, int which, int device) { (void)which; (void)device; *value = 256; return 0; }
int cuCtxCreate_v2(void **context, unsigned flags, int device) { (void)flags; (void)device; *context = &cuCtxCreate_v2; return 0; }
int cuDevicePrimaryCtxRetain(void **context, int device) { return cuCtxCreate_v2(context, 0, device); }
int cuCtxPopCurrent_v2(void **context) { if (context) *context = &cuCtxCreate_v2; return 0; }
int cuMemAlloc_v2(void **memory, size_t size) { return !(*memory = calloc(1, size)); }
int cuMemFree_v2(void *memory) { free(memory); return 0; }
int cuGetErrorName(int error, const char **text) { (void)error; *text = "an error"; return 0; }
int cuGetErrorString(int error, const char **text) { return cuGetErrorName(error, text); }
int cuvidCreateDecoder(void **decoder, void *info) { (void)info; *decoder = &cuvidDecodePicture; return 0; }

int cuvidMapVideoFrame64(void *decoder, int index, uint64_t *memory, unsigned *pitch, void *how)
{
    (void)decoder; (void)index; (void)how; *memory = 4096; *pitch = 4096; return 0;
}

#define DONE(name) int name(void) { return 0; }
DONE(cuInit) DONE(cuDeviceComputeCapability) DONE(cuCtxSetLimit) DONE(cuCtxPushCurrent_v2) DONE(cuCtxDestroy_v2)
DONE(cuMemAllocPitch_v2) DONE(cuMemAllocManaged) DONE(cuMemsetD8Async) DONE(cuMemcpy) DONE(cuMemcpyAsync)
DONE(cuMemcpy2D_v2) DONE(cuMemcpy2DAsync_v2) DONE(cuMemcpyHtoD_v2) DONE(cuMemcpyHtoDAsync_v2) DONE(cuMemcpyDtoH_v2)
DONE(cuMemcpyDtoHAsync_v2) DONE(cuMemcpyDtoD_v2) DONE(cuMemcpyDtoDAsync_v2) DONE(cuDevicePrimaryCtxRelease)
DONE(cuDevicePrimaryCtxSetFlags) DONE(cuDevicePrimaryCtxGetState) DONE(cuDevicePrimaryCtxReset) DONE(cuStreamCreate)
DONE(cuStreamQuery) DONE(cuStreamSynchronize) DONE(cuStreamDestroy_v2) DONE(cuStreamAddCallback) DONE(cuEventCreate)
DONE(cuEventDestroy_v2) DONE(cuEventSynchronize) DONE(cuEventQuery) DONE(cuEventRecord) DONE(cuLaunchKernel)
DONE(cuLinkCreate) DONE(cuLinkAddData) DONE(cuLinkComplete) DONE(cuLinkDestroy) DONE(cuModuleLoadData)
DONE(cuModuleUnload) DONE(cuModuleGetFunction) DONE(cuModuleGetGlobal) DONE(cuTexObjectCreate) DONE(cuTexObjectDestroy)
DONE(cuGLGetDevices_v2) DONE(cuGraphicsGLRegisterImage) DONE(cuGraphicsUnregisterResource) DONE(cuGraphicsMapResources)
DONE(cuGraphicsUnmapResources) DONE(cuGraphicsSubResourceGetMappedArray) DONE(cuGraphicsResourceGetMappedPointer_v2)
DONE(cuArray3DCreate_v2) DONE(cuArrayDestroy) DONE(cuvidDestroyDecoder) DONE(cuvidGetDecodeStatus)
DONE(cuvidReconfigureDecoder) DONE(cuvidUnmapVideoFrame64) DONE(cuvidCtxLockCreate) DONE(cuvidCtxLockDestroy)
DONE(cuvidCtxLock) DONE(cuvidCtxUnlock) DONE(cuvidCreateVideoSource) DONE(cuvidCreateVideoSourceW)
DONE(cuvidDestroyVideoSource) DONE(cuvidSetVideoSourceState) DONE(cuvidGetVideoSourceState)
DONE(cuvidGetSourceVideoFormat) DONE(cuvidGetSourceAudioFormat) DONE(cuvidCreateVideoParser) DONE(cuvidParseVideoData)
DONE(cuvidDestroyVideoParser)
