//! What each code means.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use eden::errors::InitError;
use faultcode_docs::{Document, Edition, json};
use faultcode_web::Problem;

use crate::failure::Failure;

/// The catalog, and each of its codes at the address that is the type of its
/// problems.
pub(crate) fn routes() -> Result<Router, Failure> {
    let document = Document::parse(eden::DOCUMENT, "error-codes.toml")
        .map_err(|cause| Failure::caused(InitError::ServiceStartupFailed, cause))?;
    Ok(Router::new()
        .route("/errors", get(catalog))
        .route("/errors/{code}", get(code))
        .with_state(Arc::new(document.edition(Edition::Public))))
}

async fn catalog(State(document): State<Arc<Document>>) -> impl IntoResponse {
    (
        [(CONTENT_TYPE, "application/json")],
        json::render(&document),
    )
}

async fn code(
    State(document): State<Arc<Document>>,
    Path(code): Path<String>,
) -> Result<impl IntoResponse, Problem> {
    let code = document.get(&code).cloned();
    code.map(Json).ok_or_else(|| Problem::of_status(404))
}
