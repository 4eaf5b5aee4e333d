/// What stored bytes are, as far as the program vouches for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// The `Content-Type` to serve them with, always beside `X-Content-Type-Options: nosniff`.
    pub mime: &'static str,
    /// What can be made of them.
    pub class: Class,
    /// Whether a browser may show them in place; all else is an attachment.
    pub inline: bool,
}

/// What can be made of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A picture, for which variants can be made unless it is of a type that [`crate::media`] does not read.
    Image,
    /// A PDF document.
    Pdf,
    /// A film.
    Video,
    /// Anything else.
    Other,
}

impl Kind {
    /// Bytes of no vouched type: never shown, never run, only saved.
    pub const UNKNOWN: Self = Self { mime: "application/octet-stream", class: Class::Other, inline: false };
}

/// One type the program knows: the content and the ending of the name must both say so.
pub(crate) struct Known {
    pub(crate) kind: Kind,
    /// What the content sniffer may call it.
    pub(crate) contents: &'static [&'static str],
    /// The endings its names may have, in lower case.
    pub(crate) endings: &'static [&'static str],
}

/// What [`crate::sniff`] calls text without markup.
pub(crate) const TEXT: &str = "text/plain";

/// HTML, XML and SVG are not here and must never be: they run code in the reader's session.
pub(crate) const KNOWN: &[Known] = &[
    shown("image/png", Class::Image, &["image/png"], &["png"]),
    shown("image/jpeg", Class::Image, &["image/jpeg"], &["jpg", "jpeg", "jpe", "jfif"]),
    shown("image/gif", Class::Image, &["image/gif"], &["gif"]),
    shown("image/webp", Class::Image, &["image/webp"], &["webp"]),
    shown("image/avif", Class::Image, &["image/avif"], &["avif"]),
    shown("video/mp4", Class::Video, &["video/mp4", "video/x-m4v"], &["mp4", "m4v"]),
    saved("application/pdf", Class::Pdf, &["application/pdf"], &["pdf"]),
    saved("image/heif", Class::Image, &["image/heif"], &["heic", "heif"]),
    saved("image/bmp", Class::Image, &["image/bmp"], &["bmp"]),
    saved("image/tiff", Class::Image, &["image/tiff"], &["tif", "tiff"]),
    saved("image/vnd.microsoft.icon", Class::Image, &["image/vnd.microsoft.icon"], &["ico"]),
    saved("image/vnd.adobe.photoshop", Class::Image, &["image/vnd.adobe.photoshop"], &["psd"]),
    saved("video/webm", Class::Video, &["video/webm", "video/x-matroska"], &["webm"]),
    saved("video/x-matroska", Class::Video, &["video/x-matroska"], &["mkv"]),
    saved("video/quicktime", Class::Video, &["video/quicktime"], &["mov", "qt"]),
    saved("video/x-msvideo", Class::Video, &["video/x-msvideo"], &["avi"]),
    saved("video/mpeg", Class::Video, &["video/mpeg"], &["mpg", "mpeg"]),
    saved("audio/mpeg", Class::Other, &["audio/mpeg"], &["mp3"]),
    saved("audio/mp4", Class::Other, &["audio/m4a", "video/mp4"], &["m4a"]),
    saved("audio/ogg", Class::Other, &["audio/ogg", "audio/opus"], &["ogg", "oga", "opus"]),
    saved("audio/flac", Class::Other, &["audio/x-flac"], &["flac"]),
    saved("audio/wav", Class::Other, &["audio/x-wav"], &["wav"]),
    saved("application/zip", Class::Other, &["application/zip"], &["zip"]),
    saved("application/gzip", Class::Other, &["application/gzip"], &["gz", "tgz"]),
    saved("application/x-7z-compressed", Class::Other, &["application/x-7z-compressed"], &["7z"]),
    saved("application/vnd.rar", Class::Other, &["application/vnd.rar"], &["rar"]),
    saved("application/x-tar", Class::Other, &["application/x-tar"], &["tar"]),
    saved("application/x-bzip2", Class::Other, &["application/x-bzip2"], &["bz2"]),
    saved("application/x-xz", Class::Other, &["application/x-xz"], &["xz"]),
    saved("application/zstd", Class::Other, &["application/zstd"], &["zst"]),
    saved("application/rtf", Class::Other, &["application/rtf"], &["rtf"]),
    saved("application/msword", Class::Other, &["application/msword", OLD_OFFICE], &["doc", "dot"]),
    saved("application/vnd.ms-excel", Class::Other, &["application/vnd.ms-excel", OLD_OFFICE], &["xls", "xlt"]),
    saved(
        "application/vnd.ms-powerpoint",
        Class::Other,
        &["application/vnd.ms-powerpoint", OLD_OFFICE],
        &["ppt", "pps"],
    ),
    saved("application/vnd.ms-outlook", Class::Other, &[OLD_OFFICE], &["msg"]),
    saved(DOCX, Class::Other, &[DOCX, "application/zip"], &["docx"]),
    saved(XLSX, Class::Other, &[XLSX, "application/zip"], &["xlsx"]),
    saved(PPTX, Class::Other, &[PPTX, "application/zip"], &["pptx"]),
    saved(ODT, Class::Other, &[ODT, "application/zip"], &["odt"]),
    saved(ODS, Class::Other, &[ODS, "application/zip"], &["ods"]),
    saved(ODP, Class::Other, &[ODP, "application/zip"], &["odp"]),
    saved("application/epub+zip", Class::Other, &["application/epub+zip"], &["epub"]),
    saved(
        "text/plain; charset=utf-8",
        Class::Other,
        &[TEXT],
        &["txt", "text", "log", "conf", "ini", "toml", "yaml", "yml", "sql"],
    ),
    saved("text/markdown; charset=utf-8", Class::Other, &[TEXT], &["md", "markdown"]),
    saved("text/csv; charset=utf-8", Class::Other, &[TEXT], &["csv"]),
    saved("text/tab-separated-values; charset=utf-8", Class::Other, &[TEXT], &["tsv"]),
    saved("text/calendar; charset=utf-8", Class::Other, &[TEXT], &["ics"]),
    saved("text/vcard; charset=utf-8", Class::Other, &[TEXT], &["vcf"]),
    saved("application/json", Class::Other, &[TEXT], &["json"]),
];

const OLD_OFFICE: &str = "application/x-ole-storage";
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const PPTX: &str = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
const ODT: &str = "application/vnd.oasis.opendocument.text";
const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";
const ODP: &str = "application/vnd.oasis.opendocument.presentation";

const fn shown(
    mime: &'static str,
    class: Class,
    contents: &'static [&'static str],
    endings: &'static [&'static str],
) -> Known {
    Known { kind: Kind { mime, class, inline: true }, contents, endings }
}

const fn saved(
    mime: &'static str,
    class: Class,
    contents: &'static [&'static str],
    endings: &'static [&'static str],
) -> Known {
    Known { kind: Kind { mime, class, inline: false }, contents, endings }
}
