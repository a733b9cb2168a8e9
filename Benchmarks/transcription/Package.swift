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
  name: "TranscriptionBenchmark",
  platforms: [.macOS(.v13)],
  targets: [
    module("Diagnostics"),
    module("JSONDocument", ["Diagnostics"]),
    module("RSTDocument", ["Diagnostics"]),
    module("APIModel", ["Diagnostics", "JSONDocument"]),
    module("Transcription", ["APIModel", "Diagnostics", "JSONDocument", "RSTDocument"]),
    .executableTarget(
      name: "transcription",
      dependencies: ["Transcription"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
