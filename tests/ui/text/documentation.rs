use faultcode::ErrorCode;

#[doc = "An enum \u{202E} reordered"]
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api")]
enum OnEnum {
    #[doc = "A variant \u{2066} reordered"]
    #[error("one")]
    #[code(n = 1)]
    Reordered,
    /// A fine line.
    #[doc = "A bell \u{7} in the second"]
    #[error("two")]
    #[code(n = 2)]
    Bell,
}

#[doc = "A struct \u{0} ended"]
#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("three")]
#[code(category = "Api", n = 3)]
struct OnStruct;

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::Reordered.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
