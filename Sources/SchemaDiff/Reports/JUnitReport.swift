import Diagnostics

/// A report in the XML of JUnit: a suite for each file, a case for each finding, a failure for each that the gate catches;
/// without a gate for each that breaks something. What was accepted was skipped, so that viewers tell it from what passed.
struct JUnitReport {
  let view: ReportView

  func render() -> String {
    let suites = Dictionary(grouping: view.items) { item in
      (item.finding.revision ?? item.finding.base)?.file ?? view.report.service
    }
    let root = counts("tablature diff", view.items)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites\(root)>\n"
      + suites.sorted { $0.key < $1.key }.map { suite($0.key, $0.value) }.joined() + "</testsuites>\n"
  }

  private func suite(_ file: String, _ items: [ReportView.Item]) -> String {
    "  <testsuite\(counts(file, items))>\n" + items.map { testCase($0) }.joined() + "  </testsuite>\n"
  }

  private func counts(_ name: String, _ items: [ReportView.Item]) -> String {
    let (failures, skipped) = (items.count { view.fails($0) }, items.count(where: \.isAccepted))
    return attributes([
      "name": name, "tests": "\(items.count)", "failures": "\(failures)", "skipped": "\(skipped)",
    ])
  }

  private func testCase(_ item: ReportView.Item) -> String {
    let finding = item.finding
    let name = "\(item.title): \(item.place) #\(finding.fingerprint)"
    let head = "    <testcase" + attributes(["name": name, "classname": finding.rule.rawValue])
    if item.isAccepted { return head + ">\n      <skipped message=\"accepted\"/>\n    </testcase>\n" }
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
