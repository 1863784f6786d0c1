use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "a\u{202E}b", title = "a\u{202E}b", format = "E\u{202E}{n}")]
#[code(display = "a\u{202E}b", fallback = "E\u{200F}1")]
enum OnEnum {
    #[error("a\u{202E}b")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories(Api(name = "a\u{202E}b", title = "a\u{202E}b", description = "a\u{202E}b")))]
enum InCategory {
    #[error(fmt = fmt)]
    #[code(category = Api, n = 1, message = "a\u{202E}b")]
    Message,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
enum OnVariant {
    #[error("a\u{202E}b")]
    #[code(category = "a\u{202E}b", n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("a\u{202E}b")]
#[code(category = "a\u{202E}b", n = 4, title = "a\u{202E}b")]
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
