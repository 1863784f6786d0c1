use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api")]
enum Api {
    #[error("one")]
    #[code(n = 1, common, custom)]
    CommonAndCustom,
    #[error("two")]
    #[code(n = 2, custom, common)]
    CustomAndCommon,
    #[error("three")]
    #[code(alias_of = "API_001", common)]
    AliasAndCommon,
    #[error("four")]
    #[code(custom, alias_of = "API_001")]
    CustomAndAlias,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("five")]
#[code(category = "Api", n = 5, common, custom)]
struct OnStruct;

fn main() {
    let _ = (Api::CATALOG.len(), Api::CommonAndCustom.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
