//! Asks the service, and asks again where that may help and does no harm.
//!
//! ```text
//! cargo run -p service --bin client -- create ada
//! cargo run -p service --bin client -- list
//! curl localhost:3000/demo/lock & cargo run -p service --bin client -- create grace
//! ```

mod ask;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use eden::errors::{DatabaseErrorKind, EdenErrorKind};
use faultcode_web::RequestId;
use serde_json::json;

use crate::ask::{AskError, Client, Request};

/// Asks the service about its users.
#[derive(Debug, Parser)]
struct Arguments {
    /// Where the service is
    #[arg(long, default_value = "http://127.0.0.1:3000")]
    url: String,
    /// How often to ask again
    #[arg(long, default_value_t = 6)]
    retries: usize,
    #[command(subcommand)]
    call: Call,
}

#[derive(Debug, Subcommand)]
enum Call {
    /// Shows all users
    List,
    /// Shows a user
    Show { id: u64 },
    /// Creates a user
    Create {
        name: String,
        /// Without a key, which the service knows a repetition by: so there is none
        #[arg(long)]
        no_key: bool,
    },
    /// Gives a user another name
    Rename { id: u64, name: String },
    /// Deletes a user
    Delete { id: u64 },
}

impl Call {
    fn request(&self) -> Request {
        match self {
            Self::List => Request::new("GET", "/users"),
            Self::Show { id } => Request::new("GET", format!("/users/{id}")),
            Self::Create { name, no_key } => {
                let request = Request::new("POST", "/users").json(&json!({"name": name}));
                if *no_key {
                    return request;
                }
                request.idempotency_key(RequestId::generate().to_string())
            }
            Self::Rename { id, name } => {
                Request::new("PUT", format!("/users/{id}")).json(&json!({"name": name}))
            }
            Self::Delete { id } => Request::new("DELETE", format!("/users/{id}")),
        }
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let client = Client::new(arguments.url, arguments.retries);
    match client.ask(&arguments.call.request()) {
        // Nobody may be there to read it.
        Ok(answer) => match writeln!(io::stdout(), "{answer}") {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(error) => {
            eprintln!("{error}");
            if let Some(hint) = hint(&error) {
                eprintln!("{hint}");
            }
            ExitCode::FAILURE
        }
    }
}

/// What to do about it. Kinds are matched, not texts.
fn hint(error: &AskError) -> Option<String> {
    let AskError::Service(error) = error else {
        return None;
    };
    match error.kind() {
        Some(EdenErrorKind::Database(DatabaseErrorKind::DuplicateUser)) => {
            Some("`list` shows who is there".to_owned())
        }
        _ => {
            let id = error.request_id()?;
            Some(format!(
                "the service's log says more, under {}",
                id.escape_debug()
            ))
        }
    }
}
