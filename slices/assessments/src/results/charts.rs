//! The pictures of a result. Each is drawn once and shown on the page, as a file and in the report.

use super::model;
use super::outcome::{Outcome, SubOutcome};
use crate::rounds::Round;
use crate::t;
use charts::{
    Block as Rows, Decimal, Drawing, Dumbbell, DumbbellColumns, DumbbellLegend, DumbbellRow, FourKinds, GapRow, Gaps,
    GapsLegend, KindNames, MapLegend, Place, Profile, ProfileColumns, ProfileLegend, ProfileRow,
};
use maturity::measures::{Comparison, compare};
use maturity::{Block, Group, Instrument, Kind, Words, placement, scoring};
use std::collections::HashMap;
use texts::Lang;

/// Everything that the pictures of a round are drawn from.
pub(super) struct Pictured<'a> {
    pub(super) lang: Lang,
    pub(super) company: &'a str,
    pub(super) round: &'a Round,
    pub(super) outcome: &'a Outcome,
    /// Earlier rounds with a short name each, the earliest first.
    pub(super) earlier: &'a [(String, Outcome)],
    /// What the platform measured, by sub-dimension.
    pub(super) measured: &'a HashMap<String, f64>,
}

/// The pictures by the names of their files.
pub(super) const NAMES: [&str; 4] = ["map", "profile", "measured", "gaps"];

