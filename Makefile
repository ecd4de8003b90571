# make         render Notebooks/ into Output/
# make test    run all tests
# make bench   measure; needs Python 3
# make format  format the Swift sources
# make bindings  write Sources/Bindings/Generated anew, after a change of the library's declarations
#
# All of them install what is missing of .ci/packages.txt and share one build.

.DEFAULT_GOAL := site
.PHONY: site test bench bindings format build packages clean

# Vector instructions with fused multiply-add. Without them the results are the same bits, slowly.
ifneq ($(shell grep -m 1 -w avx512f /proc/cpuinfo 2>/dev/null | grep -w avx512vl | grep -w avx512dq | grep -w avx512bw | grep -w avx512cd),)
  CPU_FLAGS := -Xcc -march=x86-64-v4
else ifneq ($(shell grep -m 1 -w fma /proc/cpuinfo 2>/dev/null | grep -w avx2),)
  CPU_FLAGS := -Xcc -march=x86-64-v3
endif

# One configuration for tools and tests, so that the Swift parser is built once.
SWIFT_FLAGS := -c release -Xswiftc -enable-testing $(CPU_FLAGS)
LECTERN := .build/release/lectern

site: build
	$(LECTERN) render Notebooks -o Output

test: build
	swift test $(SWIFT_FLAGS) --skip-build

bench: build
	python3 Benchmarks/bench.py $(LECTERN)

bindings: packages
	swift build $(SWIFT_FLAGS) --product bindings-generator
	.build/release/bindings-generator

build: packages
ifeq ($(CPU_FLAGS),)
	@echo "This CPU lacks AVX2 or FMA: building without them. Results are the same, training is slow."
endif
	swift build $(SWIFT_FLAGS) --build-tests

packages:
	@.ci/install-packages

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

clean:
	rm -rf .build
	find Output -mindepth 1 ! -name .gitignore -delete
