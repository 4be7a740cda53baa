/* What cannot be bound stands in __skipped__ with the reason. */
typedef float quad __attribute__((vector_size(16)));
struct lanes {
    quad all;
    int count;
};
quad add(quad one, quad other);

typedef __int128 huge;
huge multiply(long a, long b);

struct __attribute__((packed)) odd {
    char tag;
    double value;
};
void take(struct odd by_value);

static int counter;
#define STATEMENT if (counter) return
#define UNKNOWN_NAME (no_such_name + 1)
#define VALUE_OF(x) no_such_function(x)
