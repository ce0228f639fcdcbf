package dk.vejviser.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where Danish words may be parted. */
class HyphenationTest {
  private final Hyphenation danish = Hyphenation.of("da").orElseThrow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "virk-som-he-den",
        "med-ar-bej-derne",
        "for-sik-rings-sel-ska-bet",
        "sik-ker-heds-ko-pi-e-ring",
        "beta-lings-op-lys-nin-ger",
        "kode-ords-ad-mi-ni-stra-tor",
        "Opda-te-rin-gerne",
        "ånde-løs-he-den"
      })
  void longWordsArePartedAsDanesDo(String parted) {
    assertEquals(parted, danish.soften(parted.replace("-", "")).replace('\u00AD', '-'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backup",
        "telefonen",
        "sikkerdigital.dk/virksomhed",
        "https://virksomheden.example/sikkerhedskopiering",
        "it-leverandoererne",
        "vagten@virksomheden.dk",
        "www.virksomheden.dk"
      })
  void shortWordsAndAddressesStayWhole(String word) {
    assertEquals(word, danish.soften(word));
  }

  @Test
  void aLanguageWithoutPatternsHasNone() {
    assertEquals(Optional.empty(), Hyphenation.of("xx"));
  }
}
