package dk.vejviser.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Passage;
import dk.vejviser.model.Passage.Form;
import dk.vejviser.text.Place;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Træk stikket.|Sluk wifi.|Lad den stå tændt",
        "Virker det?|Så er I færdige!|Godt",
        "Ring kl. 8 til banken, bl.a. Nordea, f.eks. Danske Bank",
        "Det koster ca. 20 kr. om måneden pr. bruger",
        "Ca. 40 pct. af firmaerne gør det",
        "Det gør 43 pct.|De andre gør det ikke",
        "Se nr. 5 og nr. Ti",
        "Mødet er den 23. november 2026.|Kom til tiden",
        "Mødet er den 23. 11. 2026",
        "Det skete i 2026.|Nu er det rettet",
        "Betal 100 kr.|Gem kvitteringen",
        "Han skrev:|»Betal nu.« og gik",
        "Han skrev:|»Betal nu.«|Så gik han",
        "»Er du der?« spurgte hun",
        "Det virker, når:|Listen hænger på væggen",
        "Husk tre ting: mail, bank og kort",
        "Vi opdagede det klokken …|Så ringede vi",
        "Vi ventede … og ventede",
        "Gå til virk.dk og sikkerdigital.dk.|Log ind",
        "I skal, jf. Aftalen, svare osv.|Det haster",
        "Ring 33 37 00 37.|De svarer 08.00-20.00",
        "(Se bagsiden.)|Den er tom"
      })
  void aSentenceEndsWhereAReaderTakesBreath(String marked) {
    String text = marked.replace('|', ' ');
    List<String> expected =
        Stream.of(marked.split("\\|"))
            .map(part -> part.replaceAll("^[»(]+|[.!?…«):]+$", ""))
            .toList();
    List<String> found =
        read(text).sentences().stream()
            .map(Sentence::text)
            .map(sentence -> sentence.replaceAll("[ …]+$", ""))
            .toList();
    assertEquals(expected.stream().map(part -> part.replaceAll("[ …]+$", "")).toList(), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it-leverandør|og|SMV'er",
        "virk.dk|kl|10.30|f.eks",
        "godt|Nu",
        "33 37 00 37|eller|114",
        "08:20|12.500,50",
        "ja|nej",
        "pol-nc3-erhverv@politi.dk"
      })
  void aWordIsWhatIsReadInOneGo(String marked) {
    String text =
        marked.replace("godt|Nu", "godt.Nu").replace("ja|nej", "ja/nej").replace('|', ' ');
    Words words = Words.of(text);
    assertEquals(
        List.of(marked.split("\\|")),
        IntStream.range(0, words.count()).mapToObj(words::word).toList());
  }

  @Test
  void aTextWithoutWordsHasNoSentence() {
    assertEquals(List.of(), read("… — !").sentences());
    assertEquals(List.of(), read("").sentences());
  }

  @Test
  void longWordsHaveMoreThanSixLetters() {
    Sentence sentence = read("Backup virker ikke i 20261123, siger it-firmaet.").sentences().get(0);
    assertEquals(7, sentence.words());
    assertEquals(1, sentence.longWords());
  }

  static ReadPassage read(String text) {
    return ReadPassage.of(
        new Passage(Form.PARAGRAPH, text, text, "", Place.of("content/guides/x.md")));
  }
}
