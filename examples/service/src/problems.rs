//! What handlers never see, as problems.

use std::time::Duration;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use eden::errors::{ApiError, EdenError, RequestError, TimeoutError};
use faultcode_web::axum_0_8::{ProblemLayer, Rejected};
use faultcode_web::{Config, Problem};

/// How long a request may take.
const TIME_LIMIT: Duration = Duration::from_secs(2);

/// Gives a code to what axum turns away by itself.
pub(crate) fn layer() -> ProblemLayer {
    ProblemLayer::new(Config::of_root::<EdenError>()).map(of_rejected)
}

/// The status says enough of what is not here, such as an unknown route.
fn of_rejected(rejected: &Rejected<'_>) -> Option<Problem> {
    Some(match rejected.status() {
        // No JSON, or a path or query that cannot be read.
        400 | 415 => ApiError::InvalidRequest.into(),
        413 => RequestError::PayloadTooLarge.into(),
        // JSON of another shape.
        422 => RequestError::InvalidFormat.into(),
        _ => return None,
    })
}

/// Ends what takes too long.
pub(crate) async fn limit_time(request: Request, next: Next) -> Result<Response, Problem> {
    let response = tokio::time::timeout(TIME_LIMIT, next.run(request)).await;
    Ok(response.map_err(|_| TimeoutError::RequestTimeout)?)
}
