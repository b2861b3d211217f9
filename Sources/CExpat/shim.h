// The system's expat, which reads XML as a stream. Its functions are called as they are; the Swift face, with
// ownership and errors, is Sources/Interchange/XML.

#ifndef DRAGOMAN_CEXPAT_SHIM_H
#define DRAGOMAN_CEXPAT_SHIM_H

#include <expat.h>

#endif
