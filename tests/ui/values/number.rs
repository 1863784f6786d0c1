use faultcode::ErrorCode;

const ONE: u32 = 1;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api")]
enum OnVariant {
    #[error("one")]
    #[code(n = "1")]
    Text,
    #[error("two")]
    #[code(n = -1)]
    Negative,
    #[error("three")]
    #[code(n = 4294967296)]
    TooLarge,
    #[error("four")]
    #[code(n = 0x1_0000_0000)]
    TooLargeInHex,
    #[error("five")]
    #[code(n = 1.0)]
    Fraction,
    #[error("six")]
    #[code(n = ONE)]
    Name,
    #[error("seven")]
    #[code(n = 1 + 1)]
    Sum,
    #[error("eight")]
    #[code(n = true)]
    Bool,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = Api, categories(Api(n = "1"), Web(n = -1), App(n = 4294967296), Job(n = ONE)))]
enum InCategory {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("nine")]
#[code(category = "Api", n = -1)]
struct OnStruct;

fn main() {
    let _ = (OnVariant::CATALOG.len(), OnVariant::Text.code(), ONE);
    let _ = (InCategory::CATALOG.len(), InCategory::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
