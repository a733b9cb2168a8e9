/// How the dialect states bounds.
enum BoundPhrases {
  /// The phrases.
  static let all: [Phrase] = between + lower + upper + lengths + counts + labels

  private static let between: [Phrase] = [
    Phrase("ranges|range|ranging from # ~1 to # ", .bounds(.between)),
    Phrase("range|ranges is? from? # ~1 to|- # ", .bounds(.between)),
    Phrase("range : from? # ~1 to|- #", .bounds(.between)),
    Phrase("range : # ~1 - #", .bounds(.between)),
    Phrase("range is? from? # ~1 - #", .bounds(.between)),
    Phrase("range|ranges : ( # , # )", .bounds(.between)),
    Phrase("range|ranges|interval :? is|of|from|in? %", .bounds(.between)),
    Phrase("range of ~4 is %", .bounds(.between)),
    Phrase(
      "value|values|number|it must|should|can|: be? in|within|between? the? range|interval? of? %",
      .bounds(.between)
    ),
    Phrase("value|values is|are in|within|between? the? range|interval? of? %", .bounds(.between)),
    Phrase("ranges|range from? # ~1 - #", .bounds(.between)),
    Phrase("value|values|port|number is|are|: from # ~1 to #", .bounds(.between)),
    Phrase("value|values|port|number can|must|should be from # ~1 to #", .bounds(.between)),
    Phrase("value|values can|must|should be an? integer|number from|between # ~1 to|and #", .bounds(.between)),
    Phrase("value|values can|must|should be between # and #", .bounds(.between)),
    Phrase("value|values is|are between # and #", .bounds(.between)),
    Phrase("integer|number|value from|between # ~1 to|and #", .bounds(.between)),
    Phrase("integer|number ranging|ranges from # ~1 to #", .bounds(.between)),
    Phrase("range : greater than or equal to # and less than or equal to #", .bounds(.between)),
    Phrase("between # and # inclusive", .bounds(.between)),
    Phrase("value|values is|: # to #", .bounds(.between)),
    Phrase("value|values is|: # - #", .bounds(.between)),
    Phrase("value can be # to #", .bounds(.between)),
    Phrase("value can be # - #", .bounds(.between)),
    Phrase("value|values in|within the? range of|from # to #", .bounds(.between)),
  ]

  private static let lower: [Phrase] = [
    Phrase("minimum value is|: #", .bounds(.atLeast)),
    Phrase("value|it must|should|is be? greater than or equal to #", .bounds(.atLeast)),
    Phrase("value|it must|should|is be? greater|larger than #", .bounds(.above)),
    Phrase("integer|number greater|larger than #", .bounds(.above)),
    Phrase("integer|number greater|larger than or equal to #", .bounds(.atLeast)),
    Phrase("value cannot be less than #", .bounds(.atLeast)),
    Phrase("value starts|begins from #", .bounds(.atLeast)),
  ]

  private static let upper: [Phrase] = [
    Phrase("maximum value is|: #", .bounds(.atMost)),
    Phrase("maximum value of limit is|: #", .bounds(.atMost)),
    Phrase("maximum of # records are|is|can allowed|displayed|returned|be ~3 page", .bounds(.atMost)),
    Phrase("value cannot exceed #", .bounds(.atMost)),
    Phrase("value cannot be greater|larger than #", .bounds(.atMost)),
    Phrase("value must|should|is be? less|smaller than or equal to #", .bounds(.atMost)),
    Phrase("value must|should|is be? less|smaller than #", .bounds(.below)),
  ]

  private static let lengths: [Phrase] = [
    Phrase("# to|- # characters|letters|digits", .length(.between)),
    Phrase("# - # characters", .length(.between)),
    Phrase("# to # ~2 characters", .length(.between)),
    Phrase("# - # ~2 characters", .length(.between)),
    Phrase(
      "contain|contains|contained|enter|have|has|of|be|consist|consists of? # to # ~2 characters",
      .length(.between)
    ),
    Phrase(
      "contain|contains|contained|enter|have|has|of|be|consist|consists of? # - # ~2 characters",
      .length(.between)
    ),
    Phrase("contains|contain|must|be|is|within|enter|of|a # to # ~2 in length", .length(.between)),
    Phrase("length|characters ranges|range|is|: from? # to # ~1", .length(.between)),
    Phrase("length|characters ranges|range|is|: from? # - # ~1", .length(.between)),
    Phrase("length of ~4 ranges|is from? # to #", .length(.between)),
    Phrase("length : # - #", .length(.between)),
    Phrase("length range : # to|- #", .length(.between)),
    Phrase("between # and # characters", .length(.between)),
    Phrase("of|contain|contains|has|have|with|enter % ~1 characters", .length(.between)),
    Phrase("length|characters ranges|range|is|: from|of? %", .length(.between)),
    Phrase("length must|should|is be? in|within the? range|interval? of? %", .length(.between)),
    Phrase("maximum of # ~2 characters", .length(.atMost)),
    Phrase("maximum # characters", .length(.atMost)),
    Phrase("max|maximum length is|:? #", .length(.atMost)),
    Phrase("maximum length of ~5 is #", .length(.atMost)),
    Phrase("maximum number of characters is #", .length(.atMost)),
    Phrase("up to # ~2 characters", .length(.atMost)),
    Phrase("no|not more than # ~2 characters", .length(.atMost)),
    Phrase("at most # ~2 characters", .length(.atMost)),
    Phrase("not|cannot exceed # ~2 characters", .length(.atMost)),
    Phrase("length cannot|not exceed #", .length(.atMost)),
    Phrase("length ~5 cannot exceed #", .length(.atMost)),
    Phrase("longer than # characters", .length(.atMost)),
    Phrase("min|minimum length is|:? #", .length(.atLeast)),
    Phrase("at least # characters", .length(.atLeast)),
    Phrase("length is|: fixed? at? # characters?", .length(.exactly)),
    Phrase("value|it contains|is # characters", .length(.exactly)),
    Phrase("fixed length of #", .length(.exactly)),
  ]

  private static let counts: [Phrase] = [
    Phrase("array|list that? can? contain|contains a? maximum of # ~1", .items(.atMost)),
    Phrase("array length : # - #", .items(.between)),
    Phrase("array length : # to #", .items(.between)),
    Phrase("list length : # - #", .items(.between)),
    Phrase("array|list can|must contain # to # ~2", .items(.between)),
    Phrase("maximum of # elements|items|records|objects|values", .items(.atMost)),
    Phrase("up to # elements|items|records|objects|values", .items(.atMost)),
    Phrase("at most # elements|items|records|objects|values", .items(.atMost)),
  ]

  private static let labels: [Phrase] = [
    Phrase("minimum : #", .size(.atLeast)),
    Phrase("maximum : #", .size(.atMost)),
    Phrase("minimum length : #", .length(.atLeast)),
    Phrase("maximum length : #", .length(.atMost)),
  ]
}
