# make         render Notebooks/ into Output/
# make test    run all tests
# make verify  run Notebooks/ anew, and compare with Notebooks/lectern.lock
# make bench   measure; needs Python 3
# make format  format the Swift sources
# make bindings  write Sources/Bindings/Generated anew, after a change of the library's declarations
#
# All of them install what is missing of .ci/packages.txt and share one build.

.DEFAULT_GOAL := site
.PHONY: site test verify bench bindings format build packages clean

# One configuration for tools and tests, so that the Swift parser is built once.
SWIFT_FLAGS := -c release -Xswiftc -enable-testing
LECTERN := .build/release/lectern

site: build
	$(LECTERN) render Notebooks -o Output

test: build
	swift test $(SWIFT_FLAGS) --skip-build

verify: build
	$(LECTERN) verify Notebooks

bench: build
	python3 Benchmarks/bench.py $(LECTERN)

bindings: packages
	swift build $(SWIFT_FLAGS) --product bindings-generator
	.build/release/bindings-generator

build: packages
	swift build $(SWIFT_FLAGS) --build-tests

packages:
	@.ci/install-packages

format:
	swift format --in-place --recursive --parallel Package.swift Sources $(wildcard Tests/*/*.swift)

clean:
	rm -rf .build
	find Output -mindepth 1 ! -name .gitignore -delete
