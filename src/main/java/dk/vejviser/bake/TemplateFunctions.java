package dk.vejviser.bake;

import dk.vejviser.model.Language;
import dk.vejviser.model.Page;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Site;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;

/** What templates may call. */
final class TemplateFunctions extends AbstractExtension {
  private final Map<String, Function> functions = new TreeMap<>();

  TemplateFunctions(Site site, Icons icons) {
    Language language = site.language();
    DateTimeFormatter longDate = DateTimeFormatter.ofPattern("d. MMMM yyyy", language.locale());
    DateTimeFormatter shortDate = DateTimeFormatter.ofPattern("dd.MM.yyyy", language.locale());
    add("date", call -> call.the(LocalDate.class).format(longDate));
    add("shortdate", call -> call.the(LocalDate.class).format(shortDate));
    add("isodate", call -> call.the(LocalDate.class).toString());
    add("icon", call -> new SafeString(icons.html(call.the(String.class))));
    add("prose", call -> new SafeString(call.the(Prose.class).html()));
    add("address", call -> site.address(call.the(Page.class)));
    add("qr", call -> new SafeString(QrImage.svg(call.the(String.class))));
    add("qrdata", call -> QrImage.data(call.the(String.class)));
    add("say", call -> language.say(call.the(String.class), call.others()));
  }

  @Override
  public Map<String, Function> getFunctions() {
    return functions;
  }

  private void add(String name, java.util.function.Function<TemplateCall, Object> answer) {
    functions.put(name, new Answering(name, answer));
  }

  /** Pebble names arguments; these are known by their place. */
  private record Answering(String name, java.util.function.Function<TemplateCall, Object> answer)
      implements Function {

    @Override
    public java.util.List<String> getArgumentNames() {
      return TemplateCall.NAMES;
    }

    @Override
    public Object execute(
        Map<String, Object> arguments,
        PebbleTemplate template,
        EvaluationContext context,
        int line) {
      try {
        return answer.apply(new TemplateCall(name, arguments));
      } catch (RuntimeException e) {
        // Without its place the fault would be somebody's guess among all templates.
        throw new PebbleException(null, e.getMessage(), line, template.getName());
      }
    }
  }
}
