enum GoldenOutput {
  static let text = ""
}
