//! The kinds of subjects of a council, as others' lists and links know them.

use crate::{ACTION, COUNCIL, DECISION, MEETING, MINUTES, PROPOSAL, TOPIC};
use crate::{action_items, decisions, meetings, proposals, t, topics, wording};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use texts::Lang;
use web::kinds::{Kind, Mark};

type Marked<'c> = BoxFuture<'c, db::Result<HashMap<SubjectId, Mark>>>;

/// All of them.
pub fn all() -> [Kind; 7] {
    [
        Kind::of_its_own(
            COUNCIL,
            "desk",
            |lang| t::Texts::new(lang).council(),
            |one| format!("/council/{}", one.id),
            None,
        ),
        Kind::of_its_own(
            TOPIC,
            "topic",
            |lang| t::Texts::new(lang).kind_topic(),
            |one| format!("/council/topics/{}", one.id),
            Some(topic),
        ),
        Kind::of_its_own(
            MEETING,
            "event",
            |lang| t::Texts::new(lang).kind_meeting(),
            |one| format!("/council/meetings/{}", one.id),
            Some(meeting),
        ),
        Kind::of_its_own(
            MINUTES,
            "file",
            |lang| t::Texts::new(lang).kind_minutes(),
            |one| format!("/council/minutes/{}", one.id),
            None,
        ),
        Kind::of_its_own(
            PROPOSAL,
            "poll",
            |lang| t::Texts::new(lang).kind_proposal(),
            |one| format!("/council/proposals/{}", one.id),
            Some(proposal),
        ),
        Kind::of_its_own(
            DECISION,
            "verified",
            |lang| t::Texts::new(lang).kind_decision(),
            |one| format!("/council/decisions/{}", one.id),
            Some(decision),
        ),
        Kind::of_its_own(
            ACTION,
            "task",
            |lang| t::Texts::new(lang).kind_action(),
            |one| format!("/council/actions/{}", one.id),
            Some(action),
        ),
    ]
}

fn topic<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> Marked<'c> {
    async move {
        let t = t::Texts::new(lang);
        let mark = |standing| {
            let (label, tone, icon) = match standing {
                topics::Standing::Waiting => (t.topic_waiting(), "", "clock"),
                topics::Standing::Placed => (t.topic_placed(), "accent", "event"),
                topics::Standing::DealtWith => (t.topic_dealt_with(), "good", "check"),
                topics::Standing::Declined => (t.topic_declined(), "", "close"),
            };
            Mark { label: label.to_owned(), tone, icon }
        };
        Ok(topics::store::standings(cx, ids).await?.into_iter().map(|(id, standing)| (id, mark(standing))).collect())
    }
    .boxed()
}

fn meeting<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> Marked<'c> {
    async move {
        let mark = |one: meetings::Meeting| {
            let (label, tone, icon) = wording::stage(t::Texts::new(lang), one.stage());
            (one.id, Mark { label: label.to_owned(), tone, icon })
        };
        Ok(meetings::store::by_ids(cx, ids).await?.into_values().map(mark).collect())
    }
    .boxed()
}

fn proposal<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> Marked<'c> {
    async move {
        let now = cx.now();
        let mark = |one: proposals::Proposal| (one.id, proposals::mark(t::Texts::new(lang), &one, now));
        Ok(proposals::store::by_ids(cx, ids).await?.into_values().map(mark).collect())
    }
    .boxed()
}

/// A decision's card has its number; whether it still holds, its page says.
fn decision<'c>(cx: &'c mut Cx, _: Lang, ids: &'c [SubjectId]) -> Marked<'c> {
    async move {
        let mark = |one: decisions::Decision| {
            let label = wording::number(one.year, one.number);
            (one.id, Mark { label, tone: if one.superseded_by.is_some() { "" } else { "good" }, icon: "verified" })
        };
        Ok(decisions::store::by_ids(cx, ids).await?.into_values().map(mark).collect())
    }
    .boxed()
}

fn action<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> Marked<'c> {
    async move {
        let now = cx.now();
        let mark = |one: action_items::Action| (one.id, action_items::mark(t::Texts::new(lang), &one, now));
        Ok(action_items::store::by_ids(cx, ids).await?.into_values().map(mark).collect())
    }
    .boxed()
}
