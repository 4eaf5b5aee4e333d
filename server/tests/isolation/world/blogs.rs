//! What leaders' blogs add to the world: one in a secret space, and one for all with a link into the secret one.

use super::{Builder, Wall};
use blogs::import::{self, NewBlog, PastBroadcast, PastPost};
use blogs::{ContentKind, Whose};
use db::Cx;
use kernel::{PersonId, SpaceId, SubjectId};
use playhouse::Space;

/// What stands in the places of a blog.
struct Words {
    name: String,
    about: String,
    post: String,
    text: String,
    list: Option<String>,
}

impl Builder<'_> {
    /// The blogs of Ines: what she writes in the secret space, drafts, and links to from elsewhere.
    pub(super) async fn blogs_of(&mut self, secret: &Space, everyone: &Space) {
        let hidden = Words {
            name: self.atom("the name of a secret blog", Wall::Readers("council"), true),
            about: self.atom("what a secret blog is about", Wall::Readers("council"), true),
            post: self.atom("a post of a secret blog", Wall::Readers("council"), true),
            text: self.atom("the text of a secret post", Wall::Readers("council"), true),
            list: Some(self.atom("a list of mail of a secret blog", Wall::Colleagues("council"), true)),
        };
        let open = Words {
            name: self.atom("the name of an open blog", Wall::Readers("everyone"), true),
            about: String::new(),
            post: self.atom("a post of an open blog", Wall::Readers("everyone"), true),
            text: self.atom("the text of an open post", Wall::Readers("everyone"), true),
            list: None,
        };
        let draft = self.atom("a draft of a secret blog", Wall::Owner("ines"), true);
        let (owner, secret, everyone) = (self.people["ines"].id, secret.id, everyone.id);
        let work = async move |cx: &mut Cx| {
            let hidden = written(cx, secret, owner, Whose::Cio, &hidden, None).await?;
            let open = written(cx, everyone, owner, Whose::Leader, &open, Some(hidden[1])).await?;
            Ok([hidden, open].concat())
        };
        let ids: Vec<SubjectId> = self.house.write(work).await;
        let fields = [("title", draft.as_str()), ("body", "x"), ("kind", "news"), ("then", "draft")];
        let kept = self.house.as_(&self.people["ines"]).post(&format!("/blogs/{}/posts", ids[0]), &fields).await;
        assert_eq!(kept.status, 303, "{}", kept.text);
        self.journey.extend(ids.iter().map(ToString::to_string));
        self.values.extend(ids.iter().map(ToString::to_string));
    }
}

/// A blog with a post: the ids of both.
async fn written(
    cx: &mut Cx,
    space: SpaceId,
    owner: PersonId,
    whose: Whose,
    words: &Words,
    about: Option<SubjectId>,
) -> db::Result<Vec<SubjectId>> {
    let new = NewBlog { space, owner, whose, name: &words.name, text: &words.about, goal_days: 14 };
    let blog = import::blog(cx, &new).await?;
    let key = format!("{blog}-post");
    let kind = ContentKind::Opinion;
    let post = PastPost {
        blog,
        title: &words.post,
        text: &words.text,
        kind,
        about,
        drafted_by: None,
        author: None,
        key: &key,
    };
    let post = import::post(cx, &post).await?;
    if let Some(name) = &words.list {
        let list = PastBroadcast { blog, name, recipients: 40, mailings: 3, replies: 2, retired: None };
        import::broadcast(cx, &list).await?;
    }
    Ok(vec![blog, post])
}
