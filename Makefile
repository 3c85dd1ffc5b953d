# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   make run            build, then the main job: a demo fleet and the window (or the command line, without a display)
#   make test           build with warnings as errors and run the whole suite
#   make build          build what users run, into build/release/bin
#   make soak           the long tests, an hour of them, and their figures as a table
#   make sanitized      the core tests under the address and undefined behaviour sanitizers
#   make fuzz           an hour of fuzzing for each reader of what comes from others (FUZZ_SECONDS=3600)
#   make tidy           clang-tidy over everything
#   make format         clang-format over everything
#   make translations   bring the translation files up to date with the sources
#   make exec CMD='…'   run a command in the build environment
#   make install        into PREFIX (default /usr/local), below DESTDIR if set
#
# All of them install what is missing first: see installer/env.

PREFIX ?= /usr/local
FUZZ_SECONDS ?= 3600
JOBS ?= $(shell nproc 2>/dev/null || echo 2)
ENV = installer/env
CONFIGURE = installer/lib/configure

.DEFAULT_GOAL := build
.PHONY: run build test soak sanitized fuzz tidy format translations exec install clean

build:
	@$(ENV) sh -c '$(CONFIGURE) release && cmake --build build/release --parallel $(JOBS)'

run: build
	@$(ENV) --tier run installer/demo

test:
	@$(ENV) --tier test sh -c '$(CONFIGURE) dev && cmake --build build/dev --parallel $(JOBS) && ctest --preset dev'

soak:
	@$(ENV) --tier test sh -c '$(CONFIGURE) dev && cmake --build build/dev --parallel $(JOBS) && tests/soak/run build/dev'

sanitized:
	@$(ENV) --tier lint installer/lib/sanitized

fuzz:
	@$(ENV) --tier lint tests/fuzz/run $(FUZZ_SECONDS)

tidy:
	@$(ENV) --tier lint installer/lib/tidy --all

format:
	@$(ENV) --tier lint sh -c "git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format -i"

translations:
	@$(ENV) sh -c '$(CONFIGURE) release && cmake --build build/release --target update_translations'

exec:
	@$(ENV) sh -c "$$CONVOY_CMD"
exec: export CONVOY_CMD := $(value CMD)

# By way of a folder of the project: the build root does not see every place of this system.
install: build
	@rm -rf build/stage
	@$(ENV) env DESTDIR="$(CURDIR)/build/stage" cmake --install build/release --prefix "$(PREFIX)"
	@mkdir -p "$(DESTDIR)/" && cp -R build/stage/. "$(DESTDIR)/"

clean:
	rm -rf build
