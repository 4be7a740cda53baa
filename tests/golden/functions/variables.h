/* Variables: numbers, arrays, records, pointers to functions; what is constant in the header is a constant. */
struct options {
    int depth;
};

extern int verbose;
extern const char version[];
extern struct options defaults;
extern void (*on_error)(int code);
static const int retries = 3;
