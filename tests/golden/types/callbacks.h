/* Pointers to functions: as typedefs, as members, as results, with themselves as arguments. */
typedef int (*compare)(const void *left, const void *right);
typedef void (*visit)(void *user, const char *name, unsigned long size);

struct operations {
    int (*open)(struct operations *self, const char *path);
    void (*close)(struct operations *self);
    compare order;
    visit each[2];
};

typedef compare (*choose)(int kind);
