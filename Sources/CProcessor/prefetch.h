// What Swift cannot say to the processor: that memory will be read soon.

#ifndef DRAGOMAN_CPROCESSOR_PREFETCH_H
#define DRAGOMAN_CPROCESSOR_PREFETCH_H

// Brings the line of memory at an address near, without waiting for it. Any address is allowed.
static inline void prefetch(const void *address) { __builtin_prefetch(address); }

#endif
