use super::*;

fn anyone() -> impl Iterator<Item = String> {
    (0..200).map(|seed| svg(seed, Looks::default()))
}

#[test]
fn a_seed_always_draws_the_same_face_and_others_draw_others() {
    let faces: std::collections::HashSet<String> = anyone().collect();
    assert_eq!(faces.len(), 200);
    assert_eq!(svg(7, Looks::default()), svg(7, Looks::default()));
}

#[test]
fn a_face_may_stand_in_a_page_under_the_content_policy() {
    for face in anyone() {
        for forbidden in ["style", " id=", "<script", "href", " on", "class"] {
            assert!(!face.contains(forbidden), "{forbidden} in {face}");
        }
    }
}

#[test]
fn every_hair_beard_cover_and_dress_can_be_asked_for() {
    let mut faces = std::collections::HashSet::new();
    let looks = Looks::default();
    let hair = Hair::ALL.iter().map(|one| Looks { hair: Some(*one), beard: None, ..looks });
    let beards = Beard::ALL.iter().map(|one| Looks { beard: Some(*one), ..looks });
    let covers = Cover::ALL.iter().map(|one| Looks { cover: Some(*one), ..looks });
    let clothes = Clothes::ALL.iter().map(|one| Looks { clothes: Some(*one), hair: Some(Hair::Bald), ..looks });
    let all: Vec<Looks> = hair.chain(beards).chain(covers).chain(clothes).collect();
    for look in &all {
        faces.insert(png(1, *look, 48));
    }
    // The seed's own hair and no more may come up a second time.
    assert!(faces.len() + 1 >= all.len(), "{} of {}", faces.len(), all.len());
}

#[test]
fn looks_are_read_by_name_and_a_wrong_name_is_told() {
    let looks: Looks =
        serde_json::from_str(r#"{"style":"feminine","skin":"umber","hair-colour":"black","glasses":true}"#).unwrap();
    assert_eq!((looks.style, looks.skin, looks.glasses), (Style::Feminine, Some(Skin::Umber), Some(true)));
    assert!(serde_json::from_str::<Looks>(r#"{"hat":"cap"}"#).is_err());
}

#[test]
fn a_png_has_the_size_asked_for_and_is_opaque() {
    let picture = image::load_from_memory(&png(3, Looks::default(), 200)).unwrap();
    assert_eq!((picture.width(), picture.height()), (200, 200));
    assert!(picture.to_rgba8().pixels().all(|p| p.0[3] == 255));
}
