package dk.vejviser.bake.view.frame;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLdTest {

  @Test
  void nothingInStructuredDataCanEndItsScript() {
    String data = JsonLd.graph(List.of(Map.of("name", "</script><script>alert(1)</script>")));
    assertFalse(data.contains("<"));
  }
}
