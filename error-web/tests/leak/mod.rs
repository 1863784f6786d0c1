//! Nothing but what was declared to leaves the process: errors of every shape,
//! through every integration, with random secrets in all that is not public.
//!
//! An integration's own module calls [`run`] with a function that answers one
//! fault and gives back every byte that would leave.

mod canary;
mod list;
#[allow(dead_code, reason = "a secret need not be read")]
mod shapes;

use std::panic;
use std::sync::Once;

use faultcode_web::{Config, Context, Problem, Reply};
use tracing::subscriber::NoSubscriber;

use self::canary::Canary;
use self::list::{Make, of_client, of_server};
use self::shapes::of_server::Root;

/// How a handler fails.
pub(crate) enum Fault {
    Problem(Problem),
    Panic(String),
}

/// The configuration under which faults are answered.
pub(crate) fn config() -> Config {
    Config::of_root::<Root>()
}

/// Has errors of all shapes answered, and looks for
/// their secrets in what left.
pub(crate) fn run(count: usize, mut answer: impl FnMut(Fault) -> Vec<u8>) {
    keep_panics_quiet();
    let shapes: Vec<(&str, Make)> = [of_client::SHAPES, of_server::SHAPES].concat();
    assert!(of_client::SHAPES.len() >= 40);
    let mut canary = Canary::new();
    // The log may have them; here nobody reads it.
    tracing::subscriber::with_default(NoSubscriber::new(), || {
        for (name, make) in shapes.iter().cycle().take(count.max(shapes.len())) {
            canary.renew();
            let fault = make(&mut canary);
            let left = answer(fault);
            if let Some(wrong) = canary.wrong(&left) {
                panic!("{name}: {wrong}");
            }
        }
    });
}

/// Panics with a secret are many, and on purpose.
fn keep_panics_quiet() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let show = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let text = info.payload().downcast_ref::<String>();
            if !text.is_some_and(|text| text.starts_with("canary")) {
                show(info);
            }
        }));
    });
}

/// The core that integrations stand on, and `Serialize`, `Display` and `Debug`.
#[test]
fn nothing_leaks_through_the_core() {
    let config = std::sync::Arc::new(config());
    run(20_000, |fault| {
        let mut context = Context::of_headers(config.clone(), |_| None);
        let fail = |fault| match fault {
            Fault::Problem(problem) => problem,
            Fault::Panic(text) => panic!("{text}"),
        };
        let problem = context
            .guard(|| fail(fault))
            .unwrap_or_else(|problem| problem);
        context.enter(|| {
            let mut left = format!("{problem} {problem:?}").into_bytes();
            left.extend(serde_json::to_vec(&problem).expect("an object"));
            let reply = Reply::of(problem);
            for (name, value) in reply.headers() {
                left.extend(format!("{name}: {}\n", value.as_str()).into_bytes());
            }
            left.extend(reply.into_body());
            left
        })
    });
}

/// What would leave if `Display` were written: so that the tests say something.
#[test]
fn a_display_would_be_found() {
    let mut canary = Canary::new();
    let mut found = 0;
    for (_, make) in of_client::SHAPES {
        canary.renew();
        let shown = match make(&mut canary) {
            Fault::Problem(problem) => problem.error().map(ToString::to_string),
            Fault::Panic(text) => Some(text),
        };
        found += usize::from(canary.wrong(shown.unwrap_or_default().as_bytes()).is_some());
    }
    assert!(found >= 40, "{found} of {}", of_client::SHAPES.len());
}
