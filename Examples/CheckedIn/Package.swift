// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "CheckedIn",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "Tablature", path: "../.."),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
  ],
  targets: [
    .target(
      name: "Bookshop",
      dependencies: [.product(name: "TablatureRuntime", package: "Tablature")],
      path: "Generated/Sources"
    ),
    .executableTarget(
      name: "stocktaking",
      dependencies: [
        "Bookshop",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "TablatureRuntime", package: "Tablature"),
      ]
    ),
    .testTarget(
      name: "BookshopTests",
      dependencies: [
        "Bookshop",
        .product(name: "TablatureRuntime", package: "Tablature"),
        .product(name: "TablatureTesting", package: "Tablature"),
      ],
      path: "Generated/Tests"
    ),
    .testTarget(name: "UndocumentedKeysTests", dependencies: ["Bookshop"]),
  ],
  swiftLanguageModes: [.v6]
)
