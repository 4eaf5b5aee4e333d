//! Drafts: what somebody is writing and has not sent. One slice keeps them; the composers of every slice show what is kept
//! under their id (`answer-345`), and say when it was sent.

use db::Cx;
use futures::future::BoxFuture;

/// What somebody typed at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The title, empty where there is none.
    pub title: String,
    /// The text.
    pub body: String,
}

impl Typed {
    /// What these words are told apart by: a device that saves names those that it knows of. It is FNV-1a of 64 bits, as the
    /// `autosave` behaviour counts it, of the title, a zero and the text.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let (start, prime) = (0xcbf2_9ce4_8422_2325_u64, 0x0100_0000_01b3_u64);
        let words = format!("{}\0{}", self.title, self.body).replace("\r\n", "\n");
        let hash = words.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(prime));
        format!("{hash:x}")
    }

    /// Whether these are the other words, or how those began: then nothing in these is lost with them.
    #[must_use]
    pub fn is_beginning_of(&self, other: &Self) -> bool {
        let plain = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
        plain(&other.title).starts_with(&plain(&self.title)) && plain(&other.body).starts_with(&plain(&self.body))
    }
}

/// Finds what the viewer was writing at a place.
pub type Find = for<'c> fn(&'c mut Cx, &'c str) -> BoxFuture<'c, db::Result<Option<Typed>>>;
/// The viewer sent this from a place: its draft goes, unless something stands in it that was not sent.
pub type Sent = for<'c> fn(&'c mut Cx, &'c str, &'c Typed) -> BoxFuture<'c, db::Result<()>>;

/// How the slice that keeps drafts does that.
#[derive(Clone, Copy)]
pub struct Keeper {
    /// Finds one.
    pub find: Find,
    /// Is told that one was sent.
    pub sent: Sent,
}

/// The drafts of the house. Where no slice keeps any, there are none.
#[derive(Clone, Copy, Default)]
pub struct Drafts(Option<Keeper>);

impl Drafts {
    pub(crate) fn keep_by(&mut self, keeper: Keeper) {
        assert!(self.0.replace(keeper).is_none(), "two slices keep drafts");
    }

    /// What the viewer was writing at this place, for its composer.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn find(&self, cx: &mut Cx, place: &str) -> db::Result<Option<Typed>> {
        match self.0 {
            Some(keeper) => (keeper.find)(cx, place).await,
            None => Ok(None),
        }
    }

    /// The viewer sent this from a page, for the first time: what only repeats an earlier request, or comes from a program,
    /// says nothing of what they are writing now.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn sent(&self, cx: &mut Cx, place: &str, typed: &Typed) -> db::Result<()> {
        match self.0 {
            Some(keeper) => (keeper.sent)(cx, place, typed).await,
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Typed;

    #[test]
    fn words_are_told_apart_as_the_browser_tells_them() {
        let typed = |title: &str, body: &str| Typed { title: title.to_owned(), body: body.to_owned() };
        // The same stands in frontend/test/writing.test.js.
        assert_eq!(typed("Größe", "Half a thought 🎉").fingerprint(), "de4a3df140026f23");
        assert_eq!(typed("Why", "One\r\nTwo").fingerprint(), typed("Why", "One\nTwo").fingerprint());
        assert_ne!(typed("Why", "One\r\nTwo").fingerprint(), typed("", "One\nTwo").fingerprint());
    }

    #[test]
    fn words_are_in_what_was_sent_if_nothing_of_them_is_missing_there() {
        let typed = |title: &str, body: &str| Typed { title: title.to_owned(), body: body.to_owned() };
        let words = typed("Why", "One\nTw");
        assert!(words.is_beginning_of(&typed("Why?", "One\r\nTwo\r\n")));
        assert!(!words.is_beginning_of(&typed("Why?", "Two\nOne\nTwo")));
        assert!(!words.is_beginning_of(&typed("", "One\nTwo")));
        assert!(!typed("Why", "Two").is_beginning_of(&typed("Why?", "One\r\nTwo")));
    }
}
