#pragma once

// Whether this compilation may use vectors of eight doubles, of which there are 32 then. Swift
// itself can't ask.
#if defined(__AVX512F__)
static const int hasWideVectors = 1;
#else
static const int hasWideVectors = 0;
#endif

// The square roots of eight numbers. Swift's own takes a vector number by number, with a call of the
// mathematics library for negative ones in between, so that nothing stays in registers.
static inline void squareRoots(const double *_Nonnull numbers, double *_Nonnull roots) {
  typedef double Eight __attribute__((ext_vector_type(8), aligned(8)));
  *(Eight *)roots = __builtin_elementwise_sqrt(*(const Eight *)numbers);
}
