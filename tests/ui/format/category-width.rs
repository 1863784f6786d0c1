use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "{category:08}_{n}")]
enum Lower {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "{CATEGORY:8}_{n}")]
enum Upper {
    #[error("one")]
    #[code(n = 1)]
    One,
}

fn main() {
    let _ = (Lower::CATALOG.len(), Lower::One.code());
    let _ = (Upper::CATALOG.len(), Upper::One.code());
}
