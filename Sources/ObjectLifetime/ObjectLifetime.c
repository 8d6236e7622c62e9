#include "ObjectLifetime.h"

#include <stdint.h>

// Part of the Swift runtime's stable interface; Swift code may not name it itself.
void *swift_retain_n(void *object, uint32_t count);

void mainstay_keep_forever(void *object) {
    // More references than a program can drop by mistake, and far from the 2^30 that the count can hold.
    swift_retain_n(object, 1u << 20);
}
