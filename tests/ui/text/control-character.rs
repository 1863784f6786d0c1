use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "a\u{7}b", title = "a\u{7}b", format = "E\u{7}{n}")]
#[code(display = "a\u{7}b", fallback = "E\u{7}1")]
enum OnEnum {
    #[error("a\u{7}b")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories(Api(name = "a\u{7}b", title = "a\u{7}b", description = "a\u{7}b")))]
enum InCategory {
    #[error(fmt = fmt)]
    #[code(category = Api, n = 1, message = "a\u{7}b")]
    Message,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
enum OnVariant {
    #[error("a\u{7}b")]
    #[code(category = "a\u{7}b", n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("a\u{7}b")]
#[code(category = "a\u{7}b", n = 4, title = "a\u{7}b")]
struct OnStruct;

fn fmt(_: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    Ok(())
}

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::One.code());
    let _ = (InCategory::CATALOG.len(), InCategory::Message.code());
    let _ = (OnVariant::CATALOG.len(), OnVariant::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
