// swift-tools-version: 6.1
import PackageDescription

// The modules are those of the root package, reached through a link: they are no product of it.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: "Modules/\(name)", swiftSettings: strict)
}

let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v13)],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      path: "Modules/CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    module("Diagnostics"),
    module("JSONDocument", ["Diagnostics"]),
    module("YAMLDocument", ["CLibYAML", "Diagnostics"]),
    module("RSTDocument", ["Diagnostics"]),
    module("APIModel", ["Diagnostics", "JSONDocument"]),
    module("SchemaFormat", ["APIModel", "Diagnostics", "JSONDocument", "YAMLDocument"]),
    module("Transcription", ["APIModel", "Diagnostics", "JSONDocument", "RSTDocument"]),
    .executableTarget(
      name: "fuzz",
      dependencies: ["APIModel", "Diagnostics", "RSTDocument", "SchemaFormat", "Transcription"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
