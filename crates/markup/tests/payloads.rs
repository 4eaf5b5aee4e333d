//! Known attacks on Markdown renderers and sanitizers stay text.

mod strict;

use markup::{NoReferences, render};

const PAYLOADS: &[&str] = &[
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.test/x.js></sCrIpT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    "<img src=x onerror=alert(1)//",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate attributeName=href values=javascript:alert(1) />",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<math href=\"javascript:alert(1)\">x</math>",
    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "<iframe src=javascript:alert(1)>",
    "<object data=javascript:alert(1)>",
    "<embed src=javascript:alert(1)>",
    "<form action=javascript:alert(1)><button>x</button></form>",
    "<button formaction=javascript:alert(1)>x",
    "<input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)></video>",
    "<body onload=alert(1)>",
    "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
    "<link rel=stylesheet href=//evil.test/x.css>",
    "<base href=//evil.test/>",
    "<style>@import '//evil.test/x.css'</style>",
    "<p style=\"background:url(javascript:alert(1))\">x</p>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<!--><img src=x onerror=alert(1)>-->",
    "<!-- --!><img src=x onerror=alert(1)> -->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version=\"1.0\"?><script>alert(1)</script>",
    "<!DOCTYPE html [<!ENTITY x \"y\">]>",
    "<textarea><img src=x onerror=alert(1)></textarea>",
    "<title><img src=x onerror=alert(1)></title>",
    "<xmp><script>alert(1)</script></xmp>",
    "<plaintext>x",
    "<a href=\"javascript:alert(1)\">x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](<java\nscript:alert(1)>)",
    "[x](\u{1}javascript:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](javascript&#58;alert(1))",
    "[x](&#x6A&#x61;vascript:alert(1))",
    "[x](%6Aavascript:alert(1))",
    "[x](javascript://%0aalert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](vbscript:msgbox(1))",
    "[x](file:///etc/passwd)",
    "[x](blob:https://a.test/1)",
    "[x](//evil.test)",
    "[x](/\\evil.test)",
    "[x](\\\\evil.test)",
    "[x]( /x \"' onmouseover=alert(1) \")",
    "[x](/x\" onmouseover=\"alert(1))",
    "[x](https://a.test/\"onmouseover=alert(1))",
    "<javascript:alert(1)>",
    "<https://a.test/\"onmouseover=alert(1)>",
    "https://a.test/\"onmouseover=\"alert(1)",
    "![x](javascript:alert(1))",
    "![x\" onerror=\"alert(1)](https://evil.test/x.png)",
    "![x](data:image/svg+xml,<svg onload=alert(1)>)",
    "![x](https://evil.test/pixel.png)",
    "[![x](javascript:alert(1))](javascript:alert(2))",
    "[a]\n\n[a]: javascript:alert(1)",
    "[a]\n\n[a]: <javascript:alert(1)> \"x\"",
    "```\"><script>alert(1)</script>\nx\n```",
    "```js\" onclick=alert(1)\nx\n```",
    "```js class=x style=y\n</code></pre><script>alert(1)</script>\n```",
    "`</code><script>alert(1)</script>`",
    "| <script>alert(1)</script> |\n|:---:|\n| <img src=x onerror=alert(1)> |",
    "@[<img src=x onerror=alert(1)>](person:1)",
    "@[x](space:1\"><script>alert(1)</script>)",
    "@[</a><script>alert(1)</script>](space:1)",
    "<a data-space=\"1\">x</a>",
    "#<script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\u{0}<scr\u{0}ipt>alert(1)</script>",
    "<a href=\"https://x.test\" onclick=alert(1)>x</a>",
    "{{constructor.constructor('alert(1)')()}} ${alert(1)}",
];

#[test]
fn every_payload_becomes_text_or_a_safe_link() {
    for payload in PAYLOADS {
        let rendered = render(payload, &NoReferences);
        strict::assert_strict(&rendered.html);
        let again = markup::resolve(&rendered.html, |_, _| Some(("/x\"><script>".into(), "<script>".into())));
        strict::assert_strict(&again);
    }
}

#[test]
fn every_payload_stays_text_in_every_place() {
    for payload in PAYLOADS {
        for place in [
            "> {}",
            "- {}",
            "# {}",
            "**{}**",
            "[{}](https://a.test)",
            "![{}](https://a.test)",
            "| {} |\n|---|",
            "@[{}](person:1)",
            "@[{}](space:1)",
            "`{}`",
            "```\n{}\n```",
            "- [ ] {}",
            "[a]({})",
            "[a](<{}>)",
            "<{}>",
            "```{}\n```",
        ] {
            strict::assert_strict(&render(&place.replace("{}", payload), &NoReferences).html);
        }
    }
}

#[test]
fn raw_html_shows_as_it_was_written() {
    let rendered = render("a <b>bold</b> move", &NoReferences);
    assert_eq!(rendered.html, "<p>a &lt;b&gt;bold&lt;/b&gt; move</p>\n");
    let rendered = render("<div>\nx\n</div>", &NoReferences);
    assert_eq!(rendered.html, "<p>&lt;div&gt;<br>\nx<br>\n&lt;/div&gt;</p>\n");
}
