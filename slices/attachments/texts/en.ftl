# Why a file is not taken.
file-missing = Send one file, as the part “file” of a multipart form.
file-only-one = Send one file at a time, as the part “file” and nothing else.
file-empty = The file is empty.
file-too-large = The file is too large: at most { $size } are taken.
file-over-quota = Within 24 hours you can send { $quota } of files, and you have sent { $used } of that. Try a smaller file, or wait.
file-held = A text holds this file. Take it out of the text instead.
picture-damaged = The picture is damaged and can't be read.
picture-too-large = The picture is too large: at most 32 million points and 16,384 points a side.
picture-animation-too-large = The animation is too large: at most 500 pictures of 1,600 points a side.
picture-too-slow = The picture takes too long to read. Save it anew in another program, and send that.
picture-over-limits = The picture can't be read safely. Save it anew in another program, and send that.
file-no-picture = There is no small picture of this file. Open the file itself.
