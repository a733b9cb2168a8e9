// swift-tools-version: 6.1
import PackageDescription

/// Every target of this package is built with the language features that the next Swift language mode makes the
/// default: `any` is spelled out, and an import is visible only in the file and at the access level that says so.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Tablature",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
  products: [
    .executable(name: "tablature", targets: ["tablature"]),
    .executable(name: "tablature-serve", targets: ["tablature-serve"]),
    .library(name: "TablatureRuntime", targets: ["TablatureRuntime"]),
    .library(name: "TablatureAsyncHTTPClient", targets: ["TablatureAsyncHTTPClient"]),
    .library(name: "TablatureLogging", targets: ["TablatureLogging"]),
    .library(name: "TablatureSigning", targets: ["TablatureSigning"]),
    .library(name: "TablatureTracing", targets: ["TablatureTracing"]),
    .library(name: "TablatureTesting", targets: ["TablatureTesting"]),
    .library(name: "ModelArts", targets: ["ModelArts"]),
    .plugin(name: "TablaturePlugin", targets: ["TablaturePlugin"]),
    .plugin(name: "GenerateAPIClient", targets: ["GenerateAPIClient"]),
  ],
  traits: [
    .trait(name: "AsyncHTTPClient", description: "Sends requests with AsyncHTTPClient; this takes in SwiftNIO."),
    .trait(name: "Logging", description: "Writes calls to swift-log."),
    .trait(name: "Signing", description: "Signs requests with access keys; this takes in swift-crypto."),
    .trait(name: "Tracing", description: "Makes spans of swift-distributed-tracing of calls."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // The generator, from the leaves up.
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "JSONDocument", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(name: "YAMLDocument", dependencies: ["CLibYAML", "Diagnostics"], swiftSettings: strict),
    .target(name: "RSTDocument", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(name: "APIModel", dependencies: ["Diagnostics", "JSONDocument"], swiftSettings: strict),
    .target(
      name: "SchemaFormat",
      dependencies: ["APIModel", "Diagnostics", "JSONDocument", "YAMLDocument"],
      swiftSettings: strict
    ),
    .target(
      name: "Transcription",
      dependencies: ["APIModel", "Diagnostics", "JSONDocument", "RSTDocument"],
      swiftSettings: strict
    ),
    .target(name: "Samples", dependencies: ["APIModel", "JSONDocument"], swiftSettings: strict),
    .target(name: "StubServer", dependencies: ["APIModel", "JSONDocument", "Samples"], swiftSettings: strict),
    .target(
      name: "SwiftGeneration",
      dependencies: ["APIModel", "Diagnostics", "JSONDocument", "Samples"],
      swiftSettings: strict
    ),
    .target(
      name: "Exports",
      dependencies: ["APIModel", "Diagnostics", "JSONDocument", "YAMLDocument"],
      swiftSettings: strict
    ),
    .target(
      name: "SchemaDiff",
      dependencies: ["APIModel", "Diagnostics", "JSONDocument", "YAMLDocument"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "tablature",
      dependencies: [
        "APIModel", "Diagnostics", "Exports", "JSONDocument", "RSTDocument", "SchemaDiff", "SchemaFormat",
        "SwiftGeneration", "Transcription", "YAMLDocument",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "tablature-serve",
      dependencies: [
        "APIModel", "Diagnostics", "SchemaFormat", "StubServer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingFox", package: "FlyingFox"),
      ],
      swiftSettings: strict
    ),

    // What runs the tool in other packages: while they are built, and on command.
    .plugin(name: "TablaturePlugin", capability: .buildTool(), dependencies: ["tablature"]),
    .plugin(
      name: "GenerateAPIClient",
      capability: .command(
        intent: .custom(
          verb: "generate-api-client",
          description: "Writes the clients that tablature.yaml names into the package"
        ),
        permissions: [
          .writeToPackageDirectory(reason: "The generated clients are written into the package.")
        ]
      ),
      dependencies: ["tablature"]
    ),

    // What generated clients link.
    .target(
      name: "TablatureRuntime",
      dependencies: [.product(name: "HTTPTypes", package: "swift-http-types")],
      swiftSettings: strict
    ),

    // What clients link that want more of other packages. Without its trait each of these has nothing in it, and what it
    // would need is not even downloaded.
    .target(
      name: "TablatureAsyncHTTPClient",
      dependencies: [
        "TablatureRuntime",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]
        + [
          ("AsyncHTTPClient", "async-http-client"), ("NIOCore", "swift-nio"), ("NIOHTTP1", "swift-nio"),
          ("NIOHTTPCompression", "swift-nio-extras"), ("NIOPosix", "swift-nio"), ("NIOSSL", "swift-nio-ssl"),
        ].map { .product(name: $0, package: $1, condition: .when(traits: ["AsyncHTTPClient"])) },
      swiftSettings: strict
    ),
    .target(
      name: "TablatureLogging",
      dependencies: [
        "TablatureRuntime",
        .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Logging"])),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "TablatureTracing",
      dependencies: [
        "TablatureRuntime",
        .product(
          name: "Instrumentation",
          package: "swift-distributed-tracing",
          condition: .when(traits: ["Tracing"])
        ),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Tracing", package: "swift-distributed-tracing", condition: .when(traits: ["Tracing"])),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "TablatureSigning",
      dependencies: [
        "TablatureRuntime",
        .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Signing"])),
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      swiftSettings: strict
    ),

    // What the tests of generated clients link.
    .target(name: "TablatureTesting", dependencies: ["TablatureRuntime"], swiftSettings: strict),

    // The checked-in generated client of the reference service.
    .target(
      name: "ModelArts",
      dependencies: ["TablatureRuntime"],
      path: "Generated/ModelArts/Sources",
      swiftSettings: strict
    ),
    .testTarget(
      name: "ModelArtsTests",
      dependencies: ["ModelArts", "TablatureRuntime", "TablatureTesting"],
      path: "Generated/ModelArts/Tests",
      swiftSettings: strict
    ),

    // What a program with the generated client sees, over HTTP on this machine.
    .testTarget(
      name: "ReferenceClientTests",
      dependencies: ["ModelArts", "TablatureRuntime", .product(name: "FlyingFox", package: "FlyingFox")],
      swiftSettings: strict
    ),

    // What the tests of several modules need.
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),

    // Tests, one target for each module, and one that drives the command line as a process.
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(name: "JSONDocumentTests", dependencies: ["JSONDocument", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "YAMLDocumentTests",
      dependencies: ["Diagnostics", "TestSupport", "YAMLDocument"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "RSTDocumentTests",
      dependencies: ["Diagnostics", "RSTDocument", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SchemaFormatTests",
      dependencies: ["APIModel", "Diagnostics", "JSONDocument", "SchemaFormat", "TestSupport", "YAMLDocument"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "TranscriptionTests",
      dependencies: [
        "APIModel", "Diagnostics", "JSONDocument", "RSTDocument", "SchemaFormat", "TestSupport", "Transcription",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ExportsTests",
      dependencies: [
        "APIModel", "Diagnostics", "Exports", "JSONDocument", "SchemaFormat", "TestSupport", "YAMLDocument",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SchemaDiffTests",
      dependencies: [
        "APIModel", "Diagnostics", "JSONDocument", "SchemaDiff", "SchemaFormat", "SwiftGeneration", "TablatureRuntime",
        "TestSupport", "YAMLDocument",
      ],
      swiftSettings: strict
    ),
    .testTarget(name: "SamplesTests", dependencies: ["APIModel", "JSONDocument", "Samples"], swiftSettings: strict),
    .testTarget(
      name: "StubServerTests",
      dependencies: ["APIModel", "Diagnostics", "JSONDocument", "SchemaFormat", "StubServer"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SwiftGenerationTests",
      dependencies: ["APIModel", "Diagnostics", "JSONDocument", "SchemaFormat", "SwiftGeneration", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "TablatureTestingTests",
      dependencies: ["TablatureRuntime", "TablatureTesting"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "TablatureRuntimeTests",
      dependencies: [
        "TablatureRuntime", "TestSupport",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "TablatureSigningTests",
      dependencies: [
        "TablatureRuntime", "TablatureSigning", .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["JSONDocument", "TestSupport", "tablature", "tablature-serve"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
