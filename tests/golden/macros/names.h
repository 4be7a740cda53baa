/* Macros that stand for other names: types, functions, enumerators, variables; and those that stand for nothing. */
typedef struct box {
    int side;
} box;
enum shade { DARK, LIGHT };
int measure(box *b);
extern int count;

#define BOX struct box
#define box_t box
#define MEASURE measure
#define DEFAULT_SHADE LIGHT
#define LIGHT LIGHT
#define COUNT count
#define EMPTY
#define EXPORT __attribute__((visibility("default")))
#define LOOP do {} while (0)
