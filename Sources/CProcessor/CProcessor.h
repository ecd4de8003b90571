#pragma once

// Whether this compilation may use vectors of eight doubles, of which there are 32 then. Swift
// itself can't ask.
#if defined(__AVX512F__)
static const int hasWideVectors = 1;
#else
static const int hasWideVectors = 0;
#endif
