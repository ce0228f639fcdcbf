package dk.vejviser.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Kind;
import dk.vejviser.model.Language;
import dk.vejviser.model.Role;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageReaderTest {
  private static final Language DANISH = LanguageReader.read("da");

  @Test
  void danishHasItsLocalePrefixesAndAddresses() {
    assertEquals(Locale.forLanguageTag("da-DK"), DANISH.locale());
    assertEquals("guider", DANISH.prefixes().get(Kind.GUIDE));
    assertEquals("", DANISH.prefixes().get(Kind.PAGE));
    assertEquals("spoergsmaal", DANISH.say("address.question"));
    assertEquals("emner", DANISH.say("address.topics"));
    assertEquals("for", DANISH.say("address.audiences"));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "FREE", mode = EnumSource.Mode.EXCLUDE)
  void everyFixedHeadingMeansOneThing(Role role) {
    assertEquals(Optional.of(role), DANISH.role(DANISH.headings().get(role)));
  }

  @Test
  void noPassiveStandsTwice() {
    assertTrue(DANISH.passives().contains("opdateres"));
    assertEquals(DANISH.passives().size(), new HashSet<>(DANISH.passives()).size());
  }

  @Test
  void aLanguageThatTheProgramHasNotGotIsAFaultOfTheProgram() {
    assertThrows(IllegalStateException.class, () -> LanguageReader.read("xx"));
  }
}
