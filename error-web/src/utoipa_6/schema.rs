//! The schema that all responses share.

use faultcode::{Catalog, Category, PublicType};
use utoipa_6::Modify;
use utoipa_6::openapi::schema::{ObjectBuilder, SchemaFormat, Type};
use utoipa_6::openapi::{OpenApi, RefOr, Schema};

/// What it is called in a document.
pub(super) const NAME: &str = "Problem";

/// Adds the schema `Problem` to a document: a problem document (RFC 9457) whose
/// `code` is one of a root's.
///
/// See the [module](super).
#[derive(Clone, Copy)]
pub struct ProblemSchema {
    catalog: &'static Catalog,
}

impl ProblemSchema {
    /// With the codes of a catalog, most often the root's.
    #[must_use]
    pub const fn of(catalog: &'static Catalog) -> Self {
        Self { catalog }
    }

    /// The schema itself.
    #[must_use]
    pub fn schema(&self) -> RefOr<Schema> {
        let codes = super::public(self.catalog).map(|entry| entry.code());
        let categories = self.catalog.categories().map(Category::name);
        let code = text("The code of the error.").enum_values(Some(codes));
        let category = text("The category of the code.").enum_values(Some(categories));
        let status = of_type(PublicType::Integer, "The HTTP status.")
            .minimum(Some(400))
            .maximum(Some(599));
        let seconds = "How many seconds to wait before the next attempt.";
        let retry_after = of_type(PublicType::Integer, seconds).minimum(Some(0));
        let transient = "Whether the condition is transient; not whether it is safe to repeat \
                         the request.";
        ObjectBuilder::new()
            .schema_type(Type::Object)
            .description(Some("What went wrong: a problem document as in RFC 9457."))
            .property("type", uri("A link to what the code means."))
            .property("title", text("What the code means, for a person to read."))
            .property("status", status)
            .property(
                "detail",
                text("What happened this time, for a person to read."),
            )
            .property("instance", uri("This very occurrence."))
            .property("code", code)
            .property("category", category)
            .property("retryable", of_type(PublicType::Boolean, transient))
            .property("retry_after", retry_after)
            .property(
                "request_id",
                text("What the service logged this occurrence under."),
            )
            .required("type")
            .required("title")
            .required("status")
            .build()
            .into()
    }
}

impl Modify for ProblemSchema {
    fn modify(&self, api: &mut OpenApi) {
        let components = api.components.get_or_insert_default();
        components.schemas.insert(NAME.to_owned(), self.schema());
    }
}

impl std::fmt::Debug for ProblemSchema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ProblemSchema").finish_non_exhaustive()
    }
}

fn text(description: &str) -> ObjectBuilder {
    of_type(PublicType::String, description)
}

fn uri(description: &str) -> ObjectBuilder {
    text(description).format(Some(SchemaFormat::Custom("uri-reference".to_owned())))
}

pub(super) fn of_type(ty: PublicType, description: &str) -> ObjectBuilder {
    let ty = match ty {
        PublicType::String => Type::String,
        PublicType::Integer => Type::Integer,
        PublicType::Number => Type::Number,
        PublicType::Boolean => Type::Boolean,
    };
    let schema = ObjectBuilder::new().schema_type(ty);
    schema.description(Some(description).filter(|text| !text.is_empty()))
}
