import Foundation
import SchemaDiff
import TestSupport
import Testing

/// Where Chromium is, if it is there.
private let chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

@Suite("The page in a browser", .enabled(if: chromium != nil, "Chromium is not installed"), .serialized)
struct BrowserTests {
  let page: String
  /// The addresses of the changes, in the order of the page.
  let addresses: [String]

  init() throws {
    let found = try findings(
      load(Document(fields: ["a: string", "n: {type: integer, range: 1...9}"]).texts),
      load(Document(fields: ["b: string", "n: {type: integer, range: 1...5}"]).texts)
    )
    page = DiffReport(service: "Shop", base: "v1", revision: "v2", findings: found).render(.html)
    addresses = found.map { "f\($0.fingerprint)" }
  }

  @Test("shows all changes at first")
  func all() async throws {
    let seen = try await open(page)
    #expect(seen.contains("<output id=\"shown\">3 of 3 changes</output>"))
    #expect(hidden(in: seen) == 0)
  }

  @Test(
    "filters as its address says",
    arguments: [("level=breaking&axis=wire&operation=PutItem", 1), ("text=nowhere", 0)]
  )
  func filters(address: String, shown: Int) async throws {
    let seen = try await open(page, "#" + address)
    #expect(seen.contains("<output id=\"shown\">\(shown) of 3 changes</output>"))
    #expect(hidden(in: seen) == 3 - shown)
  }

  @Test("shows a change that a link leads to, whatever is filtered", arguments: ["", "f"])
  func link(prefix: String) async throws {
    let address = prefix + addresses[1].dropFirst()
    let seen = try await open(page, "#level=breaking", then: ["location.hash = '\(address)'"])
    #expect(seen.contains("<output id=\"shown\">3 of 3 changes</output>"))
    #expect(hidden(in: seen) == 0)
  }

  @Test("goes on filtering where a link leads to what is shown, and forgets it nowhere on the way back")
  func history() async throws {
    let link = "location.hash = '\(addresses[0])'"
    let shown = try await open(page, "#level=breaking", then: [link])
    #expect(shown.contains("<output id=\"shown\">2 of 3 changes</output>"))
    let hidden = "location.hash = '\(addresses[1])'"
    let back = try await open(page, "#level=breaking", then: [hidden, "history.back()"])
    #expect(back.contains("<output id=\"shown\">2 of 3 changes</output>"))
    let forward = try await open(page, "#level=breaking", then: [hidden, "history.back()", "history.forward()"])
    #expect(forward.contains("<output id=\"shown\">3 of 3 changes</output>"))
  }

  /// How many changes are hidden.
  private func hidden(in page: String) -> Int {
    page.components(separatedBy: "<article").dropFirst().count { article in
      article.prefix { $0 != ">" }.contains("hidden=\"\"")
    }
  }

  /// What has become of a page after its script has run, and then a reader did something, step by step.
  private func open(_ page: String, _ fragment: String = "", then steps: [String] = []) async throws -> String {
    let folder = try TemporaryFolder()
    let actions = steps.enumerated().map { "setTimeout(function () { \($1); }, \(200 * ($0 + 1)));" }
    let reader = "<script>\(actions.joined())</script></body>"
    try folder.write(page.replacing("</body>", with: reader), to: "report.html")
    let address = folder.url.appendingPathComponent("report.html").absoluteString + fragment
    let browser = Command(
      try #require(chromium),
      ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--virtual-time-budget=2000"]
        + ["--user-data-dir=\(folder.hidden("profile").path)", "--dump-dom", address],
      in: folder.url
    )
    return try await browser.run().output
  }
}
