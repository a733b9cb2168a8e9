/// A list of parameters or arguments, on one line where it fits and filled lines where it does not.
enum ParameterList {
  private static let width = 120

  /// The list between its parentheses, without them.
  ///
  /// - Parameters:
  ///   - items: The parameters.
  ///   - indentation: How many spaces stand before the declaration.
  ///   - used: How many characters of the line the rest of the declaration takes.
  static func text(_ items: [SwiftText], indentation: Int, used: Int) -> SwiftText {
    let oneLine = SwiftText.joined(items, separator: ", ")
    if indentation + used + oneLine.description.count <= width { return oneLine }
    var lines: [[SwiftText]] = [[]]
    var length = indentation + 2
    for item in items {
      let added = item.description.count + 2
      if let last = lines.last, !last.isEmpty, length + added - 1 > width {
        lines.append([])
        length = indentation + 2
      }
      lines[lines.count - 1].append(item)
      length += added
    }
    let joined = lines.map { SwiftText.joined($0, separator: ", ") }
    let inner = SwiftText.rendered(SwiftText.joined(joined, separator: ",\n").description, indentation: indentation + 2)
    return SwiftText("\n") + inner + .rendered("\n" + String(repeating: " ", count: indentation))
  }
}
