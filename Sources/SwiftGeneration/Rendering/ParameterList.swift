/// A list of parameters or arguments, on one line where it fits and filled lines where it does not.
enum ParameterList {
  /// How many characters a line of generated code has at most, if it can be broken at all.
  static let width = 120

  /// The list between its parentheses, without them.
  ///
  /// - Parameters:
  ///   - items: The parameters.
  ///   - indentation: How many spaces stand before the declaration.
  ///   - used: How many characters of the line the rest of the declaration takes.
  /// - Returns: The list without its brackets.
  static func text(_ items: [SwiftText], indentation: Int, used: Int) -> SwiftText {
    let oneLine = SwiftText.joined(items, separator: ", ")
    if indentation + used + oneLine.width <= width { return oneLine }
    return lines(items, indentation: indentation, margin: 0)
  }

  /// The list on lines of its own, as many items on each as fit.
  ///
  /// - Parameters:
  ///   - items: The items.
  ///   - indentation: How many spaces stand before the line with the closing bracket.
  ///   - margin: How many more spaces are put before each line later.
  /// - Returns: The lines, with a line feed before and after them.
  static func lines(_ items: [SwiftText], indentation: Int, margin: Int) -> SwiftText {
    var lines: [[SwiftText]] = [[]]
    let start = indentation + 2 + margin
    var length = start
    for item in items {
      let added = item.width + 2
      if let last = lines.last, !last.isEmpty, length + added - 1 > width {
        lines.append([])
        length = start
      }
      lines[lines.count - 1].append(item)
      length += added
    }
    let joined = lines.map { SwiftText.joined($0, separator: ", ") }
    let inner = SwiftText.rendered(SwiftText.joined(joined, separator: ",\n").description, indentation: indentation + 2)
    return SwiftText("\n") + inner + .rendered("\n" + String(repeating: " ", count: indentation))
  }
}
