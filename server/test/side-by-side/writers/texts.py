"""Markdown of every kind, as text summaries and as descriptions.

needs: torch
"""
import os
import sys

from tensorboard.compat.proto import summary_pb2
from torch.utils.tensorboard import SummaryWriter

SNIPPETS = r'''
a\nb||two lines
a  \nb||hard break
a\\\nb||backslash break
# h||heading
#h||no space
####### seven||seven
# h #||closed
# h ## x||inner
h\n===\nx||setext
h\n---\nx||setext 2
h\n-\nx||short setext
a\nb\n---||two line setext
***||rule
---||rule2
- - -||rule3
* * *||rule4
_ _ _||rule5
--||no rule
- a\n- b||list
- a\n\n- b||loose
* a\n* b\n+ c||mixed
1. a\n2. b||ordered
3. a\n4. b||start
1) a\n2) b||paren
- a\n  - b\n    - c||two spaces
- a\n    - b\n        - c||four spaces
- a\n\n    para\n\n- b||para in item
- a\n\n  para||two-space para
1. a\n   - b\n   - c\n2. d||nested three
para\n- a\n- b||list after para
para\n1. a||olist after para
- a\npara||lazy
> q||quote
> q\nlazy||lazy quote
> q\n\n> r||two quotes
> a\n> > b||nested quote
> - a\n> - b||list in quote
- > a||quote in list
    code||indented
\tcode||tab
a\n\n    code\n\nb||code between
a\n    not code||continuation
```\ncode\n```||fence
```python\ncode\n```||fence lang
``` python\ncode\n```||fence space lang
~~~\ncode\n~~~||tilde
```\nunclosed||unclosed
a\n```\ncode\n```\nb||fence in para
- a\n\n    ```\n    code\n    ```||fence in list
`code`||code
``a`b``||double code
`` ` ``||tick
`unclosed||unclosed code
\\`a\\`||escaped tick
*a*||em
**a**||strong
***a***||both
_a_||em2
__a__||strong2
a_b_c||inner underscore
a*b*c||inner star
* a *||star list
**a*||unbalanced
*a**||unbalanced 2
***a**b*||mixed nest
**a *b* c**||nested
*a **b** c*||nested 2
__init__||dunder
snake_case_name||snake
\\*a\\*||escaped
~~a~~||strike
[a](http://b)||link
[a](http://b "t")||title
[a](<http://b c>)||angle
[a](http://b(c))||parens
[a]( http://b )||spaces
[a][1]\n\n[1]: http://b "t"||ref
[a]\n\n[a]: http://b||short ref
[a][]\n\n[A]: http://b||collapsed
[a](b)||relative
[a](/b?c=d&e=f#g)||path
[a](javascript:alert(1))||js
[a](data:text/html,x)||data
[a](mailto:a@b.c)||mailto
[a](ftp://b)||ftp
[a](//b/c)||protocol relative
[](http://b)||empty text
[a]()||empty href
![a](b.png)||img
![a](b.png "t")||img title
![](b.png)||img no alt
![a](data:image/png;base64,AA)||img data
[![a](b.png)](c)||img link
<http://a.b>||auto
<a@b.c>||automail
http://a.b||bare
www.a.b||www
<b>x</b>||b
<i>x</i> <u>y</u>||i u
<br>||br
<br/>||br2
<hr>||hr html
<p>x</p>||p
<div>x</div>||div
<div>\n*x*\n</div>||div md
<p>*x*</p>||p md
<strong>x</strong>||strong html
<em>*x*</em>||em html
<a href="http://b" onclick="x">y</a>||a
<a href="javascript:x">y</a>||a js
<a name="x">y</a>||a name
<img src="a.png" width=3 onerror=x>||img html
<script>alert(1)</script>||script
<style>a{}</style>||style
<iframe src=x></iframe>||iframe
<svg onload=x></svg>||svg
<ul><li>a</ul>||unclosed li
<pre>a\n  b</pre>||pre html
<code>a<b></code>||code html
<!-- c -->||comment
a <!-- c --> b||inline comment
<?php x ?>||pi
<!DOCTYPE html>||doctype
<![CDATA[x]]>||cdata
<unknown>x</unknown>||unknown
<unknown attr="v">||unknown attr
a < b > c||angles
1 < 2 && 3 > 2||ops
<||single
>||gt
&||amp
&amp; &lt; &gt; &quot; &nbsp; &copy; &#65; &#x41; &bogus;||entities
AT&T||att
\\<b>||escaped angle
\\& \\# \\! \\| \\~ \\^ \\=||escapes
\\a \\1||not escapes
| a | b |\n|---|---|\n| 1 | 2 |||table
a | b\n--|--\n1 | 2||no outer pipes
| a | b |\n|:--|--:|\n| 1 | 2 |||aligned
| a | b |\n|:-:|---|\n| 1 |||short row
| a | b |\n|---|---|\n| 1 | 2 | 3 |||long row
| a |\n|---|\n| 1 |||one column
| a | b |\n|---|\n| 1 | 2 |||bad separator
x\n| a | b |\n|---|---|\n| 1 | 2 |||table after para
| a | b |\n|---|---|\n| 1 | 2 |\nx||para after table
| a \\| b | c |\n|---|---|\n| 1 | 2 |||escaped pipe
| *a* | [b](c) |\n|---|---|\n| **1** | `2` |||inline in table
- | a | b |\n  |---|---|\n  | 1 | 2 |||table in list
[^1]\n\n[^1]: note||footnote
Term\n: def||deflist
- [ ] a\n- [x] b||tasks
*[HTML]: Hyper\n\nHTML||abbr
# h {#id}||header id
[TOC]||toc
"quotes" -- dash ... 'x'||smart
:smile:||emoji
H~2~O x^2^||sub sup
$x_1 * y_2 * z$||math
$$\nx\n$$||math block
key: value\n\nbody||meta
  leading||leading spaces
   three||three
trailing  ||trailing
a\n\n\n\nb||many blanks
a\r\nb\r\n\r\nc||crlf
a\rb||cr
\ttab\tin||tabs
a\tb||inner tab
-\n||empty item
- \n- b||empty item 2
*||star
+||plus
1.||one dot
1. ||one dot space
10. a\n11. b||two digit
- a\n1. b||switch
1. a\n- b||switch 2
- a\n\n\n- b||blank two
- a\n    b||indented lazy
- a\n        code?||deep
* a\n\n  * b\n\n    * c||loose nest
- a\n - b\n  - c||staircase
 - a\n - b||indented list
  1. a\n  2. b||indented olist
> ```\n> code\n> ```||fence in quote
> # h||heading in quote
# h\npara||heading then para
para\n# h||para then heading
- # h||heading in item
**bold**text||bold text
**bold:** x||bold colon
a ** b ** c||spaced stars
a * b * c||spaced star
a _ b _ c||spaced under
**a\nb**||strong lines
`a\nb`||code lines
[a\nb](c)||link lines
unicode: \u00e9 \u4e16\u754c \U0001f600||unicode
\u00a0nbsp||nbsp
zero\u200bwidth||zero width
'''


def parse(text):
    """One `markdown||name` a line, with Python's escapes."""
    lines = [line for line in text.split("\n") if "||" in line]
    pairs = [line.rsplit("||", 1) for line in lines]
    return [(name, source.encode("latin-1").decode("unicode_escape")) for source, name in pairs]


place = sys.argv[1]
with open(os.path.join(place, "plan.json"), "w") as f:
    f.write('{"limits": {"text": 10000}}')
w = SummaryWriter(os.path.join(place, "logdir", "texts"))
for name, source in parse(SNIPPETS):
    w.add_text(name, source, 0)
w.close()

d = SummaryWriter(os.path.join(place, "logdir", "descriptions"))
for index, (name, source) in enumerate(parse(SNIPPETS)):
    metadata = summary_pb2.SummaryMetadata(display_name=name, summary_description=source)
    metadata.plugin_data.plugin_name = "scalars"
    value = summary_pb2.Summary.Value(tag="described/%d" % index, metadata=metadata)
    value.tensor.dtype = 1
    value.tensor.float_val.append(1.0)
    d.file_writer.add_summary(summary_pb2.Summary(value=[value]), 0)
d.close()
