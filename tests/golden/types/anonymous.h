/* Records without a name get that of the path which holds them. */
struct tree {
    struct {
        int left, right;
    } child[2];
    union {
        int number;
        const char *text;
    } value;
};
