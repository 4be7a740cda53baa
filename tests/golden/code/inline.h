/* Inline functions that compute a value or fill a record. */
struct extent {
    unsigned long width, height;
};

static inline struct extent make_extent(unsigned long width, unsigned long height)
{
    struct extent made;
    made.width = width;
    made.height = height;
    return made;
}

static inline unsigned long area(struct extent of) { return of.width * of.height; }

static inline unsigned bits(unsigned value)
{
    unsigned count = 0;
    for (; value; value &= value - 1)
        count++;
    return count;
}

int helper(int);
static inline int forward(int value) { return helper(value) + 1; }
