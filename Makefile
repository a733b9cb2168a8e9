# The two commands of the README: `make generate` and `make test`. Both install what is missing first.
SWIFT ?= swift

.PHONY: generate test check lint templates prerequisites

generate: prerequisites templates ## Write Generated/ from schema/
	$(SWIFT) run tablature generate

test: prerequisites ## Build everything and run all tests
	$(SWIFT) test

check: prerequisites ## Say whether Generated/ is what schema/ says
	$(SWIFT) run tablature generate --check

lint: ## Check the layout of the sources
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Generated

templates: ## Put Templates/swift into the source file that carries them
	@Templates/embed.sh

prerequisites: ## Install libyaml's headers and pkg-config where they are missing
	@scripts/install-prerequisites.sh
