#ifndef MAINSTAY_FACTS_DATA_H
#define MAINSTAY_FACTS_DATA_H

#include <stddef.h>

/// One embedded table; its bytes live as long as the process.
typedef struct {
    const unsigned char *_Nonnull bytes;
    size_t length;
} mainstay_facts_table;

mainstay_facts_table mainstay_facts_prices(void);
mainstay_facts_table mainstay_facts_price_map(void);
mainstay_facts_table mainstay_facts_slas(void);
mainstay_facts_table mainstay_facts_recovery_times(void);
mainstay_facts_table mainstay_facts_quotas(void);
mainstay_facts_table mainstay_facts_instance_specs(void);

#endif
