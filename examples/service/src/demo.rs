//! Routes that fail on demand, to try things out. A service of your own has
//! failures enough without.

use std::thread;
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use eden::errors::EdenError;
use faultcode::ErrorCode;
use faultcode_web::Problem;

use crate::store::Store;

/// How long the database stays locked: longer than a request waits for it.
const LOCKED: Duration = Duration::from_millis(1500);

pub(crate) fn routes(store: Store) -> Router {
    Router::new()
        .route("/demo/panic", get(panic))
        .route("/demo/slow", get(slow))
        .route("/demo/lock", get(lock))
        .route("/errors/{code}/sample", get(sample))
        .with_state(store)
}

/// A bug: somebody was sure that this table is there.
#[allow(clippy::unwrap_used, reason = "it is to panic")]
async fn panic(State(store): State<Store>) -> String {
    let query = "SELECT secret FROM passwords";
    let secret = store
        .run(|db| db.query_row(query, [], |row| row.get(0)))
        .await;
    secret.unwrap()
}

/// A query without an end.
async fn slow(State(store): State<Store>) -> Result<String, Problem> {
    let query = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers)
                 SELECT count(*) FROM numbers";
    let count: i64 = store
        .run(|db| db.query_row(query, [], |row| row.get(0)))
        .await?;
    Ok(format!("{count}\n"))
}

/// Locks the database for a while, so that others cannot write.
async fn lock(State(store): State<Store>) -> Result<&'static str, Problem> {
    let locked = store.run(|db| {
        db.execute_batch("BEGIN IMMEDIATE")?;
        thread::sleep(LOCKED);
        db.execute_batch("ROLLBACK")
    });
    locked.await?;
    Ok("unlocked\n")
}

/// Fails with a code.
async fn sample(Path(code): Path<String>) -> Result<(), Problem> {
    let mut samples = eden::samples::all().into_iter();
    let error: Option<EdenError> = samples.find(|error| error.code() == code);
    Err(error.map_or_else(|| Problem::of_status(404), Problem::from))
}
