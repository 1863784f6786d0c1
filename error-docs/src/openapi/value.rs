//! Values of a JSON or YAML document, whose members keep their order.

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Null,
    Flag(bool),
    /// A number as it is written.
    Number(String),
    Text(String),
    List(Vec<Value>),
    Map(Members),
}

/// The members of a map, in their order.
pub(super) type Members = Vec<(String, Value)>;

impl Value {
    /// The members of a map; none of anything else.
    pub(super) fn members(&self) -> &[(String, Self)] {
        match self {
            Self::Map(members) => members,
            _ => &[],
        }
    }

    /// A member of a map.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let mut members = self.members().iter();
        members
            .find(|(name, _)| name == key)
            .map(|(_, value)| value)
    }

    /// Whether two values mean the same: the order of members has no meaning.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::List(one), Self::List(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(one, two)| one.is_same(two))
            }
            (Self::Map(one), Self::Map(two)) => {
                let is_in = |(key, value): &(String, Self)| {
                    other.get(key).is_some_and(|other| other.is_same(value))
                };
                one.len() == two.len() && one.iter().all(is_in)
            }
            (one, other) => one == other,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Self::Number(number.to_string())
    }
}

impl From<Vec<Self>> for Value {
    fn from(list: Vec<Self>) -> Self {
        Self::List(list)
    }
}

impl From<Members> for Value {
    fn from(members: Members) -> Self {
        Self::Map(members)
    }
}

/// A map with its members: `map! { "type": "object" }`.
macro_rules! map {
    ($($key:literal : $value:expr),* $(,)?) => {
        $crate::openapi::value::Value::Map(vec![
            $(($key.to_owned(), $crate::openapi::value::Value::from($value))),*
        ])
    };
}
pub(super) use map;

#[cfg(test)]
mod tests {
    use super::Value;

    #[test]
    fn the_order_of_members_has_no_meaning() {
        let value = map! { "a": 1, "b": vec![map! { "c": true, "d": "e" }] };
        let other = map! { "b": vec![map! { "d": "e", "c": true }], "a": 1 };
        assert!(value.is_same(&other));
        for other in [
            map! { "a": 1 },
            map! { "a": 1, "b": vec![map! { "c": true, "d": "e" }], "f": 2 },
            map! { "a": 1, "b": vec![map! { "c": true, "d": "f" }] },
            map! { "a": 1, "b": Vec::<Value>::new() },
            map! { "a": 1, "c": vec![map! { "c": true, "d": "e" }] },
            Value::Null,
        ] {
            assert!(
                !value.is_same(&other) && !other.is_same(&value),
                "{other:?}"
            );
        }
        let list = Value::List(vec![Value::from("a"), Value::from("b")]);
        assert!(!list.is_same(&Value::List(vec![Value::from("b"), Value::from("a")])));
    }
}
