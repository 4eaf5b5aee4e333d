//! Which combinations make sense, for the description of the JSON addresses: from the same rules that judge them.

use super::model::{Doors, Settings};
use kernel::Reach;
use serde_json::Value;
use subjects::{Join, Policy};
use utoipa::openapi::schema::{AllOfBuilder, AnyOfBuilder, ObjectBuilder, SchemaType};
use utoipa::openapi::{OpenApi, RefOr, Schema};

/// Says in the description what the fields of a body may be together.
pub(crate) struct Combinations;

impl utoipa::Modify for Combinations {
    fn modify(&self, description: &mut OpenApi) {
        let Some(components) = &mut description.components else { return };
        let rules = [
            ("SpaceInput", vec![doors(), policies()]),
            ("DoorsInput", vec![doors()]),
            ("SpaceChange", vec![changed_policies()]),
        ];
        for (name, rules) in rules {
            let Some(fields) = components.schemas.remove(name) else { continue };
            let all = rules.into_iter().fold(AllOfBuilder::new().item(fields), AllOfBuilder::item);
            components.schemas.insert(name.to_owned(), RefOr::T(Schema::AllOf(all.build())));
        }
    }
}

/// Who finds it, who reads in it, how one joins.
fn doors() -> RefOr<Schema> {
    let pairs = Reach::ALL.into_iter().flat_map(|find| Reach::ALL.into_iter().map(move |read| (find, read)));
    let lines = pairs.map(|(find, read)| {
        let joins = Join::ALL.into_iter().filter(|join| Doors { find, read, join: *join }.check().is_empty());
        (find, read, joins.map(|join| Value::from(join.name())).collect::<Vec<_>>())
    });
    any(lines.filter(|(_, _, joins)| !joins.is_empty()).map(|(find, read, joins)| {
        together([("find", vec![find.name().into()]), ("read", vec![read.name().into()]), ("join", joins)])
    }))
}

/// Who may post may reply.
fn policies() -> RefOr<Schema> {
    let line = |posting: Policy| [("posting", vec![posting.name().into()]), ("replies", replies(posting))];
    any(Policy::ALL.into_iter().map(|posting| together(line(posting))))
}

/// The same where either may stay as it is.
fn changed_policies() -> RefOr<Schema> {
    let line = |posting: Policy| {
        let mut replies = replies(posting);
        replies.push(Value::Null);
        together([("posting", vec![posting.name().into()]), ("replies", replies)])
    };
    let stays = together([("posting", vec![Value::Null])]);
    any(Policy::ALL.into_iter().map(line).chain([stays]))
}

fn replies(posting: Policy) -> Vec<Value> {
    let fits = |replies: &Policy| Settings::policies_fit(posting, *replies);
    Policy::ALL.into_iter().filter(fits).map(|replies| replies.name().into()).collect()
}

fn any(ways: impl Iterator<Item = Schema>) -> RefOr<Schema> {
    RefOr::T(Schema::AnyOf(ways.fold(AnyOfBuilder::new(), AnyOfBuilder::item).build()))
}

fn together<const N: usize>(fields: [(&str, Vec<Value>); N]) -> Schema {
    let object = ObjectBuilder::new().schema_type(SchemaType::AnyValue);
    let one_of = |values| ObjectBuilder::new().schema_type(SchemaType::AnyValue).enum_values(Some(values));
    fields.into_iter().fold(object, |object, (name, values)| object.property(name, one_of(values))).build().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_description_allows_exactly_the_combinations_that_make_sense() {
        let described = serde_json::to_value(doors()).unwrap();
        let ways = described["anyOf"].as_array().unwrap();
        let secret =
            json!({"find": {"enum": ["private"]}, "read": {"enum": ["private"]}, "join": {"enum": ["secret"]}});
        assert_eq!(ways[0]["properties"], secret);
        let has = |values: &Value, word: &str| values["enum"].as_array().unwrap().contains(&word.into());
        for find in Reach::ALL {
            for read in Reach::ALL {
                for join in Join::ALL {
                    let fits = |way: &&Value| {
                        let fields = &way["properties"];
                        has(&fields["find"], find.name())
                            && has(&fields["read"], read.name())
                            && has(&fields["join"], join.name())
                    };
                    let allowed = Doors { find, read, join }.check().is_empty();
                    assert_eq!(ways.iter().filter(fits).count(), usize::from(allowed), "{find:?} {read:?} {join:?}");
                }
            }
        }
    }
}
