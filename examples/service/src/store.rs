//! The database: one file, and a connection for each request that is at work.

use std::panic;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, InterruptHandle, Row};
use serde::Serialize;
use tokio::task;

use crate::failure::{Failure, is_duplicate};
use eden::errors::{ApiError, InitError};

/// How long a request waits for others to end their writing.
const MAX_WAIT: Duration = Duration::from_millis(250);

/// How many connections are kept for later.
const MAX_IDLE: usize = 8;

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS users (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        idempotency_key TEXT UNIQUE
    )";

/// A user.
#[derive(Debug, Serialize)]
pub(crate) struct User {
    pub(crate) id: i64,
    name: String,
}

impl User {
    fn of_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (id, name) = (row.get(0)?, row.get(1)?);
        Ok(Self { id, name })
    }
}

/// The users.
#[derive(Clone)]
pub(crate) struct Store {
    path: PathBuf,
    idle: Arc<Mutex<Vec<Connection>>>,
}

impl Store {
    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        let store = Self {
            path: path.to_owned(),
            idle: Arc::default(),
        };
        let created = store.connection().and_then(|db| db.execute_batch(SCHEMA));
        created.map_err(|cause| Failure::caused(InitError::DatabaseInitFailed, cause))?;
        Ok(store)
    }

    pub(crate) async fn users(&self) -> Result<Vec<User>, Failure> {
        self.run(|db| {
            let mut users = db.prepare("SELECT id, name FROM users ORDER BY id LIMIT 100")?;
            users.query_map([], User::of_row)?.collect()
        })
        .await
    }

    pub(crate) async fn user(&self, id: i64) -> Result<User, Failure> {
        self.run(move |db| {
            db.query_row(
                "SELECT id, name FROM users WHERE id = ?1",
                [id],
                User::of_row,
            )
        })
        .await
    }

    /// Where the key was used for this user before, that one is the answer: the
    /// client did not hear it.
    pub(crate) async fn create(&self, name: String, key: Option<String>) -> Result<User, Failure> {
        const INSERT: &str =
            "INSERT INTO users (name, idempotency_key) VALUES (?1, ?2) RETURNING id, name";
        const FIND: &str = "SELECT id, name FROM users WHERE name = ?1 AND idempotency_key = ?2";
        self.run(move |db| {
            let user = (name, key);
            match db.query_row(INSERT, (&user.0, &user.1), User::of_row) {
                Err(error) if is_duplicate(&error) => db
                    .query_row(FIND, (&user.0, &user.1), User::of_row)
                    .map_err(|_| error),
                created => created,
            }
        })
        .await
    }

    pub(crate) async fn rename(&self, id: i64, name: String) -> Result<User, Failure> {
        self.run(move |db| {
            let update = "UPDATE users SET name = ?2 WHERE id = ?1 RETURNING id, name";
            db.query_row(update, (id, name), User::of_row)
        })
        .await
    }

    pub(crate) async fn remove(&self, id: i64) -> Result<User, Failure> {
        self.run(move |db| {
            let delete = "DELETE FROM users WHERE id = ?1 RETURNING id, name";
            db.query_row(delete, [id], User::of_row)
        })
        .await
    }

    /// Works with a connection, in a thread that may wait. If nobody waits for
    /// the result any more, the work is interrupted.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Failure> {
        let connection = self.connection()?;
        let interrupt = InterruptOnDrop(connection.get_interrupt_handle());
        let done = task::spawn_blocking(move || (work(&connection), connection)).await;
        drop(interrupt);
        match done {
            Ok((result, connection)) => {
                self.keep(connection);
                Ok(result?)
            }
            Err(error) => match error.try_into_panic() {
                Ok(payload) => panic::resume_unwind(payload),
                Err(cause) => Err(Failure::caused(ApiError::ServiceUnavailable, cause)),
            },
        }
    }

    fn connection(&self) -> rusqlite::Result<Connection> {
        let idle = self
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        match idle {
            Some(connection) => Ok(connection),
            None => {
                let connection = Connection::open(&self.path)?;
                connection.busy_timeout(MAX_WAIT)?;
                Ok(connection)
            }
        }
    }

    fn keep(&self, connection: Connection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < MAX_IDLE {
            idle.push(connection);
        }
    }
}

struct InterruptOnDrop(InterruptHandle);

impl Drop for InterruptOnDrop {
    fn drop(&mut self) {
        self.0.interrupt();
    }
}
