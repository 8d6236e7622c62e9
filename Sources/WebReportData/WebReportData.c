#include "MainstayWebReportData.h"

// The scripts are plain files that a browser runs as they stand; they are part of the binary, so that it works wherever it
// is moved.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char elements[] = {
#embed "Page/elements.js"
};
static const unsigned char model[] = {
#embed "Page/model.js"
};
static const unsigned char pictures[] = {
#embed "Page/pictures.js"
};
static const unsigned char navigation[] = {
#embed "Page/navigation.js"
};
static const unsigned char panel[] = {
#embed "Page/panel.js"
};
static const unsigned char diagram[] = {
#embed "Page/diagram.js"
};
static const unsigned char tables[] = {
#embed "Page/tables.js"
};
static const unsigned char checks[] = {
#embed "Page/checks.js"
};
static const unsigned char figures[] = {
#embed "Page/figures.js"
};
static const unsigned char differences[] = {
#embed "Page/differences.js"
};
static const unsigned char deployed[] = {
#embed "Page/deployed.js"
};
static const unsigned char live[] = {
#embed "Page/live.js"
};
static const unsigned char page[] = {
#embed "Page/page.js"
};
static const unsigned char style[] = {
#embed "Page/page.css"
};

static const mainstay_page_file scripts[] = {
    {elements, sizeof elements}, {model, sizeof model},     {pictures, sizeof pictures},       {navigation, sizeof navigation},
    {panel, sizeof panel},       {diagram, sizeof diagram}, {tables, sizeof tables},           {checks, sizeof checks},
    {figures, sizeof figures},   {differences, sizeof differences}, {deployed, sizeof deployed}, {live, sizeof live},
    {page, sizeof page},
};

size_t mainstay_page_script_count(void) { return sizeof scripts / sizeof *scripts; }

mainstay_page_file mainstay_page_script(size_t place) {
    static const unsigned char nothing[] = {0};
    if (place >= sizeof scripts / sizeof *scripts) return (mainstay_page_file){nothing, 0};
    return scripts[place];
}

mainstay_page_file mainstay_page_style(void) { return (mainstay_page_file){style, sizeof style}; }
