//! A problem to and from any format of serde's.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{Data, Member, Problem};

/// What goes out, and nothing else.
impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut failure = None;
        self.visit_members(&mut |name, member| {
            if failure.is_some() {
                return;
            }
            // Most are texts.
            let result = match member {
                Member::Text(text) => map.serialize_entry(name, text),
                other => map.serialize_entry(name, &other),
            };
            if let Err(error) = result {
                failure = Some(error);
            }
        });
        match failure {
            Some(error) => Err(error),
            None => map.end(),
        }
    }
}

impl Serialize for Member<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Shown(shown) => serializer.collect_str(shown),
            Self::Integer(integer) => match u64::try_from(integer) {
                Ok(integer) => serializer.serialize_u64(integer),
                Err(_) => match i64::try_from(integer) {
                    Ok(integer) => serializer.serialize_i64(integer),
                    Err(_) => serializer.serialize_i128(integer),
                },
            },
            Self::Number(number) => serializer.serialize_f64(number),
            Self::Boolean(boolean) => serializer.serialize_bool(boolean),
            Self::Value(value) => value.serialize(serializer),
        }
    }
}

/// Any object is a problem: members of a wrong type are ignored, and those that
/// are not known are kept (RFC 9457, sections 3.1 and 3.2).
impl<'de> Deserialize<'de> for Problem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Problem;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a problem document, which is an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Problem, A::Error> {
        let mut data = Data::default();
        while let Some((name, value)) = map.next_entry::<String, Value>()? {
            data.read(name, value);
        }
        Ok(Problem::of_data(data))
    }
}
