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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What templates may call. */
final class TemplateFunctions extends AbstractExtension {
  private static final int MOST_ARGUMENTS = 6;

  private final Map<String, Function> functions = new TreeMap<>();

  TemplateFunctions(Site site, Icons icons) {
    Language language = site.language();
    DateTimeFormatter longDate = DateTimeFormatter.ofPattern("d. MMMM yyyy", language.locale());
    DateTimeFormatter shortDate = DateTimeFormatter.ofPattern("dd.MM.yyyy", language.locale());
    add("date", arguments -> ((LocalDate) arguments.get(0)).format(longDate));
    add("shortdate", arguments -> ((LocalDate) arguments.get(0)).format(shortDate));
    add("isodate", arguments -> arguments.get(0).toString());
    add("icon", arguments -> new SafeString(icons.html(arguments.get(0).toString())));
    add("prose", arguments -> new SafeString(((Prose) arguments.get(0)).html()));
    add("address", arguments -> site.address((Page) arguments.get(0)));
    add(
        "say",
        arguments ->
            language.say(
                arguments.get(0).toString(), arguments.subList(1, arguments.size()).toArray()));
  }

  @Override
  public Map<String, Function> getFunctions() {
    return functions;
  }

  private void add(String name, Call call) {
    functions.put(name, new Positional(call));
  }

  /** What a function does with its arguments. */
  private interface Call {
    Object with(List<Object> arguments);
  }

  /** Pebble names its arguments; these are known by their place. */
  private record Positional(Call call) implements Function {
    private static final List<String> NAMES =
        IntStream.range(0, MOST_ARGUMENTS).mapToObj(String::valueOf).toList();

    @Override
    public List<String> getArgumentNames() {
      return NAMES;
    }

    @Override
    public Object execute(
        Map<String, Object> arguments,
        PebbleTemplate template,
        EvaluationContext context,
        int line) {
      try {
        return call.with(
            NAMES.stream().filter(arguments::containsKey).map(arguments::get).toList());
      } catch (RuntimeException fault) {
        // Without its place the fault would be somebody's guess among all templates.
        throw new PebbleException(fault, fault.getMessage(), line, template.getName());
      }
    }
  }
}
