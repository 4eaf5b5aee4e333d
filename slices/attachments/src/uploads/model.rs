//! How much a person may send. Pure.

use config::Limits;
use std::time::Duration;

/// Files a person may send in an hour.
pub(super) const PER_HOUR: listen::Rule = listen::Rule { name: "upload", burst: 60, per: Duration::from_secs(3600) };
/// The time over which bytes are counted.
pub(super) const DAY: Duration = Duration::from_secs(24 * 3600);

const MIB: u64 = 1 << 20;

/// How much a person may send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Allowance {
    /// Bytes of one file.
    pub(super) file: u64,
    /// Bytes in a day.
    pub(super) day: u64,
    /// Bytes sent in the last day.
    pub(super) used: u64,
}

impl Allowance {
    pub(super) fn new(limits: &Limits, is_outsider: bool, used: u64) -> Self {
        let (file, day) =
            if is_outsider { (limits.outsider_upload_bytes, 100 * MIB) } else { (limits.upload_bytes, 1024 * MIB) };
        Self { file, day, used }
    }

    /// The most bytes that the next file may have.
    pub(super) fn next(self) -> u64 {
        self.file.min(self.day.saturating_sub(self.used))
    }

    /// Whether it is the day's limit that keeps a file out.
    pub(super) fn is_used_up(self) -> bool {
        self.next() < self.file
    }
}

/// The endings whose files may be shown in place, so that a second look at the whole of them is worth its memory.
pub(super) fn may_be_shown(name: &str) -> bool {
    const ENDINGS: [&str; 10] = ["png", "jpg", "jpeg", "jpe", "jfif", "gif", "webp", "avif", "mp4", "m4v"];
    name.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

/// The name with the ending of what the picture became.
pub(super) fn renamed(name: &str, mime: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let (right, also): (&str, &[&str]) = match mime {
        "image/jpeg" => ("jpg", &["jpg", "jpeg", "jpe", "jfif"]),
        "image/gif" => ("gif", &["gif"]),
        _ => ("png", &["png"]),
    };
    if also.iter().any(|known| ending.eq_ignore_ascii_case(known)) {
        name.to_owned()
    } else {
        format!("{stem}.{right}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smaller_of_two_limits_holds() {
        let fresh = Allowance { file: 50, day: 100, used: 0 };
        assert_eq!((fresh.next(), fresh.is_used_up()), (50, false));
        let most = Allowance { used: 70, ..fresh };
        assert_eq!((most.next(), most.is_used_up()), (30, true));
        assert_eq!(Allowance { used: 170, ..fresh }.next(), 0);
    }

    #[test]
    fn a_picture_that_became_another_type_gets_its_ending() {
        assert_eq!(renamed("cat.webp", "image/png"), "cat.png");
        assert_eq!(renamed("cat.JPEG", "image/jpeg"), "cat.JPEG");
        assert_eq!(renamed("shot.png", "image/jpeg"), "shot.jpg");
        assert_eq!(renamed("cat", "image/gif"), "cat.gif");
    }
}
