//! The demo company's numbers, for the tests of all charts.

use charts::{
    Bars, Block, Decimal, Drawing, Dumbbell, DumbbellColumns, DumbbellLegend, DumbbellRow, FourKinds, GapRow, Gaps,
    GapsLegend, Group, Kind, KindNames, MapLegend, Place, Profile, ProfileColumns, ProfileLegend, ProfileRow, Spark,
};

pub fn place(label: &str, external: f64, internal: f64, half: f64) -> Place {
    Place { label: label.into(), external, internal, external_half: Some(half), internal_half: Some(half - 0.02) }
}

pub fn map() -> FourKinds {
    FourKinds {
        title: "Map of four kinds".into(),
        description: "Havsel stands at internal 2.8 and external 2.1: internally mature.".into(),
        external_axis: "External: with customers".into(),
        internal_axis: "Internal: among employees".into(),
        kinds: KindNames {
            laggard: "Laggard".into(),
            external: "Externally mature".into(),
            internal: "Internally mature".into(),
            enterprise: "Enterprise mature".into(),
        },
        threshold: 2.5,
        threshold_label: "mature from 2.5".into(),
        kind: Some(Kind::Internal),
        now: Some(place("2026", 2.1, 2.8, 0.24)),
        earlier: vec![place("2024", 1.2, 1.1, 0.34), place("2025", 1.6, 1.9, 0.29)],
        missing: "Not enough answers to place the organisation".into(),
        legend: Some(MapLegend {
            now: "Now, with 90 % interval".into(),
            earlier: "Earlier rounds".into(),
            threshold: "Mature from here".into(),
        }),
    }
}

/// Short name, name, critical, said, half of the range, measured.
type Row = (&'static str, &'static str, bool, Option<f64>, f64, Option<f64>);

const INTERNAL: [Row; 5] = [
    ("I1", "Führung und Vision", true, Some(3.1), 0.2, Some(2.7)),
    ("I2", "Zusammenarbeit im Fluss der täglichen Arbeit", false, Some(3.0), 0.2, Some(2.6)),
    ("I3", "Offenheit von Entscheidungen", false, Some(2.5), 0.4, None),
    ("I4", "Ideen", false, None, 0.0, Some(1.2)),
    ("I5", "Regeln und Vertrauen", true, Some(2.5), 0.0, Some(2.5)),
];
const EXTERNAL: [Row; 3] = [
    ("E1", "Zuhören", true, Some(0.0), 0.3, Some(4.0)),
    ("E2", "Beschäftigte im Gespräch mit Kundinnen und Kunden", false, Some(1.7), 0.5, Some(1.1)),
    ("E3", "Gemeinschaft", false, None, 0.0, None),
];

fn profile_rows(rows: &[Row]) -> Vec<ProfileRow> {
    rows.iter()
        .map(|(id, name, critical, said, half, measured)| ProfileRow {
            id: (*id).into(),
            name: (*name).into(),
            critical: *critical,
            said: *said,
            range: said.filter(|_| *half > 0.0).map(|said| (said - half, said + half)),
            measured: *measured,
        })
        .collect()
}

pub fn profile() -> Profile {
    Profile {
        title: "Profil der Teilbereiche".into(),
        description: "Innen liegt Führung mit 3,1 vorn.".into(),
        decimal: Decimal::Comma,
        threshold: Some(2.5),
        columns: ProfileColumns { said: "Gesagt".into(), range: "Spanne".into(), measured: "Gemessen".into() },
        blocks: vec![
            Block { name: "Innen".into(), rows: profile_rows(&INTERNAL) },
            Block { name: "Außen".into(), rows: profile_rows(&EXTERNAL) },
        ],
        missing: "zu wenige Antworten".into(),
        legend: Some(ProfileLegend {
            said: "Gesagt".into(),
            range: "Spanne mit „weiß nicht“".into(),
            measured: "Gemessen, letzte 90 Tage".into(),
            threshold: "reif ab 2,5".into(),
            critical: "entscheidend für die Einordnung".into(),
        }),
    }
}

pub fn dumbbell() -> Dumbbell {
    let rows = |rows: &[Row]| {
        let row = |(id, name, _, said, _, measured): &Row| DumbbellRow {
            id: (*id).into(),
            name: (*name).into(),
            said: *said,
            measured: *measured,
            note: if *id == "E2" { "gesagt, nicht gesehen".into() } else { String::new() },
        };
        rows.iter().map(row).collect()
    };
    Dumbbell {
        title: "Gesagt und gemessen".into(),
        description: "Am weitesten auseinander: Zuhören.".into(),
        decimal: Decimal::Comma,
        columns: DumbbellColumns {
            said: "Gesagt".into(),
            measured: "Gemessen".into(),
            difference: "Unterschied".into(),
        },
        blocks: vec![
            Block { name: "Innen".into(), rows: rows(&INTERNAL) },
            Block { name: "Außen".into(), rows: rows(&EXTERNAL) },
        ],
        missing: "noch keine Daten".into(),
        legend: Some(DumbbellLegend { said: "Gesagt".into(), measured: "Gemessen, letzte 90 Tage".into() }),
    }
}

pub fn gaps() -> Gaps {
    let group = |letter: &str, name: &str| Group { letter: letter.into(), name: name.into() };
    let row = |id: &str, name: &str, means: [Option<f64>; 6], is_wide| GapRow {
        id: id.into(),
        name: name.into(),
        means: means.to_vec(),
        is_wide,
    };
    Gaps {
        title: "Perception gaps".into(),
        description: "Leaders and the front line differ most about employees facing customers.".into(),
        decimal: Decimal::Point,
        groups: vec![
            group("X", "Executives"),
            group("I", "IT"),
            group("M", "Marketing"),
            group("F", "Front line"),
            group("C", "Customers"),
            group("S", "IT staff"),
        ],
        blocks: vec![Block {
            name: String::new(),
            rows: vec![
                row(
                    "E2",
                    "Employees facing customers",
                    [Some(2.9), Some(1.8), Some(1.9), Some(1.5), Some(1.6), Some(2.4)],
                    true,
                ),
                row("I1", "Leadership and vision", [Some(3.4), Some(3.0), None, Some(2.9), None, Some(3.2)], false),
                row("I4", "Ideas", [None, None, Some(4.0), None, None, None], false),
                row("T1", "IT enables", [Some(0.0), Some(4.0), Some(2.0), Some(2.0), Some(2.0), Some(2.0)], true),
            ],
        }],
        column: "Gap".into(),
        missing: "too few groups to compare".into(),
        legend: Some(GapsLegend { range: "From the lowest to the highest group".into() }),
    }
}

pub fn spark() -> Spark {
    Spark {
        title: "Answered in time".into(),
        description: "Fell below the target of 58 percent in October".into(),
        values: [40.0, 52.0, f64::NAN, 61.0, 60.0, 51.0].map(Some).to_vec(),
        target: Some(58.0),
        is_regressed: true,
    }
}

pub fn bars() -> Bars {
    Bars {
        title: "How are ideas decided?".into(),
        description: "Most said 2.".into(),
        counts: [2, 5, 17, 0, 4],
        dont_know: 7,
        dont_know_label: "don’t know".into(),
    }
}

/// Every chart with all of its parts, by a name.
pub fn all() -> Vec<(&'static str, Drawing)> {
    vec![
        ("map", map().draw()),
        ("profile", profile().draw()),
        ("dumbbell", dumbbell().draw()),
        ("gaps", gaps().draw()),
        ("spark", spark().draw()),
        ("bars", bars().draw()),
    ]
}
