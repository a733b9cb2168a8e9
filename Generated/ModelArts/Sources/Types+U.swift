// Made by Tablature from the shared types that begin with U. Change that, not this.
// swift-format-ignore-file

public typealias UserTag = Tag
public typealias UserTagInput = TagInput
