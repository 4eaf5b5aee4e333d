use super::{Clothes, chosen::Chosen};

const BODY: &str = "M9 97c0-17 9-23.5 25-27 3.5-.8 6-2.2 6-5h16c0 2.8 2.5 4.2 6 5 16 3.5 25 10 25 27z";
const NECK: &str = "M40.3 54h15.400v13.500c0 5-3.2 8.5-7.7 8.500s-7.7-3.5-7.7-8.500z";
const CHIN: &str = "M40.3 60.500c2.3 4.2 4.8 6 7.7 6s5.4-1.8 7.7-6v5.200c-2 3.4-4.6 5.1-7.7 5.100s-5.7-1.7-7.7-5.100z";

/// Shoulders, neck and what is worn there.
pub(super) fn draw(look: &Chosen) -> String {
    let (cloth, shade) = look.cloth;
    let (skin, dark, _) = look.skin.tones();
    let neck = format!("<path fill=\"{skin}\" d=\"{NECK}\"/><path fill=\"{dark}\" d=\"{CHIN}\"/>");
    format!("<path fill=\"{cloth}\" d=\"{BODY}\"/>{}{neck}{}", below(look, cloth, shade), over(look, cloth, shade))
}

/// What the neck rises from.
fn below(look: &Chosen, cloth: &str, shade: &str) -> String {
    let (skin, ..) = look.skin.tones();
    let second = look.second;
    match look.clothes {
        Clothes::Crew | Clothes::Overall => format!(
            "<path fill=\"{shade}\" d=\"M34 69.800c3 8.5 8 12 14 12s11-3.5 14-12l-4.5-1.600h-19z\"/><path fill=\"{skin}\" d=\"M37 68c2 7.5 6 10.8 11 10.800s9-3.3 11-10.800z\"/>"
        ),
        Clothes::Pullover => format!("<path fill=\"{second}\" d=\"M35 69l13 20 13-20z\"/>"),
        Clothes::Shirt => format!(
            "<path fill=\"{skin}\" d=\"M38 67l10 17 10-17z\"/><path fill=\"none\" stroke=\"{shade}\" d=\"M48 83v14\"/>"
        ),
        Clothes::Blazer => format!(
            "<path fill=\"{second}\" d=\"M34 69l14 28 14-28z\"/><path fill=\"{skin}\" d=\"M39 67l9 14 9-14z\"/>"
        ),
        Clothes::Hoodie => format!(
            "<path fill=\"{shade}\" d=\"M28 73c-1-7 8-12 20-12s21 5 20 12c-3 7-10 12-20 12s-17-5-20-12z\"/><path fill=\"{cloth}\" d=\"M34 71c0 7 6 11 14 11s14-4 14-11z\"/>"
        ),
        Clothes::Rollneck => String::new(),
    }
}

/// What lies on the neck.
fn over(look: &Chosen, cloth: &str, shade: &str) -> String {
    let second = look.second;
    match look.clothes {
        Clothes::Crew => String::new(),
        Clothes::Pullover => format!(
            "<path fill=\"{second}\" d=\"M38.5 65.500L35 70l7.5 8.500L48 74zM57.5 65.500L61 70l-7.5 8.500L48 74z\"/>\
             <path fill=\"none\" stroke=\"{shade}\" stroke-width=\"2\" d=\"M34 69.800l14 19 14-19\"/>"
        ),
        Clothes::Shirt => format!("<path fill=\"{shade}\" d=\"M38.5 65l-4.5 4.5 7.5 11.500L48 76.500zM57.5 65l4.5 4.500L54.5 81 48 76.500z\"/>"),
        Clothes::Blazer => format!(
            "<path fill=\"{second}\" d=\"M38.8 65L36 69.500l6.5 9.500L48 75.500zM57.2 65L60 69.5 53.5 79 48 75.500z\"/>\
             <path fill=\"{shade}\" d=\"M34.5 69.500l-6 9 5 2-2 3L46.5 97h1.500zM61.5 69.500l6 9-5 2 2 3L49.5 97H48z\"/>"
        ),
        Clothes::Rollneck => format!(
            "<path fill=\"{cloth}\" d=\"M38.5 63.500c5.5 3.4 13.5 3.4 19 0l1.5 8.500c-6 4.5-16 4.5-22 0z\"/>\
             <path fill=\"none\" stroke=\"{shade}\" stroke-linecap=\"round\" d=\"M37.5 71.500c6 4.3 15 4.3 21 0\"/>"
        ),
        Clothes::Hoodie => format!(
            "<path fill=\"none\" stroke=\"{second}\" stroke-width=\"1.4\" stroke-linecap=\"round\" d=\"M41 81v9M55 81v8\"/>"
        ),
        Clothes::Overall => "<path fill=\"#f2c230\" d=\"M22 75.500l7-3.5 3 25h-8zM74 75.500L67 72l-3 25h8z\"/><path fill=\"#e8e4da\" d=\"M24.3 75l2.2-1.100L29 97h-2.500zM71.7 75l-2.2-1.100L67 97h2.500z\"/>".to_owned(),
    }
}