impl Pictured<'_> {
    /// The picture of this name.
    pub(super) fn draw(&self, name: &str) -> Option<Drawing> {
        match name {
            "map" => Some(self.map()),
            "profile" => Some(self.profile()),
            "measured" => Some(self.said_and_measured()),
            "gaps" => Some(self.gaps(true)),
            _ => None,
        }
    }

    fn t(&self) -> t::Texts {
        t::Texts::new(self.lang)
    }
    fn instrument(&self) -> &'static Instrument {
        self.round.instrument()
    }
    fn words(&self) -> &'static Words {
        Words::of(self.instrument(), self.lang)
    }
    fn decimal(&self) -> Decimal {
        match self.lang {
            Lang::En => Decimal::Point,
            Lang::De => Decimal::Comma,
        }
    }
    fn figure(&self, value: f64) -> String {
        texts::decimal(value, 1, self.lang)
    }

    /// Where a result lies on the map, if both axes have a score there that compares with this one's.
    fn place(&self, label: &str, outcome: &Outcome) -> Option<Place> {
        let own = std::ptr::eq(outcome, self.outcome);
        let score = |axis| {
            if own { outcome.block(axis)?.score } else { model::comparable(self.outcome, outcome, axis) }
        };
        let half = |axis| outcome.block(axis)?.half;
        Some(Place {
            label: label.to_owned(),
            external: score(Block::External)?,
            internal: score(Block::Internal)?,
            external_half: half(Block::External),
            internal_half: half(Block::Internal),
        })
    }

    /// The map of four kinds, with the path of earlier rounds that compare with this one.
    pub(super) fn map(&self) -> Drawing {
        let (t, words) = (self.t(), self.words());
        let now = self.place(t.map_now_label(), self.outcome);
        let earlier: Vec<Place> =
            self.earlier.iter().filter_map(|(label, outcome)| self.place(label, outcome)).collect();
        FourKinds {
            title: t.map_title().to_owned(),
            description: self.map_in_words(now.as_ref()),
            external_axis: t.axis_external().to_owned(),
            internal_axis: t.axis_internal().to_owned(),
            kinds: KindNames {
                laggard: words.kind(Kind::Laggard).to_owned(),
                external: words.kind(Kind::ExternallyMature).to_owned(),
                internal: words.kind(Kind::InternallyMature).to_owned(),
                enterprise: words.kind(Kind::EnterpriseMature).to_owned(),
            },
            threshold: placement::MATURE,
            threshold_label: t.map_threshold(self.figure(placement::MATURE)),
            kind: self.outcome.kind().map(quadrant),
            legend: Some(MapLegend {
                now: now.as_ref().map(|_| t.legend_now().to_owned()).unwrap_or_default(),
                earlier: if earlier.is_empty() { String::new() } else { t.legend_earlier().to_owned() },
                threshold: t.legend_threshold().to_owned(),
            }),
            now,
            earlier,
            missing: t.map_missing().to_owned(),
        }
        .draw()
    }

    fn map_in_words(&self, now: Option<&Place>) -> String {
        let t = self.t();
        match (now, self.outcome.kind()) {
            (Some(now), Some(kind)) => t.map_described(
                self.company,
                self.words().kind(kind),
                self.figure(now.internal),
                self.figure(now.external),
            ),
            _ => t.map_missing().to_owned(),
        }
    }

    fn by_block<R>(&self, row: impl Fn(&str, &SubOutcome) -> Option<R>) -> Vec<Rows<R>> {
        let instrument = self.instrument();
        let of = |block: Block| {
            let subs = instrument.subs_of(block).map(|sub| &instrument.sub_dimensions[sub].id);
            let rows: Vec<R> = subs.filter_map(|id| row(id, self.outcome.subs.get(id)?)).collect();
            let name = self.words().block(block).name.clone();
            (!rows.is_empty()).then_some(Rows { name, rows })
        };
        Block::ALL.into_iter().filter_map(of).collect()
    }

    fn name(&self, id: &str) -> String {
        self.words().sub_dimension(id).map(|words| words.name.clone()).unwrap_or_default()
    }

    /// What people say, with the range that those leave open who don't know, beside what is measured.
    pub(super) fn profile(&self) -> Drawing {
        let (t, instrument) = (self.t(), self.instrument());
        let row = |id: &str, sub: &SubOutcome| {
            Some(ProfileRow {
                id: id.to_owned(),
                name: self.name(id),
                critical: instrument.sub_dimension(id).is_some_and(|at| instrument.sub_dimensions[at].critical),
                said: sub.score,
                range: sub.low.zip(sub.high).filter(|_| sub.score.is_some()),
                measured: self.measured.get(id).copied(),
            })
        };
        let measures = !self.measured.is_empty();
        let when_measured = |text: String| if measures { text } else { String::new() };
        Profile {
            title: t.profile_title().to_owned(),
            description: t.profile_described().to_owned(),
            decimal: self.decimal(),
            threshold: Some(placement::MATURE),
            columns: ProfileColumns {
                said: t.column_said().to_owned(),
                range: t.column_range().to_owned(),
                measured: when_measured(t.column_measured().to_owned()),
            },
            blocks: self.by_block(row),
            missing: t.too_few().to_owned(),
            legend: Some(ProfileLegend {
                said: t.column_said().to_owned(),
                range: t.legend_range().to_owned(),
                measured: when_measured(t.legend_measured().to_owned()),
                threshold: t.legend_threshold().to_owned(),
                critical: t.legend_critical().to_owned(),
            }),
        }
        .draw()
    }

    /// What is said against what is measured. The two are never blended.
    pub(super) fn said_and_measured(&self) -> Drawing {
        let t = self.t();
        let row = |id: &str, sub: &SubOutcome| {
            let measured = *self.measured.get(id)?;
            let note = sub.score.map(|said| self.compared(said, measured)).unwrap_or_default();
            Some(DumbbellRow {
                id: id.to_owned(),
                name: self.name(id),
                said: sub.score,
                measured: Some(measured),
                note,
            })
        };
        Dumbbell {
            title: t.measured_title().to_owned(),
            description: t.measured_described().to_owned(),
            decimal: self.decimal(),
            columns: DumbbellColumns {
                said: t.column_said().to_owned(),
                measured: t.column_measured().to_owned(),
                difference: t.column_difference().to_owned(),
            },
            blocks: self.by_block(row),
            missing: t.nothing_measured().to_owned(),
            legend: Some(DumbbellLegend { said: t.column_said().to_owned(), measured: t.legend_measured().to_owned() }),
        }
        .draw()
    }

    fn compared(&self, said: f64, measured: f64) -> String {
        compared(self.t(), said, measured).0
    }

    /// The groups that may be shown.
    pub(super) fn groups(&self) -> Vec<Group> {
        let shown = |group: &Group| {
            let of = |sub: &SubOutcome| sub.groups.iter().any(|one| one.group == group.code());
            self.outcome.subs.values().any(of)
        };
        Group::ALL.into_iter().filter(shown).collect()
    }

    /// How differently the groups see the same thing: everything, or what they see as two organisations.
    pub(super) fn gaps(&self, all: bool) -> Drawing {
        let (t, words, groups) = (self.t(), self.words(), self.groups());
        let row = |id: &str, sub: &SubOutcome| {
            let mean = |group: &Group| sub.groups.iter().find(|one| one.group == group.code()).map(|one| one.score);
            let is_wide = sub.gap.is_some_and(|gap| gap >= scoring::PERCEPTION_GAP);
            let row =
                || GapRow { id: id.to_owned(), name: self.name(id), means: groups.iter().map(mean).collect(), is_wide };
            (all || is_wide).then(row)
        };
        let letters = t.group_letters();
        let letter = |at: usize| letters.split(' ').nth(at).unwrap_or_default().to_owned();
        Gaps {
            title: t.gaps_title().to_owned(),
            description: t.gaps_described().to_owned(),
            decimal: self.decimal(),
            groups: groups
                .iter()
                .map(|group| charts::Group { letter: letter(*group as usize), name: words.group(*group).to_owned() })
                .collect(),
            blocks: self.by_block(row),
            column: t.column_gap().to_owned(),
            missing: t.gaps_missing().to_owned(),
            legend: Some(GapsLegend { range: t.legend_gap().to_owned() }),
        }
        .draw()
    }
}

/// What the difference between said and measured is called, with the tone of its chip.
pub(super) fn compared(t: t::Texts, said: f64, measured: f64) -> (String, &'static str) {
    match compare(said, measured) {
        Comparison::Aligned => (String::new(), ""),
        Comparison::SaidNotSeen => (t.said_not_seen().to_owned(), "warn"),
        Comparison::SeenNotSaid => (t.seen_not_said().to_owned(), "good"),
        Comparison::Contested => (t.contested().to_owned(), "bad"),
    }
}

fn quadrant(kind: Kind) -> charts::Kind {
    match kind {
        Kind::Laggard => charts::Kind::Laggard,
        Kind::ExternallyMature => charts::Kind::External,
        Kind::InternallyMature => charts::Kind::Internal,
        Kind::EnterpriseMature => charts::Kind::Enterprise,
    }
}
