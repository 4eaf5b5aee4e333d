//! Lists.

use super::Setter;
use crate::lines;
use crate::look::{BODY, LEFT, MEASURE};
use crate::strip::{Strip, words};
use crate::structure::{PartId, Role};
use crate::text::Text;

const INDENT: f32 = 16.0;

impl Setter<'_> {
    pub(super) fn list(&mut self, points: &[Text], role: Role) -> Vec<Strip> {
        let points: Vec<_> = points.iter().filter(|point| !point.is_empty()).collect();
        if points.is_empty() {
            return Vec::new();
        }
        let is_numbered = role == Role::Numbers;
        let list = self.set.structure.root(role);
        let mut strips = Vec::new();
        for (at, point) in points.into_iter().enumerate() {
            let label = if is_numbered { format!("{}.", at + 1) } else { "•".to_owned() };
            let mut set = self.point(point, &label, list);
            if let Some(first) = set.first_mut() {
                first.before = if at == 0 { 8.0 } else { 4.0 };
            }
            strips.extend(set);
        }
        strips
    }

    fn point(&mut self, text: &Text, label: &str, list: PartId) -> Vec<Strip> {
        let point = self.set.structure.inside(list, Role::Point);
        let label_part = self.set.structure.inside(point, Role::Label);
        let body = self.set.structure.inside(point, Role::PointBody);
        let lines = lines::set(text, BODY, MEASURE - INDENT, self.language());
        let mut strips = self.stacked(&lines, BODY, body, LEFT + INDENT);
        if let (Some(first), Some(label)) =
            (strips.first_mut(), lines::set(&label.into(), BODY, INDENT, self.sheet.language).first())
        {
            let mut with_label = Strip { height: first.height, keeps: first.keeps, ..Strip::default() };
            with_label.draw_part(label_part, words(label, BODY, LEFT + 2.0, 0.0));
            with_label.groups.append(&mut first.groups);
            *first = with_label;
        }
        strips
    }
}
