//! How an error of each shape is made.

use std::error::Error;
use std::marker::PhantomData;
use std::sync::Arc;

use faultcode::ErrorCode;
use faultcode_web::Problem;

use super::Fault;
use super::canary::Canary;
use super::shapes::{self, Secret};

/// Makes an error of one shape.
pub(crate) type Make = fn(&mut Canary) -> Fault;

macro_rules! list {
    ($module:ident) => {
        pub(crate) mod $module {
            use super::shapes::$module::*;
            use super::*;

            pub(crate) const SHAPES: &[(&str, Make)] = &[
                ("static", |c| {
                    coded(Flat::Static {
                        secret: c.text(),
                        number: c.number(),
                    })
                }),
                ("tuple", |c| coded(Flat::Tuple(c.text()))),
                ("named", |c| {
                    coded(Flat::Named {
                        secret: secret(c),
                        number: c.number(),
                    })
                }),
                ("mixed", |c| {
                    coded(Flat::Mixed {
                        shown: c.public(),
                        secret: c.text(),
                    })
                }),
                ("public", |c| {
                    coded(Flat::Public {
                        shown: c.public(),
                        count: c.public_number(),
                        secret: secret(c),
                    })
                }),
                ("debug", |c| coded(Flat::Debug(vec![secret(c), secret(c)]))),
                ("source", |c| coded(Flat::Source { cause: c.io() })),
                ("from", |c| coded(Flat::from(c.io()))),
                ("foreign", |c| coded(Flat::Foreign(secret(c)))),
                ("custom", |c| coded(Flat::Custom { details: c.text() })),
                ("public custom", |c| {
                    coded(Flat::PublicCustom {
                        details: c.public(),
                        secret: c.number(),
                    })
                }),
                ("boxed source", |c| coded(Flat::Boxed(c.text().into()))),
                ("option", |c| {
                    coded(Flat::Optional {
                        secret: Some(c.text()),
                        none: None,
                    })
                }),
                ("map", |c| {
                    coded(Flat::Map {
                        map: [(c.text(), c.number())].into(),
                    })
                }),
                ("cow", |c| {
                    coded(Flat::Cow {
                        cow: c.text().into(),
                    })
                }),
                ("internal", |c| coded(Flat::Internal(secret(c)))),
                ("alias", |c| coded(Flat::Alias(secret(c)))),
                ("optional", |c| coded(Flat::Absent(secret(c)))),
                ("computed", |c| coded(Flat::Computed(secret(c)))),
                ("reached", |c| {
                    coded(Flat::Reached {
                        secret: secret(c),
                        shown: c.public_number(),
                    })
                }),
                ("shadowed", |c| {
                    coded(Flat::Shadowed {
                        secret: secret(c),
                        shown: c.public_number(),
                    })
                }),
                ("precision", |c| {
                    coded(Flat::Precision {
                        shown: c.public(),
                        precision: 1,
                        secret: secret(c),
                    })
                }),
                ("reserved", |c| {
                    coded(Flat::Reserved {
                        r#type: secret(c),
                        detail: c.text(),
                        status: c.number(),
                        instance: secret(c),
                        request_id: secret(c),
                    })
                }),
                ("coded source", |c| {
                    coded(Flat::Coded {
                        source: Box::new(Flat::Tuple(c.text()).into()),
                    })
                }),
                ("computation", |c| {
                    coded(Flat::Computation { number: c.number() })
                }),
                ("root, transparent", |c| {
                    coded(Root::from(Flat::Tuple(c.text())))
                }),
                ("root, public", |c| {
                    coded(Root::from(Flat::PublicCustom {
                        details: c.public(),
                        secret: c.number(),
                    }))
                }),
                ("root, three deep", |c| {
                    coded(Root::from(Middle::Flat(Flat::Io(c.io()))))
                }),
                ("root, boxed", |c| {
                    coded(Root::from(Middle::Deep {
                        source: Box::new(Flat::Custom { details: c.text() }),
                        note: secret(c),
                    }))
                }),
                ("root, shared", |c| {
                    coded(Root::from(Middle::Shared(Arc::new(Flat::Mixed {
                        shown: c.public(),
                        secret: c.text(),
                    }))))
                }),
                ("root, internal", |c| {
                    coded(Root::from(Middle::Flat(Flat::Internal(secret(c)))))
                }),
                ("middle", |c| coded(Middle::Own(secret(c)))),
                ("fallback", |_| coded(Root::Fallback)),
                ("struct", |c| {
                    coded(Named {
                        shown: c.public(),
                        secret: secret(c),
                    })
                }),
                ("tuple struct", |c| {
                    coded(Tuple(c.public_number(), c.number()))
                }),
                ("by hand", |c| coded(ByHand(secret(c)))),
                ("by hand, titled", |c| coded(Titled(secret(c), c.public()))),
                ("wrapper by hand", |c| coded(Wrapper(ByHand(secret(c))))),
                ("box", |c| coded(Box::new(Flat::Tuple(c.text())))),
                ("arc", |c| coded(Arc::new(Flat::Tuple(c.text())))),
                ("generic", |c| {
                    coded(Generic::Held(Flat::Public {
                        shown: c.public(),
                        count: c.public_number(),
                        secret: secret(c),
                    }))
                }),
                ("generic, own", |c| {
                    coded(Generic::<Flat>::Own(secret(c), PhantomData))
                }),
                ("generic, recursive", |c| {
                    coded(Generic::Again(Box::new(Generic::Held(Named {
                        shown: c.public(),
                        secret: secret(c),
                    }))))
                }),
                ("parameter", |c| {
                    coded(Parameter {
                        secret: secret(c),
                        shown: c.public(),
                    })
                }),
                ("internal enum", |c| coded(Private::Public(secret(c)))),
                ("several categories", |c| coded(Several::One(secret(c)))),
                ("several categories, public", |c| {
                    coded(Several::Two(c.public(), secret(c)))
                }),
                ("unknown", |c| Fault::Problem(Problem::internal(c.io()))),
                ("unknown, boxed", |c| {
                    Fault::Problem(Problem::internal(Box::<dyn Error + Send + Sync>::from(
                        c.text(),
                    )))
                }),
                ("unknown, anyhow", |c| {
                    Fault::Problem(Problem::internal(
                        anyhow::Error::new(c.io()).context(c.text()),
                    ))
                }),
                ("unknown, with a detail", |c| {
                    let problem = Problem::internal(c.io());
                    Fault::Problem(
                        problem
                            .with_detail(c.public())
                            .with_extension("more", c.public()),
                    )
                }),
                ("panic", |c| Fault::Panic(c.text())),
            ];
        }
    };
}

fn coded(error: impl ErrorCode + Send + Sync + 'static) -> Fault {
    Fault::Problem(error.into())
}

fn secret(canary: &mut Canary) -> Secret {
    Secret(canary.text())
}

list!(of_client);
list!(of_server);
