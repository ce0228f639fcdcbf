package dk.vejviser.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.vejviser.model.Addresses;
import dk.vejviser.model.Body;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.text.Findings;
import dk.vejviser.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  @ParameterizedTest
  @CsvSource({
    "a.md, /guider/a/, guides/a, ",
    "./a.md, /guider/a/, guides/a, ",
    "../help/x.md#ring-til, /nu/x/#ring-til, help/x, ring-til",
    "../guides/../cases/c.md, /cases/c/, cases/c, ",
    "../pages/om.md, /om/, pages/om, ",
    "../terms/ordbog.md#ransomware, /ordbog/ransomware/, terms/ransomware, ",
    "../terms/ordbog.md, /ordbog/, , ",
    "../journeys/de-foerste.md#lås, /forloeb/de-foerste/l%C3%A5s/, journeys/de-foerste, lås",
    "../journeys/vi-er-ramt.md, /nu/, journeys/vi-er-ramt, ",
    "../journeys/vi-er-ramt.md#er-den-paa, /nu/spoergsmaal/er-den-paa/, journeys/vi-er-ramt, er-den-paa",
    "#hvorfor, #hvorfor, guides/backup, hvorfor",
    "/kilder/, /kilder/, , ",
  })
  void aLinkInsideFindsItsPage(String target, String href, String page, String fragment) {
    Read read = Read.of("[ord](" + target + ")");
    assertEquals("<p><a href=\"" + href + "\">ord</a></p>", read.html());
    Body.Link link = read.manuscript().body().links().get(0);
    assertEquals(Optional.ofNullable(page), link.page().map(PageId::toString));
    assertEquals(Optional.ofNullable(fragment), link.fragment());
    assertEquals(target, link.target());
    assertEquals(List.of(), read.findings());
  }

  @ParameterizedTest
  @CsvSource({
    "[ord](/kilder/#tal), /kilder/#tal",
    "[ord](../terms/ordbog.md), /ordbog/",
    "![ord](../images/en å.png), /images/en%20%C3%A5.png",
  })
  void whatNoPageOfContentAnswersToIsNotedWithItsPlace(String link, String address) {
    Read read = Read.of("Se " + link.replace("en å", "en%20å"));
    assertEquals(
        List.of(address + " 1"),
        read.manuscript().body().pointers().stream()
            .map(pointer -> pointer.address() + " " + pointer.place().line())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.dk/x?y=1&amp;z=2#q",
        "http://a.dk",
        "HTTPS://a.dk/@navn",
        "https://a.dk/(b)"
      })
  void aLinkOutSaysSo(String target) {
    Read read = Read.of("[ord](" + target + ")");
    assertEquals("<p><a href=\"" + target + "\" rel=\"external\">ord</a></p>", read.html());
    assertEquals(List.of(), read.findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "javascript:alert(1) javascript:alert(1)",
        "JaVaScRiPt:alert(1) JaVaScRiPt:alert(1)",
        "javascript&colon;alert(1) javascript:alert(1)",
        "java&#115;cript&#58;x javascript:x",
        "data:text/html,x data:text/html,x",
        "vbscript:x vbscript:x",
        "file:///etc/passwd file:///etc/passwd",
        "tel:33370037 tel:33370037",
        "mailto:a@b.dk mailto:a@b.dk",
        "//evil.dk //evil.dk",
        "https:evil.dk https:evil.dk",
        "https://bank.dk@evil.dk https://bank.dk@evil.dk",
        "https:// https://",
        "x\\y x\\y",
      })
  void anUnsafeLinkBecomesWords(String target, String resolved) {
    Read read = Read.of("[ord](" + target + ")");
    assertEquals("<p>ord</p>", read.html());
    assertEquals(
        List.of("1:7+" + target.length() + " unsafe-link [" + resolved + "]"), read.findings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[ord\\](/x/)", "[ord](/x/ \"til dig\\\")"})
  void anEscapedMarkClosesNoPartOfALink(String words) {
    Read read = Read.of(words);
    assertEquals(List.of(), read.manuscript().body().links());
  }

  @Test
  void aTitleMayHoldItsOwnMarksEscaped() {
    assertEquals(
        "<p><a href=\"/x/\" title=\"et &quot;ord&quot;\">ord</a></p>",
        Read.of("[ord](/x/ \"et \\\"ord\\\"\")").html());
  }

  @Test
  void controlCharactersHideNoScheme() {
    Read read =
        Read.of("[ord](java&Tab;script:x) [to](<java&NewLine;script:x>) [tre](&#1;javascript:x)");
    assertEquals("<p>ord to tre</p>", read.html());
    assertEquals(3, read.findings().size());
  }

  @ParameterizedTest
  @CsvSource({
    "../../README.md, path-outside-content",
    "../../../etc/passwd, path-outside-content",
    "a.html, broken-link",
    "a, broken-link",
    "../nowhere/a.md, broken-link",
    "../help/, broken-link",
    "../help/.md, broken-link",
    "a.md?x=1, broken-link",
    "/../x, broken-link",
    "#, broken-link",
  })
  void aPathToNoPageIsReported(String target, String rule) {
    Read read = Read.of("[ord](" + target + ")");
    assertEquals("<p>ord</p>", read.html());
    assertEquals(
        List.of("1:7+" + target.length() + " " + rule + " [" + target + "]"), read.findings());
  }

  @Test
  void addressesStandBelowTheSitesBase() {
    Findings findings = new Findings();
    Addresses folder = new Addresses("/portal/", Danish.LANGUAGE, "vi-er-ramt", Optional.empty());
    String html =
        Markdown.read(
                new SourceText(
                    "content/guides/a.md", "[a](b.md) [k](/kilder/) ![x](../images/i.png)"),
                0,
                new Surroundings(new PageId(Kind.GUIDE, "a"), folder, Danish.REGISTERS),
                findings)
            .orElseThrow()
            .html();
    assertEquals(
        "<p><a href=\"/portal/guider/b/\">a</a> <a href=\"/portal/kilder/\">k</a> "
            + "<img src=\"/portal/images/i.png\" alt=\"x\"></p>\n",
        html);
    assertFalse(findings.hasErrors());
  }

  @Test
  void aJourneysOwnAnchorsAreItsSteps() {
    Read read =
        Read.as(
            new PageId(Kind.JOURNEY, "vi-er-ramt"),
            "## Altid {.always}\n\nx\n\n## Først {#foerst}\n\n[a](#foerst) [b](#anden)");
    assertEquals(
        "<p><a href=\"/nu/\">a</a> <a href=\"/nu/spoergsmaal/anden/\">b</a></p>",
        read.html().substring(read.html().lastIndexOf("<p>")));
  }

  @Test
  void namedLinksWorkAndUnknownNamesAreText() {
    assertEquals(
        "<p><a href=\"/guider/a/\">se</a> og [ikke her]</p>",
        Read.of("[se][her] og [ikke her]\n\n[her]: a.md").html());
  }

  @Test
  void aMailAddressByHandIsRefused() {
    assertEquals(List.of("1:1+8 unsafe-link [a@b.dk]"), Read.of("<a@b.dk>").findings());
  }

  @ParameterizedTest
  @CsvSource({
    "![](../images/a.png), 1:1+20 image-without-alt [../images/a.png]",
    "![x](https://a.dk/b.png), 1:6+18 third-party-resource [https://a.dk/b.png]",
    "![x](data:image/png;base64), 1:6+21 unsafe-link [data:image/png;base64]",
    "![x](../../a.png), 1:6+11 path-outside-content [../../a.png]",
    "![x](a.png), 1:6+5 broken-link [a.png]",
  })
  void imagesAreOurOwnAndHaveWords(String text, String finding) {
    assertEquals(List.of(finding), Read.of(text).findings());
  }
}
