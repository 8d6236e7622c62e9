#include "MainstayFactsData.h"

// The tables are part of the binary as they stand in the repository: sorted text, in which a row is found by halving.
// Nothing is read or decoded before somebody asks for a row.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char prices[] = {
#embed "tables/prices.csv"
};
static const unsigned char price_map[] = {
#embed "tables/price-map.csv"
};
static const unsigned char slas[] = {
#embed "tables/slas.csv"
};
static const unsigned char recovery_times[] = {
#embed "tables/recovery-times.csv"
};
static const unsigned char quotas[] = {
#embed "tables/quotas.csv"
};
static const unsigned char instance_specs[] = {
#embed "tables/instance-specs.csv"
};

mainstay_facts_table mainstay_facts_prices(void) { return (mainstay_facts_table){prices, sizeof prices}; }
mainstay_facts_table mainstay_facts_price_map(void) { return (mainstay_facts_table){price_map, sizeof price_map}; }
mainstay_facts_table mainstay_facts_slas(void) { return (mainstay_facts_table){slas, sizeof slas}; }
mainstay_facts_table mainstay_facts_recovery_times(void) {
    return (mainstay_facts_table){recovery_times, sizeof recovery_times};
}
mainstay_facts_table mainstay_facts_quotas(void) { return (mainstay_facts_table){quotas, sizeof quotas}; }
mainstay_facts_table mainstay_facts_instance_specs(void) {
    return (mainstay_facts_table){instance_specs, sizeof instance_specs};
}
