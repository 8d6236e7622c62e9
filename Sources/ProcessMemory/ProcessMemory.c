#include "ProcessMemory.h"

#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>

static atomic_int is_short_lived;

// Enough for half of the largest template that CloudFormation takes; what is needed beyond is taken as usual.
static const size_t thread_room = 8 << 20;

void mainstay_expect_short_life(void) {
    // Large blocks come from the same place as small ones, and freed ones stay there.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_TOP_PAD, 8 << 20);
    atomic_store(&is_short_lived, 1);
}

void mainstay_reserve_for_thread(void) {
    static _Thread_local int is_reserved;
    if (is_reserved || !atomic_load(&is_short_lived)) return;
    is_reserved = 1;
    // All threads but the first have areas that otherwise grow a page at a time, with a call to the system for each.
    void *room = malloc(thread_room);
    // The compiler would leave out memory that nobody uses.
    __asm__ volatile("" : : "r"(room) : "memory");
    free(room);
}

#else

void mainstay_expect_short_life(void) {}
void mainstay_reserve_for_thread(void) {}

#endif
