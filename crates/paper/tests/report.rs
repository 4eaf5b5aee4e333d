//! What people rely on in a paper: its pages, its words, its tables, and that it is the same each time.

use lopdf::Document as Pdf;
use paper::{
    Callout, Column, Date, Document, Fact, Figure, Language, PaperError, RowKind, Sheet, Table, Text, TitlePage, Tone,
};

fn sheet(language: Language) -> Sheet {
    Sheet {
        title: "Wo Havsel steht".into(),
        organisation: "Havsel Wärme GmbH".into(),
        date: Date { year: 2026, month: 11, day: 30 },
        date_text: "30. November 2026".into(),
        language,
        page_of: "Seite {page} von {pages}".into(),
    }
}

fn german() -> Document {
    Document::new(sheet(Language::German))
}

fn read(document: &Document) -> Pdf {
    Pdf::load_mem(&document.pdf().expect("the document is fit")).expect("what was written can be read")
}

/// The words of each page, with single spaces.
fn pages(document: &Document) -> Vec<String> {
    let pdf = read(document);
    let numbers: Vec<_> = pdf.get_pages().into_keys().collect();
    let words = |number: &u32| {
        let text = pdf.extract_text(&[*number]).expect("text can be extracted").replace('\u{ad}', "");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    numbers.iter().map(words).collect()
}

/// Whether words are there, however the reader put spaces between the pieces of a line.
fn has(page: &str, words: &str) -> bool {
    let tight = |text: &str| text.split_whitespace().collect::<String>();
    tight(page).contains(&tight(words))
}

fn chart() -> Figure {
    let spark = charts::Spark {
        title: "Rechtzeitig beantwortet".into(),
        description: "Seit Oktober unter dem Ziel".into(),
        values: vec![Some(1.0), Some(3.0), Some(2.0)],
        target: Some(2.5),
        is_regressed: true,
    };
    Figure {
        svg: spark.draw().poster("Quelle: Plattform"),
        alternative: "Seit Oktober unter dem Ziel".into(),
        caption: Text::marked("**Abbildung 1.** Rechtzeitig beantwortete Fragen"),
        ..Figure::default()
    }
}

fn whole() -> Document {
    let mut report = german();
    report.title_page(TitlePage {
        kicker: "Bericht an den Vorstand".into(),
        subtitle: "Reife im Umgang mit sozialer Technik, innen und außen".into(),
        facts: vec![("Runde".into(), "3, November 2026".into())],
    });
    report.heading(1, "Einordnung");
    report.lead(Text::marked("Havsel ist **innen reif**: Führungskräfte antworten, die IT hört zu."));
    report.paragraph("Größe, Übung, Straße: “≥ 2,5” ± 0,2 × Δ – „fünf“ Fälle.");
    report.facts(vec![
        Fact { name: "Innen".into(), value: "2,80".into(), note: "plus 0,90".into() },
        Fact { name: "Außen".into(), value: "2,10".into(), note: "plus 0,50".into() },
    ]);
    report.heading(2, "Worüber zuerst zu sprechen ist");
    report.bullets(["Abstand 1,4 zwischen Leitung und Front", "Gesagt, nicht gesehen"]);
    report.numbered(["Zuhören", "Antworten"]);
    report.figure(chart());
    report.callout(Callout {
        tone: Tone::Warning,
        title: "Die IT liegt zurück".into(),
        paragraphs: vec!["Sie liegt um 0,30 hinter dem Geschäft.".into()],
    });
    report.page_break();
    report.heading(1, "Methode");
    report.table(long_table(3));
    report.small("Quelle: eigene Erhebung.");
    report
}

fn long_table(rows: usize) -> Table {
    let columns = vec![Column::words("Teilbereich"), Column::words("Frage"), Column::numbers("Gesagt")];
    let mut table = Table::new(columns).caption("Alle Teilbereiche");
    table.push(["Innen"], RowKind::Heading);
    for at in 0..rows {
        let number = format!("{},{}", at % 4, at % 10);
        table.row([format!("Bereich {at}"), "Wie antworten Führungskräfte?".into(), number]);
    }
    table.push(["Alle", "", "2,1"], RowKind::Total);
    table
}

#[test]
fn a_report_has_its_pages_and_each_says_which_one_it_is() {
    let pages = pages(&whole());
    assert_eq!(pages.len(), 3, "{pages:?}");
    assert!(has(&pages[0], "Wo Havsel steht") && has(&pages[0], "Bericht an den Vorstand"));
    assert!(!has(&pages[0], "Seite"), "a title page has no running foot");
    for (at, page) in pages.iter().enumerate().skip(1) {
        assert!(has(page, &format!("Seite {} von 3", at + 1)), "{page}");
        assert!(has(page, "30. November 2026") && has(page, "Havsel Wärme GmbH"));
    }
}

#[test]
fn words_can_be_found_umlauts_signs_and_charts_included() {
    let page = &pages(&whole())[1];
    for words in
        ["Größe, Übung, Straße: “≥ 2,5” ± 0,2 × Δ – „fünf“ Fälle.", "innen reif", "Abbildung 1.", "Quelle: Plattform"]
    {
        assert!(has(page, words), "{words} is not in {page}");
    }
}

#[test]
fn a_table_that_runs_over_a_page_repeats_its_head_and_loses_no_row() {
    let mut report = german();
    report.heading(1, "Anhang");
    report.table(long_table(80));
    let pages = pages(&report);
    assert!(pages.len() > 2, "{}", pages.len());
    assert!(pages.iter().all(|page| has(page, "Teilbereich Frage Gesagt")), "{pages:?}");
    let all = pages.join(" ");
    assert!((0..80).all(|at| has(&all, &format!("Bereich {at}"))));
    assert_eq!(all.matches("Alle Teilbereiche").count(), 1, "the caption is not repeated");
}

#[test]
fn divided_words_are_copied_in_one_piece() {
    let mut report = german();
    report.heading(1, "Lange Wörter");
    report.paragraph("Donaudampfschifffahrtsgesellschaftskapitänsversammlungen ".repeat(8));
    let pdf = read(&report);
    let text = pdf.extract_text(&[1]).unwrap();
    assert!(text.contains('\u{ad}'), "{text}");
    assert!(!text.contains('-'), "a hyphen of the line is no hyphen of the word: {text}");
}

#[test]
fn equal_documents_make_equal_bytes() {
    assert_eq!(whole().pdf().unwrap(), whole().pdf().unwrap());
    let mut other = whole();
    other.paragraph("Noch ein Satz.");
    assert_ne!(whole().pdf().unwrap(), other.pdf().unwrap());
}

#[test]
fn readers_learn_title_author_language_structure_and_bookmarks() {
    let pdf = read(&whole());
    let catalog = pdf.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"de");
    assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"Outlines") && catalog.has(b"MarkInfo"));
    let titles: Vec<_> = pdf.get_toc().unwrap().toc.into_iter().map(|entry| (entry.level, entry.title)).collect();
    let expected = [(1, "Einordnung"), (2, "Worüber zuerst zu sprechen ist"), (1, "Methode")];
    assert_eq!(titles, expected.map(|(level, title)| (level, title.to_owned())));
    let bytes = whole().pdf().unwrap();
    let contains = |words: &str| bytes.windows(words.len()).any(|window| window == words.as_bytes());
    assert!(contains("<pdfaid:part>2</pdfaid:part>") && contains("<pdfuaid:part>1</pdfuaid:part>"));
    assert!(contains("Havsel Wärme GmbH"));
}

#[test]
fn only_what_is_used_of_a_typeface_is_in_the_file() {
    let bytes = whole().pdf().unwrap();
    assert!(bytes.len() < 120_000, "{} bytes", bytes.len());
}

#[test]
fn words_of_any_origin_are_set() {
    let mut report = german();
    report.heading(1, "社会 🙂 \u{0}\u{ad}");
    report.paragraph("\u{feff}名前 \u{200b}👩‍👩‍👧 עברית العربية ﬁ ");
    report.bullets(Vec::<Text>::new());
    report.callout(Callout::default());
    report.facts(Vec::new());
    report.table(Table::new(Vec::new()));
    report.paragraph("");
    assert_eq!(pages(&report).len(), 1);
}

#[test]
fn what_cannot_be_a_paper_is_refused_by_name() {
    let mut broken = german();
    broken.figure(Figure { svg: "<html>".into(), ..Figure::default() });
    assert!(matches!(broken.pdf(), Err(PaperError::Figure { number: 1, .. })));
    let untitled = Document::new(Sheet { title: String::new(), ..sheet(Language::English) });
    assert!(matches!(untitled.pdf(), Err(PaperError::Unfit(_))));
    assert_eq!(pages(&german()).len(), 1, "a document without blocks is one empty page");
}
