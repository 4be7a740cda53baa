/* Structures: numbers, arrays, pointers, structures in structures, a member of unknown length. */
struct node {
    struct node *next;
    const char *name;
    void *data;
    unsigned char key[16];
};

struct matrix {
    float cell[3][4];
};

struct message {
    struct node node;
    struct matrix *where;
    long long stamp;
    _Bool urgent;
    short rest[];
};

struct nothing {};
