#ifndef MAINSTAY_OBJECT_LIFETIME_H
#define MAINSTAY_OBJECT_LIFETIME_H

/// Keeps a Swift object alive for as long as the process lives, whatever the compiler does to its references.
void mainstay_keep_forever(void *object);

#endif
