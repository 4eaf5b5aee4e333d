//! The report: a few pages that can be put before a board as they are.

use super::charts::{Pictured, compared};
use super::outcome::SubOutcome;
use super::page::{self, Seen};
use super::said;
use crate::t;
use charts::Drawing;
use maturity::{Block, Words, placement, scoring};
use paper::{
    Callout, Column, Date, Document, Fact, Figure, FigureWidth, Language, PaperError, RowKind, Sheet, Table, Text,
    TitlePage, Tone,
};
use texts::Lang;
use web::Visit;

/// Typesets the report of a round.
pub(super) fn write(seen: &Seen, lang: Lang, company: &str, visit: &Visit) -> Result<Vec<u8>, PaperError> {
    let path = seen.path();
    let writer = Writer { t: t::Texts::new(lang), pictured: seen.pictured(lang, company, &path), visit };
    let mut paper = writer.sheet();
    writer.title_page(&mut paper);
    writer.placement(&mut paper);
    writer.firmness(&mut paper);
    writer.measured(&mut paper);
    writer.profile(&mut paper);
    writer.gaps(&mut paper);
    writer.advice(&mut paper);
    writer.method(&mut paper);
    paper.pdf()
}

struct Writer<'a> {
    t: t::Texts,
    pictured: Pictured<'a>,
    visit: &'a Visit,
}

