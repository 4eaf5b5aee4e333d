//! What a reader gets from a text.

use markup::{Attachment, Mention, Options, Preview, RefKind, References, Rendered, render, render_with};

struct House;

impl References for House {
    fn person(&self, id: i64) -> Option<String> {
        (id < 100).then(|| format!("Person {id}"))
    }

    fn file(&self, id: i64) -> Option<Attachment> {
        let preview = Preview { src: format!("/files/{id}/preview"), width: 640, height: 480 };
        (id < 100).then(|| Attachment { href: format!("/files/{id}"), preview: (id == 1).then_some(preview) })
    }
}

fn read(source: &str) -> Rendered {
    render(source, &House)
}

fn html(source: &str) -> String {
    read(source).html
}

fn inline(source: &str) -> String {
    let html = html(source);
    html.strip_prefix("<p>").and_then(|html| html.strip_suffix("</p>\n")).unwrap_or(&html).to_owned()
}

#[test]
fn a_mention_links_the_person_by_todays_name() {
    let rendered = read("Thanks @[Old Name](person:7), and @[Old Name](person:7)");
    assert!(
        rendered.html.contains("Thanks <a class=\"mention\" href=\"/people/7\" data-person=\"7\">@Person 7</a>, and")
    );
    assert_eq!(rendered.mentions, [Mention { kind: RefKind::Person, id: 7 }]);
    assert_eq!(rendered.words, "Thanks @Person 7, and @Person 7");
}

#[test]
fn an_unknown_person_stays_as_written_and_is_not_addressed() {
    let rendered = read("Thanks @[Old Name](person:700)");
    assert_eq!(rendered.html, "<p>Thanks @Old Name</p>\n");
    assert_eq!(rendered.mentions, []);
}

#[test]
fn a_reference_without_an_at_sign_or_in_a_link_is_text() {
    assert_eq!(inline("[Ines](person:7) \\@[Ines](person:7)"), "Ines @Ines");
    assert!(!inline("![@[Ines](person:7)](https://a.test/x.png)").contains("data-person"));
    assert_eq!(inline("`@[Ines](person:7)`"), "<code>@[Ines](person:7)</code>");
}

#[test]
fn a_space_is_a_placeholder_with_the_authors_words() {
    let rendered = read("Ask @[Finance](space:456)");
    assert_eq!(rendered.html, "<p>Ask <a data-space=\"456\">Finance</a></p>\n");
    assert_eq!(rendered.mentions, [Mention { kind: RefKind::Space, id: 456 }]);
    assert_eq!(rendered.excerpt, "Ask Finance");
}

#[test]
fn a_quote_shows_mentions_and_topics_but_addresses_nobody() {
    let rendered = read("> @[Ines](person:7) on #budget\n\nAgreed");
    assert!(rendered.html.contains("data-person=\"7\"") && rendered.html.contains("/topics/budget"));
    assert!(rendered.mentions.is_empty() && rendered.topics.is_empty());
}

#[test]
fn only_the_first_twenty_mentions_count() {
    let source: String = (1..=30).map(|id| format!("@[P{id}](person:{id}) ")).collect();
    let rendered = read(&source);
    assert_eq!(rendered.mentions.len(), markup::MAX_MENTIONS);
    assert!(rendered.html.ends_with(" @P30</p>\n"));
}

#[test]
fn topics_are_links_and_listed_once_in_lower_case() {
    let rendered = read("#Night-Curve, #night-curve, `#code`, \\#plain, [#link](/x), https://a.test/#fragment");
    assert_eq!(rendered.topics, ["night-curve"]);
    assert!(rendered.html.starts_with("<p><a class=\"topic\" href=\"/topics/night-curve\">#Night-Curve</a>, "));
    assert_eq!(rendered.html.matches("class=\"topic\"").count(), 2);
}

#[test]
fn a_picture_shows_with_its_size_and_links_to_the_file() {
    let rendered = read("![A \"chart\"](file:1)");
    assert_eq!(
        rendered.html,
        "<p><a href=\"/files/1\" data-file=\"1\"><img src=\"/files/1/preview\" alt=\"A &quot;chart&quot;\" \
         width=\"640\" height=\"480\" loading=\"lazy\"></a></p>\n"
    );
    assert_eq!((rendered.files, rendered.words.as_str()), (vec![1], "A \"chart\""));
}

#[test]
fn other_files_are_links_and_unknown_ones_their_name() {
    assert_eq!(inline("[a.pdf](file:1)"), "<a class=\"file\" href=\"/files/1\" data-file=\"1\">a.pdf</a>");
    assert_eq!(inline("![a.pdf](file:2)"), "<a class=\"file\" href=\"/files/2\" data-file=\"2\">a.pdf</a>");
    assert_eq!(inline("![a](file:200) [b](file:200)"), "a b");
}

#[test]
fn an_external_picture_is_a_link() {
    assert_eq!(
        inline("![chart](https://a.test/x.png)"),
        "<a href=\"https://a.test/x.png\" rel=\"noopener noreferrer nofollow\">chart</a>"
    );
}

