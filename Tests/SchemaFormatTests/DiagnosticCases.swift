import Testing

/// A schema with one thing wrong, and what is to be reported of it.
struct DiagnosticCase: CustomTestStringConvertible {
  var name: String
  var files: [String: String]
  var report: String

  var testDescription: String { name }

  /// Makes a case from files; the service file is there without being given.
  init(_ name: String, files: [String: String], report: String) {
    self.name = name
    self.files = ["service.yaml": "service: Zoo\n"].merging(files) { $1 }
    self.report = report
  }

  /// Makes a case from what follows the first four lines of an operation file.
  init(_ name: String, operation lines: String, report: String) {
    let head = "operation: GetAnimal\nmethod: GET\npath: /animals\nresponses: {200: {body: Animal}}\n"
    self.init(name, files: ["GetAnimal.yaml": head + lines + "\n"], report: report)
  }

  /// Makes a case from the fields of the type `Animal`, which start in line 8.
  init(_ name: String, fields: String, report: String) {
    let lines = fields.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n")
    self.init(name, operation: "types:\n  Animal:\n    fields:\n\(lines)", report: report)
  }
}
