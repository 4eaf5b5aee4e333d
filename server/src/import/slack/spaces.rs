//! The export's channels become spaces, found again by their Slack id.

use super::export::Channel;
use super::report::Report;
use super::text::Known;
use super::{Options, SOURCE};
use db::Cx;
use kernel::{PersonId, Reach, Role, SpaceId, Timestamp};
use spaces::import::{self, NewSpace};
use subjects::{Join, Policy};

/// Finds or makes the space of a channel, with its members. A private channel becomes a space for its members alone. In a
/// space from an earlier run only people are joined who are new themselves: whoever left or got another role there keeps it.
pub(super) async fn bring(
    cx: &mut Cx,
    channel: &Channel,
    private: bool,
    options: &Options,
    known: &mut Known,
    report: &mut Report,
) -> db::Result<SpaceId> {
    let created = Timestamp::from_millis(channel.created.saturating_mul(1000));
    let there = import::find_by_source(cx, SOURCE, &channel.id).await?;
    let id = match there {
        Some(id) => id,
        None => {
            report.spaces += 1;
            cx.act_at(created);
            make(cx, channel, private, options).await?
        }
    };
    known.spaces.insert(channel.id.clone(), (id.raw(), channel.name.clone(), private));
    for member in &channel.members {
        if let Some((person, _)) = known.people.get(member)
            && (there.is_none() || known.new_people.contains(person))
        {
            let owns = channel.creator.as_ref() == Some(member) && !known.guests.contains(member);
            let role = if owns { Role::Owner } else { Role::Member };
            import::join(cx, id, PersonId::new(*person), role, created).await?;
        }
    }
    Ok(id)
}

async fn make(cx: &mut Cx, channel: &Channel, private: bool, options: &Options) -> db::Result<SpaceId> {
    let reach = if private { Reach::Private } else { options.reach };
    let mut slug = channel.name.clone();
    let mut next = 2;
    while import::find_by_slug(cx, &slug).await?.is_some() {
        slug = format!("{}-{next}", channel.name);
        next += 1;
    }
    let letter: String = channel.name.chars().next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    import::add(
        cx,
        &NewSpace {
            slug: &slug,
            name: &channel.name,
            purpose: &channel.purpose.value,
            category: "team",
            letter: &letter,
            find: reach,
            read: reach,
            join: if private { Join::Invitation } else { Join::Open },
            posting: Policy::Members,
            replies: Policy::Everyone,
            archived: channel.is_archived,
            source: Some((SOURCE, &channel.id)),
        },
    )
    .await
}
