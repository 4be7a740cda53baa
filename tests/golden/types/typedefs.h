/* Typedefs: of numbers, of pointers, of records with and without a tag, of arrays. */
typedef unsigned int handle_t;
typedef handle_t *handle_list;
typedef struct size {
    int width, height;
} size_2d;
typedef struct {
    size_2d size;
    handle_t owner;
} window;
typedef window *window_ref;
typedef double vector3[3];
typedef struct opaque_context *context;

struct scene {
    vector3 eye;
    window_ref front;
    context context;
};
