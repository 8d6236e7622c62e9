#ifndef MAINSTAY_SCHEMA_DATA_H
#define MAINSTAY_SCHEMA_DATA_H

#include <stddef.h>

/// The first byte of the embedded schema database; it lives as long as the process.
const unsigned char *_Nonnull mainstay_schema_bytes(void);

/// How many bytes the embedded schema database has.
size_t mainstay_schema_length(void);

#endif
