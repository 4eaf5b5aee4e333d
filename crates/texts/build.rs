//! Makes the typed functions from `texts/`.

fn main() {
    texts_build::generate("texts");
}
