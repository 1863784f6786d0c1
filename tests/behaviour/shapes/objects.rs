//! Errors whose type is not known: `dyn ErrorCode`.

use std::error::Error;
use std::io;
use std::sync::Arc;

use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Object", format = "OB{n}", http = 503, retryable)]
enum ObjectError {
    #[error("cannot read {path}")]
    #[code(n = 1)]
    Read {
        path: &'static str,
        source: io::Error,
    },
    #[error("plain")]
    #[code(n = 2, http = 404, retryable = false)]
    Plain,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, display = "{code}: {message}")]
enum ObjectRoot {
    #[error(transparent)]
    Object(#[from] ObjectError),
}

fn read() -> ObjectError {
    ObjectError::Read {
        path: "/etc",
        source: io::Error::other("disk on fire"),
    }
}

#[test]
fn an_object_answers_as_the_error_does() {
    let object: &dyn ErrorCode = &read();
    assert_eq!(object.code(), "OB1");
    assert_eq!(object.category().name(), "Object");
    assert_eq!(object.http_status(), 503);
    assert_eq!(object.retryable(), Some(true));
    assert!(object.is_retryable());
    assert_eq!(object.message(), "cannot read {path}");
    assert_eq!(object.to_string(), "cannot read /etc");
    assert!(object.source().is_some());
    assert_eq!(
        ObjectError::CATALOG.entry(object).map(|e| e.name()),
        Some("Read")
    );
}

#[test]
fn errors_of_several_types_may_stand_in_one_list() {
    let errors: [Box<dyn ErrorCode + Send + Sync>; 2] = [
        Box::new(read()),
        Box::new(ObjectRoot::from(ObjectError::Plain)),
    ];
    let codes: Vec<_> = errors.iter().map(|error| error.code()).collect();
    assert_eq!(codes, ["OB1", "OB2"]);
    let error: Box<dyn Error + Send + Sync> = Box::new(read());
    assert!(error.downcast_ref::<ObjectError>().is_some());
}

#[test]
fn an_object_is_shown_with_its_code() {
    let shown = "[OB1] Object error: cannot read /etc";
    let borrowed: &dyn ErrorCode = &read();
    assert_eq!(borrowed.coded().to_string(), shown);
    assert_eq!(
        format!("{:#}", borrowed.coded()),
        format!("{shown}: disk on fire")
    );
    let boxed: Box<dyn ErrorCode> = Box::new(read());
    assert_eq!(boxed.coded().to_string(), shown);
    let sent: Box<dyn ErrorCode + Send> = Box::new(read());
    assert_eq!(sent.coded().to_string(), shown);
    let boxed: Box<dyn ErrorCode + Send + Sync> = Box::new(read());
    assert_eq!(boxed.coded().to_string(), shown);
    let shared: Arc<dyn ErrorCode + Send + Sync> = Arc::new(read());
    assert_eq!(shared.coded().to_string(), shown);
}

#[test]
fn an_object_keeps_the_display_of_the_root() {
    let object: Box<dyn ErrorCode + Send + Sync> = Box::new(ObjectRoot::from(ObjectError::Plain));
    assert_eq!(object.coded().to_string(), "OB2: plain");
}

#[test]
fn an_object_may_borrow() {
    #[derive(Debug, thiserror::Error, ErrorCode)]
    #[error("bad text {0}")]
    #[code(category = "Borrowed", n = 1)]
    struct Borrowed<'a>(&'a str);

    fn code(error: &(dyn ErrorCode + '_)) -> &'static str {
        error.code()
    }
    let text = String::from("x");
    let boxed: Box<dyn ErrorCode + '_> = Box::new(Borrowed(&text));
    assert_eq!(code(&*boxed), "BORROWED_001");
    assert_eq!(
        boxed.coded().to_string(),
        "[BORROWED_001] Borrowed error: bad text x"
    );
}

#[test]
fn a_pointer_to_an_error_is_an_error_with_its_code() {
    fn code(error: impl ErrorCode) -> &'static str {
        error.code()
    }
    let error = read();
    assert_eq!(code(&error), "OB1");
    assert_eq!(code(Box::new(read())), "OB1");
    assert_eq!(code(Arc::new(read())), "OB1");
    let boxed = Box::new(&error);
    assert_eq!(code(&boxed), "OB1");
    let shared: Arc<dyn ErrorCode> = Arc::new(read());
    assert_eq!(code(shared), "OB1");
}

#[test]
fn a_question_mark_boxes_an_error() {
    fn leaf() -> Result<(), Boxed> {
        Err(ObjectError::Plain)?;
        Ok(())
    }
    type Boxed = Box<dyn ErrorCode + Send + Sync>;
    let code = leaf().map_err(|error| error.code());
    assert_eq!(code, Err("OB2"));
    let plain: Box<dyn ErrorCode> = ObjectError::Plain.into();
    assert_eq!(
        plain.coded().to_string(),
        ObjectError::Plain.coded().to_string()
    );
}
