/* Unions, and anonymous members: their members are reached through the record that holds them. */
union word {
    unsigned all;
    unsigned char byte[4];
    struct {
        unsigned short low, high;
    };
};

struct event {
    int kind;
    union {
        struct {
            int x, y;
        } move;
        struct {
            unsigned key : 8;
            unsigned pressed : 1;
        };
        double value;
    };
};
