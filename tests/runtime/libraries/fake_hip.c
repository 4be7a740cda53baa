/* A HIP whose GPU is the processor: the functions that runtime.libraries.hip calls, with kernels known by their names.
   It checks what it is given: handles, sizes, that memory is its own. Work runs when an event is waited for. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { SUCCESS = 0, INVALID_VALUE = 1, NOT_FOUND = 500, INVALID_HANDLE = 400, NOT_READY = 600, ILLEGAL_ADDRESS = 700 };
typedef struct { void *start; size_t size; int host; } Block;
static Block blocks[4096];
static int live[5]; /* blocks, events, streams, modules, work */
static double clock_ms;
static int broken;

static Block *block_of(const void *at, size_t size)
{
	for (int i = 0; i < 4096; i++)
		if (blocks[i].start && (char *)at >= (char *)blocks[i].start &&
		    (char *)at + size <= (char *)blocks[i].start + blocks[i].size)
			return &blocks[i];
	return 0;
}

/* Work in order: each piece is a function with its data; a GPU that is asked does some pieces. */
typedef struct Work { int (*run)(struct Work *); struct Work *next; void *a, *b; size_t size; uint32_t word;
	unsigned grid[3], block[3]; uint64_t arguments[8]; } Work;
static Work *first, **last = &first;

static int later(Work work)
{
	Work *made = malloc(sizeof *made);
	*made = work;
	made->next = 0;
	*last = made;
	last = &made->next;
	live[4]++;
	return SUCCESS;
}

static int step(void)
{
	if (!first) return 0;
	Work *one = first;
	first = one->next;
	if (!first) last = &first;
	live[4]--;
	clock_ms += 0.25;
	if (!broken && one->run(one)) broken = ILLEGAL_ADDRESS;
	free(one);
	return 1;
}

static void settle(void) { while (step()) {} }

int fake_live(int what) { return live[what]; }

const char *hipGetErrorName(int code)
{
	return code == 0 ? "hipSuccess" : code == 1 ? "hipErrorInvalidValue" : code == 100 ? "hipErrorNoDevice" :
		code == 400 ? "hipErrorInvalidHandle" : code == 500 ? "hipErrorNotFound" : code == 600 ? "hipErrorNotReady" :
		code == 700 ? "hipErrorIllegalAddress" : "hipErrorUnknown";
}
const char *hipGetErrorString(int code) { return code ? "said by the fake" : "no error"; }
int hipGetDeviceCount(int *count) { *count = 1; return SUCCESS; }
int hipSetDevice(int device) { return device ? INVALID_VALUE : SUCCESS; }

/* The structures of HIP 5 and 6 have the architecture's name in different places: the test says where and how large. */
static int properties(char *to, const char *variable)
{
	const char *where = getenv(variable);
	if (!where) return INVALID_VALUE;
	strcpy(to + atoi(where), "gfx1030:sramecc+:xnack-");
	return SUCCESS;
}
int hipGetDeviceProperties(char *to, int device) { return device ? INVALID_VALUE : properties(to, "FAKE_HIP_ARCH_AT"); }
int hipGetDevicePropertiesR0600(char *to, int device) { return hipGetDeviceProperties(to, device); }

static int allocate(void **to, size_t size, int host)
{
	for (int i = 0; i < 4096; i++)
		if (!blocks[i].start) {
			blocks[i] = (Block){malloc(size), size, host};
			memset(blocks[i].start, 0xa5, size);
			*to = blocks[i].start;
			live[0]++;
			return SUCCESS;
		}
	return 2;
}
static int give_back(void *at, int host)
{
	Block *found = block_of(at, 1);
	if (!found || found->start != at || found->host != host) return INVALID_VALUE;
	free(at);
	found->start = 0;
	live[0]--;
	return SUCCESS;
}
int hipMalloc(void **to, size_t size) { return allocate(to, size, 0); }
int hipHostMalloc(void **to, size_t size, unsigned flags) { return allocate(to, size, 1); }
int hipFree(void *at) { settle(); return give_back(at, 0); }
int hipHostFree(void *at) { settle(); return give_back(at, 1); }
int hipMemcpyHtoD(void *to, void *from, size_t size)
{
	settle();
	if (!block_of(to, size)) return INVALID_VALUE;
	memcpy(to, from, size);
	return SUCCESS;
}
int hipMemcpyDtoH(void *to, void *from, size_t size)
{
	settle();
	if (!block_of(from, size)) return INVALID_VALUE;
	memcpy(to, from, size);
	return SUCCESS;
}

