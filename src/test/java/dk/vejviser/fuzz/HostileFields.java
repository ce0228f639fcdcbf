package dk.vejviser.fuzz;

import java.util.List;
import java.util.Map;

/** Fields, values and names that are right somewhere, and oddly or badly chosen elsewhere. */
final class HostileFields {
  private HostileFields() {}

  /** Fields of pages. */
  static final List<String> OF_PAGES =
      List.of(
          "title",
          "summary",
          "reviewed",
          "expires",
          "publish",
          "status",
          "audience",
          "size",
          "sector",
          "topics",
          "owner",
          "keywords",
          "aliases",
          "difficulty",
          "told",
          "incident",
          "kind",
          "severity",
          "lost",
          "from",
          "until",
          "provider",
          "url",
          "price",
          "format");

  /** Fields of the site. */
  static final List<String> OF_THE_SITE =
      List.of(
          "extends",
          "logo",
          "icon",
          "shared",
          "colours",
          "age",
          "licence",
          "offline",
          "front",
          "core",
          "base",
          "incident",
          "language");

  /** Stands well for some field, and oddly or badly for others. */
  static final List<String> VALUES =
      List.of(
          "0000-01-01",
          "9999-12-31",
          "2026-02-29",
          "2026-11-23",
          "draft",
          "archived",
          "akut",
          "branch",
          "tally",
          "a3",
          "[phone, pc]",
          "[ejer]",
          "[\"1-9\"]",
          "filer-krypteret",
          "ledelse",
          "0",
          "999999",
          "true",
          "[/index.html]",
          "[/_headers, /CNAME]",
          "[/images/disk.svg]",
          "[/guider/tag-en-kopi/tag-en-kopi.pdf]",
          "[/Ny, /ny, /ny/]",
          "[/ny/index.json]",
          "[/ny/a, /ny]",
          "[/con, /a., /-]",
          "[/assets/x, /api/guides.json]",
          "images/disk.svg",
          "images/../data/site.yaml",
          "images/skaerm.png",
          "..",
          "../../..",
          "\"a\\0b\"",
          "\"\\ud800\"",
          "/etc",
          "{light: \"#ffffff\", dark: \"#000000\"}",
          "{guide: 0, help: 999999}",
          "{name: x, url: \"https://x.example/'\"}",
          "https://x.example/%2e%2e/",
          "https://x.example/a';b/",
          "https://x.example/sti/",
          "https://ø.example/",
          "http://[::1]/",
          "da",
          "en",
          "[vi-er-ramt, kom-i-gang]",
          "PT999999999999H",
          "P2147483647Y",
          "x@x.example");

  /** What may stand around a page's name, where no page's name has it. */
  static final List<String> NAMES =
      List.of(
          "%s a",
          "%se\u0301",
          "%s\u00f8",
          "A%s",
          "-%s",
          "%s-",
          "%s.md",
          ".%s",
          "%s\u202e",
          "%s%%2e",
          "%s\ud83d\ude00",
          "%s" + "a".repeat(200),
          "%s'",
          "%s&amp;");

  /** Files that a site may have and the golden one hasn't. */
  static final Map<String, String> RARE =
      Map.of(
          "data/effect.tsv",
          "# uge\tforløb\ttrin\tgange\n2026-W46\tvi-er-ramt\tstart\t12\n"
              + "2026-W47\tkom-i-gang\tkvittering\t3\n",
          "jbake.properties",
          "asset.ignore=true\nrender.encoding=UTF-8\ninclude=jbake.properties\nx=${y}\n"
              + "y=${x}\ndestination.folder=../../x\nz=${script:javascript:1}\n");
}
