//! The vote as the list of canvases shows it.

use super::store;
use crate::policy;
use crate::workshops::Gathering;
use db::Cx;
use kernel::Verdict;
use kernel::grant::Rule;
use web::{Problem, Visit};

/// Where the vote stands, for one visitor.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Ballot {
    pub open: bool,
    pub closed: bool,
    /// How many dots everybody has, and how many of them the visitor has left.
    pub dots: i64,
    pub left: i64,
    /// How many people have set any.
    pub voters: i64,
    /// Whether the visitor may set dots now.
    pub votes: bool,
}

impl Ballot {
    /// The vote of a workshop.
    pub(crate) async fn load(cx: &mut Cx, visit: &Visit, gathering: &Gathering) -> Result<Self, Problem> {
        let id = gathering.subject.id;
        let vote = store::vote(cx, id).await?.ok_or(Problem::NotFound)?;
        let set: i64 = match visit.viewer.person() {
            Some(me) => store::of_person(cx, id, me).await?.values().sum(),
            None => 0,
        };
        let takes_part = policy::Work { team: None }.judge(&visit.viewer, gathering) == Verdict::Allowed;
        Ok(Self {
            open: vote.is_open(),
            closed: vote.closed_at.is_some(),
            dots: vote.dots,
            left: (vote.dots - set).max(0),
            voters: store::voters(cx, id).await?,
            votes: vote.is_open() && takes_part,
        })
    }
}
