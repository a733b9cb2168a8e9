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

  init() throws {
    page = try DiffReport(
      service: "Shop",
      base: "v1",
      revision: "v2",
      findings: findings(
        load(Document(fields: ["a: string", "n: {type: integer, range: 1...9}"]).texts),
        load(Document(fields: ["b: string", "n: {type: integer, range: 1...5}"]).texts)
      )
    ).render(.html)
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

  /// How many changes are hidden.
  private func hidden(in page: String) -> Int {
    page.components(separatedBy: "<article").dropFirst().count { article in
      article.prefix { $0 != ">" }.contains("hidden=\"\"")
    }
  }

  /// What has become of a page after its script has run.
  private func open(_ page: String, _ fragment: String = "") async throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(page, to: "report.html")
    let address = folder.url.appendingPathComponent("report.html").absoluteString + fragment
    let browser = Command(
      try #require(chromium),
      ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        + ["--user-data-dir=\(folder.hidden("profile").path)", "--dump-dom", address],
      in: folder.url
    )
    return try await browser.run().output
  }
}
