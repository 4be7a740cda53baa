/* Types of another binding are imported from it: one class, not two.
 *
 * links = { "base.h" = "base" }
 */
#include "base.h"

struct job {
    ticket ticket;
    enum priority priority;
    struct queue *queue;
};
int submit(struct job *job, ticket after);
