#ifndef MAINSTAY_WEB_REPORT_DATA_H
#define MAINSTAY_WEB_REPORT_DATA_H

#include <stddef.h>

/// One embedded file of the page; its bytes live as long as the process.
typedef struct {
    const unsigned char *_Nonnull bytes;
    size_t length;
} mainstay_page_file;

/// How many scripts the page has.
size_t mainstay_page_script_count(void);

/// A script of the page, in the order in which they stand in it; an empty one beyond the last.
mainstay_page_file mainstay_page_script(size_t place);

/// The style sheet of the page.
mainstay_page_file mainstay_page_style(void);

#endif
