import Diagnostics

/// What libyaml says about a text it cannot read, and how to say it to people.
struct YAMLSyntaxFailure {
  var problem: String
  var position: SourcePosition
  /// What libyaml was about when it met the problem, and where that began.
  var context: String
  var contextPosition: SourcePosition
  /// The character at the position, nil at the end of the text.
  var character: Unicode.Scalar?
  /// Whether only spaces stand before the position in its line.
  var isFirstInLine: Bool

  /// The problem in a sentence that says what to do about it.
  func explained() -> YAMLProblem {
    if let sentence = Self.sentencesAboutContext[problem] {
      return YAMLProblem(.yamlSyntax, sentence, at: YAMLSpan(character: contextPosition))
    }
    let sentence = sentenceAboutPosition ?? "this is no valid YAML: \([problem, context].joined(separator: " "))"
    return YAMLProblem(.yamlSyntax, sentence, at: YAMLSpan(character: position), note: note)
  }

  /// Sentences for problems whose cause lies where the context began.
  private static let sentencesAboutContext = [
    "could not find expected ':'": "expected ': ' after this key",
    "found unexpected end of stream": "the quote that opens here is never closed",
    "found unexpected document indicator": "the quote that opens here is not closed before the end of the document",
    "found undefined tag handle": "tags are not supported; text that starts with '!' needs quotes",
  ]

  /// Sentences for problems whose cause lies where libyaml met them.
  private static let sentencesAboutPosition = [
    "mapping values are not allowed in this context":
      "':' cannot stand here: text with ': ' in it needs quotes; or check the indentation",
    "mapping keys are not allowed in this context": "'?' cannot stand here: text that starts with '? ' needs quotes",
    "block sequence entries are not allowed in this context":
      "'- ' cannot stand here: start the list on a line of its own",
    "did not find expected '-' indicator": "expected '- ' or the end of the list: check the indentation",
    "did not find expected ',' or ']'": "expected ',' or ']'",
    "did not find expected ',' or '}'": "expected ',' or '}'",
    "did not find expected node content": "expected a value",
    "did not find expected <document start>": "the document ended before this: check the indentation",
    "found unexpected ':'": "a ':' with no space after it cannot stand before this character: put the text in quotes",
    "found a tab character that violates indentation": "a tab cannot indent: use spaces",
    "found a tab character where an indentation space is expected": "a tab cannot indent: use spaces",
    "found unknown escape character":
      "unknown escape in double quotes: write '\\\\' for a backslash, or use single quotes",
    "did not find expected hexdecimal number": "expected a hexadecimal digit of the escape",
    "found invalid Unicode character escape code": "the escape stands for no Unicode character",
    "did not find expected comment or line break":
      "expected the end of the line: text that starts with '|' or '>' needs quotes",
    "found an indentation indicator equal to 0": "the indentation of a block of text is 1 to 9",
    "did not find expected tag URI": "tags are not supported; text that starts with '!' needs quotes",
    "found unknown directive name": "a line cannot start with '%'",
    "found incompatible YAML document": "only version 1.1 or 1.2 of YAML can be read",
  ]

  private var sentenceAboutPosition: String? {
    switch problem {
    case "found character that cannot start any token":
      guard let character else { return nil }
      return character == "\t" ? "a tab cannot indent: use spaces" : "text that starts with '\(character)' needs quotes"
    case "did not find expected alphabetic or numeric character":
      return "text that starts with '*' or '&' needs quotes"
    case "did not find expected key":
      return isFirstInLine
        ? "expected a key or the end of the mapping: check the indentation"
        : "expected the end of the line: text that goes on after a quote or bracket needs quotes as a whole"
    default:
      return Self.sentencesAboutPosition[problem]
    }
  }

  private var note: (message: String, span: YAMLSpan)? {
    let kind: String? =
      switch context {
      case "while parsing a block mapping" where isFirstInLine, "while parsing a flow mapping": "mapping"
      case "while parsing a block collection", "while parsing a flow sequence": "list"
      default: nil
      }
    return kind.map { ("the \($0) starts here", YAMLSpan(character: contextPosition)) }
  }
}
