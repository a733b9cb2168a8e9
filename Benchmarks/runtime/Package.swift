// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "runtime-benchmark",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "Tablature", path: "../..", traits: ["AsyncHTTPClient"]),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
  ],
  targets: [
    .executableTarget(
      name: "RuntimeBenchmark",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "TablatureAsyncHTTPClient", package: "Tablature"),
        .product(name: "TablatureRuntime", package: "Tablature"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
