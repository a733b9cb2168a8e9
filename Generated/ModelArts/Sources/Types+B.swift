// Made by Tablature from the shared types that begin with B. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct BatchResponse: APIObject {
  public var errorCode: String?
  public var errorMsg: String?
  public var success: Bool?

  public init(errorCode: String? = nil, errorMsg: String? = nil, success: Bool? = nil) {
    (self.errorCode, self.errorMsg, self.success) = (errorCode, errorMsg, success)
  }

  public static let fields: Fields<Self> = ["error_code": \.errorCode, "error_msg": \.errorMsg, "success": \.success]
}

public struct BillingInfo: APIObject {
  public var code: String?
  public var unitNum: Int?
  public init(code: String? = nil, unitNum: Int? = nil) { (self.code, self.unitNum) = (code, unitNum) }
  public static let fields: Fields<Self> = ["code": \.code, "unit_num": \.unitNum]
}
