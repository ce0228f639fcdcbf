package dk.vejviser.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ring 33370037 nu|33370037",
        "Ring 33 37 00 37.|33 37 00 37",
        "(33.37.00.37)|33.37.00.37",
        "tlf.: 33-37-00-37|33-37-00-37",
        "Ring 3337 0037|3337 0037",
        "Ring 333 70 037|333 70 037",
        "Ring på +45 33 37 00 37|+45 33 37 00 37",
        "Ring +4533370037|+4533370037",
        "Ring +45 33.37.00.37 nu|+45 33.37.00.37",
        "Ring til 114|114",
        "Ring 112, hvis nogen er i fare|112",
        "Ring 114 nu|114",
        "Ring til 114-centralen|114",
        "I 2026 33 37 00 37|33 37 00 37",
        "Skriv 20 26 11 23 ned|20 26 11 23",
        "Numrene 33370037/33370038|33370037;33370038"
      })
  void aPhoneNumberIsFoundHoweverItIsWritten(String text, String numbers) {
    List<String> expected = List.of(numbers.split(";"));
    String plain = text.replace("/", " og ");
    assertEquals(expected, numbers(plain));
  }

  @Test
  void aWordOfAnyLengthMayStandBefore() {
    assertEquals(List.of("114", "112"), numbers("a?114;" + "b;".repeat(20) + "112"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Set 2026-11-23",
        "Den 23.11.2026 og den 23-11-2026",
        "Den 23 11 2026",
        "Det tog fra 2024 2025 med",
        "Årene 2024-2025",
        "Kl. 10.30-11.45",
        "Åbent 08-20 og 10-16",
        "Det kostede 12.500.000 kr.",
        "Det kostede 12 500 000",
        "Det kostede 10000000 kroner",
        "Tabet var kr. 10000000",
        "CVR 12345678 og cvr-nr. 12 34 56 78",
        "CPR 010190-1234",
        "Faktura 1234567890 og 9 123456789",
        "EAN 5790000123456",
        "IBAN DK50 0040 0440 1162 43",
        "Koden A12345678 og sag-12345678",
        "Se https://politi.dk/12345678/x",
        "Fil_33370037",
        "33370037x",
        "752 af 56.000 opkald",
        "Det tog 114 timer og 112 dage",
        "Det koster 114 kr. og 112,50 euro",
        "§ 114 og artikel 112",
        "1.114 og 112.000",
        "114.5 og 3,112",
        "Tal med 12 34 56 78 90 par",
        "Uge 47 og 48",
        "0.12345678",
        "Adresse 192.168.10.20"
      })
  void datesAmountsYearsAndIdsAreNoPhoneNumbers(String text) {
    assertEquals(List.of(), numbers(text));
  }

  @Test
  void offsetsCoverTheNumberAndNothingElse() {
    assertEquals(
        List.of(new PhoneNumbers.Hit(5, 16, "33 37 00 37")), PhoneNumbers.in("Ring 33 37 00 37."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"33 98 00 98", "33980098", "3398.0098", "+45 33-98-00-98", "nr. 33980098,"})
  void aKnownNumberIsRecognisedHoweverItIsWritten(String text) {
    assertEquals(
        "33980098", WrittenNumber.find("33 98 00 98", text).get(0).text().replaceAll("[ .-]", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"133980098", "339800981", "33 98 00 99", "3398 / 0098", ""})
  void anotherNumberThatHoldsItsDigitsIsNotIt(String text) {
    assertEquals(List.of(), WrittenNumber.find("33 98 00 98", text));
  }

  private static List<String> numbers(String text) {
    return PhoneNumbers.in(text).stream().map(PhoneNumbers.Hit::number).toList();
  }
}
