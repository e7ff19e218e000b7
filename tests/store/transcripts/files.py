"""Transcripts as the programs of the field write them."""

from __future__ import annotations

ZOOM = """WEBVTT

1
00:00:03.250 --> 00:00:05.999
Ada Lovelace: Good morning &amp; welcome.

2
00:00:06.001 --> 00:00:07.500
Ben Ali: So: who has read it?

3
00:00:07.500 --> 00:00:09.000
Nobody here.
"""

TEAMS = (
    "\ufeffWEBVTT\r\n\r\n"
    'NOTE duration:"00:50:10"\r\nNOTE language:en-us\r\n\r\n'
    "0f5c8d1e-7a/12-0\r\n00:00:10.033 --> 00:00:12.100\r\n"
    "<v Lovelace, Ada>Let us begin</v>\r\n\r\n"
    "0f5c8d1e-7a/12-1\r\n00:00:11.9 --> 00:00:13.400\r\n"
    "<v Ben>Yes &lt;3</v>\r\n<v.loud Cem>And so\r\ndo I</v>\r\n"
)

YOUTUBE = """WEBVTT
Kind: captions
Language: en

00:00:00.080 --> 00:00:02.869 align:start position:0%
 
hello<00:00:00.480><c> everyone</c>

00:00:02.869 --> 00:00:02.879 align:start position:0%
hello everyone
 

00:00:02.879 --> 00:00:05.000 align:start position:0%
hello everyone
today<00:00:03.480><c> we</c><00:00:03.900><c> count</c>

00:00:05.000 --> 00:00:05.010 align:start position:0%
today we count
 

00:00:05.010 --> 00:00:07.000 align:start position:0%
today we count
two<00:00:05.500><c> two</c>
"""  # noqa: W293 - lines of a space, as they are there

YOUTUBE_SRT = """1
00:00:00,080 --> 00:00:02,879
hello everyone

2
00:00:01,500 --> 00:00:05,000
hello everyone
today we count

3
00:00:05,000 --> 00:00:07,000
today we count
two two
"""

PANOPTO = """1
00:00:01,500 --> 00:00:04,000
<font color="#fff"><i>Trees</i></font> {\\an8}and if a < b

then stop

2
00:00:04,000 --> 00:00:05,500
- Why?
- Because.

3
01:00:04.000 --> 01:00:05.501
1984
"""

OPENCAST = """WEBVTT - lecture

STYLE
::cue(v[voice="x"]) { color: red }

REGION
id:a
width:40%

NOTE
a comment
of two lines

intro
00:01.000 --> 00:02.345 line:90%
<lang de>Guten</lang> <b>Morgen</b>&nbsp;alle

1:01:02.003 --> 1:01:03.000
<c.yellow.bg>later</c> <00:61>
"""
