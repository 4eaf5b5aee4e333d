//! Makes typed functions of this slice's texts.

fn main() {
    texts_build::generate("texts");
}
