/// One step of a YAML document, as libyaml's parser reports it; the text of a scalar is asked for on its own.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd
    case documentStart, documentEnd
    case alias
    case scalar(YAMLScalar.Style)
    case sequenceStart(YAMLLayout), sequenceEnd
    case mappingStart(YAMLLayout), mappingEnd
  }

  var kind: Kind
  var span: YAMLSpan
  var hasAnchor = false
  var hasTag = false
}
