// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "DecodingBenchmark",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "Tablature", path: "../..")],
  targets: [
    .executableTarget(
      name: "DecodingBenchmark",
      dependencies: [
        .product(name: "ModelArts", package: "Tablature"),
        .product(name: "TablatureRuntime", package: "Tablature"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
