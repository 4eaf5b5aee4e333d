//! Reading drawings back: as XML, and as what is drawn of it.

use resvg::usvg::{self, Node, Options, Tree};

/// The drawing as a renderer with our fonts reads it.
pub fn tree(svg: &str) -> Tree {
    let options = Options { fontdb: typefaces::database(), ..Options::default() };
    Tree::from_str(svg, &options).expect("a drawing is SVG")
}

/// Every text with the box around its letters: the box of its line is higher than they are.
pub fn texts(tree: &Tree) -> Vec<(String, usvg::Rect)> {
    let mut found = Vec::new();
    collect(tree.root(), &mut found);
    found
}

fn collect(group: &usvg::Group, found: &mut Vec<(String, usvg::Rect)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => collect(group, found),
            Node::Text(text) => {
                let words = text.chunks().iter().map(|chunk| chunk.text()).collect();
                let line = text.abs_bounding_box();
                let (top, bottom) = (line.top() + line.height() * 0.2, line.bottom() - line.height() * 0.1);
                let letters = usvg::Rect::from_ltrb(line.left(), top, line.right(), bottom);
                found.extend(letters.map(|letters| (words, letters)));
            }
            _ => {}
        }
    }
}

/// The values of an attribute in every element that starts as given.
pub fn attributes(svg: &str, element: &str, name: &str) -> Vec<String> {
    let attribute = format!(" {name}=\"");
    svg.split('<')
        .filter(|part| part.starts_with(element))
        .filter_map(|part| part.split_once(&attribute)?.1.split('"').next().map(str::to_owned))
        .collect()
}

/// A page's drawing as a file of its own, so that it can be read as XML.
pub fn with_namespace(inline: &str) -> String {
    inline.replacen("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", 1)
}
