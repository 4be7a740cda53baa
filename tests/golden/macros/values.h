/* Constants that are records, arrays and pointers. */
struct object;
struct color { unsigned char r, g, b, a; };
struct entry { const char *name; unsigned flags : 3; union { int number; double real; }; };
#define RED ((struct color){ 230, 41, 55, 255 })
#define NOBODY ((struct object *)-1)
static const struct color PALETTE[3] = { { 1, 2, 3 }, [2] = { .a = 255 } };
static const struct entry ENTRIES[] = { { "one", 5, { .real = 0.5 } }, { .number = 7 } };
static const int STEPS[4] = { 1, 2 };
static const char LABEL[8] = "ab";
