use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api")]
enum Id {
    #[error("one")]
    #[code(id = "")]
    Empty,
    #[error("two")]
    #[code(id = "a code")]
    Space,
    #[error("three")]
    #[code(id = "Größe")]
    NotAscii,
    #[error("four")]
    #[code(id = "_E1")]
    Begin,
    #[error("five")]
    #[code(id = "E1.")]
    End,
    #[error("six")]
    #[code(id = "E1234567890123456789012345678901234567890123456789012345678901234")]
    Long,
    #[error("seven")]
    #[code(id = "E\u{202E}1\n")]
    Hidden,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api")]
enum Alias {
    #[error("one")]
    #[code(alias_of = "")]
    Empty,
    #[error("two")]
    #[code(alias_of = "a code")]
    Space,
}

fn main() {
    let _ = (Id::CATALOG.len(), Id::Empty.code());
    let _ = (Alias::CATALOG.len(), Alias::Empty.code());
}
