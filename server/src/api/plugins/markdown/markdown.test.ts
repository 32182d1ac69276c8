import { describe, expect, test } from "vitest";
import { markdownToSafeHtml, safeHtml } from "./index.ts";

// What TensorBoard 2.21 makes of the same sources (tensorboard/plugin_util.py, run), white space between tags folded.
describe("Markdown as TensorBoard renders it", () => {
  test.each([
    ["a **b** `c`", "<p>a <strong>b</strong> <code>c</code></p>"],
    ["para\n- a\n- b", "<p>para\n- a\n- b</p>"],
    ["- a\n- b\n  - c\n    - d", "<ul><li>a</li><li>b</li><li>c<ul><li>d</li></ul></li></ul>"],
    ["1. a\n2. b\n   - c", "<ol><li>a</li><li>b</li><li>c</li></ol>"],
    ["1. x\n    * y\n    * z\n2. w", "<ol><li>x<ul><li>y</li><li>z</li></ul></li><li>w</li></ol>"],
    ["*", "<p>*</p>"],
    ["1) x", "<p>1) x</p>"],
    [
      "| a |\n|---|\n| 1 |",
      "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
    ],
    ["```py\n<x>\n- a\n  - b\n```", "<pre><code>&lt;x&gt;\n- a\n  - b\n</code></pre>"],
    ["~~x~~", "<p>~~x~~</p>"],
    ["#h", "<h1>h</h1>"],
    ["a\nb\n---", "<p>a\nb</p><hr />"],
    ["> q\n\n> r", "<blockquote><p>q</p><p>r</p></blockquote>"],
    ["x\n| a |\n|---|\n| 1 |", "<p>x\n| a |\n|---|\n| 1 |</p>"],
    ["- a\n\n  para", "<ul><li>a</li></ul><p>para</p>"],
    ["- a\n\n        code", "<ul><li>a<pre><code>code\n</code></pre></li></ul>"],
    ["- a\n- b\n\n- c\n- d", "<ul><li>a</li><li><p>b</p></li><li><p>c</p></li><li>d</li></ul>"],
    ["- a\n\n    ```\n    x\n    ```", "<ul><li><p>a</p><p><code>x</code></p></li></ul>"],
    ["```\nx", "<p>```\nx</p>"],
    ["***a***", "<p><strong><em>a</em></strong></p>"],
    ["***a** b*", "<p><em><strong>a</strong> b</em></p>"],
    ["a\\\nb \\& \\#", "<p>a\\\nb \\&amp; #</p>"],
    ["<div>a</div> *b*\n*c*", "&lt;div&gt;a&lt;/div&gt;\n<p><em>b</em><em>c</em></p>"],
    ["<div>\n\n*a*\n\n</div>", "&lt;div&gt;\n\n*a*\n\n&lt;/div&gt;"],
    ["a <!-- b --> c", "<p>a  c</p>"],
    ["\tx\ty", "<pre><code>x   y\n</code></pre>"],
    ["__a__\n- b\n+ c", "<p><strong>a</strong>\n- b\n+ c</p>"],
    ["- a\n\n* * *", "<ul><li>a</li></ul><hr />"],
    ["[a]() ![*b*](c)", '<p><a href="">a</a> <img src="c" alt="*b*" /></p>'],

    [
      "[x]\n\n```\ny\n```\n\n[x]: http://é",
      '<p><a href="http://é">x</a></p><pre><code>y\n</code></pre>',
    ],
    ["<img src=x onerror=alert(1)>", '<p><img src="x" /></p>'],
  ])("%j", (source, html) => {
    expect(fold(markdownToSafeHtml(source))).toBe(html);
  });

  test("null characters are dropped, and a comment says how many", () => {
    expect(markdownToSafeHtml("a\0b\0")).toMatch(
      /^<!-- WARNING: discarded 2 null bytes .*-->\n<p>ab<\/p>$/,
    );
  });
});

function fold(html: string): string {
  return html.replace(/>\n\s*</g, "><").replace(/\n<(\/?[uo]l|\/li)/g, "<$1");
}

describe("sanitising", () => {
  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["<svg onload=alert(1)>", "&lt;svg onload=alert(1)&gt;"],
    ["<a href='javascript:alert(1)' onclick=x>k</a>", "<a>k</a>"],
    ["<a href='java\nscript:alert(1)'>k</a>", "<a>k</a>"],
    ["<a href='data:text/html,x'>k</a>", "<a>k</a>"],
    ["<a href='HTTPS://x.y' target=_blank>k</a>", '<a href="HTTPS://x.y">k</a>'],
    ["<!-- hidden -->x", "x"],
    ["a <b <http://x>", "a &lt;b &lt;http://x&gt;"],
    ["<pre><style>p{}</style></pre>", "<pre>&lt;style&gt;p{}&lt;/style&gt;</pre>"],
    ["a\0b", "ab"],
  ])("%j", (unsafe, safe) => {
    expect(safeHtml(unsafe)).toBe(safe);
  });
});
