// The system's zlib, which unpacks what zip archives hold. Its functions are called as they are; the Swift face, with
// ownership, limits and errors, is Sources/Interchange/Zip.

#ifndef DRAGOMAN_CZLIB_SHIM_H
#define DRAGOMAN_CZLIB_SHIM_H

#include <zlib.h>

#endif
