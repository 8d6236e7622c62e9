#include "MainstaySchemaData.h"

// The database is part of the binary, so that a binary works wherever it is moved. A Swift array literal of this size
// cannot be compiled, and a resource bundle is found by an absolute path of the machine that built it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bytes[] = {
#embed "schemas.bin"
};

const unsigned char *mainstay_schema_bytes(void) { return bytes; }

size_t mainstay_schema_length(void) { return sizeof bytes; }
