use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
enum NoAttribute {
    #[error("one")]
    #[code(n = 1)]
    One,
    #[error("two")]
    #[code(n = 2)]
    Two,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(format = "E{n:02}", http = 404)]
enum OtherKeys {
    #[error("one")]
    #[code(id = "E1")]
    One,
    #[error("two")]
    #[code(alias_of = "E1")]
    Two,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories(Api(n = 1)))]
enum OnlyDeclared {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("three")]
#[code(n = 3)]
struct OnStruct;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("four")]
struct Bare;

fn main() {
    let _ = (NoAttribute::CATALOG.len(), NoAttribute::One.code());
    let _ = (OtherKeys::CATALOG.len(), OtherKeys::One.code());
    let _ = (OnlyDeclared::CATALOG.len(), OnlyDeclared::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
    let _ = (Bare::CATALOG.len(), Bare.code());
}
