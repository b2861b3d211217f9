// The system's hunspell, which knows the words of a language by its dictionary. Its functions are called as they are; the
// Swift face, with ownership, is Sources/DragomanKit/HunspellDictionary.swift. pkg-config names the library to link.

#ifndef DRAGOMAN_CHUNSPELL_SHIM_H
#define DRAGOMAN_CHUNSPELL_SHIM_H

#include <hunspell.h>

#endif
