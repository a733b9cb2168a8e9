import Diagnostics
import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif
import JSONDocument
import SchemaDiff
import Testing

@Suite("A report")
struct ReportTests {
  let report: DiffReport

  init() throws {
    report = try DiffReport(
      service: "Shop",
      base: "v1",
      revision: "v2",
      findings: findings(
        load(Document(fields: ["a: string", "n: {type: integer, range: 1...9}"]).texts),
        load(Document(fields: ["b: string", "n: {type: integer, range: 1...5}"]).texts)
      )
    )
  }

  @Test("for a terminal has the summary first, then the changes by operation")
  func text() {
    let fingerprints = report.findings.map(\.fingerprint)
    #expect(
      report.render(.text) == """
        Shop: v1 → v2
        3 changes; suggested version: major
          on the wire: 1 breaking, 1 potentially breaking, 1 compatible
          in Swift:    1 breaking, 2 compatible

        PutItem
          ✗ breaking in Swift: field removed: request › a [field-removed-optional]
              string
              wire potentially breaking, Swift breaking; #\(fingerprints[0])
              base PutItem.yaml:16:7
          ✓ compatible: field added: request › b [field-added-optional]
              string
              wire compatible, Swift compatible; #\(fingerprints[1])
              revision PutItem.yaml:16:7
          ✗ breaking on the wire: maximum value lowered: request › n [maximum-value-lowered]
              9 → 5
              wire breaking (sent breaking, received compatible), Swift compatible; from prose; #\(fingerprints[2])
              base PutItem.yaml:17:7
              revision PutItem.yaml:17:7

        """
    )
    #expect(report.render(.text, isColored: true).contains("\u{1B}[1;31m✗ breaking in Swift:\u{1B}[0m"))
  }

  @Test("tells what was accepted apart, and does not count its levels")
  func accepted() {
    var report = report
    report.accepted = [report.findings[2]]
    let text = report.render(.text)
    #expect(text.contains("3 changes, 1 accepted; suggested version: major\n"))
    #expect(text.contains("  on the wire: 1 potentially breaking, 1 compatible\n"))
    #expect(text.contains("  – accepted: maximum value lowered: request › n [maximum-value-lowered]\n"))
    #expect(report.render(.markdown).contains("- On the wire: 1 potentially breaking, 1 compatible\n"))
    #expect(report.render(.html).contains("<b>1</b><span>of them accepted</span>"))
    #expect(report.render(.github).split(separator: "\n")[2].hasSuffix("%0Aaccepted"))
    #expect(report.render(.junit).contains("tests=\"3\" failures=\"1\" skipped=\"1\""))
    #expect(report.render(.junit).contains(">\n      <skipped message=\"accepted\"/>\n    </testcase>"))
    report.accepted = report.findings
    #expect(report.render(.text).contains("3 changes, 3 accepted; suggested version: major\n\n"))
  }

  @Test("for scripts is JSON")
  func json() throws {
    let value = try JSONValue(parsing: report.render(.json))
    #expect(value["suggestedVersion"] == .string("major"))
    #expect(value["counts"]?["breaking"] == .number(JSONNumber(2)))
    guard case .array(let findings)? = value["findings"], let last = findings.last else {
      Issue.record("there are no findings")
      return
    }
    #expect(last["rule"] == .string("maximum-value-lowered"))
    #expect(last["request"] == .string("breaking"))
    #expect(last["response"] == .string("compatible"))
    #expect(last["old"] == .string("9"))
    #expect(last["revision"]?["line"] == .number(JSONNumber(17)))
  }

  @Test("for a pull request is sorted by level, the compatible changes folded away")
  func markdown() throws {
    let text = report.render(.markdown)
    let breaking = try #require(text.range(of: "### Breaking (2)"))
    let compatible = try #require(text.range(of: "<details><summary>Compatible (1)</summary>"))
    #expect(breaking.lowerBound < compatible.lowerBound)
    #expect(text.contains("| **PutItem** request › n |"))
    #expect(text.contains("| <code>9</code> | <code>5</code> | breaking | compatible |"))
    #expect(!text.contains("Potentially breaking ("))
  }

  @Test("as a changelog is sorted by operation, with signs")
  func changelog() {
    #expect(
      report.render(.changelog) == """
        ## Shop v2

        Changes since v1: 2 breaking, 0 potentially breaking, 1 compatible.

        ### PutItem

        - `-` <code>request › a</code> field removed: <code>string</code> **breaking**
        - `+` <code>request › b</code> field added: <code>string</code>
        - `~` <code>request › n</code> maximum value lowered: <code>9</code> → <code>5</code> **breaking**

        """
    )
  }

  @Test("for GitHub puts each change beside its line")
  func github() {
    let lines = report.render(.github).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines[0].hasPrefix("::error file=PutItem.yaml,line=16,col=7,title=field removed [field-removed-optional]::")
    )
    #expect(lines[1].hasPrefix("::notice file=PutItem.yaml,line=16,col=7,"))
  }

  @Test("takes a gate that lets everything through for none, but for whose verdict counts")
  func openGate() {
    var report = report
    let ungated = report.render(.junit)
    report.gate = Gate(failOn: nil)
    #expect(report.render(.junit) == ungated)
    #expect(report.render(.github).hasPrefix("::error"))
    let compatible = report.findings.filter { $0.wire == .compatible }
    report.findings = compatible.map { finding in
      var finding = finding
      finding.source = .breaking
      return finding
    }
    report.gate?.axis = .source
    #expect(report.render(.text).contains("suggested version: major"))
    report.gate?.axis = .wire
    #expect(report.render(.text).contains("suggested version: minor"))
  }

  @Test("for test viewers counts what the gate catches as failures")
  func junit() throws {
    var report = report
    let suite = "<testsuite name=\"PutItem.yaml\" tests=\"3\" failures=\"2\" skipped=\"0\">"
    #expect(report.render(.junit).contains(suite))
    report.gate = Gate(failOn: .breaking, axis: .wire)
    #expect(report.render(.junit).contains("tests=\"3\" failures=\"1\""))
    report.accepted = report.findings
    #expect(report.render(.junit).contains("tests=\"3\" failures=\"0\""))
    #expect(report.render(.junit).contains("name=\"field removed: PutItem request › a #"))
    #expect(XMLParser(data: Data(report.render(.junit).utf8)).parse())
  }

  @Test("counts the verdict of the gate for the version, and without a threshold what breaks by it as failures")
  func axis() {
    var report = report
    report.gate = Gate(failOn: nil, axis: .both)
    #expect(report.render(.text).contains("suggested version: major"))
    #expect(report.render(.junit).contains("tests=\"3\" failures=\"2\""))
    #expect(report.render(.github).components(separatedBy: "::error ").count == 3)
    report.gate = Gate(failOn: nil, axis: .wire)
    #expect(report.render(.junit).contains("tests=\"3\" failures=\"1\""))
    report.findings = Array(report.findings.prefix(2))
    #expect(report.render(.text).contains("suggested version: minor"))
    #expect(report.render(.json).contains("\"suggestedVersion\": \"minor\""))
    #expect(report.render(.junit).contains("tests=\"2\" failures=\"0\""))
    #expect(!report.render(.github).contains("::error"))
  }

  @Test("names the operation of each change, with no hole where the place is the operation as a whole")
  func places() {
    var report = report
    #expect(report.render(.junit).contains("name=\"maximum value lowered: PutItem request › n #"))
    report.findings[2].trail = ""
    let fingerprint = report.findings[2].fingerprint
    #expect(report.render(.junit).contains("name=\"maximum value lowered: PutItem #\(fingerprint)\""))
    #expect(report.render(.github).contains("]::PutItem%0A"))
    #expect(report.render(.markdown).contains("| **PutItem** | maximum value lowered"))
  }

  @Test("is XML that any parser takes, whatever a name has in it", arguments: ["\u{FFFE}", "\u{FFFF}", "\0", "\u{85}"])
  func markup(character: String) {
    var report = report
    report.findings[0].trail = "a\(character)b"
    #expect(report.render(.junit).contains("a\u{FFFD}b"))
    #expect(XMLParser(data: Data(report.render(.junit).utf8)).parse())
  }

  @Test("of nothing says so", arguments: DiffReport.Format.allCases)
  func empty(format: DiffReport.Format) {
    let text = DiffReport(service: "Shop", base: "v1", revision: "v2", findings: []).render(format)
    switch format {
    case .text: #expect(text == "Shop: v1 → v2\nNo changes.\n")
    case .json: #expect(text.contains("\"findings\": []"))
    case .markdown, .changelog: #expect(text.contains("No changes"))
    case .github: #expect(text.isEmpty)
    case .junit: #expect(text.contains("tests=\"0\" failures=\"0\""))
    case .html: #expect(text.contains("The two versions say the same."))
    }
  }

  @Test("is not steered by what it reports", arguments: DiffReport.Format.allCases)
  func hostile(format: DiffReport.Format) {
    let payload = "</script><script>alert(1)</script>|`@user`\u{1B}[31m\r\n::error::x\u{202E}'\"&%0A]]>"
    let range = SourceRange(file: payload, start: .start)
    var finding = report.findings[2]
    (finding.pointer, finding.trail, finding.old, finding.new) = (payload, payload, payload, payload)
    (finding.operations, finding.subject, finding.base) = ([payload], .operation(payload), range)
    finding.revision = range
    let text = DiffReport(service: payload, base: payload, revision: payload, findings: [finding]).render(format)
    if format != .json { #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\r" }) }
    switch format {
    case .text: #expect(text.split(separator: "\n").count == 10)
    case .json: #expect((try? JSONValue(parsing: text)) != nil)
    case .markdown, .changelog: #expect(!text.contains("<script>") && !text.contains(" @user"))
    case .github: #expect(text.split(separator: "\n").count == 1 && text.hasPrefix("::error file="))
    case .junit: #expect(XMLParser(data: Data(text.utf8)).parse())
    case .html:
      #expect(text.components(separatedBy: "<script>").count == 2)
      #expect(!text.contains("alert(1)</script>"))
    }
  }
}
