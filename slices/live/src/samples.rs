//! Every template of this slice, rendered from a sample in each language.

use crate::streams::Bell;
use crate::typing::Show;
use askama::Template;
use texts::Lang;

/// A template with something in every place.
trait Sample: Template + Sized {
    fn sample(lang: Lang) -> Self;

    fn all() -> Vec<String> {
        Lang::ALL.iter().map(|lang| Self::sample(*lang).render().expect("a sample renders")).collect()
    }
}

impl Sample for Bell {
    fn sample(lang: Lang) -> Self {
        Self { t: web::t::Texts::new(lang), bell_count: 120 }
    }
}

impl Sample for Show {
    fn sample(lang: Lang) -> Self {
        let sentence = crate::t::Texts::new(lang).typing_one("Ines <Caldeira>");
        Self { id: 7, sentence }
    }
}

#[test]
fn every_change_is_one_stream_for_turbo_with_its_target() {
    for html in [Bell::all(), Show::all()].concat() {
        let target = ["bell-count", "typing-7"].iter().any(|id| html.contains(&format!("target=\"{id}\"")));
        assert!(target && html.starts_with("<turbo-stream ") && html.trim_end().ends_with("</turbo-stream>"), "{html}");
        assert!(!html.contains("<Caldeira>"));
    }
    assert!(Bell::all().iter().all(|html| html.contains("99+")));
}
