// swift-tools-version: 6.1
import PackageDescription

/// What the package has only with traits, with all of them on: signing, the hooks for logs and traces, and the transport
/// of AsyncHTTPClient. As a package of its own it compiles the runtime and nothing of the generator.
let package = Package(
  name: "traits",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "Tablature", path: "../..", traits: ["AsyncHTTPClient", "Logging", "Signing", "Tracing"]),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .testTarget(
      name: "AsyncHTTPClientTests",
      dependencies: [
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "TablatureAsyncHTTPClient", package: "Tablature"),
        .product(name: "TablatureRuntime", package: "Tablature"),
      ]
    ),
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
    ),
    // The tests of the root package, where they are empty unless its trait is on.
    .testTarget(
      name: "TablatureSigningTests",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "TablatureRuntime", package: "Tablature"),
        .product(name: "TablatureSigning", package: "Tablature"),
      ],
      exclude: ["Fixtures"],
      swiftSettings: [.define("Signing")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
