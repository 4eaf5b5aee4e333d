//! A report of an assessment with every kind of block: `cargo run -p paper --example report -- report.pdf`

use charts::{Block, Decimal, FourKinds, Kind, KindNames, MapLegend, Place, Profile, ProfileColumns, ProfileRow};
use paper::{
    Callout, Column, Date, Document, Fact, Figure, FigureWidth, Language, RowKind, Sheet, Table, Text, TitlePage, Tone,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).unwrap_or_else(|| "report.pdf".into());
    std::fs::write(path, report().pdf()?)?;
    Ok(())
}

fn report() -> Document {
    let mut report = Document::new(Sheet {
        title: "Where Havsel stands".into(),
        organisation: "Havsel".into(),
        date: Date { year: 2026, month: 11, day: 30 },
        date_text: "30 November 2026".into(),
        language: Language::English,
        page_of: "Page {page} of {pages}".into(),
    });
    report.title_page(TitlePage {
        kicker: "Report to the board".into(),
        subtitle: "Social business maturity, inside and with customers: round 3".into(),
        facts: vec![
            ("Answered".into(), "64 people in 6 groups, 41 of them outside IT".into()),
            ("Prepared for".into(), "The social business council".into()),
        ],
    });
    placement(&mut report);
    profile(&mut report);
    advice(&mut report);
    report
}

fn placement(report: &mut Document) {
    report.heading(1, "Placement");
    report.lead(Text::marked(
        "Havsel is internally mature. Employees work in the open, most leaders answer, and IT listens. Customers are \
         heard, but few colleagues may speak with them.",
    ));
    let fact = |name: &str, value: &str, note: &str| Fact { name: name.into(), value: value.into(), note: note.into() };
    report.facts(vec![
        fact("Internal", "2.80", "coordinating, up 0.90"),
        fact("External", "2.10", "coordinating, up 0.50"),
        fact("Bridge", "1.89", "testing, up 0.31"),
        fact("IT behind by", "0.30", "warns from 0.75"),
    ]);
    let map = map().draw();
    report.figure(Figure {
        svg: map.standalone(),
        alternative: map.description().into(),
        caption: Text::marked("**Figure 1.** The map of four kinds, with the path since 2024"),
        ..Figure::default()
    });
    report.paragraph(Text::marked(
        "Whatever the people who answered “don’t know” would have said, the kind stays the same. The interval of the \
         external score, 2.10 ± 0.24, lies below 2.5: the placement is **not borderline**.",
    ));
}

fn map() -> FourKinds {
    let place = |label: &str, external, internal, half| Place {
        label: label.into(),
        external,
        internal,
        external_half: Some(half),
        internal_half: Some(half),
    };
    FourKinds {
        title: "Map of four kinds".into(),
        description: "Havsel stands at internal 2.80 and external 2.10: internally mature.".into(),
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

const ROWS: [(&str, &str, f64, f64, f64); 6] = [
    ("I1", "Leadership and vision", 3.1, 0.2, 2.7),
    ("I2", "Collaboration in the flow of work", 3.0, 0.2, 2.6),
    ("I3", "Openness of decisions", 2.6, 0.3, 2.4),
    ("I4", "Employees’ ideas", 2.5, 0.4, 1.9),
    ("E1", "Listening", 2.6, 0.2, 2.2),
    ("E2", "Employees facing customers", 1.7, 0.5, 1.1),
];

fn profile(report: &mut Document) {
    report.page_break();
    report.heading(1, "Profile");
    let row = |(id, name, said, half, measured): &(&str, &str, f64, f64, f64)| ProfileRow {
        id: (*id).into(),
        name: (*name).into(),
        critical: *id == "I1",
        said: Some(*said),
        range: Some((said - half, said + half)),
        measured: Some(*measured),
    };
    let profile = Profile {
        title: "Profile".into(),
        description: "Leadership is ahead with 3.1; employees facing customers are behind with 1.7.".into(),
        decimal: Decimal::Point,
        threshold: Some(2.5),
        columns: ProfileColumns { said: "Said".into(), range: "Range".into(), measured: "Measured".into() },
        blocks: vec![
            Block { name: "Internal".into(), rows: ROWS[..4].iter().map(row).collect() },
            Block { name: "External".into(), rows: ROWS[4..].iter().map(row).collect() },
        ],
        ..Profile::default()
    };
    let drawing = profile.draw();
    report.figure(Figure {
        svg: drawing.standalone(),
        alternative: drawing.description().into(),
        caption: Text::marked("**Figure 2.** What people say, and what the platform measured in the last 90 days"),
        width: FigureWidth::Full,
    });
    let columns = vec![Column::words("Sub-dimension"), Column::numbers("Said"), Column::numbers("Measured")];
    let mut table = Table::new(columns).caption("The numbers of figure 2");
    table.push(["Internal"], RowKind::Heading);
    for (at, (id, name, said, _, measured)) in ROWS.iter().enumerate() {
        if at == 4 {
            table.push(["External"], RowKind::Heading);
        }
        table.row([format!("{id} {name}"), format!("{said:.1}"), format!("{measured:.1}")]);
    }
    report.table(table);
}

fn advice(report: &mut Document) {
    report.page_break();
    report.heading(1, "Advice");
    report.heading(2, "Talk about these first");
    report.bullets([
        Text::marked(
            "**Leaders and the front line see two companies** in “Employees facing customers”: the gap is 1.4.",
        ),
        Text::marked("**Said, not seen:** people rate it 1.7, the platform measures 1.1."),
    ]);
    report.callout(Callout {
        tone: Tone::Note,
        title: "What this kind of organisation does next".into(),
        paragraphs: vec![Text::marked(
            "Internally mature organisations help human resources, sales, service and marketing to reach customers.",
        )],
    });
    report.heading(2, "The first wave");
    report.numbered([
        "Establish the council, with members from four functions.",
        "Open a desk for “here’s how” requests.",
        "Publish a vision of the IT leadership.",
    ]);
    report.small("How this was worked out is said in the method, which is part of the platform.");
}
