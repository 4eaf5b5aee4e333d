//! Makes typed functions of the texts.

fn main() {
    texts_build::generate("texts");
}
