//! The users: reading and writing them.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use eden::errors::RequestError;
use faultcode_web::Problem;
use serde::Deserialize;

use crate::store::{Store, User};

/// What a user may be called, in characters.
const MAX_NAME: usize = 100;

pub(crate) fn routes(store: Store) -> Router {
    Router::new()
        .route("/users", get(list).post(create))
        .route("/users/{id}", get(read).put(rename).delete(remove))
        .with_state(store)
}

/// What a client says about a user.
#[derive(Debug, Deserialize)]
struct NewUser {
    name: String,
}

impl NewUser {
    fn checked(self) -> Result<String, RequestError> {
        let length = self.name.chars().count();
        if length == 0 || length > MAX_NAME {
            return Err(RequestError::InvalidParameters);
        }
        Ok(self.name)
    }
}

async fn list(State(store): State<Store>) -> Result<Json<Vec<User>>, Problem> {
    Ok(Json(store.users().await?))
}

/// Creates a user; once only for all requests with the same `idempotency-key`.
async fn create(
    State(store): State<Store>,
    headers: HeaderMap,
    Json(user): Json<NewUser>,
) -> Result<impl IntoResponse, Problem> {
    let name = user.checked()?;
    let key = match headers.get("idempotency-key").map(|key| key.to_str()) {
        Some(Ok(key)) => Some(key.to_owned()),
        Some(Err(_)) => Err(RequestError::InvalidParameters)?,
        None => None,
    };
    let user = store.create(name, key).await?;
    let location = format!("/users/{}", user.id);
    Ok((
        StatusCode::CREATED,
        [(header::LOCATION, location)],
        Json(user),
    ))
}

async fn read(State(store): State<Store>, Path(id): Path<i64>) -> Result<Json<User>, Problem> {
    Ok(Json(store.user(id).await?))
}

async fn rename(
    State(store): State<Store>,
    Path(id): Path<i64>,
    Json(user): Json<NewUser>,
) -> Result<Json<User>, Problem> {
    let name = user.checked()?;
    Ok(Json(store.rename(id, name).await?))
}

async fn remove(State(store): State<Store>, Path(id): Path<i64>) -> Result<StatusCode, Problem> {
    store.remove(id).await?;
    Ok(StatusCode::NO_CONTENT)
}
