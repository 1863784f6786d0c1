//! What is known of the request that is being handled.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{self, Poll};

use pin_project_lite::pin_project;

use crate::config::Configured;
use crate::{Config, Problem, RequestId};

thread_local! {
    /// Borrowed for moments only, in which nothing else is called.
    static CURRENT: RefCell<Option<Request>> = const { RefCell::new(None) };
}

/// Makes a request the current one, and gives back the one before. A thread that
/// ends has none any more: there it comes back itself.
fn replace(request: Option<Request>) -> Option<Request> {
    let mut request = request;
    let _ = CURRENT.try_with(|current| {
        if let Ok(mut current) = current.try_borrow_mut() {
            std::mem::swap(&mut *current, &mut request);
        }
    });
    request
}

/// Looks at the current request, if there is one.
fn look<T>(at: impl FnOnce(&Request) -> T) -> Option<T> {
    let found = CURRENT.try_with(|current| current.try_borrow().ok()?.as_ref().map(at));
    found.ok().flatten()
}

/// The request that is being handled: its configuration and its identifier.
///
/// An integration makes one of a request and runs the handler
/// [within it](Self::enter), or [guards](Self::guard) its future. Whatever
/// becomes a [`Reply`](crate::Reply) there, at any depth, is written with it.
pub struct Context {
    /// Elsewhere while the context is entered.
    request: Option<Request>,
}

struct Request {
    config: Arc<Config>,
    id: Cell<Option<RequestId>>,
}

impl Context {
    /// The context of a request, by the values of its headers, whose names are in
    /// lower case.
    pub fn of_headers<'r>(config: Arc<Config>, header: impl Fn(&str) -> Option<&'r [u8]>) -> Self {
        let id = Cell::new(config.incoming(header));
        Self {
            request: Some(Request { config, id }),
        }
    }

    /// The request, for what comes after the future that was guarded.
    #[cfg(feature = "tonic-0.14")]
    pub(crate) fn take(&mut self) -> Self {
        Self {
            request: self.request.take(),
        }
    }

    /// Runs a function within the context.
    pub fn enter<T>(&mut self, run: impl FnOnce() -> T) -> T {
        let outer = replace(self.request.take());
        let _restore = Restore {
            own: &mut self.request,
            outer,
        };
        run()
    }

    /// The same, with a panic as the [problem](Problem::internal) that goes out
    /// for it.
    ///
    /// # Errors
    ///
    /// A problem where the function panics.
    pub fn guard<T>(&mut self, run: impl FnOnce() -> T) -> Result<T, Problem> {
        // What a panic leaves half done is dropped with the request.
        self.enter(|| catch_unwind(AssertUnwindSafe(run)))
            .map_err(|payload| Problem::internal(Panic::new(&*payload)))
    }

    /// Runs a future within the context, and ends it at a panic.
    pub fn guard_future<F>(self, future: F) -> Guarded<F> {
        Guarded {
            context: self,
            future: Some(future),
            problem: None,
        }
    }

    /// Calls a function within the context, and runs the future that it gives,
    /// as [`guard_future`](Self::guard_future) does.
    pub fn guard_call<F>(mut self, call: impl FnOnce() -> F) -> Guarded<F> {
        let (future, problem) = match self.guard(call) {
            Ok(future) => (Some(future), None),
            Err(problem) => (None, Some(problem)),
        };
        Guarded {
            context: self,
            future,
            problem,
        }
    }

    /// The configuration and the identifier of the current request; outside of
    /// one, those that are installed and a new one.
    pub(crate) fn current() -> (Configured, RequestId) {
        let current = look(|request| (Arc::clone(&request.config), request.id.get()));
        let Some((config, id)) = current else {
            let config = Config::installed();
            return (Configured::Installed(config), config.generate());
        };
        let id = id.unwrap_or_else(|| {
            let id = config.generate();
            look(|request| request.id.set(Some(id)));
            id
        });
        (Configured::OfLayer(config), id)
    }

    /// The configuration alone.
    pub(crate) fn config() -> Configured {
        look(|request| Arc::clone(&request.config)).map_or_else(
            || Configured::Installed(Config::installed()),
            Configured::OfLayer,
        )
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.request.as_ref().and_then(|request| request.id.get());
        f.debug_struct("Context")
            .field("id", &id)
            .finish_non_exhaustive()
    }
}

/// Puts the outer context back, after a panic, too.
struct Restore<'c> {
    own: &'c mut Option<Request>,
    outer: Option<Request>,
}

impl Drop for Restore<'_> {
    fn drop(&mut self) {
        *self.own = replace(self.outer.take());
    }
}

pin_project! {
    /// A future within a [`Context`]: see [`Context::guard_future`].
    #[must_use = "futures do nothing unless polled"]
    #[derive(Debug)]
    pub struct Guarded<F> {
        context: Context,
        #[pin]
        future: Option<F>,
        // That of the call which should have given the future.
        problem: Option<Problem>,
    }
}

impl<F> Guarded<F> {
    /// The context.
    #[must_use]
    pub fn context(self: Pin<&mut Self>) -> &mut Context {
        self.project().context
    }
}

impl<F: Future> Future for Guarded<F> {
    type Output = Result<F::Output, Problem>;

    fn poll(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let Some(future) = this.future.as_mut().as_pin_mut() else {
            // Polled again after its end, it stays there.
            return this
                .problem
                .take()
                .map_or(Poll::Pending, |problem| Poll::Ready(Err(problem)));
        };
        match this.context.guard(|| future.poll(cx)) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(output)) => Poll::Ready(Ok(output)),
            Err(problem) => Poll::Ready(Err(problem)),
        }
    }
}

/// A panic, as the error that goes to the log.
#[derive(Debug)]
struct Panic(String);

impl Panic {
    fn new(payload: &(dyn Any + Send)) -> Self {
        let text = payload
            .downcast_ref::<&str>()
            .copied()
            .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
            .unwrap_or("of no text");
        Self(text.to_owned())
    }
}

impl fmt::Display for Panic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "panic: {}", self.0)
    }
}

impl std::error::Error for Panic {}
