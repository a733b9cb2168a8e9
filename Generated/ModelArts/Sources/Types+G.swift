// Made by Tablature from the shared types that begin with G. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct GPUInfo: APIObject {
  public var gpu: Int?
  public var gpuMemory: String?
  public var type: String?

  public init(gpu: Int? = nil, gpuMemory: String? = nil, type: String? = nil) {
    (self.gpu, self.gpuMemory, self.type) = (gpu, gpuMemory, type)
  }

  public static let fields: Fields<Self> = ["gpu": \.gpu, "gpu_memory": \.gpuMemory, "type": \.type]
}

public struct GPU: APIObject {
  public var unitNum: Int?
  public var productName: String?
  public var memory: String?

  public init(unitNum: Int? = nil, productName: String? = nil, memory: String? = nil) {
    (self.unitNum, self.productName, self.memory) = (unitNum, productName, memory)
  }

  public static let fields: Fields<Self> = ["unit_num": \.unitNum, "product_name": \.productName, "memory": \.memory]
}
