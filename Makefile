# What is done with this repository. `make help` lists it.
.PHONY: help run synth build test check format lint generate generate-check schemas-check controls-check docs docs-check platform-docs platform-docs-check operations operations-check aws-protocols aws-client local-aws conformance checkov benchmark fuzz scaffold-check clean facts-check deploy-platforms ministack rehearse report-tests kubernetes migrations ansible terraform screenshots

# Debug is what a change needs; the answer does not depend on it.
BIN = $(CURDIR)/.build/debug
PLATFORM_BIN = $(CURDIR)/Platforms/.build/debug
PLATFORMS = SoleMate DeploymentInfrastructure LearningPortal CloudConsulting HostingDelivery

help: ## List the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 18

run: synth rehearse ## Synthesise and check every reference platform, and rehearse its deployments: the main job, with Swift and git alone

synth: build ## Synthesise and check every reference platform
	@set -e; for platform in $(PLATFORMS); do \
		echo; echo "== $$platform"; \
		(cd Platforms/$$platform && "$(BIN)/mainstay" synth --executable "$(PLATFORM_BIN)/$$platform" \
			--output "$(CURDIR)/out/$$platform"); \
	done

rehearse: synth ## Deploy staging and production to the local AWS, which makes nothing, and destroy them again
	@set -e; for platform in $(PLATFORMS); do \
		Tools/rehearse "$(BIN)/mainstay" "$(CURDIR)/out/$$platform"; \
	done

build: ## Build the command line and the reference platforms
	@command -v swift > /dev/null || { echo "Swift 6.2 or newer is needed: https://www.swift.org/install" >&2; exit 2; }
	swift build --product mainstay
	@set -e; for platform in $(PLATFORMS); do swift build --package-path Platforms --product $$platform; done

test: ## Run the tests of the toolkit and of the reference platforms
	swift build --build-tests
	swift test --skip-build --parallel
	Tests/CompileFail/run
	swift build --package-path Platforms --build-tests
	swift test --package-path Platforms --skip-build --parallel

check: lint test generate-check schemas-check controls-check operations-check docs-check run platform-docs-check conformance checkov aws-protocols aws-client local-aws deploy-platforms ministack report-tests kubernetes migrations ansible terraform scaffold-check facts-check ## Everything that CI runs

format: ## Format all hand-written Swift
	swift format --in-place --parallel --recursive Package.swift Sources Platforms Tests Tools Benchmarks

lint: ## Say what is not formatted
	swift format lint --strict --parallel --recursive Package.swift Sources Platforms Tests Tools Benchmarks

generate: ## Write the Swift resource types anew from the schema database, and the list of policy rules
	Tools/generate-rules
	swift run mainstay-generate-resources

generate-check:
	Tools/generate-rules --check
	swift run mainstay-generate-resources --check

schemas-check: ## Prove that the schema database is what its pinned source gives (Python 3)
	Tools/import-schemas --check

controls-check: ## Prove that the relations between controls are what their pinned sources give (Python 3)
	Tools/import-controls --check

facts-check: ## Prove that the tables of facts are sorted as the lookup expects them
	Tools/sort-facts --check

docs: ## Write the pages about rules, frameworks and coverage anew from the rules
	swift run mainstay-generate-documentation

docs-check:
	swift run mainstay-generate-documentation --check

platform-docs: synth ## Write the documents of the reference platforms anew from what they synthesise to
	@set -e; for platform in $(PLATFORMS); do \
		"$(BIN)/mainstay" docs out/$$platform --catalogue Platforms/$$platform/requirements.yaml \
			--output Platforms/$$platform/docs/platform; \
	done

platform-docs-check: synth
	@set -e; for platform in $(PLATFORMS); do \
		"$(BIN)/mainstay" docs out/$$platform --catalogue Platforms/$$platform/requirements.yaml \
			--output Platforms/$$platform/docs/platform --check; \
	done

operations: ## Write the AWS operations that Mainstay calls anew from botocore's models (Python 3)
	Tools/generate-operations

operations-check:
	Tools/generate-operations --check

aws-protocols: ## Compare every AWS operation with botocore (Python 3)
	Tests/Conformance/aws-protocols

aws-client: ## Run the AWS client against a server that checks signatures (Python 3)
	Tests/EndToEnd/aws-client.sh

local-aws: build ## Drive the local AWS through boto3, the AWS CLI and the AWS CDK (Python 3, Node.js)
	Tests/Conformance/local-aws "$(BIN)/mainstay"

deploy-platforms: synth ## Deploy, change, drift, promote, roll back and destroy the platforms, read back by boto3 (Python 3)
	Tests/EndToEnd/deploy-platforms "$(BIN)/mainstay" $(PLATFORMS:%=out/%)

ministack: synth ## Deploy to MiniStack, which nobody here wrote, and read its services (Python 3)
	Tests/Conformance/ministack "$(BIN)/mainstay" $(PLATFORMS:%=out/%)

# Two of them in every check: a browser takes a minute and a half for each. REPORTED="$(PLATFORMS)" looks at all.
REPORTED = SoleMate CloudConsulting

report-tests: synth ## Look at reports of platforms in real browsers (Python 3, Chromium, Firefox where it is)
	Tests/Report/run "$(BIN)/mainstay" $(REPORTED:%=out/%)

screenshots: synth ## Take the screenshots in the guides anew (Python 3, Chromium)
	Tools/screenshots "$(BIN)/mainstay" $(PLATFORMS:%=out/%)

# One system in every check, where a second run has to change nothing; two, and every refusal, on demand.
check: ANSIBLE_SCOPE = --quick

ansible: synth ## Hold the Ansible roles of hosting and delivery to Ansible, and run them against a root that is thrown away (Python 3, root)
	Tests/Ansible/run $(ANSIBLE_SCOPE) out/HostingDelivery

conformance: synth ## Let other people's tools read what we write (installs Python packages and Node.js)
	Tests/Conformance/run $(PLATFORMS:%=out/%)

checkov: synth ## Run checkov over the reference platforms; whatever it finds has to be explained (Python 3)
	Tools/setup-python
	Tests/Conformance/checkov $(PLATFORMS:%=out/%)

kubernetes: ## Let other people's validators read objects for Kubernetes clusters (Python 3)
	KUBERNETES_FILES="$(CURDIR)/out/kubernetes" swift test --filter SamplePlatformTests
	Tests/Kubernetes/validate out/kubernetes $(wildcard $(patsubst %,out/%,$(PLATFORMS))) \
		--manifests $(wildcard $(patsubst %,Platforms/%/k8s,$(PLATFORMS)))

migrations: ## Carry the migrations out against a PostgreSQL of their own (PostgreSQL)
	Tools/setup-postgres
	Platforms/CloudConsulting/Tests/Migrations/run

terraform: synth ## Let Terraform validate what is written for it (Python 3, terraform)
	Tools/setup-python
	Tools/import-terraform --check
	for platform in $(PLATFORMS); do "$(BIN)/mainstay" terraform "out/$$platform" --output "out/terraform/$$platform" > "out/terraform-$$platform.log" || [ $$? = 1 ] || exit 1; done
	Tests/Conformance/terraform/judge $(PLATFORMS:%=out/terraform/%)

scaffold-check: build ## Scaffold a platform as a new user would, build it and synthesise it
	Tests/EndToEnd/scaffold.sh "$(BIN)/mainstay"

benchmark: ## Measure, and compare with the committed thresholds
	Benchmarks/run

fuzz: ## Look for ten minutes for inputs that crash or stall the check
	Tools/fuzz --minutes 10

clean:
	rm -rf .build out
