// swift-tools-version: 6.1
import PackageDescription

/// What the package has only with traits, with these on: the tests of the hooks for logs and traces. As a package of its
/// own it compiles the runtime and nothing of the generator. Those of signing run with `swift test --traits Signing`.
let package = Package(
  name: "traits",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "Tablature", path: "../..", traits: ["Logging", "Tracing"]),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    .testTarget(
      name: "ObservationTests",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "TablatureLogging", package: "Tablature"),
        .product(name: "TablatureRuntime", package: "Tablature"),
        .product(name: "TablatureTracing", package: "Tablature"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