impl Writer<'_> {
    fn lang(&self) -> Lang {
        self.pictured.lang
    }
    fn words(&self) -> &'static Words {
        Words::of(self.pictured.round.instrument(), self.lang())
    }
    fn figure(&self, value: f64) -> String {
        texts::decimal(value, 2, self.lang())
    }
    fn or_dash(&self, value: Option<f64>) -> String {
        value.map_or_else(|| "–".to_owned(), |value| self.figure(value))
    }

    fn sheet(&self) -> Document {
        let round = self.pictured.round;
        let day = self.visit.zone.day_of(round.published_at.unwrap_or(round.closes_at).millis());
        let mut parts = day.split('-').map(|part| part.parse::<u16>().unwrap_or(1));
        let [year, month, day] = std::array::from_fn(|_| parts.next().unwrap_or(1));
        let small = |number: u16| u8::try_from(number).unwrap_or(1);
        Document::new(Sheet {
            title: self.t.stands_title(self.pictured.company),
            organisation: self.pictured.company.to_owned(),
            date: Date { year, month: small(month), day: small(day) },
            date_text: page::day(self.lang(), self.visit, round),
            language: match self.lang() {
                Lang::En => Language::English,
                Lang::De => Language::German,
            },
            page_of: self.t.report_page().to_owned(),
        })
    }

    fn title_page(&self, paper: &mut Document) {
        let (round, outcome) = (self.pictured.round, self.pictured.outcome);
        let place = if round.unit.is_empty() { self.t.whole_organisation().to_owned() } else { round.unit.clone() };
        let raters = i64::try_from(outcome.raters).unwrap_or(i64::MAX);
        let asked: i64 = outcome.response.iter().map(|one| one.asked).sum();
        paper.title_page(TitlePage {
            kicker: self.t.report_kicker().to_owned(),
            subtitle: round.title.clone(),
            facts: vec![
                (self.t.report_scope().to_owned(), place),
                (self.t.report_answered().to_owned(), self.t.report_answered_value(raters, asked)),
                (self.t.report_instrument().to_owned(), outcome.instrument.clone()),
                (
                    self.t.report_how().to_owned(),
                    if round.named { self.t.by_name_short() } else { self.t.anonymous_short() }.to_owned(),
                ),
            ],
        });
    }

    fn placement(&self, paper: &mut Document) {
        let outcome = self.pictured.outcome;
        let said::Headline { before, kind, after } =
            said::headline(self.lang(), self.pictured.company, outcome, self.pictured.round.instrument());
        paper.heading(1, self.t.report_placement());
        paper.lead(Text::new().plain(format!("{before} ")).bold(kind).plain(format!(". {after}")));
        if let Some(warning) = said::it_warning(self.lang(), outcome) {
            paper.callout(Callout {
                tone: Tone::Warning,
                title: self.t.it_lag().to_owned(),
                paragraphs: vec![warning.as_str().into()],
            });
        }
        paper.facts(self.facts());
        self.draw(paper, &self.pictured.map(), FigureWidth::Natural);
    }

    /// How firmly that stands, and what to talk about first.
    fn firmness(&self, paper: &mut Document) {
        let outcome = self.pictured.outcome;
        paper.page_break();
        paper.heading(1, self.t.report_firmness());
        if let Some(((best, high), (worst, low))) = said::extremes(&self.pictured) {
            paper.lead(self.t.extremes(&best, self.figure(high), &worst, self.figure(low)).as_str());
        }
        paper.bullets(said::notes(self.lang(), outcome, self.pictured.round.instrument()).iter().map(String::as_str));
        let findings = said::findings(&self.pictured);
        if !findings.is_empty() {
            paper.heading(2, self.t.talk_first());
            let point =
                |finding: &said::Finding| Text::new().bold(format!("{}: ", finding.mark.label)).plain(&finding.text);
            paper.bullets(findings.iter().map(point));
        }
        if self.pictured.measured.is_empty() {
            paper.heading(2, self.t.measured_title());
            paper.paragraph(self.t.nothing_measured_detail());
        }
    }

    fn facts(&self) -> Vec<Fact> {
        let (outcome, words) = (self.pictured.outcome, self.words());
        let block = |block: Block| {
            let score = outcome.block(block)?;
            let stage = score.score.map(|value| words.stage(scoring::stage(value)).to_lowercase());
            let note = match (stage, score.half) {
                (Some(stage), Some(half)) => self.t.axis_detail(&stage, self.figure(half)),
                (Some(stage), None) => stage,
                (None, _) => self.t.too_few().to_owned(),
            };
            Some(Fact { name: words.block(block).name.clone(), value: self.or_dash(score.score), note })
        };
        Block::ALL.into_iter().filter_map(block).collect()
    }

    fn draw(&self, paper: &mut Document, drawing: &Drawing, width: FigureWidth) {
        paper.figure(Figure {
            svg: drawing.standalone(),
            alternative: drawing.description().to_owned(),
            caption: drawing.title().into(),
            width,
        });
    }

    /// The sub-dimensions of all blocks in a table, with a row a block above its own.
    fn table(&self, table: &mut Table, row: impl Fn(&str, &SubOutcome) -> Option<Vec<String>>) {
        let (instrument, width) = (self.pictured.round.instrument(), table.columns.len());
        for block in Block::ALL {
            let rows: Vec<Vec<String>> = instrument
                .subs_of(block)
                .map(|at| instrument.sub_dimensions[at].id.as_str())
                .filter_map(|id| row(id, self.pictured.outcome.subs.get(id)?))
                .collect();
            if rows.is_empty() {
                continue;
            }
            let mut head = vec![self.words().block(block).name.clone()];
            head.resize(width, String::new());
            table.push(head.iter().map(String::as_str), RowKind::Heading);
            rows.iter().for_each(|cells| table.row(cells.iter().map(String::as_str)));
        }
    }

    fn named(&self, id: &str) -> String {
        let name = self.words().sub_dimension(id).map(|words| words.name.as_str()).unwrap_or_default();
        format!("{id} {name}")
    }

    fn profile(&self, paper: &mut Document) {
        paper.page_break();
        paper.heading(1, self.t.profile_title());
        paper.paragraph(self.t.profile_described());
        self.draw(paper, &self.pictured.profile(), FigureWidth::Full);
        let mut table = Table::new(vec![
            Column::words(self.t.column_sub()),
            Column::numbers(self.t.column_said()),
            Column::numbers(self.t.column_range()),
            Column::numbers(self.t.column_agreement()),
            Column::numbers(self.t.column_raters()),
        ]);
        self.table(&mut table, |id, sub| {
            let range = sub.low.zip(sub.high).map(|(low, high)| format!("{}–{}", self.figure(low), self.figure(high)));
            Some(vec![
                self.named(id),
                self.or_dash(sub.score),
                range.unwrap_or_else(|| "–".to_owned()),
                self.or_dash(sub.agreement),
                sub.raters.to_string(),
            ])
        });
        paper.table(table);
        paper.small(self.t.report_profile_note());
    }

    fn measured(&self, paper: &mut Document) {
        if self.pictured.measured.is_empty() {
            return;
        }
        paper.heading(1, self.t.measured_title());
        paper.paragraph(self.t.measured_described());
        self.draw(paper, &self.pictured.said_and_measured(), FigureWidth::Full);
        let mut table = Table::new(vec![
            Column::words(self.t.column_sub()),
            Column::numbers(self.t.column_said()),
            Column::numbers(self.t.column_measured()),
            Column::words(self.t.column_note()),
        ]);
        self.table(&mut table, |id, sub| {
            let measured = *self.pictured.measured.get(id)?;
            let note = sub.score.map(|said| compared(self.t, said, measured).0).unwrap_or_default();
            Some(vec![self.named(id), self.or_dash(sub.score), self.figure(measured), note])
        });
        paper.table(table);
    }

    fn gaps(&self, paper: &mut Document) {
        let groups = self.pictured.groups();
        paper.heading(1, self.t.gaps_title());
        if groups.len() < 2 {
            paper.paragraph(self.t.gaps_missing_detail());
            return;
        }
        paper.paragraph(self.t.gaps_described());
        let is_wide = |sub: &SubOutcome| sub.gap.is_some_and(|gap| gap >= scoring::PERCEPTION_GAP);
        if self.pictured.outcome.subs.values().any(is_wide) {
            self.draw(paper, &self.pictured.gaps(false), FigureWidth::Full);
        }
        let names = groups.iter().map(|group| Column::numbers(self.words().group(*group)));
        let mut table = Table::new([Column::words(self.t.column_sub())].into_iter().chain(names).collect());
        self.table(&mut table, |id, sub| {
            let mean = |group: &maturity::Group| {
                let shown = sub.groups.iter().find(|one| one.group == group.code());
                shown.map_or_else(|| "–".to_owned(), |one| texts::decimal(one.score, 1, self.lang()))
            };
            Some([self.named(id)].into_iter().chain(groups.iter().map(mean)).collect())
        });
        paper.table(table);
    }

    fn advice(&self, paper: &mut Document) {
        let Some(kind) = self.pictured.outcome.kind() else { return };
        paper.page_break();
        paper.heading(1, self.t.advice_title());
        paper.paragraph(self.t.advice_intro(self.words().kind(kind).to_lowercase()).as_str());
        let mut table =
            Table::new(vec![Column::words(self.t.column_sentence()), Column::words(self.t.column_action())]);
        for one in said::recommended(self.lang(), kind) {
            table.row([one.sentence.as_str(), &format!("{} {}", one.action.0, one.action.1)]);
        }
        paper.table(table);
        paper.small(self.t.advice_source());
    }

    fn method(&self, paper: &mut Document) {
        paper.heading(1, self.t.method_title());
        let figure = |value: f64| texts::decimal(value, 2, self.lang());
        let mature = self.t.method_mature(
            figure(placement::MATURE),
            figure(placement::FLOOR),
            figure(placement::CRITICAL_FLOOR),
        );
        let points = [
            self.t.method_scale(),
            self.t.method_score(),
            self.t.method_unknown(),
            self.t.method_interval(),
            &mature,
            self.t.method_groups(),
            self.t.method_limits(),
        ];
        paper.bullets(points);
    }
}
