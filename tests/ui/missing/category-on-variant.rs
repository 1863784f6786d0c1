use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
enum Api {
    #[error("one")]
    #[code(category = "Api", n = 1)]
    One,
    #[error("two")]
    #[code(n = 2)]
    Two,
    #[error("three")]
    #[code(id = "E3")]
    Three(u8),
    #[error("four")]
    Four,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories(Api(n = 1), Web(n = 2)))]
enum Declared {
    #[error("one")]
    #[code(category = Api, n = 1)]
    One,
    #[error("two")]
    #[code(n = 2)]
    Two,
}

fn main() {
    let _ = (Api::CATALOG.len(), Api::One.code());
    let _ = (Declared::CATALOG.len(), Declared::One.code());
}