#[test]
fn links_say_where_they_lead() {
    assert_eq!(
        inline("[bank.example](https://evil.test/x)"),
        "<a href=\"https://evil.test/x\" rel=\"noopener noreferrer nofollow\">bank.example\
         <span class=\"link-host\"> (evil.test)</span></a>"
    );
    assert_eq!(inline("[](https://a.test/x)").matches("https://a.test/x").count(), 2);
    assert!(inline("[a\u{202e}b\u{200b}c](https://a.test)").contains(">abc</a>"));
    assert_eq!(read("https://a.test/x and <https://a.test/x>").links, ["https://a.test/x"]);
}

#[test]
fn only_web_mail_and_local_addresses_are_links() {
    assert_eq!(inline("[a](/x?y=1&z=2)"), "<a href=\"/x?y=1&amp;z=2\">a</a>");
    assert_eq!(inline("a@b.test"), "<a href=\"mailto:a@b.test\">a@b.test</a>");
    assert_eq!(inline("[a](x.html) [b](ftp://a.test) [c](#d)"), "a b c");
}

#[test]
fn emoji_names_become_emoji_but_not_in_code() {
    assert_eq!(inline(":tada: `:tada:` \\:tada:"), "🎉 <code>:tada:</code> :tada:");
}

#[test]
fn headings_fit_below_the_page_and_have_no_ids() {
    assert_eq!(html("# A\n\n##### B"), "<h3>A</h3>\n<h6>B</h6>\n");
    assert_eq!(render_with("# A", &House, &Options::PAGE).html, "<h2>A</h2>\n");
}

#[test]
fn a_post_keeps_its_line_breaks_and_a_page_flows() {
    assert_eq!(inline("a\nb"), "a<br>\nb");
    assert_eq!(render_with("a\nb", &House, &Options::PAGE).html, "<p>a\nb</p>\n");
}

#[test]
fn code_names_its_language_and_can_be_scrolled_by_keyboard() {
    assert_eq!(
        html("```rust ignore\na < b\n```"),
        "<pre tabindex=\"0\"><code class=\"language-rust\">a &lt; b\n</code></pre>\n"
    );
    assert_eq!(html("    x"), "<pre tabindex=\"0\"><code>x\n</code></pre>\n");
}

#[test]
fn an_excerpt_stops_before_a_table_unless_there_is_nothing_before_it() {
    let table = "| a | b |\n|---|---|\n| 1 | 2 |";
    assert_eq!(read(&format!("The numbers:\n\n{table}\n\nAs I said.")).excerpt, "The numbers…");
    assert_eq!(read(table).excerpt, "a b 1 2");
    assert_eq!(read("The numbers:\n\n- 1").excerpt, "The numbers: 1");
}

#[test]
fn a_topic_may_have_a_version_in_it() {
    let rendered = read("New in #Controls-4.2.");
    assert_eq!(rendered.html, "<p>New in <a class=\"topic\" href=\"/topics/controls-4.2\">#Controls-4.2</a>.</p>\n");
    assert_eq!(rendered.topics, ["controls-4.2"]);
}

#[test]
fn a_table_scrolls_in_a_named_region_and_aligns_by_class() {
    let table = html("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |");
    assert!(table.starts_with(
        "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table class=\"table\">"
    ));
    assert!(
        table.contains("<th scope=\"col\" class=\"align-start\">a</th><th scope=\"col\" class=\"align-center\">b</th>")
    );
    assert!(table.contains("<td class=\"align-end\">3</td></tr>\n</tbody>"));
    assert!(html("| a |\n|---|").contains("<th scope=\"col\">a</th></tr>\n</thead>\n</table>"));
}

#[test]
fn tasks_are_boxes_that_say_their_state() {
    assert_eq!(
        html("- [x] a\n- [ ] b"),
        "<ul class=\"tasks\">\n<li class=\"task\"><input type=\"checkbox\" disabled=\"\" checked=\"\" aria-label=\"Done\"> a</li>\n\
         <li class=\"task\"><input type=\"checkbox\" disabled=\"\" aria-label=\"Not done\"> b</li>\n</ul>\n"
    );
}

#[test]
fn lists_are_tight_or_loose_as_written() {
    assert_eq!(html("3. a\n4. b"), "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
    assert_eq!(html("- a\n\n- b"), "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n");
}

#[test]
fn words_keep_blocks_and_cells_apart() {
    assert_eq!(read("# A\nb `c`\n\n| d | e |\n|---|---|\n| f | g |\n\n- h\n- i").words, "A\nb c\nd e \nf g \nh\ni");
}

#[test]
fn quotes_nest_sixteen_deep_and_keep_their_text_beyond() {
    let html = html(&format!("{} deep", ">".repeat(40)));
    assert_eq!(html.matches("<blockquote>").count(), 16);
    assert!(html.contains("deep"));
}

#[test]
fn lists_nest_at_most_a_hundred_elements_deep() {
    let html = html(&format!("{}deep", "- ".repeat(500)));
    let depth = html.matches("<ul>").count() + html.matches("<li>").count();
    assert!((90..=101).contains(&depth), "{depth}");
    assert!(html.contains("deep"));
}

#[test]
fn a_quoted_answer_reads_as_a_quote() {
    let html = html(&format!("{}Yes", markup::quote("One\n\n```\ntwo\n```")));
    assert!(html.starts_with("<blockquote>\n<p>One</p>\n<pre") && html.ends_with("</blockquote>\n<p>Yes</p>\n"));
}
