import TestSupport

/// A small schema for tests of the command line.
enum Zoo {
  static let service = """
    service: Zoo
    configured: [zoo_id]
    """

  static let getAnimal = """
    operation: GetAnimal
    method: GET
    path: /zoos/{zoo_id}/animals/{animal_id}
    parameters:
      - {name: zoo_id, in: path, type: string, required: true}
      - {name: animal_id, in: path, type: string, required: true}
    responses:
      200: {body: Animal}
      404: {}
    types:
      Animal:
        fields:
          name: {type: string, length: 1...64}
          legs: {type: integer, range: 0...8}
          diet: {type: string, values: [plants, meat]}
    """

  static let configuration = """
    services:
      - schema: schema
        output: Generated
    """

  /// A folder with the schema and its configuration.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(service, to: "schema/service.yaml")
    try folder.write(getAnimal, to: "schema/GetAnimal.yaml")
    try folder.write(configuration, to: "tablature.yaml")
    return folder
  }
}
