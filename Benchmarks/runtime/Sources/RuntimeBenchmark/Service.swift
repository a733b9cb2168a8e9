import Foundation
import TablatureRuntime

// Operations as the generator writes them.

struct ReadThing: APIOperation {
  typealias Output = Thing
  static let route = APIRoute(.get, "/v1/{project_id}/things/{id}", statuses: [200])

  var id: String

  func encode(into request: inout RequestBuilder) {
    request.path(["project_id": nil, "id": id])
    request.query(["limit": 10])
  }
}

struct Thing: Codable, Hashable, Sendable, Validatable {
  var id: String?
  var name: String?
  var size: Int?
  var labels: [String]?

  init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.optional("name")
    size = try fields.optional("size")
    labels = try fields.optional("labels")
  }

  func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(size, "size")
    try fields.write(labels, "labels")
  }

  func validate(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(1, 64))
    validator.check(size, "size", range: Limits(from: 0))
  }
}

struct ReadBytes: APIOperation {
  typealias Output = Data
  static let route = APIRoute(.get, "/bytes/{count}", statuses: [200])

  var count: Int

  func encode(into request: inout RequestBuilder) { request.path(["count": count]) }
}

struct WriteBytes: APIOperation {
  typealias Output = Data
  static let route = APIRoute(.put, "/bytes", statuses: [200])

  func encode(into request: inout RequestBuilder) {}
}

struct WriteForm: APIOperation {
  typealias Output = Data
  static let route = APIRoute(.post, "/forms", statuses: [200])

  var file: URL

  func encode(into request: inout RequestBuilder) {
    var form = MultipartForm()
    form.add("file", contentsOf: file)
    request.multipart(form)
  }
}
