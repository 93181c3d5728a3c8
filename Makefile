# Two commands for a newcomer: `make run` and `make test`. Each needs a JDK 25, Maven 3.8.7 and Node 20, no containers.
bin = backend/local/bin

.PHONY: help run services test check fmt openapi bench clean reset

help: ## Say what there is
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 18

run: ## Build and start everything; Ctrl-C stops it
	@exec sh $(bin)/run.sh run

services: ## Start PostgreSQL and Keycloak alone, for a backend started by hand
	@exec sh $(bin)/run.sh services

test: ## Check, build and run all tests
	@exec sh $(bin)/test.sh

check: ## Format, types, lint, unused code, sizes: all that runs no test
	@exec sh $(bin)/check.sh

fmt: ## Format Java and TypeScript
	@exec sh $(bin)/task.sh fmt

openapi: ## Export openapi.yaml from the code and generate the TypeScript client
	@exec sh $(bin)/task.sh openapi

bench: ## Measure; the results belong into docs/performance.md
	@exec sh $(bin)/task.sh bench

clean: ## Delete what was built; the data stays
	@exec sh $(bin)/task.sh clean

reset: ## Delete the local data (database and logins)
	@exec sh $(bin)/task.sh reset
