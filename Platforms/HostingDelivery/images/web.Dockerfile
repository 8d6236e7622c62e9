# Built in one stage, run from another that has no compiler.
FROM public.ecr.aws/docker/library/swift:6.2-noble@sha256:0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f AS build
WORKDIR /src
COPY Package.swift Package.resolved ./
RUN swift package resolve --only-use-versions-from-resolved-file
COPY Sources Sources
RUN swift build -c release --static-swift-stdlib --product web

FROM public.ecr.aws/docker/library/ubuntu:noble@sha256:1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e
COPY --from=build /src/.build/release/web /usr/local/bin/web
USER 10001
EXPOSE 8080
HEALTHCHECK CMD ["/usr/local/bin/web", "health"]
ENTRYPOINT ["/usr/local/bin/web"]