static int copy(Work *one) { memmove(one->a, one->b, one->size); return 0; }
int hipMemcpyAsync(void *to, const void *from, size_t size, int kind, void *stream)
{
	if (!block_of(to, size) || !block_of(from, size) || kind != 4 || !stream) return INVALID_VALUE;
	return later((Work){copy, 0, to, (void *)from, size});
}
static int fill(Work *one)
{
	for (size_t i = 0; i < one->size; i++) ((uint32_t *)one->a)[i] = one->word;
	return 0;
}
int hipMemsetD32Async(void *to, int value, size_t count, void *stream)
{
	if (!block_of(to, 4 * count) || !stream) return INVALID_VALUE;
	return later((Work){fill, 0, to, 0, count, (uint32_t)value});
}

static size_t items(Work *one)
{
	size_t count = 1;
	for (int i = 0; i < 3; i++) count *= one->grid[i] * (size_t)one->block[i];
	return count;
}
static int reach(Work *one, int count)
{
	for (int i = 0; i < count; i++)
		if (!block_of((void *)one->arguments[i], 4 * items(one))) return 1;
	return 0;
}
static int vector_add(Work *one)
{
	float **v = (float **)one->arguments;
	if (reach(one, 3)) return 1;
	for (size_t i = 0; i < items(one); i++) v[2][i] = v[0][i] + v[1][i];
	return 0;
}
static int scale(Work *one)
{
	float **v = (float **)one->arguments, factor;
	memcpy(&factor, &one->arguments[2], 4);
	if (reach(one, 2)) return 1;
	for (size_t i = 0; i < items(one); i++) v[1][i] = v[0][i] * factor;
	return 0;
}
static int increment(Work *one)
{
	if (reach(one, 1)) return 1;
	for (size_t i = 0; i < items(one); i++) ((uint32_t **)one->arguments)[0][i]++;
	return 0;
}
static const struct { const char *name; int (*run)(Work *); int sizes[4]; } kernels[] = {
	{"vector_add", vector_add, {8, 8, 8}}, {"scale", scale, {8, 8, 4}}, {"increment", increment, {8}},
};

int hipModuleLoadData(void **module, const void *image)
{
	if (memcmp(image, "\177ELF", 4)) return INVALID_VALUE;
	*module = malloc(1);
	live[3]++;
	return SUCCESS;
}
int hipModuleUnload(void *module) { settle(); free(module); live[3]--; return SUCCESS; }
int hipModuleGetFunction(void **function, void *module, const char *name)
{
	for (size_t i = 0; i < sizeof kernels / sizeof *kernels; i++)
		if (!strcmp(kernels[i].name, name)) {
			*function = (void *)&kernels[i];
			return SUCCESS;
		}
	return NOT_FOUND;
}
int hipModuleLaunchKernel(void *function, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz,
                          unsigned shared, void *stream, void **parameters, void **extra)
{
	Work work = {((__typeof__(&kernels[0]))function)->run, 0, 0, 0, 0, 0, {gx, gy, gz}, {bx, by, bz}};
	const int *sizes = ((__typeof__(&kernels[0]))function)->sizes;
	if (!stream || extra || shared) return INVALID_VALUE;
	for (int i = 0; sizes[i]; i++) memcpy(&work.arguments[i], parameters[i], sizes[i]);
	return later(work);
}

int hipStreamCreate(void **stream) { *stream = malloc(1); live[2]++; return SUCCESS; }
int hipStreamDestroy(void *stream) { free(stream); live[2]--; return SUCCESS; }
int hipStreamSynchronize(void *stream) { settle(); return broken; }

typedef struct { int recorded, done, gone; double at; } Event;
static int mark(Work *one)
{
	Event *event = one->a;
	event->done = 1;
	event->at = clock_ms;
	if (event->gone) free(event);
	return 0;
}
int hipEventCreate(Event **event) { *event = calloc(1, sizeof **event); live[1]++; return SUCCESS; }
int hipEventDestroy(Event *event)
{
	live[1]--;
	event->gone = 1;
	if (!event->recorded || event->done) free(event);
	return SUCCESS;
}
int hipEventRecord(Event *event, void *stream)
{
	event->recorded = 1;
	return later((Work){mark, 0, event});
}
int hipEventQuery(Event *event)
{
	if (!event->recorded) return INVALID_HANDLE;
	for (int i = 0; i < 50 && !event->done; i++) step();
	return broken ? broken : event->done ? SUCCESS : NOT_READY;
}
int hipEventSynchronize(Event *event) { settle(); return broken; }
int hipEventElapsedTime(float *to, Event *start, Event *end)
{
	if (!start->done || !end->done) return NOT_READY;
	*to = end->at - start->at;
	return SUCCESS;
}
