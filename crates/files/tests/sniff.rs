//! What a file is served as (FIL-4, FIL-5).

use files::{Class, Kind, disposition, sniff};

const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const ZIP: &[u8] = b"PK\x03\x04\x14\0\0\0\0\0";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0....\0\0\0\0IEND....";
const GIF: &[u8] = b"GIF89a\x01\0\x01\0\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\x3b";
const JPEG: &[u8] = b"\xff\xd8\xff\xe0\0\x04JF\xff\xda\0\x02\x11\x22\x33\xff\xd9";
const WEBP: &[u8] = b"RIFF\x0c\0\0\0WEBPVP8L\0\0\0\0";
const AVIF: &[u8] = b"\0\0\0\x14ftypavif\0\0\0\0mif1\0\0\0\x08mdat";
const MP4: &[u8] = b"\0\0\0\x14ftypisom\0\0\0\0mp42\0\0\0\x08mdat";
/// Matroska is looked for in the first 256 bytes only.
const MKV: &[u8] = &{
    let (head, mut bytes) = (b"\x1a\x45\xdf\xa3\x93\x42\x82\x88matroska", [0; 300]);
    bytes.first_chunk_mut::<16>().expect("300 bytes have 16").copy_from_slice(head);
    bytes
};

/// Name, first bytes, type served, shown in place.
const SIXTY: &[(&str, &[u8], &str, bool)] = &[
    ("a.png", PNG, "image/png", true),
    ("A.PNG", PNG, "image/png", true),
    ("a.jpg", JPEG, "image/jpeg", true),
    ("a.jpeg", JPEG, "image/jpeg", true),
    ("a.gif", GIF, "image/gif", true),
    ("a.webp", WEBP, "image/webp", true),
    ("a.avif", AVIF, "image/avif", true),
    ("a.mp4", MP4, "video/mp4", true),
    ("a.pdf", b"%PDF-1.7\n", "application/pdf", false),
    ("a.bmp", b"BM\x46\0\0\0\0\0\0\0", "image/bmp", false),
    ("a.tiff", b"II*\0\x08\0\0\0\0\0\0\0", "image/tiff", false),
    ("a.ico", b"\0\0\x01\0\x01\0\x10\x10", "image/vnd.microsoft.icon", false),
    ("a.psd", b"8BPS\0\x01\0\0", "image/vnd.adobe.photoshop", false),
    ("a.mkv", MKV, "video/x-matroska", false),
    ("a.mov", b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "video/quicktime", false),
    ("a.avi", b"RIFF\0\0\0\0AVI LIST", "video/x-msvideo", false),
    ("a.mpg", b"\0\0\x01\xba\x44\0", "video/mpeg", false),
    ("a.mp3", b"ID3\x03\0\0\0\0\0", "audio/mpeg", false),
    ("a.m4a", b"\0\0\0\x14ftypM4A \0\0\0\0", "audio/mp4", false),
    ("a.ogg", b"OggS\0\x02\0\0\0\0", "audio/ogg", false),
    ("a.flac", b"fLaC\0\0\0\x22", "audio/flac", false),
    ("a.wav", b"RIFF\x24\0\0\0WAVEfmt ", "audio/wav", false),
    ("a.zip", ZIP, "application/zip", false),
    ("a.gz", b"\x1f\x8b\x08\0\0", "application/gzip", false),
    ("a.7z", b"7z\xbc\xaf\x27\x1c\0\x04", "application/x-7z-compressed", false),
    ("a.rar", b"Rar!\x1a\x07\x01\0", "application/vnd.rar", false),
    ("a.bz2", b"BZh91AY&SY", "application/x-bzip2", false),
    ("a.xz", b"\xfd7zXZ\0\0\x04", "application/x-xz", false),
    ("a.zst", b"\x28\xb5\x2f\xfd\0", "application/zstd", false),
    ("a.rtf", b"{\\rtf1\\ansi}", "application/rtf", false),
    ("a.doc", OLE, "application/msword", false),
    ("a.xls", OLE, "application/vnd.ms-excel", false),
    ("a.ppt", OLE, "application/vnd.ms-powerpoint", false),
    ("a.docx", ZIP, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
    ("a.xlsx", ZIP, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
    ("a.pptx", ZIP, "application/vnd.openxmlformats-officedocument.presentationml.presentation", false),
    ("a.odt", ZIP, "application/vnd.oasis.opendocument.text", false),
    ("a.txt", "Grüße\r\n".as_bytes(), "text/plain; charset=utf-8", false),
    ("a.log", b"09:12 started", "text/plain; charset=utf-8", false),
    ("a.md", b"# Plan\n\nText", "text/markdown; charset=utf-8", false),
    ("a.csv", b"name;unit\nDina;Payroll\n", "text/csv; charset=utf-8", false),
    ("a.ics", b"BEGIN:VCALENDAR\r\n", "text/calendar; charset=utf-8", false),
    ("a.vcf", b"BEGIN:VCARD\r\n", "text/vcard; charset=utf-8", false),
    ("a.json", b"{\"a\": 1}", "application/json", false),
    ("a.html", b"<!DOCTYPE html><p>x", "application/octet-stream", false),
    ("a.htm", b"<html>", "application/octet-stream", false),
    ("a.xhtml", b"<?xml version=\"1.0\"?><html/>", "application/octet-stream", false),
    ("a.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "application/octet-stream", false),
    ("a.svgz", b"\x1f\x8b\x08\0\0", "application/octet-stream", false),
    ("a.xml", b"<?xml version=\"1.0\"?><a/>", "application/octet-stream", false),
    ("a.xsl", b"<xsl:stylesheet/>", "application/octet-stream", false),
    ("a.js", b"alert(1)", "application/octet-stream", false),
    ("a.mjs", b"export default 1", "application/octet-stream", false),
    ("a.css", b"body{}", "application/octet-stream", false),
    ("a.wasm", b"\0asm\x01\0\0\0", "application/octet-stream", false),
    ("a.swf", b"FWS\x0a\0\0", "application/octet-stream", false),
    ("a.exe", b"MZ\x90\0\x03\0", "application/octet-stream", false),
    ("a.sh", b"#!/bin/sh\n", "application/octet-stream", false),
    ("a.php", b"<?php echo 1;", "application/octet-stream", false),
    ("a.mht", b"MIME-Version: 1.0\n", "application/octet-stream", false),
    ("a.jar", ZIP, "application/octet-stream", false),
    ("a.ttf", b"\0\x01\0\0\0\x0c", "application/octet-stream", false),
    ("a", PNG, "application/octet-stream", false),
    ("a.png", b"", "application/octet-stream", false),
    ("a.bin", b"\0\x01\x02", "application/octet-stream", false),
];

#[test]
fn sixty_types_are_served_as_what_they_are_and_shown_only_if_harmless() {
    assert!(SIXTY.len() >= 60);
    for (name, bytes, mime, inline) in SIXTY {
        let kind = sniff(bytes, name);
        assert_eq!((kind.mime, kind.inline), (*mime, *inline), "{name}");
        let start = if *inline { "inline; " } else { "attachment; " };
        assert!(disposition(name, kind.inline).starts_with(start), "{name}");
    }
}

#[test]
fn content_and_ending_that_differ_are_not_vouched_for() {
    for (name, bytes) in [
        ("a.jpg", PNG),
        ("a.png", JPEG),
        ("a.txt", PNG),
        ("a.pdf", ZIP),
        ("a.gif", b"<html>"),
        ("a.mp4", AVIF),
        ("a.docx", OLE),
    ] {
        assert_eq!(sniff(bytes, name), Kind::UNKNOWN, "{name}");
    }
}

#[test]
fn markup_is_not_text_whatever_its_name_says() {
    for page in [
        "<html>",
        " \n<!doctype html>",
        "<ScRiPt>alert(1)</script>",
        "words <svg onload=x>",
        "<?xml version='1.0'?>",
        "a,b\n<iframe src=x>",
    ] {
        for name in ["a.txt", "a.csv", "a.md", "a.json"] {
            assert_eq!(sniff(page.as_bytes(), name), Kind::UNKNOWN, "{page} as {name}");
        }
    }
}

#[test]
fn text_must_be_text() {
    assert_eq!(
        sniff(b"caf\xe9", "a.txt").mime,
        "text/plain; charset=utf-8",
        "a character cut off at the end may follow"
    );
    assert_eq!(sniff(b"caf\xe9 noir", "a.txt"), Kind::UNKNOWN);
    assert_eq!(sniff(b"a\0b", "a.txt"), Kind::UNKNOWN);
}

#[test]
fn a_picture_that_is_also_something_else_is_not_shown() {
    let with = |start: &[u8], tail: &[u8]| [start, tail].concat();
    let page: &[u8] = b"<html><script>alert(1)</script>";
    let hidden = [
        ("a.png", with(PNG, ZIP)),
        ("a.gif", with(GIF, ZIP)),
        ("a.jpg", with(JPEG, ZIP)),
        ("a.webp", with(WEBP, ZIP)),
        ("a.png", with(PNG, page)),
        ("a.gif", b"GIF89a/*\x01\0\0\0*/=1;alert(1)".to_vec()),
        ("a.gif", with(b"GIF89a", page)),
        ("a.png", with(b"\x89PNG\r\n\x1a\n", page)),
        ("a.jpg", with(b"\xff\xd8\xff\xfe\0\x21", &with(page, &JPEG[2..]))),
        ("a.jpg", with(b"\xff\xd8\xff\xe0", page)),
        ("a.jpg", with(b"\xff\xd8\xff\xfe\0\x07%PDF-", &JPEG[2..])),
        ("a.mp4", with(b"\0\0\0\x14ftypisom\0\0\0\0mp42", page)),
        ("a.pdf", with(b"\n", b"%PDF-1.7")),
        ("a.png", PNG[..PNG.len() - 5].to_vec()),
    ];
    for (name, bytes) in &hidden {
        assert!(!sniff(bytes, name).inline, "{name} {:?}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn the_class_says_what_can_be_made_of_a_file() {
    for (name, bytes, class) in [
        ("a.png", PNG, Class::Image),
        ("a.pdf", b"%PDF-1.4", Class::Pdf),
        ("a.mp4", MP4, Class::Video),
        ("a.zip", ZIP, Class::Other),
    ] {
        assert_eq!(sniff(bytes, name).class, class);
    }
}

proptest::proptest! {
    #[test]
    fn no_bytes_and_no_name_make_it_stumble(start in 0..8_usize, tail: Vec<u8>, name: String, ending in "(png|jpg|gif|webp|avif|mp4|txt)") {
        let starts = [PNG, GIF, JPEG, WEBP, AVIF, MP4, b"", b"GIF89a"];
        let bytes = [&starts[start][..starts[start].len() / 2], &tail].concat();
        let kind = sniff(&bytes, &format!("{name}.{ending}"));
        proptest::prop_assert!(kind.inline || kind.mime != "text/html");
    }
}

#[test]
fn pictures_from_our_own_encoders_are_whole() {
    use image::{DynamicImage, ImageFormat};
    for (format, name) in [
        (ImageFormat::Png, "a.png"),
        (ImageFormat::Jpeg, "a.jpg"),
        (ImageFormat::Gif, "a.gif"),
        (ImageFormat::WebP, "a.webp"),
    ] {
        let mut bytes = std::io::Cursor::new(Vec::new());
        DynamicImage::new_rgb8(20, 10).write_to(&mut bytes, format).unwrap();
        assert!(sniff(bytes.get_ref(), name).inline, "{name}");
    }
}
