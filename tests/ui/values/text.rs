use faultcode::ErrorCode;

const TEXT: &str = "text";

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = 1, title = TEXT, format = 'E', display = b"{code}", fallback = 1.5)]
enum OnEnum {
    #[error("one")]
    #[code(category = api::Web, id = E1)]
    Id,
    #[error("two")]
    #[code(category = concat!("a", "b"), alias_of = true)]
    Alias,
    #[error(fmt = fmt)]
    #[code(n = 3, message = -1)]
    Message,
}

fn fmt(_: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    Ok(())
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories(Api(name = Api, title = 1, description = ["a"])), category = Api)]
enum InCategory {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("four")]
#[code(category = 1, id = 4, title = 5, format = 6, display = 7)]
struct OnStruct;

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::Id.code(), TEXT);
    let _ = (InCategory::CATALOG.len(), InCategory::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
