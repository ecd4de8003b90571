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

// Keeps four vectors of eight numbers as they are, but lets the compiler use none of them before it has
// computed all; where there are no such vectors, it does nothing.
static inline void tieVectors(double *_Nonnull numbers) {
#if defined(__AVX512F__)
  typedef double Eight __attribute__((ext_vector_type(8), aligned(8)));
  Eight *vectors = (Eight *)numbers;
  Eight a = vectors[0], b = vectors[1], c = vectors[2], d = vectors[3];
  __asm__("" : "+v"(a), "+v"(b), "+v"(c), "+v"(d));
  vectors[0] = a;
  vectors[1] = b;
  vectors[2] = c;
  vectors[3] = d;
#endif
}

// Tells the processor that this thread waits for another one.
static inline void spinHint(void) {
#if defined(__x86_64__) || defined(__i386__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

// The products of eight rows that are runs of memory with a vector, each a sum in the order of the
// inner index from +0 by fused multiply-add. Rows are turned into columns four numbers at a time; what
// Swift's own shuffles become isn't vectors of eight.
static inline void sumEightRows(const double *_Nonnull rows, long rowStep, const double *_Nonnull b,
                                long step, long depth, double *_Nonnull out) {
  typedef double Two __attribute__((ext_vector_type(2), aligned(8)));
  typedef double Four __attribute__((ext_vector_type(4), aligned(8)));
  typedef double Eight __attribute__((ext_vector_type(8), aligned(8)));
  Eight sums = 0;
  long index = 0;
#define ROWS(n)                                                                        \
  __builtin_shufflevector(*(const Four *)(rows + index + (n) * rowStep),               \
                          *(const Four *)(rows + index + ((n) + 4) * rowStep), 0, 1, 2, 3, 4, 5, 6, 7)
#define PAIRS(n)                                                                       \
  __builtin_shufflevector(*(const Two *)(rows + index + (n) * rowStep),                \
                          *(const Two *)(rows + index + ((n) + 2) * rowStep), 0, 1, 2, 3)
#define ADD(n, column) sums = __builtin_elementwise_fma((Eight)b[(index + (n)) * step], column, sums)
  for (; index + 4 <= depth; index += 4) {
    Eight p = ROWS(0), q = ROWS(1), s = ROWS(2), t = ROWS(3);
    // Columns 0 and 2, then 1 and 3, of two rows of each half side by side.
    Eight even = __builtin_shufflevector(p, q, 0, 8, 2, 10, 4, 12, 6, 14);
    Eight odd = __builtin_shufflevector(p, q, 1, 9, 3, 11, 5, 13, 7, 15);
    Eight evenBelow = __builtin_shufflevector(s, t, 0, 8, 2, 10, 4, 12, 6, 14);
    Eight oddBelow = __builtin_shufflevector(s, t, 1, 9, 3, 11, 5, 13, 7, 15);
    ADD(0, __builtin_shufflevector(even, evenBelow, 0, 1, 8, 9, 4, 5, 12, 13));
    ADD(1, __builtin_shufflevector(odd, oddBelow, 0, 1, 8, 9, 4, 5, 12, 13));
    ADD(2, __builtin_shufflevector(even, evenBelow, 2, 3, 10, 11, 6, 7, 14, 15));
    ADD(3, __builtin_shufflevector(odd, oddBelow, 2, 3, 10, 11, 6, 7, 14, 15));
  }
  if (index + 2 <= depth) {
    Eight even = __builtin_shufflevector(PAIRS(0), PAIRS(4), 0, 1, 2, 3, 4, 5, 6, 7);
    Eight odd = __builtin_shufflevector(PAIRS(1), PAIRS(5), 0, 1, 2, 3, 4, 5, 6, 7);
    ADD(0, __builtin_shufflevector(even, odd, 0, 8, 2, 10, 4, 12, 6, 14));
    ADD(1, __builtin_shufflevector(even, odd, 1, 9, 3, 11, 5, 13, 7, 15));
    index += 2;
  }
  if (index < depth) {
    const double *p = rows + index;
    long r = rowStep;
    ADD(0, ((Eight){p[0], p[r], p[2 * r], p[3 * r], p[4 * r], p[5 * r], p[6 * r], p[7 * r]}));
  }
#undef ROWS
#undef PAIRS
#undef ADD
  *(Eight *)out = sums;
}
