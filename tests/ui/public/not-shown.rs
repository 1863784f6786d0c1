use faultcode::ErrorCode;

#[derive(Debug)]
struct Opaque;

#[allow(non_camel_case_types)]
#[derive(Debug, Clone, Copy)]
struct u32(bool);

#[allow(non_camel_case_types)]
#[derive(Debug, Clone, Copy)]
struct f64;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api")]
enum ApiError {
    #[error("a text without `Display`")]
    #[code(n = 1)]
    NotShown(#[code(public)] Opaque, Opaque),
    #[error("inside of an option")]
    #[code(n = 2)]
    Inside {
        #[code(public)]
        detail: Option<Opaque>,
    },
    #[error("called like an integer")]
    #[code(n = 3)]
    NoInteger(#[code(public)] u32),
    #[error("called like a number")]
    #[code(n = 4)]
    NoNumber(#[code(public)] f64),
}

fn main() {}
