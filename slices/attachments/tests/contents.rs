//! How bytes go out.

use crate::sending::{png, sent};
use crate::slices;
use http::Method;

playhouse::on_both! {
    slices: slices();

    async fn a_part_of_a_file_can_be_asked_for(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let client = house.as_(&ines);
        let path = format!("/files/{}", sent(&client, "digits.txt", b"0123456789").await);
        let whole = client.get(&path).await;
        assert_eq!((whole.status, whole.text.as_str()), (200, "0123456789"));
        assert_eq!((whole.headers["content-length"].as_bytes(), whole.headers["accept-ranges"].as_bytes()), (&b"10"[..], &b"bytes"[..]));
        let part = client.clone().with("range", "bytes=2-4").get(&path).await;
        assert_eq!((part.status, part.text.as_str()), (206, "234"));
        assert_eq!((part.headers["content-range"].as_bytes(), part.headers["content-length"].as_bytes()), (&b"bytes 2-4/10"[..], &b"3"[..]));
        let tail = client.clone().with("range", "bytes=-2").get(&path).await;
        assert_eq!((tail.status, tail.text.as_str()), (206, "89"));
        let outside = client.clone().with("range", "bytes=10-").get(&path).await;
        assert_eq!((outside.status, outside.headers["content-range"].as_bytes()), (416, &b"bytes */10"[..]));
        assert_eq!(outside.text, "");
        let head = client.clone().with("range", "bytes=2-4").bare(Method::HEAD, &path).await;
        assert_eq!((head.status, head.text.as_str(), head.headers["content-length"].as_bytes()), (200, "", &b"10"[..]));
    }

    async fn nothing_that_could_run_in_the_readers_session_is_shown_in_place(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let client = house.as_(&ines);
        let script = b"<script>alert(1)</script>".as_slice();
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".as_slice();
        let mut polyglot = png(4, 4);
        polyglot.extend_from_slice(script);
        let rows: [(&str, &[u8], &str); 26] = [
            ("page.html", script, "application/octet-stream"), ("page.htm", script, "application/octet-stream"),
            ("page.xhtml", script, "application/octet-stream"), ("page.txt", script, "application/octet-stream"),
            ("page.png", script, "application/octet-stream"), ("page.pdf", script, "application/octet-stream"),
            ("page.mp4", script, "application/octet-stream"), ("page.gif", script, "application/octet-stream"),
            ("drawing.svg", svg, "application/octet-stream"), ("drawing.svgz", svg, "application/octet-stream"),
            ("drawing.png", svg, "application/octet-stream"), ("feed.xml", b"<?xml version=\"1.0\"?><a/>", "application/octet-stream"),
            ("style.css", b"body { color: red }", "application/octet-stream"), ("code.js", b"alert(1)", "application/octet-stream"),
            ("code.mjs", b"alert(1)", "application/octet-stream"), ("code.wasm", b"\0asm\x01\0\0\0", "application/octet-stream"),
            ("picture.png", &polyglot, "application/octet-stream"), ("run.exe", b"MZ\x90\0\x03\0", "application/octet-stream"),
            ("mail.eml", b"From: a@b.example", "application/octet-stream"), ("nothing", b"words", "application/octet-stream"),
            ("notes.txt", b"words", "text/plain; charset=utf-8"), ("table.csv", b"a,b\n1,2\n", "text/csv; charset=utf-8"),
            ("read.md", b"# Words", "text/markdown; charset=utf-8"), ("data.json", b"{\"a\": 1}", "application/json"),
            ("paper.pdf", b"%PDF-1.7\n1 0 obj\n", "application/pdf"), ("all.zip", b"PK\x03\x04\x14\0\0\0\0\0", "application/zip"),
        ];
        for (name, bytes, kind) in rows {
            let id = sent(&client, name, bytes).await;
            let answer = client.get(&format!("/files/{id}")).await;
            let header = |header: &str| answer.headers[header].to_str().unwrap();
            assert_eq!(header("content-type"), kind, "{name}");
            assert_eq!(header("content-disposition"), format!("attachment; filename=\"{name}\""));
            assert_eq!(header("content-security-policy"), "sandbox", "{name}");
            assert_eq!(header("x-content-type-options"), "nosniff", "{name}");
            assert_eq!(header("cache-control"), "private, no-store", "{name}");
            assert_eq!(header("cross-origin-resource-policy"), "same-origin", "{name}");
            assert_eq!(answer.bytes, bytes, "{name}");
        }
    }

    async fn a_name_can_neither_leave_its_header_nor_hide_what_it_is(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let client = house.as_(&ines);
        let rows = [
            ("../../etc/passwd", "attachment; filename=\"passwd\""),
            ("Angebot Größe.txt", "attachment; filename=\"Angebot Gr__e.txt\"; filename*=UTF-8''Angebot%20Gr%C3%B6%C3%9Fe.txt"),
            ("", "attachment; filename=\"file\""),
        ];
        for (name, expected) in rows {
            let id = sent(&client, name, b"words").await;
            let answer = client.get(&format!("/files/{id}")).await;
            assert_eq!(answer.headers["content-disposition"], expected, "{name}");
        }
    }
}
