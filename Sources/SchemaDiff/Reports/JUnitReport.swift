import Diagnostics

/// A report in the XML of JUnit: a suite for each file, a case for each finding, a failure for each that the gate catches;
/// without a gate for each that breaks something.
struct JUnitReport {
  let view: ReportView

  func render() -> String {
    let suites = Dictionary(grouping: view.items) { item in
      (item.finding.revision ?? item.finding.base)?.file ?? view.report.service
    }
    let failures = view.items.count { view.fails($0) }
    let root = attributes(["name": "tablature diff", "tests": "\(view.items.count)", "failures": "\(failures)"])
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites\(root)>\n"
      + suites.sorted { $0.key < $1.key }.map { suite($0.key, $0.value) }.joined() + "</testsuites>\n"
  }

  private func suite(_ file: String, _ items: [ReportView.Item]) -> String {
    let failures = items.count { view.fails($0) }
    let head = attributes(["name": file, "tests": "\(items.count)", "failures": "\(failures)"])
    return "  <testsuite\(head)>\n" + items.map { testCase($0) }.joined() + "  </testsuite>\n"
  }

  private func testCase(_ item: ReportView.Item) -> String {
    let finding = item.finding
    let name = "\(item.title): \(item.place) #\(finding.fingerprint)"
    let head = "    <testcase" + attributes(["name": name, "classname": finding.rule.rawValue])
    guard view.fails(item) else { return head + "/>\n" }
    let message = attributes(["message": "\(item.title): \(item.verdicts)", "type": finding.worst.rawValue])
    let places = [finding.base.map { "base \($0)" }, finding.revision.map { "revision \($0)" }]
    let text = ([item.values] + places).compactMap { $0 }.map(\.forMarkup).joined(separator: "\n")
    return head + ">\n      <failure\(message)>\(text)</failure>\n    </testcase>\n"
  }

  private func attributes(_ values: KeyValuePairs<String, String>) -> String {
    values.map { " \($0.key)=\"\($0.value.forMarkup)\"" }.joined()
  }
}
