//! Makes typed functions of this crate's texts.

fn main() {
    texts_build::generate("texts");
}
