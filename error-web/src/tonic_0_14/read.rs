//! A status as a problem, at a client.

use faultcode::{Catalog, Kind, PublicType};
use serde_json::Value;
use tonic_014::Status;
use tonic_types::{ErrorInfo, StatusExt};

use super::http_status_of;
use crate::Problem;
use crate::client::RemoteError;
use crate::problem::Data;

/// Reads a status of any service. Public fields are texts, since only a root
/// knows their types: [`RemoteError`] does.
pub fn read(status: &Status) -> Problem {
    read_by(status, None)
}

/// Reads a status of any service; public fields are of the types that the root
/// declares. Of a status without an `ErrorInfo` nothing is known but its code and
/// its message.
impl<K: Kind> From<&Status> for RemoteError<K> {
    fn from(status: &Status) -> Self {
        Self::of_problem(read_by(status, Some(K::CATALOG)))
    }
}

fn read_by(status: &Status, catalog: Option<&Catalog>) -> Problem {
    let details = status.get_error_details();
    let mut data = Data {
        status: Some(http_status_of(status.code())),
        ..Data::default()
    };
    if let Some(info) = details.error_info() {
        read_info(&mut data, info, catalog);
    }
    // A title of its own says that the message is the detail.
    let message = Some(status.message()).filter(|message| !message.is_empty());
    let message = message.map(ToOwned::to_owned);
    if data.code.is_some() && data.title.is_none() {
        data.title = message;
    } else {
        data.detail = message;
    }
    let help = details.help().and_then(|help| help.links.first());
    if let (None, Some(link)) = (&data.type_uri, help) {
        data.type_uri = Some(link.url.clone());
    }
    if let Some(delay) = details.retry_info().and_then(|info| info.retry_delay) {
        let begun = u64::from(delay.subsec_nanos() > 0);
        data.retry_after = Some(delay.as_secs().saturating_add(begun));
    }
    data.request_id = details.request_info().map(|info| info.request_id.clone());
    Problem::of_data(data)
}

fn read_info(data: &mut Data, info: &ErrorInfo, catalog: Option<&Catalog>) {
    let entry = catalog.and_then(|catalog| catalog.get(&info.reason));
    let fields = entry.map_or(&[][..], |entry| entry.public_fields());
    for (name, text) in &info.metadata {
        let declared = fields.iter().find(|field| field.name() == name);
        let ty = match (name.as_str(), declared) {
            ("status" | "retry_after", _) => PublicType::Integer,
            ("retryable", _) => PublicType::Boolean,
            (_, Some(field)) => field.ty(),
            (_, None) => PublicType::String,
        };
        data.read(name.clone(), value(text, ty));
    }
    data.code = Some(info.reason.clone());
}

/// A text as what it was declared as, or as what it is.
fn value(text: &str, ty: PublicType) -> Value {
    let value = match ty {
        PublicType::String => None,
        PublicType::Integer | PublicType::Number | PublicType::Boolean => {
            serde_json::from_str(text).ok()
        }
    };
    value.unwrap_or_else(|| text.into())
}
