//! What of a variant may leave the process.

use syn::{GenericArgument, Member, PathArguments, Type};

use super::variants::plain_name;
use crate::syntax::{Argument, FieldSyntax, Message};

/// A field whose value may leave the process.
pub(crate) struct PublicField {
    pub(crate) name: String,
    pub(crate) member: Member,
    pub(crate) wire: Wire,
    /// The way from the field to the value.
    pub(crate) steps: Vec<Step>,
    /// The type at the end of the way.
    pub(crate) value: Type,
}

/// What a value is written as, in the words of JSON Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wire {
    String,
    Integer,
    Number,
    Boolean,
}

/// A layer between a field and its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// A reference, or a pointer that owns.
    Pointer,
    /// `Option`
    Option,
}

impl PublicField {
    fn new(field: &FieldSyntax) -> Self {
        let mut steps = Vec::new();
        let mut value = &field.ty;
        // Text is shown through pointers as it is, so that for texts the way
        // ends at the last `Option`.
        let mut at_option = (0, value);
        while let Some((step, within)) = layer(value) {
            steps.push(step);
            value = within;
            if step == Step::Option {
                at_option = (steps.len(), value);
            }
        }
        let wire = Wire::of(value);
        if wire == Wire::String {
            steps.truncate(at_option.0);
            value = at_option.1;
        }
        Self {
            name: name(&field.member),
            member: field.member.clone(),
            wire,
            steps,
            value: value.clone(),
        }
    }

    /// Whether it may be absent.
    pub(crate) fn is_optional(&self) -> bool {
        self.steps.contains(&Step::Option)
    }

    /// The type as a document writes it.
    pub(crate) fn word(&self) -> &'static str {
        match (self.wire, self.is_optional()) {
            (Wire::String, false) => "string",
            (Wire::String, true) => "string?",
            (Wire::Integer, false) => "integer",
            (Wire::Integer, true) => "integer?",
            (Wire::Number, false) => "number",
            (Wire::Number, true) => "number?",
            (Wire::Boolean, false) => "boolean",
            (Wire::Boolean, true) => "boolean?",
        }
    }
}

impl Wire {
    /// Decided by the name, because a macro sees no more than that.
    fn of(ty: &Type) -> Self {
        let path = match ty {
            Type::Group(group) => return Self::of(&group.elem),
            Type::Paren(paren) => return Self::of(&paren.elem),
            Type::Path(path) => path,
            _ => return Self::String,
        };
        let Some(last) = path.path.segments.last().filter(|_| path.qself.is_none()) else {
            return Self::String;
        };
        match last.ident.to_string().as_str() {
            "bool" => Self::Boolean,
            "i8" | "i16" | "i32" | "i64" | "isize" | "u8" | "u16" | "u32" | "u64" | "usize" => {
                Self::Integer
            }
            "f32" | "f64" => Self::Number,
            _ => Self::String,
        }
    }
}

/// The outermost layer of a type, and what is within.
fn layer(ty: &Type) -> Option<(Step, &Type)> {
    let path = match ty {
        Type::Reference(reference) => return Some((Step::Pointer, &reference.elem)),
        Type::Group(group) => return layer(&group.elem),
        Type::Paren(paren) => return layer(&paren.elem),
        Type::Path(path) => &path.path,
        _ => return None,
    };
    let last = path.segments.last()?;
    let step = match last.ident.to_string().as_str() {
        "Option" => Step::Option,
        "Box" | "Rc" | "Arc" => Step::Pointer,
        _ => return None,
    };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(within) => Some((step, within)),
        _ => None,
    }
}

/// The public fields of a variant.
pub(super) fn fields(fields: &[FieldSyntax]) -> Vec<PublicField> {
    public(fields).map(PublicField::new).collect()
}

fn public(fields: &[FieldSyntax]) -> impl Iterator<Item = &FieldSyntax> {
    fields.iter().filter(|field| field.public.is_some())
}

fn name(member: &Member) -> String {
    match member {
        Member::Named(ident) => plain_name(ident),
        Member::Unnamed(index) => index.index.to_string(),
    }
}

/// Whether each placeholder of a message is a public field. What is not plainly
/// one is none.
pub(super) fn fills_publicly(message: &Message, fields: &[FieldSyntax]) -> bool {
    let Message::Literal {
        text, arguments, ..
    } = message
    else {
        return false;
    };
    if public(fields).next().is_none() {
        return false;
    }
    let names = |public: bool| -> Vec<_> {
        let with = fields
            .iter()
            .filter(|field| field.public.is_some() == public);
        with.map(|field| name(&field.member)).collect()
    };
    let scope = Scope {
        arguments,
        public: names(true),
        private: names(false),
    };
    let mut unnumbered = 0..;
    placeholders(text).is_some_and(|names| {
        names.iter().all(|name| match *name {
            "" => unnumbered
                .next()
                .is_some_and(|position| scope.is_argument_public(arguments.get(position))),
            name => scope.is_public(name),
        })
    })
}

/// What a placeholder can name.
struct Scope<'s> {
    arguments: &'s [Argument],
    public: Vec<String>,
    private: Vec<String>,
}

impl Scope<'_> {
    /// A name that is both an argument and a field is public where both are.
    fn is_public(&self, name: &str) -> bool {
        let position = name.parse::<usize>().ok();
        let argument = match position {
            Some(position) => self.arguments.get(position),
            None => self
                .arguments
                .iter()
                .find(|argument| argument.name.as_deref() == Some(name)),
        };
        let is_field = self.public.iter().any(|field| field == name);
        let is_private = self.private.iter().any(|field| field == name);
        !is_private && (is_field || argument.is_some()) && self.allows(argument)
    }

    fn allows(&self, argument: Option<&Argument>) -> bool {
        argument.is_none() || self.is_argument_public(argument)
    }

    fn is_argument_public(&self, argument: Option<&Argument>) -> bool {
        argument
            .and_then(|argument| argument.field.as_ref())
            .is_some_and(|field| self.public.contains(field))
    }
}

/// The names in the placeholders of a format string, empty where there is none;
/// nothing where one cannot be read, or takes its width from an argument.
fn placeholders(format: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = format;
    while let Some(at) = rest.find(['{', '}']) {
        let brace = rest.get(at..=at)?;
        let behind = rest.get(at + 1..)?;
        if let Some(escaped) = behind.strip_prefix(brace) {
            rest = escaped;
            continue;
        }
        let (placeholder, behind) = behind.split_once('}').filter(|_| brace == "{")?;
        let (name, spec) = placeholder.split_once(':').unwrap_or((placeholder, ""));
        if spec.contains(['$', '*', '{']) {
            return None;
        }
        names.push(name.trim());
        rest = behind;
    }
    Some(names)
}
