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
