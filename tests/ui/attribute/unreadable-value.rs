use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = enum, title = =, http = *, kind = enum, crate = use, retryable = if)]
#[code(categories(Api(n = =, title = struct)))]
enum OnEnum {
    #[error("one")]
    #[code(n = =, http = #, retryable = =)]
    One,
    #[error("two")]
    #[code(id = enum)]
    Two,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("four")]
#[code(category = struct, n = struct)]
struct OnStruct;

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
