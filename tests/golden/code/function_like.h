/* Macros with arguments: each is kept because sampled calls have the value that clang gives them. */
#define SQUARE(x) ((x) * (x))
#define FIELD(value, shift, bits) (((value) >> (shift)) & ((1u << (bits)) - 1))
#define PACK(major, minor) ((unsigned long)(major) << 16 | (minor))
#define AT_LEAST(a, b) ((a) > (b) ? (a) : (b))
#define SIZE_OF(type) sizeof(type)
#define TEXT(x) #x
#define SWAP(a, b) do { int t = a; a = b; b = t; } while (0)
