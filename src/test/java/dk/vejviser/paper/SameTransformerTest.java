package dk.vejviser.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javax.xml.transform.TransformerFactory;
import org.junit.jupiter.api.Test;

/**
 * A PDF's metadata is written by whatever transformer stands on the class path, and what tests
 * print is kept for builds: the same bytes, though tests have more on theirs.
 */
class SameTransformerTest {
  @Test
  void testsWriteXmlAsABuildDoes() {
    assertEquals(
        TransformerFactory.newDefaultInstance().getClass(),
        TransformerFactory.newInstance().getClass());
  }
}
