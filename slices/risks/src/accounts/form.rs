//! The form in which an account is registered and changed.

use super::actions::Wanted;
use super::model::{Holds, Sort, Stage};
use super::store::{Account, Columns};
use crate::t::Texts;
use crate::wording;
use db::Cx;
use kernel::{PersonId, SpaceId};
use serde::Deserialize;
use web::faces::{self, Faces};
use web::view::Choice;
use web::{FieldErrors, Visit};

/// The fields of the form, as they were typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    pub space: String,
    pub title: String,
    pub body: String,
    pub sort: String,
    pub platform: String,
    pub handle: String,
    pub owner: String,
    pub backup: String,
    pub holds: String,
    pub stage: String,
    pub replaced_by: String,
    pub key: String,
}

impl Typed {
    /// As an account stands that is to be changed.
    pub(super) fn of(account: &Account, purpose: String) -> Self {
        let person = |id: Option<PersonId>| id.map(|id| id.to_string()).unwrap_or_default();
        Self {
            space: account.space.to_string(),
            title: account.title.clone(),
            body: purpose,
            sort: account.sort().name().to_owned(),
            platform: account.platform.clone(),
            handle: account.handle.clone(),
            owner: person(account.owner),
            backup: person(account.backup),
            holds: account.holds().name().to_owned(),
            stage: account.stage().name().to_owned(),
            replaced_by: account.replaced_by.clone(),
            key: String::new(),
        }
    }

    /// What somebody wants who typed this.
    ///
    /// # Errors
    /// With the fields that can't be read.
    pub(super) fn read(&self, visit: &Visit) -> Result<Wanted, FieldErrors> {
        let (t, mut errors) = (Texts::new(visit.lang), FieldErrors::new());
        let mut person = |field: &str, typed: &str| {
            let person = typed.parse::<PersonId>().ok();
            if person.is_none() && !typed.is_empty() {
                errors.add(field, t.error_choose());
            }
            person
        };
        let (owner, backup) = (person("owner", &self.owner), person("backup", &self.backup));
        let (sort, holds, stage) =
            (Sort::from_name(&self.sort), Holds::from_name(&self.holds), Stage::from_name(&self.stage));
        for (field, missing) in [("sort", sort.is_none()), ("holds", holds.is_none()), ("stage", stage.is_none())] {
            if missing {
                errors.add(field, t.error_choose());
            }
        }
        let (Some(sort), Some(holds), Some(stage), true) = (sort, holds, stage, errors.is_empty()) else {
            return Err(errors);
        };
        let trimmed = |text: &String| text.trim().to_owned();
        let (platform, handle, replaced_by) =
            (trimmed(&self.platform), trimmed(&self.handle), trimmed(&self.replaced_by));
        Ok(Wanted {
            space: self.space.parse::<SpaceId>().ok(),
            title: self.title.clone(),
            purpose: self.body.replace("\r\n", "\n"),
            columns: Columns { sort, platform, handle, owner, backup, holds, stage, replaced_by },
            key: Some(self.key.clone()).filter(|key| !key.is_empty()),
        })
    }
}

/// The lists of the form.
#[derive(Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Offers {
    pub sorts: Vec<Choice>,
    pub owners: Vec<Choice>,
    pub backups: Vec<Choice>,
    pub holds: Vec<Choice>,
    pub stages: Vec<Choice>,
}

impl Offers {
    /// For what was typed. The people are those who work here and belong to the space, and those who answer for the account so far.
    ///
    /// # Errors
    /// If the database fails.
    pub(super) async fn load(
        cx: &mut Cx,
        visit: &Visit,
        space: Option<SpaceId>,
        there: Option<&Account>,
        typed: &Typed,
    ) -> db::Result<Self> {
        let t = Texts::new(visit.lang);
        let members = match space {
            Some(space) => faces::employees(cx, space).await?,
            None => Vec::new(),
        };
        let kept = [there.and_then(|one| one.owner), there.and_then(|one| one.backup)];
        let gone = kept.into_iter().flatten().filter(|id| !members.iter().any(|member| member.id == *id));
        let gone: Vec<PersonId> = gone.collect();
        let faces = Faces::load(cx, gone.iter().copied()).await?;
        let people = |chosen: &str| {
            let mut all = faces::choices(&members, t.choose_owner(), chosen);
            let left = |id: &PersonId| Choice::of(id, t.gone_named(faces.name(*id)), id.to_string() == chosen);
            all.extend(gone.iter().map(left));
            all
        };
        let sort = |one: &Sort| Choice::of(one.name(), wording::sort(t, *one), typed.sort == one.name());
        let holds = |one: &Holds| Choice::of(one.name(), wording::holds(t, *one), typed.holds == one.name());
        let stage = |one: &Stage| Choice::of(one.name(), wording::stage(t, *one).0, typed.stage == one.name());
        Ok(Self {
            sorts: Sort::ALL.iter().map(sort).collect(),
            owners: people(&typed.owner),
            backups: people(&typed.backup),
            holds: Holds::ALL.iter().map(holds).collect(),
            stages: Stage::ALL.iter().map(stage).collect(),
        })
    }
}
