//! async-graphql: a newtype whose errors have extensions.

use async_graphql::{EmptyMutation, EmptySubscription, Object, Schema, Value};
use faultcode_web::Problem;

/// What a resolver returns: `?` makes one of anything with a code.
///
/// It has no `Display`, so that async-graphql cannot write that into a response.
pub struct Fault(Problem);

impl<E: Into<Problem>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

/// The message is the public text; the extensions are the members of the problem document.
impl From<Fault> for async_graphql::Error {
    fn from(Fault(problem): Fault) -> Self {
        // The log has the whole error, under this identifier.
        let id = problem.report();
        let message = problem
            .detail()
            .unwrap_or_else(|| problem.title().to_owned());
        let mut error = Self::new(message);
        let extensions = error.extensions.get_or_insert_default();
        problem.visit_members(&mut |name, member| {
            // A number beyond those of GraphQL is none.
            let value = Value::from_json(member.to_value());
            extensions.set(name, value.unwrap_or_default());
        });
        extensions.set("request_id", id.as_str());
        error
    }
}

pub struct Query;

#[Object]
impl Query {
    async fn user(&self, name: String) -> Result<String, Fault> {
        Err(crate::ServiceError::NoUser { name })?
    }
}

pub fn schema() -> Schema<Query, EmptyMutation, EmptySubscription> {
    Schema::new(Query, EmptyMutation, EmptySubscription)
}
