# The two commands of the README: `make generate` and `make test`. Both install what is missing first.
SWIFT ?= swift

.PHONY: generate test check examples release lint templates prerequisites

generate: prerequisites templates ## Write Generated/ from schema/
	$(SWIFT) run tablature generate
	$(SWIFT) run tablature generate --config Examples/CheckedIn/tablature.yaml

test: prerequisites ## Build everything and run all tests
	$(SWIFT) test

check: prerequisites ## Say whether Generated/ is what schema/ says
	$(SWIFT) run tablature generate --check
	$(SWIFT) run tablature generate --check --config Examples/CheckedIn/tablature.yaml

examples: prerequisites ## Build and test the packages in Examples/, and run their programs
	$(SWIFT) test --package-path Examples/CheckedIn
	$(SWIFT) run --package-path Examples/CheckedIn stocktaking
	$(SWIFT) test --package-path Examples/BuildTool
	$(SWIFT) run --package-path Examples/BuildTool stocktaking
	Tests/plugin/rebuilds.sh

# On Linux a program can have Swift's libraries in itself; loading them takes a third of a short run.
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

release: prerequisites ## Build the tool for daily use, .build/release/tablature, which runs where no Swift is installed
	$(SWIFT) build --configuration release $(STATIC) --product tablature

lint: ## Check the layout of the sources
	$(SWIFT) format lint --strict --recursive Package.swift Sources Plugins Tests Generated Examples/*/Package.swift Examples/*/Sources

templates: ## Put Templates/swift into the source file that carries them
	@Templates/embed.sh

prerequisites: ## Install libyaml's headers and pkg-config where they are missing
	@scripts/install-prerequisites.sh
