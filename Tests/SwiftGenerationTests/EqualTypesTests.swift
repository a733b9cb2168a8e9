import APIModel
import Testing

@testable import SwiftGeneration

/// Which types are declared once for several names.
@Suite struct EqualTypesTests {
  /// A name that stands for another type says that both are the same thing. Two fields that happen to be alike do not.
  @Test(arguments: [
    ("Pool", "NotebookUserDomain"), ("JupyterLab", "Tensorboard"), ("Memory", "DiskResponse"),
    ("SendEmailsResponse", "CreateLabelsResponse"), ("OutputInput", "TaskAlgorithmInputs"),
    ("NodeResource", "ResourceRequirement"), ("Response", "Request"),
  ])
  func typesThatAreEqualByChanceStayTypesOfTheirOwn(first: String, second: String) throws {
    #expect(try declarations([first, second]) == ["struct \(first)", "struct \(second)"].sorted())
  }

  @Test(arguments: [
    ("Tag", "UserTag"), ("Network", "ShowNetworkResponse"),
    ("NotebookRespUserDomain", "ShowNotebookResponseUserDomain"),
    ("JobResponse", "ShowTrainingJobDetailsResponse"), ("Tag", "UserTagInput"), ("RootVolume", "DataVolumeItem"),
    ("ResourceLimit", "ResourceLimitVO"),
    ("ListNodeTagsResponse", "UpdatePoolTagsResponse"), ("ExportStatus", "GetExportStatusOfDatasetResponse"),
  ])
  func oneThingUnderTwoNamesIsDeclaredOnce(first: String, second: String) throws {
    #expect(try declarations([first, second]) == ["struct \(first)", "typealias \(second)"])
  }

  /// What has that many fields is the same, whatever it is called.
  @Test(arguments: [(4, "struct"), (5, "typealias")])
  func manyEqualFieldsAreNoChance(count: Int, keyword: String) throws {
    let fields = (1...count).map { "field\($0): string" }.joined(separator: ", ")
    #expect(try declarations(["Volume", "ObsMount"], fields: fields).contains("\(keyword) OBSMount"))
  }

  /// A type that mentions one of two equal types is not equal to one that mentions the other.
  @Test func whatMentionsDifferentTypesIsDifferent() throws {
    let tree = try makeGenerator().generate(
      loadService([
        "types/All.yaml": """
        types:
          Pool: {fields: {name: string}}
          UserDomain: {fields: {name: string}}
          Tag: {fields: {of: Pool}}
          UserTag: {fields: {of: UserDomain}}
        """
      ])
    )
    let source = texts(tree)["Sources/Types+A.swift"] ?? ""
    #expect(!source.contains("typealias"), "\(source)")
  }

  /// The top level of a client with equal types.
  private func declarations(_ names: [String], fields: String = "id: string, name: string") throws -> [String] {
    let types = names.map { "  \($0): {fields: {\(fields)}}" }.joined(separator: "\n")
    let tree = try makeGenerator().generate(loadService(["types/All.yaml": "types:\n\(types)\n"]))
    let outline = try DeclarationOutline(of: texts(tree)["Sources/Types+A.swift"] ?? "")
    return outline.declarations.filter { $0.owner.isEmpty && $0.keyword != "import" }
      .map { "\($0.keyword) \($0.name)" }.sorted()
  }
}
