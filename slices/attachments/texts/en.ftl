# Why a file is not taken.
file-missing = Send one file, as the part “file” of a multipart form.
file-only-one = Send one file at a time, as the part “file” and nothing else.
file-empty = The file is empty.
file-too-large = The file is too large: at most { $size } are taken.
file-over-quota = You can send { $quota } of files within 24 hours, and have sent { $used } of that. Try a smaller file, or wait.
file-held = This file is used in a text. Remove it there instead.
picture-damaged = The picture is damaged and can't be read.
picture-too-large = The picture is too large: at most 32 million pixels and 16,384 pixels a side.
picture-animation-too-large = The animation is too large: at most 500 pictures of 1,600 pixels a side.
picture-too-slow = The picture takes too long to read. Save it again in another program, and send that.
picture-over-limits = The picture can't be read safely. Save it again in another program, and send that.
file-no-picture = There is no small picture of this file. Open the file itself.
