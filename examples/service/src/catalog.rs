//! What the service offers, and what each of its codes means.

use std::error::Error;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use eden::errors::InitError;
use faultcode_docs::openapi::OpenApi;
use faultcode_docs::{Document, Edition, json};
use faultcode_web::Problem;

use crate::failure::Failure;

/// The routes, written by hand; what may go wrong with each comes from the
/// catalog.
const OPENAPI: &str = include_str!("openapi.json");

/// The catalog, with each of its codes at the address that is the type of its
/// problems; and the routes as OpenAPI.
pub(crate) fn routes() -> Result<Router, Failure> {
    let (document, openapi) =
        documents().map_err(|cause| Failure::caused(InitError::ServiceStartupFailed, cause))?;
    Ok(Router::new()
        .route("/errors", get(catalog))
        .route("/errors/{code}", get(code))
        .with_state(Arc::new(document))
        .route("/openapi.json", get(|| async { as_json(openapi) })))
}

fn documents() -> Result<(Document, String), Box<dyn Error + Send + Sync>> {
    let document = Document::parse(eden::DOCUMENT, "error-codes.toml")?;
    let openapi = OpenApi::new(&document).merge(OPENAPI, "openapi.json")?;
    Ok((document.edition(Edition::Public), openapi))
}

async fn catalog(State(document): State<Arc<Document>>) -> impl IntoResponse {
    as_json(json::render(&document))
}

async fn code(
    State(document): State<Arc<Document>>,
    Path(code): Path<String>,
) -> Result<impl IntoResponse, Problem> {
    let code = document.get(&code).cloned();
    code.map(Json).ok_or_else(|| Problem::of_status(404))
}

fn as_json(text: String) -> impl IntoResponse {
    ([(CONTENT_TYPE, "application/json")], text)
}
