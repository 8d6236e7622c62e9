#ifndef MAINSTAY_PROCESS_MEMORY_H
#define MAINSTAY_PROCESS_MEMORY_H

/// Tells the allocator that the process is short-lived and ends with most of its memory in use: memory is taken from the
/// system in large steps and not given back. Does nothing where the allocator takes no such advice.
void mainstay_expect_short_life(void);

/// Has the allocator take room for the calling thread in one step, once a thread, where a short life is expected. The
/// room is address space: pages come into being as they are used.
void mainstay_reserve_for_thread(void);

#endif
