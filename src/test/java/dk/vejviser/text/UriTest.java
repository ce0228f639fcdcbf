package dk.vejviser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as they are written. */
class UriTest {

  @ParameterizedTest
  @CsvSource({
    "https://x.dk/, https",
    "MailTo:a@b.dk, mailto",
    ":, ''",
    "../a/b:c, none",
    "?a:b, none",
    "#a:b, none",
    "a.md, none",
    "'', none"
  })
  void aSchemeStandsBeforeTheFirstColonOfTheFirstPart(String address, String scheme) {
    assertEquals(scheme, Uri.scheme(address).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://trygtkøkken.dk/, https://xn--trygtkkken-5cb.dk/",
    "http://www.Ærø.dk:8080/å?ø#æ, http://www.xn--r-3fa9c.dk:8080/å?ø#æ",
    "https://køkken.dk, https://xn--kkken-vua.dk",
    "https://x.dk/ø, none",
    "https://ø@x.dk/, none",
    "mailto:ø@x.dk, none",
    "https://ø..dk/, none"
  })
  void aDomainWithDanishLettersIsWrittenAsMachinesDo(String address, String ascii) {
    assertEquals(ascii, Uri.inAscii(address).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "bl%C3%A5b%C3%A6r, blåbær",
    "a+b%20c%2B, a+b c+",
    "%zz%41, %zz%41",
    "100%, 100%",
    "plain, plain"
  })
  void whatIsPercentEncodedIsLettersAgainAndAllElseAsItWas(String part, String letters) {
    assertEquals(letters, Uri.decoded(part));
  }
}
