/* A binding whose types another one takes. */
typedef struct ticket {
    unsigned id;
} ticket;
enum priority { LOW, HIGH };
struct queue;
