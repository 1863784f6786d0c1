//! jsonrpsee: a newtype that becomes an `ErrorObject`.

use faultcode_web::Problem;
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::ErrorObjectOwned;
use serde_json::Value;

/// What a method returns: `?` makes one of anything with a code.
pub struct Fault(Problem);

impl<E: Into<Problem>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

/// The message is the public text, the data is the problem document; the number, of which
/// JSON-RPC leaves -32000 to -32099 to servers, is whose fault it is.
impl From<Fault> for ErrorObjectOwned {
    fn from(Fault(problem): Fault) -> Self {
        // The log has the whole error, under this identifier.
        let id = problem.report();
        let mut document = serde_json::to_value(&problem).unwrap_or_default();
        if let Value::Object(members) = &mut document {
            members.insert("request_id".to_owned(), id.as_str().into());
        }
        let number = if problem.status() < 500 {
            -32000
        } else {
            -32001
        };
        let message = problem
            .detail()
            .unwrap_or_else(|| problem.title().to_owned());
        ErrorObjectOwned::owned(number, message, Some(document))
    }
}

pub fn module() -> Result<RpcModule<()>, RegisterMethodError> {
    let mut module = RpcModule::new(());
    module.register_method("user", |params, (), _| {
        // The arguments are wrong: jsonrpsee's own error says no more than that.
        let name: String = params.one()?;
        Ok::<String, ErrorObjectOwned>(user(name)?)
    })?;
    Ok(module)
}

fn user(name: String) -> Result<String, Fault> {
    Err(crate::ServiceError::NoUser { name })?
}
