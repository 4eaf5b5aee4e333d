//! What the parts of the document are, for those who hear it instead of seeing it.

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

/// A part of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PartId(usize);

/// What a part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Title,
    Heading(u8, String),
    Paragraph,
    /// Parts that belong together.
    Together,
    Bullets,
    Numbers,
    Point,
    Label,
    PointBody,
    Table(String),
    TableHead,
    TableBody,
    Row,
    ColumnHead,
    RowHead,
    Cell,
    Figure(String),
    Caption,
}

enum Child {
    Part(PartId),
    Content(Identifier),
}

struct Entry {
    role: Role,
    children: Vec<Child>,
}

/// The tree of the parts, in reading order.
#[derive(Default)]
pub(crate) struct Structure {
    entries: Vec<Entry>,
    roots: Vec<PartId>,
}

impl Structure {
    /// Adds a part to the document.
    pub(crate) fn root(&mut self, role: Role) -> PartId {
        let id = self.entry(role);
        self.roots.push(id);
        id
    }

    /// Adds a part to a part.
    pub(crate) fn inside(&mut self, parent: PartId, role: Role) -> PartId {
        let id = self.entry(role);
        self.entries[parent.0].children.push(Child::Part(id));
        id
    }

    fn entry(&mut self, role: Role) -> PartId {
        self.entries.push(Entry { role, children: Vec::new() });
        PartId(self.entries.len() - 1)
    }

    /// Says that something drawn belongs to a part.
    pub(crate) fn drawn(&mut self, part: PartId, identifier: Identifier) {
        self.entries[part.0].children.push(Child::Content(identifier));
    }

    pub(crate) fn tree(&self, language: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for root in &self.roots {
            tree.push(self.group(*root));
        }
        tree
    }

    fn group(&self, id: PartId) -> TagGroup {
        let entry = &self.entries[id.0];
        let node = |child: &Child| match child {
            Child::Part(part) => Node::Group(self.group(*part)),
            Child::Content(identifier) => Node::Leaf(*identifier),
        };
        TagGroup::with_children(entry.role.tag(), entry.children.iter().map(node).collect())
    }
}

impl Role {
    fn tag(&self) -> TagKind {
        match self {
            Self::Title => Tag::Title.into(),
            Self::Heading(level, words) => {
                let level = NonZeroU16::new(u16::from(*level)).unwrap_or(NonZeroU16::MIN);
                Tag::Hn(level, Some(words.clone())).into()
            }
            Self::Paragraph => Tag::P.into(),
            Self::Together => Tag::Div.into(),
            Self::Bullets => Tag::L(ListNumbering::Disc).into(),
            Self::Numbers => Tag::L(ListNumbering::Decimal).into(),
            Self::Point => Tag::LI.into(),
            Self::Label => Tag::Lbl.into(),
            Self::PointBody => Tag::LBody.into(),
            Self::Table(summary) => {
                Tag::Table.with_summary(Some(summary.clone()).filter(|text| !text.is_empty())).into()
            }
            Self::TableHead => Tag::THead.into(),
            Self::TableBody => Tag::TBody.into(),
            Self::Row => Tag::TR.into(),
            Self::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
            Self::RowHead => Tag::TH(TableHeaderScope::Row).into(),
            Self::Cell => Tag::TD.into(),
            Self::Figure(alternative) => Tag::Figure(Some(alternative.clone())).into(),
            Self::Caption => Tag::Caption.into(),
        }
    }
}
